# Português do Brasil.
# Checked: dates, plural forms and decimals against CLDR 48 in Node’s Intl; zoom, previous, next, open and close against the Brazilian Portuguese of Firefox’s PDF viewer; the other words from memory of Google and Apple; “texto”, because “artigo” is an opinion piece in Brazilian newspapers; filter, clear, search, previous, next, close, copied, zooming and “nothing found” against PrimeLocale 2, DataTables 3 and TinyMCE 8; the words around each kind of date in tests/cases/phrases.tsv, read as a grammarian would. No native speaker has read it yet.

## Controls

filters = Filtros
more-filters = Mais filtros
clear-filters = Limpar filtros
search = Buscar eventos
empty = Nenhum evento encontrado
one-at-a-time = Um de cada vez
newest-first = Mais recentes primeiro
read-more = Continuar lendo
axis = Eixo do tempo
zoom-in = Ampliar
zoom-out = Reduzir
figures = Principais números
steps = Navegar pelos eventos
previous = Anterior
next = Próximo
hint = Deslize ou use as setas do teclado
details = Detalhes
show-in-article = Ver no texto
being-read = Você está aqui no texto
follow-article = Acompanhar a leitura do texto
share = Compartilhar…
copy-link = Copiar link
copied = Link copiado
not-copied = Não foi possível copiar o link. Copie-o manualmente: { $address }
unknown = Este link se refere a itens que não estão nesta linha do tempo. Eles foram ignorados: { $ids }
close = Fechar

## Numbers of events

events = { $count ->
    [one] { $count } evento
   *[other] { $count } eventos
}
all-events = { events }
some-events = { $shown } de { $all ->
    [one] { $all } evento
   *[other] { $all } eventos
}
position = { $position } / { $count }
announcement = { $headline }, { $position } de { $count }

## The article and its media

source = Fonte: { $publishers }
byline = Por { $authors }
list = { $first }, { $next }
locator = Texto, parágrafo { $paragraph }: { $phrase }
no-end-date = A data de término não foi informada.
show-picture = Mostrar imagem do { $provider }
no-picture = Não foi possível carregar a imagem
open = Abrir
open-at = Abrir no { $provider }
group = Grupo
era = Período
untitled = Linha do tempo
timeline-data = Dados da linha do tempo

## Loading and failures

loading = Carregando a linha do tempo…
try-again = Tentar novamente
failed-script = Não foi possível carregar a linha do tempo.
failed-data = Não foi possível carregar os eventos da linha do tempo.
invalid-data = Não é possível mostrar a linha do tempo porque seus dados contêm um erro.

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
        [0] A partir da { $date }
        [1] A partir da { $date }
       *[other] A partir das { $date }
    }
    [range] A partir dos anos { $date }
   *[other] A partir de { $date }
}
until = { $form ->
    [season] { $season ->
        [spring] Até a primavera de { $year }
        [summer] Até o verão de { $year }
        [autumn] Até o outono de { $year }
       *[winter] Até o inverno de { $year }
    }
    [decade] Até a década de { $digits }
    [century] Até o século { $roman }
    [time] { $hour ->
        [0] Até a { $date }
        [1] Até a { $date }
       *[other] Até as { $date }
    }
    [range] Até os anos { $date }
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
        [0] Por volta da { $date }
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
        [0] por volta da { $date }
        [1] por volta da { $date }
       *[other] por volta das { $date }
    }
    [range] por volta dos anos { $date }
   *[other] por volta de { $date }
}
since-about = { since } aproximadamente
until-about = { until } aproximadamente
uncertain = { $date } (data incerta)
ended = { $since }, término desconhecido
since-day = A partir deste dia
until-day = Até este dia
first-day = 1º
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
number-9 = { $number ->
    [one] { $number } bilhão de anos
   *[other] { $number } bilhões de anos
}
