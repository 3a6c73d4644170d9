# 한국어.
# Checked: years, months and eras against CLDR 48 (Node's Intl); “previous”, “next”, “open”, “close”, zooming and “3 of 28” against the strings of PDF.js (Firefox), from which some differ on purpose; all else by knowledge of the Korean interfaces of Google, Apple and Naver, not looked up; filter, clear, search, previous, next, close, copied, zooming and “nothing found” against PrimeLocale 2, DataTables 3 and TinyMCE 8; the words around each kind of date in tests/cases/phrases.tsv, read as a grammarian would. No native speaker has read it.

## Controls

filters = 필터
more-filters = 필터 더보기
clear-filters = 필터 지우기
search = 사건 검색
empty = 일치하는 사건이 없습니다
one-at-a-time = 하나씩 보기
newest-first = 최신순
read-more = 더 읽기
axis = 시간 축
zoom-in = 확대
zoom-out = 축소
figures = 주요 수치
steps = 사건 차례로 보기
previous = 이전
next = 다음
hint = 밀어서 넘기거나 화살표 키를 사용하세요
details = 자세히
show-in-article = 기사에서 보기
being-read = 기사에서 지금 읽는 부분
follow-article = 기사 따라가기
share = 공유…
copy-link = 링크 복사
copied = 링크를 복사했습니다
not-copied = 링크를 복사하지 못했습니다. 직접 복사하세요: { $address }
unknown = 이 링크에는 이 연표에 없는 항목이 있습니다. 다음 항목은 무시되었습니다: { $ids }
close = 닫기

## Numbers of events

events = { $count }건
all-events = 총 { $count }건
some-events = { $all }건 중 { $shown }건
position = { $position } / { $count }
announcement = { $headline }, { $count }건 중 { $position }번째

## The article and its media

source = 출처: { $publishers }
byline = 글: { $authors }
list = { $first }, { $next }
locator = 기사 { $paragraph }번째 문단: { $phrase }
no-end-date = 종료일이 명시되어 있지 않습니다.
show-picture = { $provider }의 사진 보기
no-picture = 사진을 불러오지 못했습니다
open = 열기
open-at = { $provider }에서 열기
group = 그룹
era = 시대
untitled = 연표
timeline-data = 연표 데이터

## Loading and failures

loading = 연표를 불러오는 중…
try-again = 다시 시도
failed-script = 연표를 불러오지 못했습니다.
failed-data = 연표의 사건을 불러오지 못했습니다.
invalid-data = 데이터에 오류가 있어 연표를 표시할 수 없습니다.

## Dates

since = { $form ->
    [range] { $date } 사이부터
   *[other] { $date }부터
}
until = { $form ->
    [range] { $date } 사이까지
   *[other] { $date }까지
}
about = { $form ->
    [season] { $date } 무렵
    [decade] { $date } 무렵
    [century] { $date } 무렵
   *[other] { $date }경
}
about-end = { $form ->
    [season] { $date } 무렵
    [decade] { $date } 무렵
    [century] { $date } 무렵
   *[other] { $date }경
}
since-about = { $form ->
    [season] { $date } 무렵부터
    [decade] { $date } 무렵부터
    [century] { $date } 무렵부터
   *[other] { $date }경부터
}
until-about = { $form ->
    [season] { $date } 무렵까지
    [decade] { $date } 무렵까지
    [century] { $date } 무렵까지
   *[other] { $date }경까지
}
uncertain = { $date }(불확실)
ended = { $since }, 종료 시점 불명
since-day = 이날부터
until-day = 이날까지
date-time = { $date } { $time }
range = { $start }~{ $end }
range-spaced = { $start } ~ { $end }

decade = { $digits }년대
century = { $century }세기
season = { $season ->
    [spring] { $year } 봄
    [summer] { $year } 여름
    [autumn] { $year } 가을
   *[winter] { $year } 겨울
}

long-year = { $year }년
long-year-bc = 기원전 { $year }년
number-4 = { $number }만
number-8 = { $number }억
