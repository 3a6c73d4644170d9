# עברית.
# Checked: months, plural categories and eras against CLDR 48 (Node's Intl); “previous”, “next”, “open”, “close”, zooming and “3 of 28” against the strings of PDF.js (Firefox), from which some differ on purpose; all else by knowledge of the Hebrew interfaces of Google, Apple and Wikipedia, not looked up; filter, clear, search, previous, next, close, copied, zooming and “nothing found” against PrimeLocale 2, DataTables 3 and TinyMCE 8; the words around each kind of date in tests/cases/phrases.tsv, read as a grammarian would. No native speaker has read it.

## Controls

filters = מסננים
more-filters = מסננים נוספים
clear-filters = ניקוי המסננים
search = חיפוש אירועים
empty = אין אירועים תואמים
one-at-a-time = אחד בכל פעם
newest-first = החדש ביותר תחילה
read-more = להמשך קריאה
axis = ציר הזמן
zoom-in = הגדלה
zoom-out = הקטנה
figures = נתוני מפתח
steps = מעבר בין האירועים
previous = הקודם
next = הבא
hint = אפשר להחליק או להשתמש במקשי החיצים
details = פרטים
show-in-article = הצגה בכתבה
being-read = המקום הנוכחי שלך בכתבה
follow-article = מעקב אחר הקריאה בכתבה
share = שיתוף…
copy-link = העתקת הקישור
copied = הקישור הועתק
not-copied = לא ניתן היה להעתיק את הקישור. אפשר להעתיק אותו ידנית: { $address }
unknown = הקישור מפנה לפריטים שאינם בציר הזמן הזה. המערכת התעלמה מהם: { $ids }
close = סגירה

## Numbers of events

events = { $count ->
    [one] אירוע אחד
    [two] { $count } אירועים
   *[other] { $count } אירועים
}
all-events = { events }
some-events = { $shown } מתוך { $all ->
    [one] אירוע { $all }
    [two] { $all } אירועים
   *[other] { $all } אירועים
}
position = { $position } / { $count }
announcement = { $headline }, { $position } מתוך { $count }

## The article and its media

source = מקור: { $publishers }
byline = מאת { $authors }
list = { $first }, { $next }
locator = כתבה, פסקה { $paragraph }: { $phrase }
no-end-date = לא צוין תאריך סיום.
show-picture = הצגת התמונה מאתר { $provider }
no-picture = לא ניתן היה לטעון את התמונה
open = פתיחה
open-at = פתיחה באתר { $provider }
group = קבוצה
era = תקופה
untitled = ציר זמן
timeline-data = נתוני ציר הזמן

## Loading and failures

loading = ציר הזמן נטען…
try-again = ניסיון נוסף
failed-script = לא ניתן היה לטעון את ציר הזמן.
failed-data = לא ניתן היה לטעון את אירועי ציר הזמן.
invalid-data = אי אפשר להציג את ציר הזמן כי יש שגיאה בנתונים שלו.

## Dates

since = { $form ->
    [day] מ־{ $date }
    [month] מ{ $date }
    [year] משנת { $date }
    [decade] משנות { decade-years }
    [century] מהמאה ה־{ $century }
    [season] { $season ->
        [spring] מאביב { $year }
        [summer] מקיץ { $year }
        [autumn] מסתיו { $year }
       *[winter] מחורף { $year }
    }
    [time] מהשעה { $date }
    [era] משנת { $date }
    [range] מהשנים { $date }
   *[other] מאז { $date }
}
until = { $form ->
    [year] עד שנת { $date }
    [century] עד המאה ה־{ $century }
    [time] עד השעה { $date }
    [era] עד שנת { $date }
    [range] עד השנים { $date }
   *[other] עד { $date }
}
about = { $form ->
    [year] בסביבות שנת { $date }
    [century] בסביבות המאה ה־{ $century }
    [time] בסביבות השעה { $date }
    [era] בסביבות שנת { $date }
    [range] בסביבות השנים { $date }
   *[other] בסביבות { $date }
}
about-end = { $form ->
    [year] בסביבות שנת { $date }
    [century] בסביבות המאה ה־{ $century }
    [time] בסביבות השעה { $date }
    [era] בסביבות שנת { $date }
    [range] בסביבות השנים { $date }
   *[other] בסביבות { $date }
}
since-about = { $form ->
    [day] מ־{ $date } בערך
    [month] מ{ $date } בערך
    [year] משנת { $date } בערך
    [decade] משנות { decade-years } בערך
    [century] מהמאה ה־{ $century } בערך
    [season] { $season ->
        [spring] מאביב { $year }
        [summer] מקיץ { $year }
        [autumn] מסתיו { $year }
       *[winter] מחורף { $year }
    } בערך
    [time] מהשעה { $date } בערך
    [era] משנת { $date } בערך
    [range] מהשנים { $date } בערך
   *[other] מאז { $date } בערך
}
until-about = { $form ->
    [year] עד שנת { $date } בערך
    [century] עד המאה ה־{ $century } בערך
    [time] עד השעה { $date } בערך
    [era] עד שנת { $date } בערך
    [range] עד השנים { $date } בערך
   *[other] עד { $date } בערך
}
uncertain = { $date } (לא ודאי)
ended = { $since }, מועד הסיום אינו ידוע
since-day = מיום זה
until-day = עד יום זה
date-time = { $date }, { $time }
range = { $start }–{ $end }
range-spaced = { $start } – { $end }

decade = שנות { decade-years }
# A helper of the messages above.
decade-years = { $short ->
    [10] העשרה של המאה ה־{ $century }
   *[other] ה־{ $short } של המאה ה־{ $century }
}
century = המאה ה־{ $century }
season = { $season ->
    [spring] אביב { $year }
    [summer] קיץ { $year }
    [autumn] סתיו { $year }
   *[winter] חורף { $year }
}

long-year = { $year } לספירה
long-year-bc = { $year } לפנה״ס
number-6 = { $number } מיליון שנה
number-9 = { $number } מיליארד שנה
