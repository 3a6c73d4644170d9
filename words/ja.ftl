# 日本語。
# Checked: years, months and eras against CLDR 48 (Node's Intl); “previous”, “next”, “open”, “close”, zooming and “3 of 28” against the strings of PDF.js (Firefox), from which some differ on purpose; all else by knowledge of the Japanese interfaces of Google, Apple and Wikipedia and of newspapers' usage, not looked up; filter, clear, search, previous, next, close, copied, zooming and “nothing found” against PrimeLocale 2, DataTables 3 and TinyMCE 8; the words around each kind of date in tests/cases/phrases.tsv, read as a grammarian would. No native speaker has read it.

## Controls

filters = フィルター
more-filters = その他のフィルター
clear-filters = フィルターをクリア
search = 出来事を検索
empty = 該当する出来事はありません
one-at-a-time = 1件ずつ表示
newest-first = 新しい順
read-more = 続きを読む
axis = 時間軸
zoom-in = 拡大
zoom-out = 縮小
figures = 主な数字
steps = 出来事を順に見る
previous = 前へ
next = 次へ
hint = スワイプまたは矢印キーで移動
details = 詳細
show-in-article = 記事内で表示
being-read = 記事で現在読んでいる箇所
follow-article = 記事に連動
share = 共有…
copy-link = リンクをコピー
copied = リンクをコピーしました
not-copied = リンクをコピーできませんでした。手動でコピーしてください：{ $address }
unknown = このリンクには、この年表にない項目が含まれています。次の項目は無視されました：{ $ids }
close = 閉じる

## Numbers of events

events = { $count }件
all-events = 全{ $count }件
some-events = { $all }件中{ $shown }件
position = { $position } / { $count }
announcement = { $headline }、{ $count }件中{ $position }件目

## The article and its media

source = 出典：{ $publishers }
byline = 文：{ $authors }
list = { $first }、{ $next }
locator = 記事の第{ $paragraph }段落：{ $phrase }
no-end-date = 終了日は記載されていません。
show-picture = { $provider }の画像を表示
no-picture = 画像を読み込めませんでした
open = 開く
open-at = { $provider }で開く
group = グループ
era = 時代
untitled = 年表
timeline-data = 年表のデータ

## Loading and failures

loading = 年表を読み込んでいます…
try-again = 再試行
failed-script = 年表を読み込めませんでした。
failed-data = 年表の出来事を読み込めませんでした。
invalid-data = データに誤りがあるため、年表を表示できません。

## Dates

since = { $form ->
    [range] { $date }の間から
   *[other] { $date }から
}
until = { $form ->
    [range] { $date }の間まで
   *[other] { $date }まで
}
about = { $date }ごろ
about-end = { $date }ごろ
since-about = { $date }ごろから
until-about = { $date }ごろまで
uncertain = { $date }（不確か）
ended = { $since }、終了時期は不明
since-day = この日から
until-day = この日まで
date-time = { $date } { $time }
range = { $start }～{ $end }
range-spaced = { $start }～{ $end }

decade = { $digits }年代
century = { $century }世紀
season = { $season ->
    [spring] { $year }春
    [summer] { $year }夏
    [autumn] { $year }秋
   *[winter] { $year }冬
}

long-year = { $year }年
long-year-bc = 紀元前{ $year }年
number-4 = { $number }万
number-8 = { $number }億
