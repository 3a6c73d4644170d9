# Polski.
# Checked: months, plural categories and eras against CLDR 48 (Node's Intl); “previous”, “next”, “open”, “close”, zooming and “3 of 28” against the strings of PDF.js (Firefox), from which some differ on purpose; all else by knowledge of the Polish interfaces of Google, Microsoft and Wikipedia, not looked up; filter, clear, search, previous, next, close, copied, zooming and “nothing found” against PrimeLocale 2, DataTables 3 and TinyMCE 8; the words around each kind of date in tests/cases/phrases.tsv, read as a grammarian would. No native speaker has read it.

## Controls

filters = Filtry
more-filters = Więcej filtrów
clear-filters = Wyczyść filtry
search = Szukaj wydarzeń
empty = Brak pasujących wydarzeń
one-at-a-time = Po jednym
newest-first = Od najnowszych
read-more = Czytaj dalej
axis = Oś czasu
zoom-in = Powiększ
zoom-out = Pomniejsz
figures = Najważniejsze liczby
steps = Przechodzenie między wydarzeniami
previous = Poprzednie
next = Następne
hint = Przesuń palcem lub użyj klawiszy strzałek
details = Szczegóły
show-in-article = Pokaż w artykule
being-read = Właśnie o tym czytasz w artykule
follow-article = Podążaj za artykułem
share = Udostępnij…
copy-link = Kopiuj link
copied = Skopiowano link
not-copied = Nie udało się skopiować linku. Skopiuj go ręcznie: { $address }
unknown = Link odnosi się do elementów, których nie ma na tej osi czasu. Pominięto je: { $ids }
close = Zamknij

## Numbers of events

events = { $count ->
    [one] { $count } wydarzenie
    [few] { $count } wydarzenia
    [many] { $count } wydarzeń
   *[other] { $count } wydarzenia
}
all-events = { events }
some-events = { $shown } z { $all ->
    [one] { $all } wydarzenia
    [few] { $all } wydarzeń
    [many] { $all } wydarzeń
   *[other] { $all } wydarzenia
}
position = { $position } / { $count }
announcement = { $headline }, { $position } z { $count }

## The article and its media

source = Źródło: { $publishers }
byline = Tekst: { $authors }
list = { $first }, { $next }
locator = Artykuł, akapit { $paragraph }: { $phrase }
no-end-date = Nie podano daty zakończenia.
show-picture = Pokaż obraz z serwisu { $provider }
no-picture = Nie udało się wczytać obrazu
open = Otwórz
open-at = Otwórz w serwisie { $provider }
group = Grupa
era = Okres
untitled = Oś czasu
timeline-data = Dane osi czasu

## Loading and failures

loading = Wczytywanie osi czasu…
try-again = Spróbuj ponownie
failed-script = Nie udało się wczytać osi czasu.
failed-data = Nie udało się wczytać wydarzeń osi czasu.
invalid-data = Nie można wyświetlić osi czasu, ponieważ jej dane zawierają błąd.

## Dates

since = { $form ->
    [year] Od { $date } roku
    [decade] Od lat { decade-years }
    [century] Od { $roman } wieku
    [season] Od { season-genitive }
    [range] Od lat { $date }
   *[other] Od { $date }
}
    .month = { months-genitive }
until = { $form ->
    [year] Do { $date } roku
    [decade] Do lat { decade-years }
    [century] Do { $roman } wieku
    [season] Do { season-genitive }
    [range] Do lat { $date }
   *[other] Do { $date }
}
    .month = { months-genitive }
about = { $form ->
    [year] Około { $date } roku
    [decade] Około lat { decade-years }
    [century] Około { $roman } wieku
    [season] Około { season-genitive }
    [range] Około lat { $date }
   *[other] Około { $date }
}
    .month = { months-genitive }
about-end = { $form ->
    [year] około { $date } roku
    [decade] około lat { decade-years }
    [century] około { $roman } wieku
    [season] około { season-genitive }
    [range] około lat { $date }
   *[other] około { $date }
}
    .month = { months-genitive }
since-about = { $form ->
    [year] Mniej więcej od { $date } roku
    [decade] Mniej więcej od lat { decade-years }
    [century] Mniej więcej od { $roman } wieku
    [season] Mniej więcej od { season-genitive }
    [range] Mniej więcej od lat { $date }
   *[other] Mniej więcej od { $date }
}
    .month = { months-genitive }
until-about = { $form ->
    [year] Mniej więcej do { $date } roku
    [decade] Mniej więcej do lat { decade-years }
    [century] Mniej więcej do { $roman } wieku
    [season] Mniej więcej do { season-genitive }
    [range] Mniej więcej do lat { $date }
   *[other] Mniej więcej do { $date }
}
    .month = { months-genitive }
uncertain = { $date } (niepewne)
ended = { $since }, data zakończenia nieznana
since-day = Od tego dnia
until-day = Do tego dnia
date-time = { $date }, { $time }
range = { $start }–{ $end }
range-spaced = { $start } – { $end }

decade = Lata { decade-years }
century = { $roman } wiek
season = { $season ->
    [spring] Wiosna
    [summer] Lato
    [autumn] Jesień
   *[winter] Zima
} { $year }
# Helpers of the messages above.
decade-years = { $short }. { $roman } wieku
season-genitive = { $season ->
    [spring] wiosny
    [summer] lata
    [autumn] jesieni
   *[winter] zimy
} { $year }
months-genitive = { $month ->
    [1] stycznia
    [2] lutego
    [3] marca
    [4] kwietnia
    [5] maja
    [6] czerwca
    [7] lipca
    [8] sierpnia
    [9] września
    [10] października
    [11] listopada
   *[12] grudnia
}

long-year = { $year } n.e.
long-year-bc = { $year } p.n.e.
number-6 = { $number } mln lat
number-9 = { $number } mld lat
