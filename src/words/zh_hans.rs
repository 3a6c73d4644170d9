//! 简体中文。

use super::number::in_units;
use super::{Dates, Words};

pub(super) static WORDS: Words = Words {
    language: "zh-Hans",
    filters: "筛选",
    more_filters: "更多筛选",
    clear: "清除筛选",
    count: |shown, all| if shown == all { format!("共 {all} 件") } else { format!("{shown} 件，共 {all} 件") },
    events_unit: " 件",
    events: |count| format!("{count} 件"),
    empty: "没有符合条件的事件",
    search: "搜索事件",
    to_story: "逐件阅读",
    copy_link: "复制链接",
    share: "分享…",
    copied: "链接已复制",
    not_copied: |address| format!("链接没能复制，请手动复制：{address}"),
    unknown: |ids| format!("链接里有这条时间线没有的内容，已略过：{ids}"),
    close: "知道了",
    axis: "时间轴",
    zoom_in: "放大时间轴",
    zoom_out: "缩小时间轴",
    figures: "数字",
    source: "来源：",
    byline: "文：",
    list_separator: "、",
    steps: "逐件浏览",
    previous: "上一件",
    next: "下一件",
    hint: "左右滑动，或按方向键",
    position: |position, count| format!("{position} / {count}"),
    announcement: |headline, position, count| format!("{headline}，第 {position} 件，共 {count} 件"),
    details: "详情",
    locator: |paragraph| format!("原文第 {paragraph} 段："),
    show_source: "看原文",
    being_read: "正文读到这里",
    follow: "跟随正文",
    newest_first: "最新的在前",
    open_date: "没有写明结束日期。",
    show_picture: |provider| format!("显示来自 {provider} 的图片"),
    no_picture: "图片没能加载",
    at_provider: |provider| if provider.is_empty() { "打开".into() } else { format!("在 {provider} 打开") },
    group: "分组",
    era: "时期",
    untitled: "时间线",
    dates: Dates {
        since: |date| format!("{date}起"),
        until: |date| format!("{date}止"),
        ended: |since| format!("{since}，结束时间不详"),
        since_day: Some("从这天起"),
        until_day: Some("到这天为止"),
        between: |start, end| format!("{start}至{end}"),
        about: |date| format!("{date}前后"),
        uncertain: |date| format!("{date}（存疑）"),
        at: |date, time| format!("{date} {time}"),
        long_year: Some(|number, before| far(number, before, ["公元前", "亿", "万"])),
        decade: Some(|year| format!("{year}代")),
        season: Some(season),
    },
};

/// A season of a year, in characters that are the same in both scripts.
pub(super) fn season(season: u8, year: &str) -> String {
    let name = match season {
        21 => "春",
        22 => "夏",
        23 => "秋",
        _ => "冬",
    };
    format!("{year}{name}")
}

/// A year beyond the calendars, in Chinese; the parameters are the words for BCE, a hundred million and ten thousand.
pub(super) fn far(number: u64, before: bool, [era, yi, wan]: [&str; 3]) -> String {
    let number = in_units(number, 100_000_000)
        .map(|number| format!("{number}{yi}"))
        .or_else(|| in_units(number, 10_000).map(|number| format!("{number}{wan}")))
        .unwrap_or_else(|| number.to_string());
    format!("{}{number}年", if before { era } else { "" })
}
