# Kiswahili.
# Checked: dates, plural forms and decimals against CLDR 48 in Node’s Intl; common buttons (vichujio, nakili kiungo, vuta karibu) against public software in Swahili; the rest from dictionary knowledge only; searching, loading, copying and “nothing found” against DataTables 3 and Wikimedia’s jquery.uls, the only tables in Swahili that were found; the words around each kind of date in tests/cases/phrases.tsv, read as a grammarian would. No native speaker has read it yet.

## Controls

filters = Vichujio
more-filters = Vichujio zaidi
clear-filters = Futa vichujio
search = Tafuta matukio
empty = Hakuna matukio yanayolingana
one-at-a-time = Moja baada ya jingine
newest-first = Mapya kwanza
read-more = Soma zaidi
axis = Mhimili wa wakati
zoom-in = Vuta karibu
zoom-out = Sogeza mbali
figures = Takwimu muhimu
steps = Pitia matukio
previous = Lililotangulia
next = Linalofuata
hint = Telezesha kidole au tumia vitufe vya mishale
details = Maelezo
show-in-article = Onyesha kwenye makala
being-read = Uko hapa kwenye makala
follow-article = Fuatilia usomaji wa makala
share = Shiriki…
copy-link = Nakili kiungo
copied = Kiungo kimenakiliwa
not-copied = Kiungo hakikuweza kunakiliwa. Kinakili mwenyewe: { $address }
unknown = Kiungo hiki kinarejelea vipengee ambavyo havipo kwenye mfuatano huu wa matukio. Vimepuuzwa: { $ids }
close = Funga

## Numbers of events

# The number follows its noun.
events = { $count ->
    [one] Tukio { $count }
   *[other] Matukio { $count }
}
all-events = { events }
some-events = Matukio { $shown } kati ya { $all }
position = { $position } / { $count }
announcement = { $headline }, { $position } kati ya { $count }

## The article and its media

source = Chanzo: { $publishers }
byline = Na { $authors }
list = { $first }, { $next }
locator = Makala, aya ya { $paragraph }: { $phrase }
no-end-date = Tarehe ya mwisho haijatajwa.
show-picture = Onyesha picha kutoka { $provider }
no-picture = Picha haikuweza kupakiwa
open = Fungua
open-at = Fungua kwenye { $provider }
group = Kikundi
era = Kipindi
untitled = Mfuatano wa matukio
timeline-data = Data ya mfuatano wa matukio

## Loading and failures

loading = Mfuatano wa matukio unapakiwa…
try-again = Jaribu tena
failed-script = Mfuatano wa matukio haukuweza kupakiwa.
failed-data = Matukio ya mfuatano huu hayakuweza kupakiwa.
invalid-data = Mfuatano wa matukio hauwezi kuonyeshwa kwa sababu data yake ina hitilafu.

## Dates

# No “saa” before a time: “saa 9:00” is three o’clock to Swahili readers.
since = { $form ->
    [season] Kuanzia { season-inside }
    [year] Kuanzia mwaka { $date }
    [decade] Kuanzia miaka ya { $digits }
    [century] Kuanzia karne ya { $century }
    [day] Kuanzia tarehe { $date }
    [era] Kuanzia mwaka { $date }
    [range] Kuanzia miaka ya { $date }
   *[other] Kuanzia { $date }
}
until = { $form ->
    [season] Hadi { season-inside }
    [year] Hadi mwaka { $date }
    [decade] Hadi miaka ya { $digits }
    [century] Hadi karne ya { $century }
    [day] Hadi tarehe { $date }
    [era] Hadi mwaka { $date }
    [range] Hadi miaka ya { $date }
   *[other] Hadi { $date }
}
about = { $form ->
    [season] Takriban { season-inside }
    [year] Takriban mwaka { $date }
    [decade] Takriban miaka ya { $digits }
    [century] Takriban karne ya { $century }
    [day] Takriban tarehe { $date }
    [era] Takriban mwaka { $date }
    [range] Takriban miaka ya { $date }
   *[other] Takriban { $date }
}
about-end = { $form ->
    [season] takriban { season-inside }
    [year] takriban mwaka { $date }
    [decade] takriban miaka ya { $digits }
    [century] takriban karne ya { $century }
    [day] takriban tarehe { $date }
    [era] takriban mwaka { $date }
    [range] takriban miaka ya { $date }
   *[other] takriban { $date }
}
since-about = { $form ->
    [season] Kuanzia takriban { season-inside }
    [year] Kuanzia takriban mwaka { $date }
    [decade] Kuanzia takriban miaka ya { $digits }
    [century] Kuanzia takriban karne ya { $century }
    [day] Kuanzia takriban tarehe { $date }
    [era] Kuanzia takriban mwaka { $date }
    [range] Kuanzia takriban miaka ya { $date }
   *[other] Kuanzia takriban { $date }
}
until-about = { $form ->
    [season] Hadi takriban { season-inside }
    [year] Hadi takriban mwaka { $date }
    [decade] Hadi takriban miaka ya { $digits }
    [century] Hadi takriban karne ya { $century }
    [day] Hadi takriban tarehe { $date }
    [era] Hadi takriban mwaka { $date }
    [range] Hadi takriban miaka ya { $date }
   *[other] Hadi takriban { $date }
}
uncertain = { $date } (si hakika)
ended = { $since }, mwisho haujulikani
since-day = Kuanzia siku hii
until-day = Hadi siku hii
date-time = { $date }, { $time }
range = { $start }–{ $end }
range-spaced = { $start } – { $end }

decade = Miaka ya { $digits }
century = Karne ya { $century }
season = { $season ->
    [spring] Majira ya kuchipua
    [summer] Majira ya joto
    [autumn] Majira ya vuli
   *[winter] Majira ya baridi
} { $year }
season-inside = { $season ->
    [spring] majira ya kuchipua
    [summer] majira ya joto
    [autumn] majira ya vuli
   *[winter] majira ya baridi
} { $year }

long-year = { $year } BK
long-year-bc = { $year } KK
number-6 = miaka milioni { $number }
number-9 = miaka bilioni { $number }
