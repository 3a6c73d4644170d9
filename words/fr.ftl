# Français.
# Checked: dates, plural forms and decimals against CLDR 48 in Node’s Intl; zoom, previous, next, open and close against the French of Firefox’s PDF viewer; the other words from memory of Apple, Google and Wikipedia; no-break space before the colon; filter, clear, search, previous, next, close, copied, zooming and “nothing found” against PrimeLocale 2, DataTables 3 and TinyMCE 8; the words around each kind of date in tests/cases/phrases.tsv, read as a grammarian would. No native speaker has read it yet.

## Controls

filters = Filtres
more-filters = Plus de filtres
clear-filters = Effacer les filtres
search = Rechercher un événement
empty = Aucun événement correspondant
one-at-a-time = Un événement à la fois
newest-first = Les plus récents d’abord
read-more = Lire la suite
axis = Axe chronologique
zoom-in = Zoom avant
zoom-out = Zoom arrière
figures = Chiffres clés
steps = Parcourir les événements
previous = Précédent
next = Suivant
hint = Balayer ou utiliser les touches fléchées
details = Détails
show-in-article = Voir dans l’article
being-read = Passage en cours de lecture dans l’article
follow-article = Suivre la lecture de l’article
share = Partager…
copy-link = Copier le lien
copied = Lien copié
not-copied = Le lien n’a pas pu être copié. À copier manuellement : { $address }
unknown = Ce lien renvoie à des éléments qui ne figurent pas dans cette chronologie. Ils ont été ignorés : { $ids }
close = Fermer

## Numbers of events

events = { $count ->
    [one] { $count } événement
   *[other] { $count } événements
}
all-events = { events }
some-events = { $shown ->
    [one] { $shown } événement
   *[other] { $shown } événements
} sur { $all }
position = { $position } / { $count }
announcement = { $headline }, { $position } sur { $count }

## The article and its media

source = Source : { $publishers }
byline = Par { $authors }
list = { $first }, { $next }
locator = Article, paragraphe { $paragraph } : { $phrase }
no-end-date = Aucune date de fin n’est indiquée.
# “depuis” and not “de”, which would be “d’” before Instagram.
show-picture = Charger l’image depuis { $provider }
no-picture = L’image n’a pas pu être chargée
open = Ouvrir
open-at = Ouvrir sur { $provider }
group = Groupe
era = Période
untitled = Chronologie
timeline-data = Données de la chronologie

## Loading and failures

loading = Chargement de la chronologie…
try-again = Réessayer
failed-script = La chronologie n’a pas pu être chargée.
failed-data = Les événements de la chronologie n’ont pas pu être chargés.
invalid-data = La chronologie ne peut pas être affichée, car ses données contiennent une erreur.

## Dates

since = { $form ->
    [day] À partir du { $date }
    [month] { since-month }
    [season] { $season ->
        [spring] À partir du printemps { $year }
        [summer] À partir de l’été { $year }
        [autumn] À partir de l’automne { $year }
       *[winter] À partir de l’hiver { $year }
    }
    [decade] À partir des années { $digits }
    [century] À partir du { $date }
    [range] À partir des années { $date }
   *[other] À partir de { $date }
}
since-month = { $month ->
    [1] À partir de { $date }
    [2] À partir de { $date }
    [3] À partir de { $date }
    [4] À partir d’{ $date }
    [5] À partir de { $date }
    [6] À partir de { $date }
    [7] À partir de { $date }
    [8] À partir d’{ $date }
    [9] À partir de { $date }
    [10] À partir d’{ $date }
    [11] À partir de { $date }
   *[12] À partir de { $date }
}
until = { $form ->
    [day] Jusqu’au { $date }
    [season] { $season ->
        [spring] Jusqu’au printemps { $year }
        [summer] Jusqu’à l’été { $year }
        [autumn] Jusqu’à l’automne { $year }
       *[winter] Jusqu’à l’hiver { $year }
    }
    [decade] Jusqu’aux années { $digits }
    [century] Jusqu’au { $date }
    [time] Jusqu’à { $date }
    [range] Jusqu’aux années { $date }
    [other] Jusqu’à { $date }
   *[year] Jusqu’en { $date }
}
about = { $form ->
    [day] Vers le { $date }
    [season] Vers { season-with-article }
    [decade] Vers les années { $digits }
    [century] Vers le { $date }
    [range] Vers les années { $date }
   *[other] Vers { $date }
}
about-end = { $form ->
    [day] vers le { $date }
    [season] vers { season-with-article }
    [decade] vers les années { $digits }
    [century] vers le { $date }
    [range] vers les années { $date }
   *[other] vers { $date }
}
since-about = { since } environ
until-about = { until } environ
uncertain = { $date } (date incertaine)
ended = { $since }, fin inconnue
# Not “Jusqu’à ce jour”, which is “until today”.
since-day = À partir de cette date
until-day = Jusqu’à cette date
first-day = 1er
date-time = { $date }, { $time }
range = { $start }–{ $end }
range-spaced = { $start } – { $end }

decade = Années { $digits }
century = { $century ->
    [one] { $roman }er siècle
   *[other] { $roman }e siècle
}
season = { $season ->
    [spring] Printemps
    [summer] Été
    [autumn] Automne
   *[winter] Hiver
} { $year }
season-with-article = { $season ->
    [spring] le printemps
    [summer] l’été
    [autumn] l’automne
   *[winter] l’hiver
} { $year }

# With the era, so that “d’années” can stand after millions.
long-year = { $year } ap. J.-C.
long-year-bc = { $year } av. J.-C.
number-6 = { $number ->
    [one] { $number } million d’années
   *[other] { $number } millions d’années
}
number-9 = { $number ->
    [one] { $number } milliard d’années
   *[other] { $number } milliards d’années
}
