# Español.
# Checked: dates, plural forms and decimals against CLDR 48 in Node’s Intl; zoom, previous, next, open and close against the Spanish of Firefox’s PDF viewer (kept here: Acercar and Alejar, as on maps); the other words from memory of Apple and Google; written for Spain and America, without tú or usted; filter, clear, search, previous, next, close, copied, zooming and “nothing found” against PrimeLocale 2, DataTables 3 and TinyMCE 8; the words around each kind of date in tests/cases/phrases.tsv, read as a grammarian would. No native speaker has read it yet.

## Controls

filters = Filtros
more-filters = Más filtros
clear-filters = Borrar filtros
search = Buscar acontecimientos
empty = Ningún acontecimiento coincide
one-at-a-time = De uno en uno
newest-first = Más recientes primero
read-more = Seguir leyendo
axis = Eje cronológico
zoom-in = Acercar
zoom-out = Alejar
figures = Cifras clave
steps = Recorrer los acontecimientos
previous = Anterior
next = Siguiente
hint = Deslizar el dedo o usar las teclas de flecha
details = Detalles
show-in-article = Ver en el artículo
being-read = Punto de lectura actual en el artículo
follow-article = Seguir la lectura del artículo
share = Compartir…
copy-link = Copiar enlace
copied = Enlace copiado
not-copied = No se pudo copiar el enlace. Para copiarlo manualmente: { $address }
unknown = Este enlace remite a elementos que no están en esta cronología. Se han ignorado: { $ids }
close = Cerrar

## Numbers of events

events = { $count ->
    [one] { $count } acontecimiento
   *[other] { $count } acontecimientos
}
all-events = { events }
some-events = { $shown } de { $all ->
    [one] { $all } acontecimiento
   *[other] { $all } acontecimientos
}
position = { $position } / { $count }
announcement = { $headline }, { $position } de { $count }

## The article and its media

source = Fuente: { $publishers }
byline = Por { $authors }
list = { $first }, { $next }
locator = Artículo, párrafo { $paragraph }: { $phrase }
no-end-date = No se indica la fecha de finalización.
show-picture = Mostrar la imagen de { $provider }
no-picture = No se pudo cargar la imagen
open = Abrir
open-at = Abrir en { $provider }
group = Grupo
era = Época
untitled = Cronología
timeline-data = Datos de la cronología

## Loading and failures

loading = Cargando la cronología…
try-again = Reintentar
failed-script = No se pudo cargar la cronología.
failed-data = No se pudieron cargar los acontecimientos de la cronología.
invalid-data = No se puede mostrar la cronología porque sus datos contienen un error.

## Dates

since = { $form ->
    [day] Desde el { $date }
    [season] Desde { season-with-article }
    [decade] Desde la década de { $digits }
    [century] Desde el siglo { $roman }
    [time] { $hour ->
        [1] Desde la { $date }
       *[other] Desde las { $date }
    }
    [range] Desde los años { $date }
   *[other] Desde { $date }
}
until = { $form ->
    [day] Hasta el { $date }
    [season] Hasta { season-with-article }
    [decade] Hasta la década de { $digits }
    [century] Hasta el siglo { $roman }
    [time] { $hour ->
        [1] Hasta la { $date }
       *[other] Hasta las { $date }
    }
    [range] Hasta los años { $date }
   *[other] Hasta { $date }
}
about = { $form ->
    [day] Hacia el { $date }
    [season] Hacia { season-with-article }
    [decade] Hacia la década de { $digits }
    [century] Hacia el siglo { $roman }
    [time] { $hour ->
        [1] Hacia la { $date }
       *[other] Hacia las { $date }
    }
    [range] Hacia los años { $date }
   *[other] Hacia { $date }
}
about-end = { $form ->
    [day] hacia el { $date }
    [season] hacia { season-with-article }
    [decade] hacia la década de { $digits }
    [century] hacia el siglo { $roman }
    [time] { $hour ->
        [1] hacia la { $date }
       *[other] hacia las { $date }
    }
    [range] hacia los años { $date }
   *[other] hacia { $date }
}
since-about = { since } aproximadamente
until-about = { until } aproximadamente
uncertain = { $date } (fecha incierta)
ended = { $since }, final desconocido
since-day = Desde este día
until-day = Hasta este día
date-time = { $date }, { $time }
range = { $start }–{ $end }
range-spaced = { $start } – { $end }

decade = Década de { $digits }
century = Siglo { $roman }
season = { $season ->
    [spring] Primavera
    [summer] Verano
    [autumn] Otoño
   *[winter] Invierno
} de { $year }
season-with-article = { $season ->
    [spring] la primavera
    [summer] el verano
    [autumn] el otoño
   *[winter] el invierno
} de { $year }

# With the era, so that “de años” can stand after millions. No number-9: 4540 millones, as the academies prefer to “mil millones”.
long-year = { $year } d. C.
long-year-bc = { $year } a. C.
number-6 = { $number ->
    [one] { $number } millón de años
   *[other] { $number } millones de años
}
