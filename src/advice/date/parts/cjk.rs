//! Dates in Chinese, Japanese and Korean.

use super::{Parts, number, year_in_edtf};

/// A date such as 2022年3月26日.
pub(super) fn cjk(text: &str) -> Option<Parts> {
    let rest: String = text.replace('년', "年").replace('월', "月").replace('일', "日").split_whitespace().collect();
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
    let before_era = rest.contains("公元前") || rest.contains("西元前");
    let plain = rest.replace("公元前", "").replace("西元前", "").replace("公元", "").replace("西元", "");
    let mut rest = plain.as_str();
    let mut parts = Parts::default();
    if let Some((year, after)) = rest.split_once('年') {
        parts.year = Some(year_in_edtf(number(year)?, before_era));
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
