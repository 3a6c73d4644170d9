# မြန်မာ
# Checked: months, Burmese digits and the lack of plural forms against CLDR (Node's Intl); buttons against the usual wording of browsers and phones; filter, clear, previous, close and zooming against PrimeLocale 2, the only table in Burmese that was found; the words around each kind of date in tests/cases/phrases.tsv, read as a grammarian would. No native speaker has read it.

## Controls

filters = စစ်ထုတ်မှုများ
more-filters = နောက်ထပ် စစ်ထုတ်မှုများ
clear-filters = စစ်ထုတ်မှုများ ရှင်းရန်
search = ဖြစ်ရပ်များ ရှာရန်
empty = ကိုက်ညီသော ဖြစ်ရပ် မရှိပါ
one-at-a-time = တစ်ခုချင်း ကြည့်ရန်
newest-first = အသစ်ဆုံး အရင်
read-more = ဆက်ဖတ်ရန်
axis = အချိန်မျဉ်း
zoom-in = ချဲ့ရန်
zoom-out = ချုံ့ရန်
figures = ကိန်းဂဏန်းများ
steps = ဖြစ်ရပ်များကို တစ်ခုချင်း ကြည့်ရန်
previous = ယခင်
next = နောက်တစ်ခု
hint = ပွတ်ဆွဲပါ သို့မဟုတ် မြှားခလုတ် သုံးပါ
details = အသေးစိတ်
show-in-article = ဆောင်းပါးထဲတွင် ပြရန်
being-read = ဆောင်းပါးတွင် ဤနေရာသို့ ရောက်နေသည်
follow-article = ဆောင်းပါးနှင့်အတူ လိုက်ရန်
share = မျှဝေရန်…
copy-link = လင့်ခ် ကူးယူရန်
copied = လင့်ခ် ကူးယူပြီးပါပြီ
not-copied = လင့်ခ်ကို မကူးယူနိုင်ပါ။ ကိုယ်တိုင် ကူးယူပါ— { $address }
unknown = ဤလင့်ခ်တွင် ဤအချိန်မျဉ်း၌ မရှိသော အရာများ ပါနေ၍ ချန်ထားခဲ့သည်— { $ids }
close = ပိတ်ရန်

## Numbers of events

events = ဖြစ်ရပ် { $count } ခု
all-events = ဖြစ်ရပ် အားလုံး { $count } ခု
some-events = ဖြစ်ရပ် { $all } ခုအနက် { $shown } ခု
position = { $position } / { $count }
announcement = { $headline }၊ { $count } ခုအနက် အမှတ် { $position }

## The article and its media

source = ရင်းမြစ်— { $publishers }
byline = ရေးသားသူ— { $authors }
list = { $first }၊ { $next }
locator = ဆောင်းပါး၊ စာပိုဒ် { $paragraph }— { $phrase }
no-end-date = ပြီးဆုံးသည့်ရက် မဖော်ပြထားပါ။
show-picture = { $provider } မှ ပုံကို ပြရန်
no-picture = ပုံကို ဖွင့်၍မရပါ
open = ဖွင့်ရန်
open-at = { $provider } တွင် ဖွင့်ရန်
group = အုပ်စု
era = ခေတ်
untitled = အချိန်မျဉ်း
timeline-data = အချိန်မျဉ်း၏ ဒေတာ

## Loading and failures

loading = အချိန်မျဉ်းကို ဖွင့်နေသည်…
try-again = ထပ်စမ်းကြည့်ရန်
failed-script = အချိန်မျဉ်းကို ဖွင့်၍မရပါ။
failed-data = အချိန်မျဉ်း၏ ဖြစ်ရပ်များကို ဖွင့်၍မရပါ။
invalid-data = ဒေတာတွင် အမှားပါနေ၍ အချိန်မျဉ်းကို မပြနိုင်ပါ။

## Dates

since = { $date } မှစ၍
until = { $date } အထိ
about = { $date } ခန့်
about-end = { $date } ခန့်
since-about = { $date } ခန့်မှစ၍
until-about = { $date } ခန့်အထိ
uncertain = { $date } (မသေချာ)
ended = { $since }၊ ပြီးဆုံးချိန် မသိရ
since-day = ဤနေ့မှစ၍
until-day = ဤနေ့အထိ
date-time = { $date }၊ { $time }
range = { $start }–{ $end }
range-spaced = { $start } – { $end }

decade = { $digits } ပြည့်နှစ်များ
century = { $century } ရာစု
season = { $year } { $season ->
    [spring] နွေဦး
    [summer] နွေရာသီ
    [autumn] ဆောင်းဦး
   *[winter] ဆောင်းရာသီ
}

long-year = { $year } ခုနှစ်
long-year-bc = ဘီစီ { $year }
number-6 = { $number } သန်း
number-9 = { $number } ဘီလီယံ
