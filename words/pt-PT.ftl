# Português de Portugal.
# Checked: dates, plural forms and decimals against CLDR 48 in Node’s Intl; zoom, previous, next, open and close against the European Portuguese of Firefox’s PDF viewer; the other words from memory of Apple, Google and Microsoft; “até ao”, “até às” by hand; filter, clear, search, previous, next, close, copied, zooming and “nothing found” against PrimeLocale 2, DataTables 3 and TinyMCE 8; the words around each kind of date in tests/cases/phrases.tsv, read as a grammarian would. No native speaker has read it yet.

## Controls

filters = Filtros
more-filters = Mais filtros
clear-filters = Limpar filtros
search = Pesquisar acontecimentos
empty = Nenhum acontecimento encontrado
one-at-a-time = Um de cada vez
newest-first = Mais recentes primeiro
read-more = Continuar a ler
axis = Eixo cronológico
zoom-in = Ampliar
zoom-out = Reduzir
figures = Principais números
steps = Percorrer os acontecimentos
previous = Anterior
next = Seguinte
hint = Deslize ou use as teclas de seta
details = Detalhes
show-in-article = Ver no artigo
being-read = Está aqui no artigo
follow-article = Acompanhar a leitura do artigo
share = Partilhar…
copy-link = Copiar ligação
copied = Ligação copiada
not-copied = Não foi possível copiar a ligação. Copie-a manualmente: { $address }
unknown = Esta ligação remete para elementos que não existem nesta cronologia. Foram ignorados: { $ids }
close = Fechar

## Numbers of events

events = { $count ->
    [one] { $count } acontecimento
   *[other] { $count } acontecimentos
}
all-events = { events }
some-events = { $shown } de { $all ->
    [one] { $all } acontecimento
   *[other] { $all } acontecimentos
}
position = { $position } / { $count }
announcement = { $headline }, { $position } de { $count }

## The article and its media

source = Fonte: { $publishers }
byline = Por { $authors }
list = { $first }, { $next }
locator = Artigo, parágrafo { $paragraph }: { $phrase }
no-end-date = A data de fim não é indicada.
show-picture = Mostrar imagem do { $provider }
no-picture = Não foi possível carregar a imagem
open = Abrir
open-at = Abrir no { $provider }
group = Grupo
era = Período
untitled = Cronologia
timeline-data = Dados da cronologia

## Loading and failures

loading = A carregar a cronologia…
try-again = Tentar novamente
failed-script = Não foi possível carregar a cronologia.
failed-data = Não foi possível carregar os acontecimentos da cronologia.
invalid-data = Não é possível mostrar a cronologia porque os seus dados contêm um erro.

## Dates

since = { $form ->
    [season] { $season ->
        [spring] A partir da primavera de { $year }
        [summer] A partir do verão de { $year }
        [autumn] A partir do outono de { $year }
       *[winter] A partir do inverno de { $year }
    }
    [decade] A partir da década de { $digits }
    [century] A partir do século { $roman }
    [time] { $hour ->
        [1] A partir da { $date }
       *[other] A partir das { $date }
    }
    [range] A partir dos anos { $date }
   *[other] A partir de { $date }
}
until = { $form ->
    [season] { $season ->
        [spring] Até à primavera de { $year }
        [summer] Até ao verão de { $year }
        [autumn] Até ao outono de { $year }
       *[winter] Até ao inverno de { $year }
    }
    [decade] Até à década de { $digits }
    [century] Até ao século { $roman }
    [time] { $hour ->
        [1] Até à { $date }
       *[other] Até às { $date }
    }
    [range] Até aos anos { $date }
   *[other] Até { $date }
}
about = { $form ->
    [season] { $season ->
        [spring] Por volta da primavera de { $year }
        [summer] Por volta do verão de { $year }
        [autumn] Por volta do outono de { $year }
       *[winter] Por volta do inverno de { $year }
    }
    [decade] Por volta da década de { $digits }
    [century] Por volta do século { $roman }
    [time] { $hour ->
        [1] Por volta da { $date }
       *[other] Por volta das { $date }
    }
    [range] Por volta dos anos { $date }
   *[other] Por volta de { $date }
}
about-end = { $form ->
    [season] { $season ->
        [spring] por volta da primavera de { $year }
        [summer] por volta do verão de { $year }
        [autumn] por volta do outono de { $year }
       *[winter] por volta do inverno de { $year }
    }
    [decade] por volta da década de { $digits }
    [century] por volta do século { $roman }
    [time] { $hour ->
        [1] por volta da { $date }
       *[other] por volta das { $date }
    }
    [range] por volta dos anos { $date }
   *[other] por volta de { $date }
}
since-about = { since } aproximadamente
until-about = { until } aproximadamente
uncertain = { $date } (data incerta)
ended = { $since }, fim desconhecido
since-day = A partir deste dia
until-day = Até este dia
date-time = { $date }, { $time }
range = { $start }–{ $end }
range-spaced = { $start } – { $end }

decade = Década de { $digits }
century = Século { $roman }
season = { $season ->
    [spring] Primavera
    [summer] Verão
    [autumn] Outono
   *[winter] Inverno
} de { $year }

# With the era, so that “de anos” can stand after millions.
long-year = { $year } d.C.
long-year-bc = { $year } a.C.
number-6 = { $number ->
    [one] { $number } milhão de anos
   *[other] { $number } milhões de anos
}
number-9 = { $number } mil milhões de anos
