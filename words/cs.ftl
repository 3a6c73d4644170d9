# Čeština.
# Checked: months, plural categories and eras against CLDR 48 (Node's Intl); “previous”, “next”, “open”, “close”, zooming and “3 of 28” against the strings of PDF.js (Firefox), from which some differ on purpose; all else by knowledge of the Czech interfaces of Google, Mozilla and Wikipedia, not looked up; filter, clear, search, previous, next, close, copied, zooming and “nothing found” against PrimeLocale 2, DataTables 3 and TinyMCE 8; the words around each kind of date in tests/cases/phrases.tsv, read as a grammarian would. No native speaker has read it.

## Controls

filters = Filtry
more-filters = Další filtry
clear-filters = Vymazat filtry
search = Hledat události
empty = Žádné odpovídající události
one-at-a-time = Po jedné
newest-first = Od nejnovějších
read-more = Číst dál
axis = Časová osa
zoom-in = Přiblížit
zoom-out = Oddálit
figures = Klíčová čísla
steps = Procházení událostí
previous = Předchozí
next = Další
hint = Přejeďte prstem nebo použijte šipky
details = Podrobnosti
show-in-article = Zobrazit v článku
being-read = Právě o tom čtete v článku
follow-article = Sledovat čtení článku
share = Sdílet…
copy-link = Kopírovat odkaz
copied = Odkaz zkopírován
not-copied = Odkaz se nepodařilo zkopírovat. Zkopírujte jej ručně: { $address }
unknown = Odkaz uvádí položky, které na této časové ose nejsou. Byly vynechány: { $ids }
close = Zavřít

## Numbers of events

events = { $count ->
    [one] { $count } událost
    [few] { $count } události
    [many] { $count } události
   *[other] { $count } událostí
}
all-events = { events }
some-events = { $all ->
    [one] { $shown } z { $all } události
    [few] { $shown } ze { $all } událostí
    [many] { $shown } z { $all } události
   *[other] { $shown } z { $all } událostí
}
position = { $position } / { $count }
announcement = { $headline }, { $position } z { $count }

## The article and its media

source = Zdroj: { $publishers }
byline = Text: { $authors }
list = { $first }, { $next }
locator = Článek, { $paragraph }. odstavec: { $phrase }
no-end-date = Datum konce není uvedeno.
show-picture = Zobrazit obrázek ze služby { $provider }
no-picture = Obrázek se nepodařilo načíst
open = Otevřít
open-at = Otevřít na { $provider }
group = Skupina
era = Období
untitled = Časová osa
timeline-data = Data časové osy

## Loading and failures

loading = Načítání časové osy…
try-again = Zkusit znovu
failed-script = Časovou osu se nepodařilo načíst.
failed-data = Události časové osy se nepodařilo načíst.
invalid-data = Časovou osu nelze zobrazit, protože její data obsahují chybu.

## Dates

since = { $form ->
    [year] Od roku { $date }
    [decade] Od { $short }. let { $century }. století
    [century] Od { $century }. století
    [season] Od { season-genitive }
    [era] Od roku { $date }
    [range] Od let { $date }
   *[other] Od { $date }
}
    .month = { months-genitive }
until = { $form ->
    [year] Do roku { $date }
    [decade] Do { $short }. let { $century }. století
    [century] Do { $century }. století
    [season] Do { season-genitive }
    [era] Do roku { $date }
    [range] Do let { $date }
   *[other] Do { $date }
}
    .month = { months-genitive }
about = { $form ->
    [day] Kolem { $date }
    [year] Kolem roku { $date }
    [decade] Přibližně { decade }
    [century] Přibližně { century }
    [season] Přibližně { season-nominative }
    [time] Kolem { $date }
    [era] Kolem roku { $date }
   *[other] Přibližně { $date }
}
about-end = { $form ->
    [day] kolem { $date }
    [year] kolem roku { $date }
    [decade] přibližně { decade }
    [century] přibližně { century }
    [season] přibližně { season-nominative }
    [time] kolem { $date }
    [era] kolem roku { $date }
   *[other] přibližně { $date }
}
since-about = { $form ->
    [year] Přibližně od roku { $date }
    [decade] Přibližně od { $short }. let { $century }. století
    [century] Přibližně od { $century }. století
    [season] Přibližně od { season-genitive }
    [era] Přibližně od roku { $date }
    [range] Přibližně od let { $date }
   *[other] Přibližně od { $date }
}
    .month = { months-genitive }
until-about = { $form ->
    [year] Přibližně do roku { $date }
    [decade] Přibližně do { $short }. let { $century }. století
    [century] Přibližně do { $century }. století
    [season] Přibližně do { season-genitive }
    [era] Přibližně do roku { $date }
    [range] Přibližně do let { $date }
   *[other] Přibližně do { $date }
}
    .month = { months-genitive }
uncertain = { $date } (nejisté)
ended = { $since }, konec neznámý
since-day = Od tohoto dne
until-day = Do tohoto dne
date-time = { $date }, { $time }
range = { $start }–{ $end }
range-spaced = { $start } – { $end }

decade = { $short }. léta { $century }. století
century = { $century }. století
season = { $season ->
    [spring] Jaro
    [summer] Léto
    [autumn] Podzim
   *[winter] Zima
} { $year }
# Helpers of the messages above.
season-nominative = { $season ->
    [spring] jaro
    [summer] léto
    [autumn] podzim
   *[winter] zima
} { $year }
season-genitive = { $season ->
    [spring] jara
    [summer] léta
    [autumn] podzimu
   *[winter] zimy
} { $year }
months-genitive = { $month ->
    [1] ledna
    [2] února
    [3] března
    [4] dubna
    [5] května
    [6] června
    [7] července
    [8] srpna
    [9] září
    [10] října
    [11] listopadu
   *[12] prosince
}

long-year = { $year } n. l.
long-year-bc = { $year } př. n. l.
number-6 = { $number } mil. let
number-9 = { $number } mld. let
