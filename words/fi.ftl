# Suomi.
# Checked: dates, plural forms and decimals against CLDR 48 in Node’s Intl; zoom, previous, next, open and close against the Finnish of Firefox’s PDF viewer; the other words from memory of Apple and Google; the cases of the months (-sta, -hun, -ssa) and “1900-luku” by hand; filter, clear, search, previous, next, close, copied, zooming and “nothing found” against PrimeLocale 2, DataTables 3 and TinyMCE 8; the words around each kind of date in tests/cases/phrases.tsv, read as a grammarian would. No native speaker has read it yet.

## Controls

filters = Suodattimet
more-filters = Lisää suodattimia
clear-filters = Tyhjennä suodattimet
search = Hae tapahtumia
empty = Ei vastaavia tapahtumia
one-at-a-time = Yksi kerrallaan
newest-first = Uusimmat ensin
read-more = Lue lisää
axis = Aika-akseli
zoom-in = Lähennä
zoom-out = Loitonna
figures = Keskeiset luvut
steps = Tapahtumien selaus
previous = Edellinen
next = Seuraava
hint = Pyyhkäise tai käytä nuolinäppäimiä
details = Lisätiedot
show-in-article = Näytä artikkelissa
being-read = Olet tässä kohdassa artikkelia
follow-article = Seuraa lukukohtaa artikkelissa
share = Jaa…
copy-link = Kopioi linkki
copied = Linkki kopioitu
not-copied = Linkin kopiointi ei onnistunut. Kopioi se käsin: { $address }
unknown = Linkki viittaa kohteisiin, joita ei ole tällä aikajanalla. Ne ohitettiin: { $ids }
close = Sulje

## Numbers of events

events = { $count ->
    [one] { $count } tapahtuma
   *[other] { $count } tapahtumaa
}
all-events = { events }
some-events = { $shown } / { $all ->
    [one] { $all } tapahtuma
   *[other] { $all } tapahtumaa
}
position = { $position } / { $count }
announcement = { $headline }, { $position }. tapahtuma { $count } tapahtumasta

## The article and its media

source = Lähde: { $publishers }
byline = Teksti: { $authors }
list = { $first }, { $next }
locator = Artikkelin kappale { $paragraph }: { $phrase }
no-end-date = Päättymispäivää ei ole ilmoitettu.
show-picture = Näytä kuva palvelusta { $provider }
no-picture = Kuvaa ei voitu ladata
open = Avaa
open-at = Avaa palvelussa { $provider }
group = Ryhmä
era = Aikakausi
untitled = Aikajana
timeline-data = Aikajanan tiedot

## Loading and failures

loading = Ladataan aikajanaa…
try-again = Yritä uudelleen
failed-script = Aikajanaa ei voitu ladata.
failed-data = Aikajanan tapahtumia ei voitu ladata.
invalid-data = Aikajanaa ei voi näyttää, koska sen tiedoissa on virhe.

## Dates

since = { $form ->
    [season] { $season ->
        [spring] Keväästä { $year } alkaen
        [summer] Kesästä { $year } alkaen
        [autumn] Syksystä { $year } alkaen
       *[winter] Talvesta { $year } alkaen
    }
    [year] Vuodesta { $date } alkaen
    [decade] { $digits }-luvulta alkaen
    [century] { century-stem }lta alkaen
    [time] Klo { $date } alkaen
    [era] Vuodesta { $date } alkaen
    [range] Vuosista { $date } alkaen
   *[other] { $date } alkaen
}
    .month = { $month ->
        [1] Tammikuusta
        [2] Helmikuusta
        [3] Maaliskuusta
        [4] Huhtikuusta
        [5] Toukokuusta
        [6] Kesäkuusta
        [7] Heinäkuusta
        [8] Elokuusta
        [9] Syyskuusta
        [10] Lokakuusta
        [11] Marraskuusta
       *[12] Joulukuusta
    }
until = { $form ->
    [season] { $season ->
        [spring] Kevääseen { $year } asti
        [summer] Kesään { $year } asti
        [autumn] Syksyyn { $year } asti
       *[winter] Talveen { $year } asti
    }
    [year] Vuoteen { $date } asti
    [decade] { $digits }-luvulle asti
    [century] { century-stem }lle asti
    [time] Klo { $date } asti
    [era] Vuoteen { $date } asti
    [range] Vuosiin { $date } asti
   *[other] { $date } asti
}
    .month = { $month ->
        [1] Tammikuuhun
        [2] Helmikuuhun
        [3] Maaliskuuhun
        [4] Huhtikuuhun
        [5] Toukokuuhun
        [6] Kesäkuuhun
        [7] Heinäkuuhun
        [8] Elokuuhun
        [9] Syyskuuhun
        [10] Lokakuuhun
        [11] Marraskuuhun
       *[12] Joulukuuhun
    }
about = { $form ->
    [season] Noin { season-adessive }
    [year] Noin vuonna { $date }
    [decade] Noin { $digits }-luvulla
    [century] Noin { century-stem }lla
    [time] Noin klo { $date }
    [era] Noin vuonna { $date }
    [range] Noin vuosina { $date }
   *[other] Noin { $date }
}
    .month = { months-inessive }
about-end = { $form ->
    [season] noin { season-adessive }
    [year] noin vuonna { $date }
    [decade] noin { $digits }-luvulla
    [century] noin { century-stem }lla
    [time] noin klo { $date }
    [era] noin vuonna { $date }
    [range] noin vuosina { $date }
   *[other] noin { $date }
}
    .month = { months-inessive }
since-about = { $form ->
    [season] { $season ->
        [spring] Noin keväästä { $year } alkaen
        [summer] Noin kesästä { $year } alkaen
        [autumn] Noin syksystä { $year } alkaen
       *[winter] Noin talvesta { $year } alkaen
    }
    [year] Noin vuodesta { $date } alkaen
    [decade] Noin { $digits }-luvulta alkaen
    [century] Noin { century-stem }lta alkaen
    [time] Noin klo { $date } alkaen
    [era] Noin vuodesta { $date } alkaen
    [range] Noin vuosista { $date } alkaen
   *[other] Noin { $date } alkaen
}
    .month = { $month ->
        [1] tammikuusta
        [2] helmikuusta
        [3] maaliskuusta
        [4] huhtikuusta
        [5] toukokuusta
        [6] kesäkuusta
        [7] heinäkuusta
        [8] elokuusta
        [9] syyskuusta
        [10] lokakuusta
        [11] marraskuusta
       *[12] joulukuusta
    }
until-about = { $form ->
    [season] { $season ->
        [spring] Noin kevääseen { $year } asti
        [summer] Noin kesään { $year } asti
        [autumn] Noin syksyyn { $year } asti
       *[winter] Noin talveen { $year } asti
    }
    [year] Noin vuoteen { $date } asti
    [decade] Noin { $digits }-luvulle asti
    [century] Noin { century-stem }lle asti
    [time] Noin klo { $date } asti
    [era] Noin vuoteen { $date } asti
    [range] Noin vuosiin { $date } asti
   *[other] Noin { $date } asti
}
    .month = { $month ->
        [1] tammikuuhun
        [2] helmikuuhun
        [3] maaliskuuhun
        [4] huhtikuuhun
        [5] toukokuuhun
        [6] kesäkuuhun
        [7] heinäkuuhun
        [8] elokuuhun
        [9] syyskuuhun
        [10] lokakuuhun
        [11] marraskuuhun
       *[12] joulukuuhun
    }
months-inessive = { $month ->
    [1] tammikuussa
    [2] helmikuussa
    [3] maaliskuussa
    [4] huhtikuussa
    [5] toukokuussa
    [6] kesäkuussa
    [7] heinäkuussa
    [8] elokuussa
    [9] syyskuussa
    [10] lokakuussa
    [11] marraskuussa
   *[12] joulukuussa
}
season-adessive = { $season ->
    [spring] keväällä
    [summer] kesällä
    [autumn] syksyllä
   *[winter] talvella
} { $year }
uncertain = { $date } (epävarma)
ended = { $since }, päättymisaika ei tiedossa
# Not “tähän päivään asti”, which is “until today”.
since-day = Siitä päivästä alkaen
until-day = Siihen päivään asti
date-time = { $date } klo { $time }
range = { $start }–{ $end }
range-spaced = { $start } – { $end }

decade = { $digits }-luku
# The 20th century is “1900-luku”.
century = { $century ->
    [one] { $century }. vuosisata
    [2] 100-luku
    [3] 200-luku
    [4] 300-luku
    [5] 400-luku
    [6] 500-luku
    [7] 600-luku
    [8] 700-luku
    [9] 800-luku
    [10] 900-luku
    [11] 1000-luku
    [12] 1100-luku
    [13] 1200-luku
    [14] 1300-luku
    [15] 1400-luku
    [16] 1500-luku
    [17] 1600-luku
    [18] 1700-luku
    [19] 1800-luku
    [20] 1900-luku
    [21] 2000-luku
   *[other] { $century }. vuosisata
}
# With -lta, -lle or -lla after it.
century-stem = { $century ->
    [one] { $century }. vuosisada
    [2] 100-luvu
    [3] 200-luvu
    [4] 300-luvu
    [5] 400-luvu
    [6] 500-luvu
    [7] 600-luvu
    [8] 700-luvu
    [9] 800-luvu
    [10] 900-luvu
    [11] 1000-luvu
    [12] 1100-luvu
    [13] 1200-luvu
    [14] 1300-luvu
    [15] 1400-luvu
    [16] 1500-luvu
    [17] 1600-luvu
    [18] 1700-luvu
    [19] 1800-luvu
    [20] 1900-luvu
    [21] 2000-luvu
   *[other] { $century }. vuosisada
}
season = { $season ->
    [spring] Kevät
    [summer] Kesä
    [autumn] Syksy
   *[winter] Talvi
} { $year }

# With the era, so that the word for years can stand after millions.
long-year = { $year } jKr.
long-year-bc = { $year } eKr.
number-6 = { $number ->
    [one] { $number } miljoona vuotta
   *[other] { $number } miljoonaa vuotta
}
number-9 = { $number ->
    [one] { $number } miljardi vuotta
   *[other] { $number } miljardia vuotta
}
