//! 繁體中文。

use super::date::in_units;
use super::zh_hans::season;
use super::{Dates, Words};

pub(super) static WORDS: Words = Words {
    language: "zh-Hant",
    filters: "篩選",
    more_filters: "更多篩選",
    clear: "清除篩選",
    count: |shown, all| if shown == all { format!("共 {all} 件") } else { format!("{shown} 件，共 {all} 件") },
    events_unit: " 件",
    events: |count| format!("{count} 件"),
    empty: "沒有符合條件的事件",
    search: "搜尋事件",
    to_story: "逐件閱讀",
    to_list: "回到列表",
    copy_link: "複製連結",
    share: "分享…",
    copied: "連結已複製",
    not_copied: |address| format!("連結沒能複製，請手動複製：{address}"),
    unknown: |ids| format!("連結裡有這條時間線沒有的內容，已略過：{ids}"),
    close: "知道了",
    axis: "時間軸",
    axis_break: "此處略去一段沒有事件的時間",
    zoom_in: "放大時間軸",
    zoom_out: "縮小時間軸",
    mark: |headline, date| format!("{headline}，{date}"),
    marks: |headline, date, count| format!("{headline}等 {count} 件，{date}"),
    figures: "數字",
    source: "來源：",
    byline: "文：",
    list_separator: "、",
    steps: "逐件瀏覽",
    previous: "上一件",
    next: "下一件",
    position: |position, count| format!("{position} / {count}"),
    announcement: |headline, position, count| format!("{headline}，第 {position} 件，共 {count} 件"),
    details: "詳情",
    locator: |paragraph, phrase| format!("原文第 {paragraph} 段：{phrase}"),
    show_source: "看原文",
    being_read: "正文讀到這裡",
    follow: "跟隨正文",
    open_date: "原文只說從這天起，沒有寫到哪天為止",
    show_picture: |provider| format!("顯示來自 {provider} 的圖片"),
    no_picture: "圖片沒能載入",
    at_provider: |provider| if provider.is_empty() { "開啟".into() } else { format!("在 {provider} 開啟") },
    group: "分組",
    era: "時期",
    untitled: "時間線",
    dates: Dates {
        since: |date| format!("{date}起"),
        until: |date| format!("{date}止"),
        between: |start, end| format!("{start}至{end}"),
        about: |date| format!("{date}前後"),
        uncertain: |date| format!("{date}（存疑）"),
        far: |year| {
            let number = if year > 0 { year } else { 1 - year }.unsigned_abs();
            let number = in_units(number, 100_000_000)
                .map(|number| format!("{number}億"))
                .or_else(|| in_units(number, 10_000).map(|number| format!("{number}萬")))
                .unwrap_or_else(|| number.to_string());
            format!("{}{number}年", if year > 0 { "" } else { "西元前" })
        },
        at: |date, time| format!("{date} {time}"),
        decade: |year| format!("{year}年代"),
        century: |year| format!("{year}—{}年", year + 99),
        season,
    },
};
