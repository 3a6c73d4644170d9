# 繁體中文。
# Checked: these are the texts that the interface has had, written by its Chinese authors; dates follow CLDR 48 and the Central News Agency's usage.

## Controls

filters = 篩選
more-filters = 更多篩選
clear-filters = 清除篩選
search = 搜尋事件
empty = 沒有符合條件的事件
one-at-a-time = 逐件閱讀
newest-first = 最新的在前
read-more = 閱讀更多
axis = 時間軸
zoom-in = 放大時間軸
zoom-out = 縮小時間軸
figures = 數字
steps = 逐件瀏覽
previous = 上一件
next = 下一件
hint = 左右滑動，或按方向鍵
details = 詳情
show-in-article = 看原文
being-read = 正文讀到這裡
follow-article = 跟隨正文
share = 分享…
copy-link = 複製連結
copied = 連結已複製
not-copied = 連結沒能複製，請手動複製：{ $address }
unknown = 連結裡有這條時間線沒有的內容，已略過：{ $ids }
close = 知道了

## Numbers of events

events = { $count } 件
all-events = 共 { $count } 件
some-events = { $shown } 件，共 { $all } 件
position = { $position } / { $count }
announcement = { $headline }，第 { $position } 件，共 { $count } 件

## The article and its media

source = 來源：{ $publishers }
byline = 文：{ $authors }
list = { $first }、{ $next }
locator = 原文第 { $paragraph } 段：{ $phrase }
no-end-date = 沒有寫明結束日期。
show-picture = 顯示來自 { $provider } 的圖片
no-picture = 圖片沒能載入
open = 開啟
open-at = 在 { $provider } 開啟
group = 分組
era = 時期
untitled = 時間線
timeline-data = 時間線的資料

## Loading and failures

loading = 時間線正在載入…
try-again = 再試一次
failed-script = 時間線沒能載入。
failed-data = 沒能取得時間線的內容。
invalid-data = 時間線的內容有誤，無法顯示。

## Dates

since = { $form ->
    [range] { $date }間起
   *[other] { $date }起
}
until = { $form ->
    [range] { $date }間止
   *[other] { $date }止
}
about = { $date }前後
about-end = { $date }前後
since-about = { $date }前後起
until-about = { $date }前後止
uncertain = { $date }（存疑）
ended = { $since }，結束時間不詳
since-day = 從這天起
until-day = 到這天為止
date-time = { $date } { $time }
range = { $start }至{ $end }
range-spaced = { $start }至{ $end }

decade = { $digits }年代
century = { $century }世紀
season = { $season ->
    [spring] { $year }春
    [summer] { $year }夏
    [autumn] { $year }秋
   *[winter] { $year }冬
}

long-year = { $year }年
long-year-bc = 西元前{ $year }年
number-4 = { $number }萬
number-8 = { $number }億
