# Українська.
# Checked: months, plural categories and eras against CLDR 48 (Node's Intl); “previous”, “next”, “open”, “close”, zooming and “3 of 28” against the strings of PDF.js (Firefox), from which some differ on purpose; all else by knowledge of the Ukrainian interfaces of Google, Apple and Wikipedia, not looked up; filter, clear, search, previous, next, close, copied, zooming and “nothing found” against PrimeLocale 2, DataTables 3 and TinyMCE 8; the words around each kind of date in tests/cases/phrases.tsv, read as a grammarian would. No native speaker has read it.

## Controls

filters = Фільтри
more-filters = Ще фільтри
clear-filters = Скинути фільтри
search = Пошук подій
empty = Немає відповідних подій
one-at-a-time = По одній
newest-first = Спочатку нові
read-more = Читати далі
axis = Шкала часу
zoom-in = Збільшити
zoom-out = Зменшити
figures = Ключові цифри
steps = Перехід між подіями
previous = Попередня
next = Наступна
hint = Гортайте пальцем або клавішами зі стрілками
details = Докладніше
show-in-article = Показати в статті
being-read = Зараз ви читаєте про це в статті
follow-article = Стежити за читанням статті
share = Поділитися…
copy-link = Копіювати посилання
copied = Посилання скопійовано
not-copied = Не вдалося скопіювати посилання. Скопіюйте його вручну: { $address }
unknown = Посилання вказує на те, чого немає в цій хронології. Ці елементи пропущено: { $ids }
close = Закрити

## Numbers of events

events = { $count ->
    [one] { $count } подія
    [few] { $count } події
    [many] { $count } подій
   *[other] { $count } події
}
all-events = { events }
some-events = { $shown } з { $all ->
    [one] { $all } події
    [few] { $all } подій
    [many] { $all } подій
   *[other] { $all } події
}
position = { $position } / { $count }
announcement = { $headline }, { $position } з { $count }

## The article and its media

source = Джерело: { $publishers }
byline = Текст: { $authors }
list = { $first }, { $next }
locator = Стаття, абзац { $paragraph }: { $phrase }
no-end-date = Дату завершення не вказано.
show-picture = Показати зображення із сайту { $provider }
no-picture = Не вдалося завантажити зображення
open = Відкрити
open-at = Відкрити на { $provider }
group = Група
era = Період
untitled = Хронологія
timeline-data = Дані хронології

## Loading and failures

loading = Хронологія завантажується…
try-again = Повторити спробу
failed-script = Не вдалося завантажити хронологію.
failed-data = Не вдалося завантажити події хронології.
invalid-data = Хронологію неможливо показати: її дані містять помилку.

## Dates

since = { $form ->
    [year] З { $date } року
    [decade] З { $digits }-х років
    [century] З { $roman } століття
    [season] З { season-genitive }
   *[other] З { $date }
}
    .month = { months-genitive }
until = { $form ->
    [year] До { $date } року
    [decade] До { $digits }-х років
    [century] До { $roman } століття
    [season] До { season-genitive }
   *[other] До { $date }
}
    .month = { months-genitive }
about = { $form ->
    [month] Приблизно { $date }
    [year] Близько { $date } року
    [decade] Приблизно { decade }
    [century] Приблизно { $roman } століття
    [season] Приблизно { season-nominative }
   *[other] Близько { $date }
}
about-end = { $form ->
    [month] приблизно { $date }
    [year] близько { $date } року
    [decade] приблизно { decade }
    [century] приблизно { $roman } століття
    [season] приблизно { season-nominative }
   *[other] близько { $date }
}
since-about = { $form ->
    [year] Приблизно з { $date } року
    [decade] Приблизно з { $digits }-х років
    [century] Приблизно з { $roman } століття
    [season] Приблизно з { season-genitive }
   *[other] Приблизно з { $date }
}
    .month = { months-genitive }
until-about = { $form ->
    [year] Приблизно до { $date } року
    [decade] Приблизно до { $digits }-х років
    [century] Приблизно до { $roman } століття
    [season] Приблизно до { season-genitive }
   *[other] Приблизно до { $date }
}
    .month = { months-genitive }
uncertain = { $date } (під питанням)
ended = { $since }, дата завершення невідома
since-day = Із цього дня
until-day = До цього дня
date-time = { $date }, { $time }
range = { $start }–{ $end }
range-spaced = { $start } – { $end }

decade = { $short ->
    [40] { $digits }-ві роки
   *[other] { $digits }-ті роки
}
century = { $roman } століття
season = { $season ->
    [spring] Весна
    [summer] Літо
    [autumn] Осінь
   *[winter] Зима
} { $year } р.
# Helpers of the messages above.
season-nominative = { $season ->
    [spring] весна
    [summer] літо
    [autumn] осінь
   *[winter] зима
} { $year } р.
season-genitive = { $season ->
    [spring] весни
    [summer] літа
    [autumn] осені
   *[winter] зими
} { $year } р.
months-genitive = { $month ->
    [1] січня
    [2] лютого
    [3] березня
    [4] квітня
    [5] травня
    [6] червня
    [7] липня
    [8] серпня
    [9] вересня
    [10] жовтня
    [11] листопада
   *[12] грудня
}

long-year = { $year } н. е.
long-year-bc = { $year } до н. е.
number-6 = { $number } млн років
number-9 = { $number } млрд років
