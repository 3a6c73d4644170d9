# বাংলা।
# Checked: months, eras, Bengali digits, plural and ordinal categories against CLDR (Node's Intl); centuries as Bengali Wikipedia titles them (২১শ শতাব্দী); buttons against the usual wording of browsers and phones; filter, clear, search, previous, next, close, copied, zooming and “nothing found” against PrimeLocale 2, DataTables 3 and TinyMCE 8; the words around each kind of date in tests/cases/phrases.tsv, read as a grammarian would. No native speaker has read it.

## Controls

filters = ফিল্টার
more-filters = আরও ফিল্টার
clear-filters = ফিল্টার মুছুন
search = ঘটনা খুঁজুন
empty = কোনো ঘটনা মেলেনি
one-at-a-time = একটি একটি করে
newest-first = নতুন আগে
read-more = আরও পড়ুন
axis = সময়রেখার অক্ষ
zoom-in = বড় করুন
zoom-out = ছোট করুন
figures = পরিসংখ্যান
steps = একে একে ঘটনা দেখুন
previous = পূর্ববর্তী
next = পরবর্তী
hint = সোয়াইপ করুন বা তীর-কী চাপুন
details = বিস্তারিত
show-in-article = প্রতিবেদনে দেখুন
being-read = প্রতিবেদনে আপনি এখানে আছেন
follow-article = প্রতিবেদন অনুসরণ করুন
share = শেয়ার করুন…
copy-link = লিংক কপি করুন
copied = লিংক কপি হয়েছে
not-copied = লিংক কপি করা যায়নি। নিজে কপি করুন: { $address }
unknown = এই লিংকে এমন কিছু আছে যা এই টাইমলাইনে নেই। সেগুলো বাদ দেওয়া হয়েছে: { $ids }
close = বন্ধ করুন

## Numbers of events

events = { $count ->
    [one] { $count }টি ঘটনা
   *[other] { $count }টি ঘটনা
}
all-events = { events }
some-events = { $all ->
    [one] { $all }টি ঘটনার মধ্যে { $shown }টি
   *[other] { $all }টি ঘটনার মধ্যে { $shown }টি
}
position = { $position } / { $count }
announcement = { $headline }, { $count }টির মধ্যে { $position } নম্বর

## The article and its media

source = সূত্র: { $publishers }
byline = লেখা: { $authors }
list = { $first }, { $next }
locator = প্রতিবেদন, অনুচ্ছেদ { $paragraph }: { $phrase }
no-end-date = শেষের তারিখ উল্লেখ করা হয়নি।
show-picture = { $provider } থেকে ছবি দেখুন
no-picture = ছবিটি লোড করা যায়নি
open = খুলুন
open-at = { $provider }-এ খুলুন
group = বিভাগ
era = যুগ
untitled = টাইমলাইন
timeline-data = টাইমলাইনের ডেটা

## Loading and failures

loading = টাইমলাইন লোড হচ্ছে…
try-again = আবার চেষ্টা করুন
failed-script = টাইমলাইন লোড করা যায়নি।
failed-data = টাইমলাইনের ঘটনাগুলো লোড করা যায়নি।
invalid-data = ডেটায় ভুল থাকায় টাইমলাইন দেখানো যাচ্ছে না।

## Dates

since = { $date } থেকে
until = { $date } পর্যন্ত
about = আনুমানিক { $date }
about-end = আনুমানিক { $date }
since-about = আনুমানিক { $date } থেকে
until-about = আনুমানিক { $date } পর্যন্ত
uncertain = { $date } (অনিশ্চিত)
ended = { $since }, শেষ অজানা
since-day = এই দিন থেকে
until-day = এই দিন পর্যন্ত
date-time = { $date }, { $time }
range = { $start }–{ $end }
range-spaced = { $start } – { $end }

decade = { $digits }-এর দশক
century = { NUMBER($century, type: "ordinal") ->
    [one] { $century }ম শতাব্দী
    [two] { $century }য় শতাব্দী
    [few] { $century }র্থ শতাব্দী
    [many] { $century }ষ্ঠ শতাব্দী
   *[other] { $century }শ শতাব্দী
}
season = { $season ->
    [spring] বসন্ত
    [summer] গ্রীষ্ম
    [autumn] শরৎ
   *[winter] শীত
} { $year }

long-year = { $year } সাল
long-year-bc = খ্রিস্টপূর্ব { $year }
number-5 = { $number } লাখ
number-7 = { $number } কোটি
