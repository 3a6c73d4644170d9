# اردو۔
# Checked: months, plural categories and eras against CLDR 48 (Node's Intl); “previous”, “next”, “open”, “close”, zooming and “3 of 28” against the strings of PDF.js (Firefox), from which some differ on purpose; all else by knowledge of the Urdu interfaces of Google and Wikipedia and of BBC Urdu's usage, not looked up; clear, next, zooming and “nothing found” against PrimeLocale 2 and Wikimedia’s jquery.uls (kept here: فلٹر, as Google has it); the words around each kind of date in tests/cases/phrases.tsv, read as a grammarian would. No native speaker has read it.

## Controls

filters = فلٹرز
more-filters = مزید فلٹرز
clear-filters = فلٹرز صاف کریں
search = واقعات تلاش کریں
empty = کوئی مماثل واقعہ نہیں ملا
one-at-a-time = ایک ایک کر کے
newest-first = تازہ ترین پہلے
read-more = مزید پڑھیں
axis = وقت کا محور
zoom-in = زوم اِن کریں
zoom-out = زوم آؤٹ کریں
figures = اہم اعداد و شمار
steps = واقعات میں آگے پیچھے جائیں
previous = پچھلا
next = اگلا
hint = سوائپ کریں یا تیر والی کلیدیں استعمال کریں
details = تفصیلات
show-in-article = مضمون میں دکھائیں
being-read = آپ مضمون میں یہاں ہیں
follow-article = مضمون کے ساتھ چلیں
share = اشتراک کریں…
copy-link = لنک کاپی کریں
copied = لنک کاپی ہو گیا
not-copied = لنک کاپی نہیں ہو سکا۔ اسے خود کاپی کریں: { $address }
unknown = یہ لنک ایسی چیزوں کا حوالہ دیتا ہے جو اس ٹائم لائن میں نہیں ہیں۔ انہیں نظر انداز کر دیا گیا: { $ids }
close = بند کریں

## Numbers of events

events = { $count ->
    [one] { $count } واقعہ
   *[other] { $count } واقعات
}
all-events = { events }
some-events = { $all ->
    [one] { $all } واقعے میں سے { $shown }
   *[other] { $all } واقعات میں سے { $shown }
}
position = { $position } / { $count }
announcement = { $headline }، { $count } میں سے { $position }

## The article and its media

source = ماخذ: { $publishers }
byline = تحریر: { $authors }
list = { $first }، { $next }
locator = مضمون، پیراگراف { $paragraph }: { $phrase }
no-end-date = اختتام کی تاریخ نہیں دی گئی۔
show-picture = { $provider } سے تصویر دکھائیں
no-picture = تصویر لوڈ نہیں ہو سکی
open = کھولیں
open-at = { $provider } پر کھولیں
group = گروپ
era = دور
untitled = ٹائم لائن
timeline-data = ٹائم لائن کا ڈیٹا

## Loading and failures

loading = ٹائم لائن لوڈ ہو رہی ہے…
try-again = دوبارہ کوشش کریں
failed-script = ٹائم لائن لوڈ نہیں ہو سکی۔
failed-data = ٹائم لائن کے واقعات لوڈ نہیں ہو سکے۔
invalid-data = ٹائم لائن نہیں دکھائی جا سکتی کیونکہ اس کے ڈیٹا میں خرابی ہے۔

## Dates

since = { $date } سے
until = { $date } تک
about = تقریباً { $date }
about-end = تقریباً { $date }
since-about = تقریباً { $date } سے
until-about = تقریباً { $date } تک
uncertain = { $date } (غیر یقینی)
ended = { $since }، اختتام نامعلوم
since-day = اس دن سے
until-day = اس دن تک
date-time = { $date }، { $time }
range = { $start }–{ $end }
range-spaced = { $start } – { $end }

decade = { $digits } کی دہائی
century = { $century ->
    [1] پہلی صدی
    [2] دوسری صدی
    [3] تیسری صدی
    [4] چوتھی صدی
    [5] پانچویں صدی
    [6] چھٹی صدی
    [one] { $century }ویں صدی
   *[other] { $century }ویں صدی
}
season = { $season ->
    [spring] موسمِ بہار { $year }
    [summer] موسمِ گرما { $year }
    [autumn] موسمِ خزاں { $year }
   *[winter] موسمِ سرما { $year }
}

long-year = { $year } عیسوی
long-year-bc = { $year } قبل مسیح
number-5 = { $number } لاکھ سال
number-7 = { $number } کروڑ سال
number-9 = { $number } ارب سال
