# Türkçe.
# Checked: dates, plural forms and decimals against CLDR 48 in Node’s Intl; zoom, previous, next, open and close against the Turkish of Firefox’s PDF viewer; the other words from memory of Google and Microsoft; the endings (1960’lar, 1920’ler, yüzyıldan) by hand; filter, clear, search, previous, next, close, copied, zooming and “nothing found” against PrimeLocale 2, DataTables 3 and TinyMCE 8; the words around each kind of date in tests/cases/phrases.tsv, read as a grammarian would. No native speaker has read it yet.

## Controls

filters = Filtreler
more-filters = Diğer filtreler
clear-filters = Filtreleri temizle
search = Olaylarda ara
empty = Eşleşen olay yok
one-at-a-time = Tek tek göster
newest-first = Önce en yeniler
read-more = Devamını oku
axis = Zaman ekseni
zoom-in = Yakınlaştır
zoom-out = Uzaklaştır
figures = Öne çıkan rakamlar
steps = Olaylar arasında gezinme
previous = Önceki
next = Sonraki
hint = Kaydırın veya ok tuşlarını kullanın
details = Ayrıntılar
show-in-article = Haberde göster
being-read = Haberde şu an buradasınız
follow-article = Haberde okunan yeri işaretle
share = Paylaş…
copy-link = Bağlantıyı kopyala
copied = Bağlantı kopyalandı
not-copied = Bağlantı kopyalanamadı. Elle kopyalayın: { $address }
unknown = Bu bağlantı, bu zaman çizelgesinde bulunmayan öğelere yönlendiriyor. Bunlar yok sayıldı: { $ids }
close = Kapat

## Numbers of events

# No plural after a number.
events = { $count } olay
all-events = { events }
some-events = { $shown } / { $all } olay
position = { $position } / { $count }
announcement = { $headline }, { $position } / { $count }

## The article and its media

source = Kaynak: { $publishers }
byline = Yazan: { $authors }
list = { $first }, { $next }
locator = Haber, { $paragraph }. paragraf: { $phrase }
no-end-date = Bitiş tarihi belirtilmemiş.
show-picture = { $provider } görselini göster
no-picture = Görsel yüklenemedi
open = Aç
open-at = { $provider } üzerinde aç
group = Grup
era = Dönem
untitled = Zaman çizelgesi
timeline-data = Zaman çizelgesinin verileri

## Loading and failures

loading = Zaman çizelgesi yükleniyor…
try-again = Tekrar dene
failed-script = Zaman çizelgesi yüklenemedi.
failed-data = Zaman çizelgesindeki olaylar yüklenemedi.
invalid-data = Verilerinde hata olduğu için zaman çizelgesi gösterilemiyor.

## Dates

# “İtibarıyla” and “civarı” need no ending on the number before them.
since = { $form ->
    [season] { $season ->
        [spring] { $year } ilkbaharından itibaren
        [summer] { $year } yazından itibaren
        [autumn] { $year } sonbaharından itibaren
       *[winter] { $year } kışından itibaren
    }
    [year] { $date } yılından itibaren
    [decade] { $date }{ decade-ablative } itibaren
    [century] { $date }dan itibaren
    [time] Saat { $date } itibarıyla
    [day] { $date } tarihinden itibaren
    [era] { $date } yılından itibaren
    [range] { $date } yıllarından itibaren
   *[other] { $date } itibarıyla
}
until = { $form ->
    [day] { $date } tarihine kadar
    [season] { $season ->
        [spring] { $year } ilkbaharına kadar
        [summer] { $year } yazına kadar
        [autumn] { $year } sonbaharına kadar
       *[winter] { $year } kışına kadar
    }
    [year] { $date } yılına kadar
    [decade] { $date }{ decade-dative } kadar
    [century] { $date }a kadar
    [time] { $date } saatine kadar
    [era] { $date } yılına kadar
    [range] { $date } yıllarına kadar
   *[other] Bitiş: { $date }
}
about = { $form ->
    [time] Saat { $date } civarı
   *[other] { $date } civarı
}
about-end = { $form ->
    [time] saat { $date } civarı
   *[other] { $date } civarı
}
since-about = { $form ->
    [time] Saat { $date } civarından itibaren
   *[other] { $date } civarından itibaren
}
until-about = { $form ->
    [time] Saat { $date } civarına kadar
   *[other] { $date } civarına kadar
}
uncertain = { $date } (kesin değil)
ended = { $since }, bitişi bilinmiyor
# Not “bugüne kadar”, which is “until today”.
since-day = Bu tarihten itibaren
until-day = Bu tarihe kadar
date-time = { $date }, { $time }
range = { $start }–{ $end }
range-spaced = { $start } – { $end }

# Yirmiler, elliler, yetmişler, seksenler; the others as in onlar.
decade = { $short ->
    [20] { $digits }’ler
    [50] { $digits }’ler
    [70] { $digits }’ler
    [80] { $digits }’ler
   *[other] { $digits }’lar
}
decade-ablative = { $short ->
    [20] den
    [50] den
    [70] den
    [80] den
   *[other] dan
}
decade-dative = { $short ->
    [20] e
    [50] e
    [70] e
    [80] e
   *[other] a
}
century = { $century }. yüzyıl
season = { $year } { $season ->
    [spring] ilkbaharı
    [summer] yazı
    [autumn] sonbaharı
   *[winter] kışı
}

long-year = MS { $year }
long-year-bc = MÖ { $year }
number-6 = { $number } milyon
number-9 = { $number } milyar
