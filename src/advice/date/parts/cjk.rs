//! Dates in Chinese, Japanese and Korean.

use super::{Parts, number, year_in_edtf};

/// Signs and words of other places, and the ones that are read here.
const EQUAL: [(&str, &str); 15] = [
    ("년", "年"),
    ("월", "月"),
    ("일", "日"),
    ("시", "时"),
    ("분", "分"),
    ("초", "秒"),
    ("世紀", "世纪"),
    ("세기", "世纪"),
    ("年대", "年代"),
    ("西元", "公元"),
    ("西暦", "公元"),
    ("紀元前", "公元前"),
    ("기원전", "公元前"),
    ("오전", "上午"),
    ("오후", "下午"),
];

/// Japanese and Chinese eras, and their first years.
const ERAS: [(&str, u32); 8] = [
    ("令和", 2019),
    ("平成", 1989),
    ("昭和", 1926),
    ("大正", 1912),
    ("明治", 1868),
    ("中華民國", 1912),
    ("民國", 1912),
    ("民国", 1912),
];

/// The text with its Chinese digits as others: `二〇一九年十二月二十五日`.
fn digits(text: &str) -> String {
    let mut plain = String::new();
    let mut number = String::new();
    for character in text.chars().chain(['\n']) {
        if "〇零一二三四五六七八九十".contains(character) {
            number.push(character);
            continue;
        }
        plain.push_str(&arabic(&number));
        number.clear();
        plain.push(character);
    }
    plain
}

/// A number below 100 with a sign for ten, or one digit by digit.
fn arabic(number: &str) -> String {
    let digit = |character: char| match character {
        '零' => Some(0),
        character => "〇一二三四五六七八九".chars().position(|digit| digit == character),
    };
    match number.split_once('十') {
        Some((tens, ones)) => {
            let of = |text: &str, none: usize| text.chars().next().map_or(Some(none), digit);
            of(tens, 1).zip(of(ones, 0)).map_or_else(|| number.into(), |(tens, ones)| (tens * 10 + ones).to_string())
        }
        None => number.chars().filter_map(digit).map(|digit| digit.to_string()).collect(),
    }
}

/// A date such as 2022年3月26日.
pub(super) fn cjk(text: &str) -> Option<Parts> {
    let rest: String = digits(text).split_whitespace().collect();
    let rest = EQUAL.iter().fold(rest, |rest, (korean, sign)| rest.replace(korean, sign));
    if let Some((century, after)) = rest.split_once("世纪") {
        let century = number::<u32>(century.trim_start_matches("公元"))?.checked_sub(1)?;
        let decade =
            after.strip_suffix("年代").and_then(|decade| decade.strip_suffix('0')).filter(|decade| decade.len() == 1);
        let year = decade.map_or(format!("{century:02}XX"), |decade| format!("{century:02}{decade}X"));
        return (after.is_empty() || decade.is_some()).then(|| Parts { year: Some(year), ..Parts::default() });
    }
    if let Some(stem) = rest.strip_suffix("年代").and_then(|digits| digits.strip_suffix('0')) {
        return number::<u32>(stem)
            .filter(|_| stem.len() == 3)
            .map(|_| Parts { year: Some(format!("{stem}X")), ..Parts::default() });
    }
    let before_era = rest.contains("公元前");
    let plain = rest.replace("公元前", "").replace("公元", "");
    let mut rest = plain.as_str();
    let mut parts = Parts::default();
    if let Some((year, after)) = rest.split_once('年') {
        let era = ERAS.iter().find_map(|(name, first)| Some((year.strip_prefix(name)?, first - 1)));
        let (year, before) = era.unwrap_or((year, 0));
        let year = if year == "元" { 1 } else { number::<u32>(year)? };
        parts.year = Some(year_in_edtf(year.checked_add(before)?, before_era));
        rest = after;
    }
    let seasons = ["春", "夏", "秋", "冬"];
    if let Some(season) = seasons.iter().position(|name| rest.trim_end_matches(['季', '天']) == *name) {
        parts.month = u8::try_from(season + 21).ok();
        return Some(parts);
    }
    if let Some((month, after)) = rest.split_once('月') {
        parts.month = Some(number(month)?);
        rest = after;
    }
    if let Some((day, after)) = rest.split_once(['日', '号', '號']) {
        parts.day = Some(number(day)?);
        rest = after;
    } else if !rest.is_empty() && number::<u8>(rest).is_some() {
        // 3月17至28日: the rest is a day.
        parts.day = number(rest);
        rest = "";
    }
    if rest.is_empty() {
        return Some(parts);
    }
    let halves =
        [("上午", 0), ("早上", 0), ("凌晨", 0), ("早晨", 0), ("下午", 12), ("晚上", 12), ("午前", 0), ("午後", 12)];
    let half = halves.iter().find_map(|(name, half)| Some((rest.strip_prefix(name)?.to_owned(), *half)));
    let (clock, half) = half.unwrap_or((rest.to_owned(), 0));
    let clock = clock.replace(['时', '時', '点', '點'], ":").replace(['分', '秒'], "").trim_end_matches(':').to_owned();
    let mut fields: Vec<u8> = clock.split(':').map(number).collect::<Option<_>>()?;
    if let Some(hour) = fields.first_mut().filter(|hour| half > 0 && **hour < 12) {
        *hour += half;
    }
    parts.time = Some(fields.iter().map(|field| format!("{field:02}")).collect::<Vec<_>>().join(":"));
    Some(parts)
}
