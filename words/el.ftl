# Ελληνικά.
# Checked: dates, plural forms and decimals against CLDR 48 in Node’s Intl; zoom, previous, next, open and close against the Greek of Firefox’s PDF viewer; the other words from memory of Google and Apple; articles, cases of the months and “20ός” by hand; filter, clear, search, previous, next, close, copied, zooming and “nothing found” against PrimeLocale 2, DataTables 3 and TinyMCE 8; the words around each kind of date in tests/cases/phrases.tsv, read as a grammarian would. No native speaker has read it yet.

## Controls

filters = Φίλτρα
more-filters = Περισσότερα φίλτρα
clear-filters = Απαλοιφή φίλτρων
search = Αναζήτηση γεγονότων
empty = Δεν βρέθηκαν γεγονότα
one-at-a-time = Ένα κάθε φορά
newest-first = Πρώτα τα νεότερα
read-more = Διαβάστε περισσότερα
axis = Άξονας χρόνου
zoom-in = Μεγέθυνση
zoom-out = Σμίκρυνση
figures = Βασικοί αριθμοί
steps = Πλοήγηση στα γεγονότα
previous = Προηγούμενο
next = Επόμενο
hint = Σύρετε ή χρησιμοποιήστε τα πλήκτρα βέλους
details = Λεπτομέρειες
show-in-article = Εμφάνιση στο άρθρο
being-read = Βρίσκεστε εδώ στο άρθρο
follow-article = Παρακολούθηση της ανάγνωσης
share = Κοινοποίηση…
copy-link = Αντιγραφή συνδέσμου
copied = Ο σύνδεσμος αντιγράφηκε
not-copied = Δεν ήταν δυνατή η αντιγραφή του συνδέσμου. Αντιγράψτε τον χειροκίνητα: { $address }
unknown = Αυτός ο σύνδεσμος παραπέμπει σε στοιχεία που δεν υπάρχουν σε αυτό το χρονολόγιο. Αγνοήθηκαν: { $ids }
close = Κλείσιμο

## Numbers of events

events = { $count ->
    [one] { $count } γεγονός
   *[other] { $count } γεγονότα
}
all-events = { events }
some-events = { $shown } από { $all ->
    [one] { $all } γεγονός
   *[other] { $all } γεγονότα
}
position = { $position } / { $count }
announcement = { $headline }, { $position } από { $count }

## The article and its media

source = Πηγή: { $publishers }
# Not “by”: names would need the genitive and an article of their gender.
byline = Κείμενο: { $authors }
list = { $first }, { $next }
locator = Άρθρο, παράγραφος { $paragraph }: { $phrase }
no-end-date = Δεν αναφέρεται ημερομηνία λήξης.
show-picture = Εμφάνιση εικόνας από { $provider }
no-picture = Δεν ήταν δυνατή η φόρτωση της εικόνας
open = Άνοιγμα
open-at = Άνοιγμα στο { $provider }
group = Ομάδα
era = Περίοδος
untitled = Χρονολόγιο
timeline-data = Δεδομένα χρονολογίου

## Loading and failures

loading = Φόρτωση χρονολογίου…
try-again = Δοκιμάστε ξανά
failed-script = Δεν ήταν δυνατή η φόρτωση του χρονολογίου.
failed-data = Δεν ήταν δυνατή η φόρτωση των γεγονότων του χρονολογίου.
invalid-data = Δεν είναι δυνατή η εμφάνιση του χρονολογίου, επειδή τα δεδομένα του περιέχουν σφάλμα.

## Dates

since = { $form ->
    [day] { $day ->
        [1] Από την { $date }
       *[other] Από τις { $date }
    }
    [month] Από τον { $date }
    [season] Από { season-accusative }
    [year] Από το { $date }
    [decade] Από τη δεκαετία του { $digits }
    [century] Από τον { century-accusative }
    [time] { $hour ->
        [1] Από τη { $date }
       *[other] Από τις { $date }
    }
    [era] Από το { $date }
    [range] Από τα έτη { $date }
   *[other] Από { $date }
}
    .month = { months-accusative }
until = { $form ->
    [day] { $day ->
        [1] Έως την { $date }
       *[other] Έως τις { $date }
    }
    [month] Έως τον { $date }
    [season] Έως { season-accusative }
    [year] Έως το { $date }
    [decade] Έως τη δεκαετία του { $digits }
    [century] Έως τον { century-accusative }
    [time] { $hour ->
        [1] Έως τη { $date }
       *[other] Έως τις { $date }
    }
    [era] Έως το { $date }
    [range] Έως τα έτη { $date }
   *[other] Έως { $date }
}
    .month = { months-accusative }
about = { $form ->
    [day] { $day ->
        [1] Γύρω στην { $date }
       *[other] Γύρω στις { $date }
    }
    [month] Γύρω στον { $date }
    [season] Γύρω { season-locative }
    [year] Γύρω στο { $date }
    [decade] Γύρω στη δεκαετία του { $digits }
    [century] Γύρω στον { century-accusative }
    [time] { $hour ->
        [1] Γύρω στη { $date }
       *[other] Γύρω στις { $date }
    }
    [era] Γύρω στο { $date }
    [range] Γύρω στα έτη { $date }
   *[other] Περίπου { $date }
}
    .month = { months-accusative }
about-end = { $form ->
    [day] { $day ->
        [1] γύρω στην { $date }
       *[other] γύρω στις { $date }
    }
    [month] γύρω στον { $date }
    [season] γύρω { season-locative }
    [year] γύρω στο { $date }
    [decade] γύρω στη δεκαετία του { $digits }
    [century] γύρω στον { century-accusative }
    [time] { $hour ->
        [1] γύρω στη { $date }
       *[other] γύρω στις { $date }
    }
    [era] γύρω στο { $date }
    [range] γύρω στα έτη { $date }
   *[other] περίπου { $date }
}
    .month = { months-accusative }
since-about = { since } περίπου
    .month = { months-accusative }
until-about = { until } περίπου
    .month = { months-accusative }
months-accusative = { $month ->
    [1] Ιανουάριο
    [2] Φεβρουάριο
    [3] Μάρτιο
    [4] Απρίλιο
    [5] Μάιο
    [6] Ιούνιο
    [7] Ιούλιο
    [8] Αύγουστο
    [9] Σεπτέμβριο
    [10] Οκτώβριο
    [11] Νοέμβριο
   *[12] Δεκέμβριο
}
season-accusative = { $season ->
    [spring] την άνοιξη
    [summer] το καλοκαίρι
    [autumn] το φθινόπωρο
   *[winter] τον χειμώνα
} του { $year }
uncertain = { $date } (αβέβαιη ημερομηνία)
ended = { $since }, άγνωστη λήξη
since-day = Από αυτή την ημέρα
until-day = Έως αυτή την ημέρα
first-day = 1η
date-time = { $date }, { $time }
range = { $start }–{ $end }
range-spaced = { $start } – { $end }

decade = Δεκαετία του { $digits }
# Εικοστός, τριακοστός and τεσσαρακοστός are stressed on the ending, εικοστός πρώτος is not.
century = { $century ->
    [20] { $century }ός αιώνας
    [30] { $century }ός αιώνας
    [40] { $century }ός αιώνας
    [one] { $century }ος αιώνας
   *[other] { $century }ος αιώνας
}
century-accusative = { $century ->
    [20] { $century }ό αιώνα
    [30] { $century }ό αιώνα
    [40] { $century }ό αιώνα
    [one] { $century }ο αιώνα
   *[other] { $century }ο αιώνα
}
season = { $season ->
    [spring] Άνοιξη
    [summer] Καλοκαίρι
    [autumn] Φθινόπωρο
   *[winter] Χειμώνας
} { $year }
season-locative = { $season ->
    [spring] στην άνοιξη
    [summer] στο καλοκαίρι
    [autumn] στο φθινόπωρο
   *[winter] στον χειμώνα
} του { $year }

# With the era, so that the word for years can stand after millions.
long-year = { $year } μ.Χ.
long-year-bc = { $year } π.Χ.
number-6 = { $number ->
    [one] { $number } εκατομμύριο χρόνια
   *[other] { $number } εκατομμύρια χρόνια
}
number-9 = { $number ->
    [one] { $number } δισεκατομμύριο χρόνια
   *[other] { $number } δισεκατομμύρια χρόνια
}
