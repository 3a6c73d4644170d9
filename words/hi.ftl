# हिन्दी.
# Checked: months, eras, digits and plural categories against CLDR (Node's Intl); buttons against the usual Hindi wording of browsers and phones (लिंक कॉपी करें, शेयर करें, फिर से कोशिश करें); filter, clear, search, previous, next, close and zooming against PrimeLocale 2 and DataTables 3; the words around each kind of date in tests/cases/phrases.tsv, read as a grammarian would. No native speaker has read it.

## Controls

filters = फ़िल्टर
more-filters = और फ़िल्टर
clear-filters = फ़िल्टर हटाएँ
search = घटनाएँ खोजें
empty = कोई मेल खाती घटना नहीं मिली
one-at-a-time = एक-एक करके
newest-first = नवीनतम पहले
read-more = और पढ़ें
axis = समय-अक्ष
zoom-in = ज़ूम इन करें
zoom-out = ज़ूम आउट करें
figures = आँकड़े
steps = घटनाओं में आगे-पीछे जाएँ
previous = पिछली
next = अगली
hint = स्वाइप करें या तीर कुंजियाँ दबाएँ
details = विवरण
show-in-article = लेख में दिखाएँ
being-read = लेख में आप यहाँ हैं
follow-article = लेख के साथ चलें
share = शेयर करें…
copy-link = लिंक कॉपी करें
copied = लिंक कॉपी हो गया
not-copied = लिंक कॉपी नहीं हो सका। इसे स्वयं कॉपी करें: { $address }
unknown = इस लिंक में ऐसी चीज़ें हैं जो इस टाइमलाइन में नहीं हैं। उन्हें छोड़ दिया गया: { $ids }
close = बंद करें

## Numbers of events

events = { $count ->
    [one] { $count } घटना
   *[other] { $count } घटनाएँ
}
all-events = { events }
some-events = { $all ->
    [one] { $all } घटना में से { $shown }
   *[other] { $all } घटनाओं में से { $shown }
}
position = { $position } / { $count }
announcement = { $headline }, { $count } में से { $position }

## The article and its media

source = स्रोत: { $publishers }
byline = लेखन: { $authors }
list = { $first }, { $next }
locator = लेख, अनुच्छेद { $paragraph }: { $phrase }
no-end-date = समाप्ति की तारीख नहीं दी गई है।
show-picture = { $provider } से तस्वीर दिखाएँ
no-picture = तस्वीर लोड नहीं हो सकी
open = खोलें
open-at = { $provider } पर खोलें
group = समूह
era = काल
untitled = टाइमलाइन
timeline-data = टाइमलाइन का डेटा

## Loading and failures

loading = टाइमलाइन लोड हो रही है…
try-again = फिर से कोशिश करें
failed-script = टाइमलाइन लोड नहीं हो सकी।
failed-data = टाइमलाइन की घटनाएँ लोड नहीं हो सकीं।
invalid-data = टाइमलाइन नहीं दिखाई जा सकती, क्योंकि उसके डेटा में गलती है।

## Dates

since = { $form ->
    [decade] { $digits } के दशक से
   *[other] { $date } से
}
until = { $form ->
    [decade] { $digits } के दशक तक
   *[other] { $date } तक
}
about = लगभग { $date }
about-end = लगभग { $date }
since-about = { $form ->
    [decade] लगभग { $digits } के दशक से
   *[other] लगभग { $date } से
}
until-about = { $form ->
    [decade] लगभग { $digits } के दशक तक
   *[other] लगभग { $date } तक
}
uncertain = { $date } (अनिश्चित)
ended = { $since }, अंत अज्ञात
since-day = इस दिन से
until-day = इस दिन तक
date-time = { $date }, { $time }
range = { $start }–{ $end }
range-spaced = { $start } – { $end }

decade = { $digits } का दशक
century = { $century ->
    [1] पहली शताब्दी
    [2] दूसरी शताब्दी
    [3] तीसरी शताब्दी
    [4] चौथी शताब्दी
    [6] छठी शताब्दी
    [one] { $century }वीं शताब्दी
   *[other] { $century }वीं शताब्दी
}
season = { $season ->
    [spring] वसंत
    [summer] ग्रीष्म
    [autumn] शरद
   *[winter] शीत ऋतु
} { $year }

long-year = { $year } ईस्वी
long-year-bc = { $year } ईसा-पूर्व
number-5 = { $number } लाख
number-7 = { $number } करोड़
number-9 = { $number } अरब
