# العربية.
# Checked: months, plural categories and eras against CLDR 48 (Node's Intl); “previous”, “next”, “open”, “close”, zooming and “3 of 28” against the strings of PDF.js (Firefox), from which some differ on purpose; all else by knowledge of the Arabic interfaces of Google, Microsoft and Wikipedia, not looked up; filter, clear, search, previous, next, close, copied, zooming and “nothing found” against PrimeLocale 2, DataTables 3 and TinyMCE 8; the words around each kind of date in tests/cases/phrases.tsv, read as a grammarian would. No native speaker has read it.

## Controls

filters = عوامل التصفية
more-filters = المزيد من عوامل التصفية
clear-filters = محو عوامل التصفية
search = البحث في الأحداث
empty = لا توجد أحداث مطابقة
one-at-a-time = حدثًا تلو الآخر
newest-first = الأحدث أولًا
read-more = قراءة المزيد
axis = محور الزمن
zoom-in = تكبير
zoom-out = تصغير
figures = أرقام رئيسية
steps = التنقّل بين الأحداث
previous = السابق
next = التالي
hint = مرّر سريعًا أو استخدم مفاتيح الأسهم
details = التفاصيل
show-in-article = عرض في المقال
being-read = موضع قراءتك الحالي في المقال
follow-article = تتبّع موضع القراءة في المقال
share = مشاركة…
copy-link = نسخ الرابط
copied = تم نسخ الرابط
not-copied = تعذّر نسخ الرابط. يُرجى نسخه يدويًا: { $address }
unknown = يشير هذا الرابط إلى عناصر غير موجودة في هذا الخط الزمني، وقد تم تجاهلها: { $ids }
close = إغلاق

## Numbers of events

events = { $count ->
    [zero] { $count } حدث
    [one] حدث واحد
    [two] حدثان
    [few] { $count } أحداث
    [many] { $count } حدثًا
   *[other] { $count } حدث
}
all-events = { events }
some-events = { $shown } من أصل { $all ->
    [zero] { $all } حدث
    [one] { $all } حدث
    [two] { $all } حدثين
    [few] { $all } أحداث
    [many] { $all } حدثًا
   *[other] { $all } حدث
}
position = { $position } / { $count }
announcement = { $headline }، { $position } من { $count }

## The article and its media

source = المصدر: { $publishers }
byline = بقلم: { $authors }
list = { $first }، { $next }
locator = المقال، الفقرة { $paragraph }: { $phrase }
no-end-date = لم يُذكر تاريخ الانتهاء.
show-picture = عرض الصورة من { $provider }
no-picture = تعذّر تحميل الصورة
open = فتح
open-at = فتح على { $provider }
group = المجموعة
era = الحقبة
untitled = الخط الزمني
timeline-data = بيانات الخط الزمني

## Loading and failures

loading = جارٍ تحميل الخط الزمني…
try-again = إعادة المحاولة
failed-script = تعذّر تحميل الخط الزمني.
failed-data = تعذّر تحميل أحداث الخط الزمني.
invalid-data = يتعذّر عرض الخط الزمني لوجود خطأ في بياناته.

## Dates

since = { $form ->
    [year] منذ عام { $date }
    [time] منذ الساعة { $date }
    [era] منذ عام { $date }
    [range] منذ الأعوام { $date }
   *[other] منذ { $date }
}
until = { $form ->
    [year] حتى عام { $date }
    [time] حتى الساعة { $date }
    [era] حتى عام { $date }
    [range] حتى الأعوام { $date }
   *[other] حتى { $date }
}
about = { $form ->
    [year] نحو عام { $date }
    [time] نحو الساعة { $date }
    [era] نحو عام { $date }
    [range] نحو الأعوام { $date }
   *[other] نحو { $date }
}
about-end = { $form ->
    [year] نحو عام { $date }
    [time] نحو الساعة { $date }
    [era] نحو عام { $date }
    [range] نحو الأعوام { $date }
   *[other] نحو { $date }
}
since-about = { $form ->
    [year] منذ نحو عام { $date }
    [time] منذ الساعة { $date } تقريبًا
    [era] منذ نحو عام { $date }
    [range] منذ نحو الأعوام { $date }
   *[other] منذ { $date } تقريبًا
}
until-about = { $form ->
    [year] حتى عام { $date } تقريبًا
    [time] حتى الساعة { $date } تقريبًا
    [era] حتى عام { $date } تقريبًا
    [range] حتى الأعوام { $date } تقريبًا
   *[other] حتى { $date } تقريبًا
}
uncertain = { $date } (غير مؤكد)
ended = { $since }، وتاريخ الانتهاء غير معروف
since-day = منذ هذا اليوم
until-day = حتى هذا اليوم
date-time = { $date }، { $time }
range = { $start }–{ $end }
range-spaced = { $start } – { $end }

decade = { $short ->
    [10] العقد الثاني من القرن الـ{ $century }
    [20] عشرينيات القرن الـ{ $century }
    [30] ثلاثينيات القرن الـ{ $century }
    [40] أربعينيات القرن الـ{ $century }
    [50] خمسينيات القرن الـ{ $century }
    [60] ستينيات القرن الـ{ $century }
    [70] سبعينيات القرن الـ{ $century }
    [80] ثمانينيات القرن الـ{ $century }
    [90] تسعينيات القرن الـ{ $century }
   *[other] عقد { $digits }
}
century = القرن الـ{ $century }
season = { $season ->
    [spring] ربيع { $year }
    [summer] صيف { $year }
    [autumn] خريف { $year }
   *[winter] شتاء { $year }
}

long-year = { $year } م
long-year-bc = { $year } ق.م
number-6 = { $number ->
    [zero] { $number } مليون سنة
    [one] { $number } مليون سنة
    [two] { $number } مليون سنة
    [few] { $number } ملايين سنة
    [many] { $number } مليون سنة
   *[other] { $number } مليون سنة
}
number-9 = { $number ->
    [zero] { $number } مليار سنة
    [one] { $number } مليار سنة
    [two] { $number } مليار سنة
    [few] { $number } مليارات سنة
    [many] { $number } مليار سنة
   *[other] { $number } مليار سنة
}
