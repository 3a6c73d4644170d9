# Bahasa Indonesia.
# Checked: dates, plural forms and decimals against CLDR 48 in Node’s Intl; zoom, previous, next, open and close against the Indonesian of Firefox’s PDF viewer (which has “Selanjutnya” for “Berikutnya”); the other words from memory of Google and Wikipedia; filter, clear, search, previous, next, close, copied, zooming and “nothing found” against PrimeLocale 2, DataTables 3 and TinyMCE 8; the words around each kind of date in tests/cases/phrases.tsv, read as a grammarian would. No native speaker has read it yet.

## Controls

filters = Filter
more-filters = Filter lainnya
clear-filters = Hapus filter
search = Cari peristiwa
empty = Tidak ada peristiwa yang cocok
one-at-a-time = Satu per satu
newest-first = Terbaru lebih dahulu
read-more = Baca selengkapnya
axis = Sumbu waktu
zoom-in = Perbesar
zoom-out = Perkecil
figures = Angka penting
steps = Telusuri peristiwa
previous = Sebelumnya
next = Berikutnya
hint = Geser atau gunakan tombol panah
details = Detail
show-in-article = Lihat di artikel
being-read = Posisi baca saat ini di artikel
follow-article = Ikuti posisi baca di artikel
share = Bagikan…
copy-link = Salin tautan
copied = Tautan disalin
not-copied = Tautan tidak dapat disalin. Salin secara manual: { $address }
unknown = Tautan ini merujuk pada item yang tidak ada di linimasa ini. Item tersebut diabaikan: { $ids }
close = Tutup

## Numbers of events

events = { $count } peristiwa
all-events = { events }
some-events = { $shown } dari { $all } peristiwa
position = { $position } / { $count }
announcement = { $headline }, { $position } dari { $count }

## The article and its media

source = Sumber: { $publishers }
byline = Oleh { $authors }
list = { $first }, { $next }
locator = Artikel, paragraf { $paragraph }: { $phrase }
no-end-date = Tanggal berakhirnya tidak disebutkan.
show-picture = Tampilkan gambar dari { $provider }
no-picture = Gambar tidak dapat dimuat
open = Buka
open-at = Buka di { $provider }
group = Kelompok
era = Periode
untitled = Linimasa
timeline-data = Data linimasa

## Loading and failures

loading = Memuat linimasa…
try-again = Coba lagi
failed-script = Linimasa tidak dapat dimuat.
failed-data = Peristiwa dalam linimasa tidak dapat dimuat.
invalid-data = Linimasa tidak dapat ditampilkan karena datanya mengandung kesalahan.

## Dates

since = { $form ->
    [season] Sejak { season-inside }
    [century] Sejak abad ke-{ $century }
    [time] Sejak pukul { $date }
    [range] Sejak tahun { $date }
   *[other] Sejak { $date }
}
until = { $form ->
    [season] Hingga { season-inside }
    [century] Hingga abad ke-{ $century }
    [time] Hingga pukul { $date }
    [range] Hingga tahun { $date }
   *[other] Hingga { $date }
}
about = { $form ->
    [season] Sekitar { season-inside }
    [century] Sekitar abad ke-{ $century }
    [time] Sekitar pukul { $date }
    [range] Sekitar tahun { $date }
   *[other] Sekitar { $date }
}
about-end = { $form ->
    [season] sekitar { season-inside }
    [century] sekitar abad ke-{ $century }
    [time] sekitar pukul { $date }
    [range] sekitar tahun { $date }
   *[other] sekitar { $date }
}
since-about = { $form ->
    [season] Sejak sekitar { season-inside }
    [century] Sejak sekitar abad ke-{ $century }
    [time] Sejak sekitar pukul { $date }
    [range] Sejak sekitar tahun { $date }
   *[other] Sejak sekitar { $date }
}
until-about = { $form ->
    [season] Hingga sekitar { season-inside }
    [century] Hingga sekitar abad ke-{ $century }
    [time] Hingga sekitar pukul { $date }
    [range] Hingga sekitar tahun { $date }
   *[other] Hingga sekitar { $date }
}
uncertain = { $date } (tidak pasti)
ended = { $since }, waktu berakhir tidak diketahui
# Not “hari ini”, which is “today”.
since-day = Sejak tanggal ini
until-day = Hingga tanggal ini
date-time = { $date }, pukul { $time }
range = { $start }–{ $end }
range-spaced = { $start } – { $end }

decade = { $digits }-an
century = Abad ke-{ $century }
season = { $season ->
    [spring] Musim semi
    [summer] Musim panas
    [autumn] Musim gugur
   *[winter] Musim dingin
} { $year }
season-inside = { $season ->
    [spring] musim semi
    [summer] musim panas
    [autumn] musim gugur
   *[winter] musim dingin
} { $year }

long-year = { $year } M
long-year-bc = { $year } SM
number-6 = { $number } juta
number-9 = { $number } miliar
