# 简体中文。
# Checked: these are the texts that the interface has had, written by its Chinese authors; dates follow CLDR 48 and Xinhua's usage.

## Controls

filters = 筛选
more-filters = 更多筛选
clear-filters = 清除筛选
search = 搜索事件
empty = 没有符合条件的事件
one-at-a-time = 逐件阅读
newest-first = 最新的在前
read-more = 阅读更多
axis = 时间轴
zoom-in = 放大时间轴
zoom-out = 缩小时间轴
figures = 数字
steps = 逐件浏览
previous = 上一件
next = 下一件
hint = 左右滑动，或按方向键
details = 详情
show-in-article = 看原文
being-read = 正文读到这里
follow-article = 跟随正文
share = 分享…
copy-link = 复制链接
copied = 链接已复制
not-copied = 链接没能复制，请手动复制：{ $address }
unknown = 链接里有这条时间线没有的内容，已略过：{ $ids }
close = 知道了

## Numbers of events

events = { $count } 件
all-events = 共 { $count } 件
some-events = { $shown } 件，共 { $all } 件
position = { $position } / { $count }
announcement = { $headline }，第 { $position } 件，共 { $count } 件

## The article and its media

source = 来源：{ $publishers }
byline = 文：{ $authors }
list = { $first }、{ $next }
locator = 原文第 { $paragraph } 段：{ $phrase }
no-end-date = 没有写明结束日期。
show-picture = 显示来自 { $provider } 的图片
no-picture = 图片没能加载
open = 打开
open-at = 在 { $provider } 打开
group = 分组
era = 时期
untitled = 时间线
timeline-data = 时间线的数据

## Loading and failures

loading = 时间线正在加载…
try-again = 再试一次
failed-script = 时间线没能加载。
failed-data = 没能取得时间线的内容。
invalid-data = 时间线的内容有误，无法显示。

## Dates

since = { $form ->
    [range] { $date }间起
   *[other] { $date }起
}
until = { $form ->
    [range] { $date }间止
   *[other] { $date }止
}
about = { $date }前后
about-end = { $date }前后
since-about = { $date }前后起
until-about = { $date }前后止
uncertain = { $date }（存疑）
ended = { $since }，结束时间不详
since-day = 从这天起
until-day = 到这天为止
date-time = { $date } { $time }
range = { $start }至{ $end }
range-spaced = { $start }至{ $end }

decade = { $digits }年代
century = { $century }世纪
season = { $season ->
    [spring] { $year }春
    [summer] { $year }夏
    [autumn] { $year }秋
   *[winter] { $year }冬
}

long-year = { $year }年
long-year-bc = 公元前{ $year }年
number-4 = { $number }万
number-8 = { $number }亿
