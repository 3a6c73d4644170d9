# فارسی.
# Checked: months, plural categories and eras against CLDR 48 (Node's Intl, Gregorian calendar); “previous”, “next”, “open”, “close”, zooming and “3 of 28” against the strings of PDF.js (Firefox), from which some differ on purpose; all else by knowledge of the Persian interfaces of Google and Wikipedia, not looked up; filter, clear, search, previous, next, close, copied, zooming and “nothing found” against PrimeLocale 2, DataTables 3 and TinyMCE 8; the words around each kind of date in tests/cases/phrases.tsv, read as a grammarian would. No native speaker has read it.

## Controls

filters = فیلترها
more-filters = فیلترهای بیشتر
clear-filters = پاک کردن فیلترها
search = جستجوی رویدادها
empty = رویداد منطبقی پیدا نشد
one-at-a-time = یکی‌یکی
newest-first = ابتدا جدیدترین
read-more = ادامهٔ مطلب
axis = محور زمان
zoom-in = بزرگ‌نمایی
zoom-out = کوچک‌نمایی
figures = ارقام کلیدی
steps = پیمایش رویدادها
previous = قبلی
next = بعدی
hint = با انگشت بکشید یا از کلیدهای جهت‌نما استفاده کنید
details = جزئیات
show-in-article = نمایش در مقاله
being-read = در مقاله اکنون اینجا هستید
follow-article = همراهی با مقاله
share = هم‌رسانی…
copy-link = کپی کردن پیوند
copied = پیوند کپی شد
not-copied = پیوند کپی نشد. آن را دستی کپی کنید: { $address }
unknown = این پیوند به مواردی اشاره می‌کند که در این گاه‌شمار نیستند. آن‌ها نادیده گرفته شدند: { $ids }
close = بستن

## Numbers of events

events = { $count ->
    [one] { $count } رویداد
   *[other] { $count } رویداد
}
all-events = { events }
some-events = { $all ->
    [one] { $shown } از { $all } رویداد
   *[other] { $shown } از { $all } رویداد
}
position = { $position } / { $count }
announcement = { $headline }، { $position } از { $count }

## The article and its media

source = منبع: { $publishers }
byline = نوشتهٔ { $authors }
list = { $first }، { $next }
locator = مقاله، بند { $paragraph }: { $phrase }
no-end-date = تاریخ پایان ذکر نشده است.
show-picture = نمایش تصویر از { $provider }
no-picture = تصویر بارگذاری نشد
open = باز کردن
open-at = باز کردن در { $provider }
group = گروه
era = دوره
untitled = گاه‌شمار
timeline-data = داده‌های گاه‌شمار

## Loading and failures

loading = در حال بارگذاری گاه‌شمار…
try-again = تلاش دوباره
failed-script = گاه‌شمار بارگذاری نشد.
failed-data = رویدادهای گاه‌شمار بارگذاری نشدند.
invalid-data = گاه‌شمار را نمی‌توان نمایش داد، چون داده‌های آن خطا دارد.

## Dates

since = { $form ->
    [year] از سال { $date }
    [time] از ساعت { $date }
    [era] از سال { $date }
    [range] از دورهٔ { $date }
   *[other] از { $date }
}
until = { $form ->
    [year] تا سال { $date }
    [time] تا ساعت { $date }
    [era] تا سال { $date }
    [range] تا دورهٔ { $date }
   *[other] تا { $date }
}
about = { $form ->
    [year] حدود سال { $date }
    [time] حدود ساعت { $date }
    [era] حدود سال { $date }
    [range] حدود دورهٔ { $date }
   *[other] حدود { $date }
}
about-end = { $form ->
    [year] حدود سال { $date }
    [time] حدود ساعت { $date }
    [era] حدود سال { $date }
    [range] حدود دورهٔ { $date }
   *[other] حدود { $date }
}
since-about = { $form ->
    [year] از حدود سال { $date }
    [time] از حدود ساعت { $date }
    [era] از حدود سال { $date }
    [range] از حدود دورهٔ { $date }
   *[other] از حدود { $date }
}
until-about = { $form ->
    [year] تا حدود سال { $date }
    [time] تا حدود ساعت { $date }
    [era] تا حدود سال { $date }
    [range] تا حدود دورهٔ { $date }
   *[other] تا حدود { $date }
}
uncertain = { $date } (نامطمئن)
ended = { $since }، پایان نامعلوم
since-day = از این روز
until-day = تا این روز
date-time = { $date }، { $time }
range = { $start } تا { $end }
range-spaced = { $start } تا { $end }

decade = دههٔ { $digits }
century = قرن { $century }
season = { $season ->
    [spring] بهار { $year }
    [summer] تابستان { $year }
    [autumn] پاییز { $year }
   *[winter] زمستان { $year }
}

long-year = { $year } م.
long-year-bc = { $year } ق.م.
number-6 = { $number } میلیون سال
number-9 = { $number } میلیارد سال
