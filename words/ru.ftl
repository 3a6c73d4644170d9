# Русский.
# Checked: months, plural categories and eras against CLDR 48 (Node's Intl); “previous”, “next”, “open”, “close”, zooming and “3 of 28” against the strings of PDF.js (Firefox), from which some differ on purpose; all else by knowledge of the Russian interfaces of Google, Apple and Wikipedia, not looked up; filter, clear, search, previous, next, close, copied, zooming and “nothing found” against PrimeLocale 2, DataTables 3 and TinyMCE 8; the words around each kind of date in tests/cases/phrases.tsv, read as a grammarian would. No native speaker has read it.

## Controls

filters = Фильтры
more-filters = Ещё фильтры
clear-filters = Сбросить фильтры
search = Поиск по событиям
empty = Подходящих событий нет
one-at-a-time = По одному
newest-first = Сначала новые
read-more = Читать далее
axis = Шкала времени
zoom-in = Увеличить
zoom-out = Уменьшить
figures = Ключевые цифры
steps = Переход по событиям
previous = Предыдущее
next = Следующее
hint = Листайте пальцем или клавишами со стрелками
details = Подробнее
show-in-article = Показать в статье
being-read = Сейчас вы читаете об этом в статье
follow-article = Следить за чтением статьи
share = Поделиться…
copy-link = Копировать ссылку
copied = Ссылка скопирована
not-copied = Не удалось скопировать ссылку. Скопируйте её вручную: { $address }
unknown = Ссылка указывает на то, чего нет в этой хронологии. Эти элементы пропущены: { $ids }
close = Закрыть

## Numbers of events

events = { $count ->
    [one] { $count } событие
    [few] { $count } события
    [many] { $count } событий
   *[other] { $count } события
}
all-events = { events }
some-events = { $shown } из { $all ->
    [one] { $all } события
    [few] { $all } событий
    [many] { $all } событий
   *[other] { $all } события
}
position = { $position } / { $count }
announcement = { $headline }, { $position } из { $count }

## The article and its media

source = Источник: { $publishers }
byline = Текст: { $authors }
list = { $first }, { $next }
locator = Статья, абзац { $paragraph }: { $phrase }
no-end-date = Дата окончания не указана.
show-picture = Показать изображение с сайта { $provider }
no-picture = Не удалось загрузить изображение
open = Открыть
open-at = Открыть на { $provider }
group = Группа
era = Период
untitled = Хронология
timeline-data = Данные хронологии

## Loading and failures

loading = Хронология загружается…
try-again = Повторить
failed-script = Не удалось загрузить хронологию.
failed-data = Не удалось загрузить события хронологии.
invalid-data = Хронологию нельзя показать: в её данных есть ошибка.

## Dates

since = { $form ->
    [day] { $day ->
        [2] Со { $date }
       *[other] С { $date }
    }
    [year] С { $date } года
    [decade] С { $digits }-х годов
    [century] { $century ->
        [2] Со { $roman } века
        [one] С { $roman } века
        [few] С { $roman } века
        [many] С { $roman } века
       *[other] С { $roman } века
    }
    [season] С { season-genitive }
   *[other] С { $date }
}
    .month = { months-genitive }
until = { $form ->
    [time] До { $date }
    [year] По { $date } год
    [decade] По { $digits }-е годы
    [century] По { $roman } век
    [season] По { season-accusative }
   *[other] По { $date }
}
about = { $form ->
    [month] Примерно { $date }
    [year] Около { $date } года
    [decade] Примерно { $digits }-е годы
    [century] Примерно { $roman } век
    [season] Примерно { season-nominative }
   *[other] Около { $date }
}
about-end = { $form ->
    [month] примерно { $date }
    [year] около { $date } года
    [decade] примерно { $digits }-е годы
    [century] примерно { $roman } век
    [season] примерно { season-nominative }
   *[other] около { $date }
}
since-about = { $form ->
    [day] { $day ->
        [2] Примерно со { $date }
       *[other] Примерно с { $date }
    }
    [year] Примерно с { $date } года
    [decade] Примерно с { $digits }-х годов
    [century] { $century ->
        [2] Примерно со { $roman } века
        [one] Примерно с { $roman } века
        [few] Примерно с { $roman } века
        [many] Примерно с { $roman } века
       *[other] Примерно с { $roman } века
    }
    [season] Примерно с { season-genitive }
   *[other] Примерно с { $date }
}
    .month = { months-genitive }
until-about = { $form ->
    [time] Примерно до { $date }
    [year] Примерно по { $date } год
    [decade] Примерно по { $digits }-е годы
    [century] Примерно по { $roman } век
    [season] Примерно по { season-accusative }
   *[other] Примерно по { $date }
}
uncertain = { $date } (под вопросом)
ended = { $since }, дата окончания неизвестна
since-day = С этого дня
until-day = По этот день
date-time = { $date }, { $time }
range = { $start }–{ $end }
range-spaced = { $start } – { $end }

decade = { $digits }-е годы
century = { $roman } век
season = { $season ->
    [spring] Весна
    [summer] Лето
    [autumn] Осень
   *[winter] Зима
} { $year } г.
# Helpers of the messages above.
season-nominative = { $season ->
    [spring] весна
    [summer] лето
    [autumn] осень
   *[winter] зима
} { $year } г.
season-genitive = { $season ->
    [spring] весны
    [summer] лета
    [autumn] осени
   *[winter] зимы
} { $year } г.
season-accusative = { $season ->
    [spring] весну
    [summer] лето
    [autumn] осень
   *[winter] зиму
} { $year } г.
months-genitive = { $month ->
    [1] января
    [2] февраля
    [3] марта
    [4] апреля
    [5] мая
    [6] июня
    [7] июля
    [8] августа
    [9] сентября
    [10] октября
    [11] ноября
   *[12] декабря
}

long-year = { $year } н. э.
long-year-bc = { $year } до н. э.
number-6 = { $number } млн лет
number-9 = { $number } млрд лет
