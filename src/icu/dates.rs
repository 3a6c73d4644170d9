//! Dates by ICU.

use icu_calendar::Gregorian;
use icu_datetime::FixedCalendarDateTimeFormatter;
use icu_datetime::fieldsets::builder::{DateFields as IcuFields, FieldSetBuilder};
use icu_datetime::fieldsets::enums::CompositeDateTimeFieldSet;
use icu_datetime::input::{Date, DateTime, Time};
use icu_datetime::options::{Length, SubsecondDigits, TimePrecision, YearStyle};
use icu_datetime::pattern::FixedCalendarDateTimeNames;
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_decimal::options::{DecimalFormatterOptions, GroupingStrategy};
use icu_locale_core::Locale;

use super::locale;
use crate::model::Moment;
use crate::words::{DateFields, DateFormat};

type Formatter = FixedCalendarDateTimeFormatter<Gregorian, CompositeDateTimeFieldSet>;

/// Dates in the language of a BCP 47 tag.
pub fn format(language: &str) -> DateFormat {
    let Some(icu) = Icu::new(language) else { return DateFormat::new(language, |_, _| None) };
    DateFormat::new(language, move |fields, moment| icu.text(fields, moment))
}

/// Whether ICU knows the language of a tag.
pub fn is_known(language: &str) -> bool {
    Icu::new(language).is_some()
}

/// ICU formatters for one language.
struct Icu(Locale);

impl Icu {
    /// None if ICU does not know the language; it would write M03 for March.
    fn new(language: &str) -> Option<Self> {
        let icu = Self(locale(language)?);
        let month = icu.text(DateFields::Month, &Moment::of_year(2000))?;
        (!month.contains("M01")).then_some(icu)
    }

    fn text(&self, fields: DateFields, moment: &Moment) -> Option<String> {
        let year = moment.year();
        let digits = |year: i64| self.number(if year < 1 { 1 - year } else { year }, GroupingStrategy::Never);
        if fields == DateFields::Number {
            return self.number(year, GroupingStrategy::Auto);
        }
        // ICU does not accept five-digit years: format another leap year, and then replace it.
        let near = if (-9_998..=9_999).contains(&year) { year } else { 9_996 * year.signum() };
        let write = |fields, has_era| {
            let text = self.formatter(fields, has_era)?.format(&input(moment, near)?).to_string();
            // Browsers replace the other spaces in the data with plain ones.
            let text = text.replace(['\u{202f}', '\u{2009}'], " ");
            Some(if near == year { text } else { text.replace(&digits(near)?, &digits(year)?) })
        };
        let has_era = fields.has_era(moment, self.language());
        let mut text = write(fields, has_era)?;
        // Without a pattern of its own, ICU puts the era first, as in Arabic. The Portuguese month pattern contains a letter for the year.
        if has_era && (["am", "ar", "mr"].contains(&self.language()) || !text.contains(&digits(year)?)) {
            text = write(fields, false)?.replace(&digits(year)?, &write(DateFields::Year, true)?);
        }
        // Browsers write a day without a zero before it, as newspapers do.
        if matches!(fields, DateFields::YearMonthDay | DateFields::MonthDay) && moment.day() < 10 {
            let day = digits(moment.day().into())?;
            let padded = self.number(0, GroupingStrategy::Never)? + &day;
            if let Some(rest) = text.strip_prefix(&padded) {
                text = day + rest;
            }
        }
        Some(self.as_browsers(fields, text, &digits(year)?))
    }

    fn language(&self) -> &str {
        self.0.id.language.as_str()
    }

    fn region(&self) -> &str {
        self.0.id.region.as_ref().map_or("", |region| region.as_str())
    }

    /// ICU4X 2.4 has CLDR 49, while current browsers have CLDR 48. Without these corrections, readers would see dates change. `tests/browser.rs`
    /// fails when a browser has the newer data, so that a line can be removed.
    fn as_browsers(&self, fields: DateFields, text: String, year: &str) -> String {
        let is_time = fields as u8 >= DateFields::Hour as u8;
        match self.language() {
            // Browsers have only AM and PM.
            "zh" if is_time => {
                let text = ["凌晨", "清晨", "早上"].iter().fold(text, |text, early| text.replace(early, "上午"));
                ["中午", "晚上"].iter().fold(text, |text, late| text.replace(late, "下午"))
            }
            // A date with an era has the form of browsers already.
            "am" if fields == DateFields::YearMonthDay && text.ends_with(year) => in_order(&text, [1, 0, 2]),
            "am" if fields == DateFields::Hour => in_order(&text, [1, 0]),
            "bg" if is_time && fields != DateFields::Hour => text.replace(" ч.", ""),
            "en" if is_time && self.region() == "IN" => text.replace("AM", "am").replace("PM", "pm"),
            "et" if fields == DateFields::YearMonthDay => text.replacen(' ', ". ", 1).replacen("..", ".", 1),
            "kn" if fields == DateFields::YearMonthDay && text.ends_with(year) => {
                in_order(&text.replacen(' ', ", ", 1), [1, 0, 2])
            }
            "sv" if is_time && self.region() == "FI" => text.replace(':', "."),
            "lv" => match text.split_once(", ") {
                Some((date, era)) => format!("{era} {}", date.replace("gada", "g.")),
                None if fields == DateFields::YearMonth => text.replace("gada.", "g."),
                None => text,
            },
            "ta" if fields == DateFields::YearMonthDay && text.ends_with(year) => {
                text.replace(&format!(" {year}"), &format!(", {year}"))
            }
            "te" if fields == DateFields::YearMonthDay && text.ends_with(year) => {
                text.replace(',', "").replace(&format!(" {year}"), &format!(", {year}"))
            }
            "te" if !is_time => match *text.split(' ').collect::<Vec<_>>() {
                [era, year, month, day] => format!("{era} {day}, {month} {year}"),
                [era, year, month] if fields == DateFields::YearMonth => format!("{era} {month} {year}"),
                _ => text,
            },
            "fr" if fields == DateFields::Hour && !text.contains('h') => format!("{text} h"),
            "bn" => text.replace("খ্রি.", "খৃষ্টাব্দ"),
            "fa" if !is_time => text.replace("، ", " ").replace("ه ", "هٔ "),
            "hi" if fields == DateFields::YearMonth && !text.ends_with(year) => in_order(&text, [0, 2, 1]),
            "hi" => text.replace(", ", " "),
            "vi" if fields == DateFields::YearMonthDay => text.replace(&format!(" {year}"), &format!(", {year}")),
            _ => text,
        }
    }

    /// A number in the digits of the language.
    fn number(&self, number: i64, grouping: GroupingStrategy) -> Option<String> {
        let options = DecimalFormatterOptions::from(grouping);
        Some(DecimalFormatter::try_new((&self.0).into(), options).ok()?.format(&Decimal::from(number)).to_string())
    }

    fn formatter(&self, fields: DateFields, has_era: bool) -> Option<Formatter> {
        let mut builder = FieldSetBuilder::new();
        builder.length = Some(Length::Long);
        if matches!(fields, DateFields::Year | DateFields::YearMonth | DateFields::YearMonthDay) {
            builder.year_style = Some(if has_era { YearStyle::WithEra } else { YearStyle::NoEra });
        }
        match fields {
            DateFields::Number => return None,
            DateFields::Year => builder.date_fields = Some(IcuFields::Y),
            DateFields::YearMonth => builder.date_fields = Some(IcuFields::YM),
            DateFields::YearMonthDay => builder.date_fields = Some(IcuFields::YMD),
            DateFields::Month => builder.date_fields = Some(IcuFields::M),
            DateFields::MonthDay => builder.date_fields = Some(IcuFields::MD),
            DateFields::Hour => builder.time_precision = Some(TimePrecision::Hour),
            DateFields::Minute => builder.time_precision = Some(TimePrecision::Minute),
            DateFields::Second => builder.time_precision = Some(TimePrecision::Second),
            DateFields::Millisecond => builder.time_precision = Some(TimePrecision::Subsecond(SubsecondDigits::S3)),
        }
        let fields = builder.build_composite_datetime().ok()?;
        let formatter = Formatter::try_new((&self.0).into(), fields).ok()?;
        // ICU4X 2.4 panics for Brazil's month with year, because it overlooks a number in the pattern.
        let mut names = FixedCalendarDateTimeNames::from_formatter((&self.0).into(), formatter);
        names.include_decimal_formatter().ok()?;
        names.try_into_formatter(fields).ok()
    }
}

/// The words of a date in another order, each by its place.
fn in_order<const N: usize>(text: &str, order: [usize; N]) -> String {
    let words: Vec<_> = text.split(' ').collect();
    order.iter().filter_map(|place| words.get(*place).copied()).collect::<Vec<_>>().join(" ")
}

/// The moment as an ICU date, in this year.
fn input(moment: &Moment, year: i64) -> Option<DateTime<Gregorian>> {
    let month = if moment.month() > 12 { 1 } else { moment.month() };
    let date = Date::try_new_gregorian(i32::try_from(year).ok()?, month, moment.day()).ok()?;
    let time =
        Time::try_new(moment.hour(), moment.minute(), moment.second(), u32::from(moment.millisecond()) * 1_000_000)
            .ok()?;
    Some(DateTime { date, time })
}

#[cfg(test)]
mod tests {
    use std::fmt::Write as _;

    use expect_test::expect_file;

    use super::*;
    use crate::model::Date as TimelineDate;
    use crate::prerender::words;
    use crate::words::DateWords;

    /// The languages of large newsrooms, and tags with another calendar, other digits or other hours.
    const LANGUAGES: &str = "ar bn my ca zh-Hans zh-Hant zh-HK cs da nl en en-GB en-u-nu-arab fi fr fr-CA de de-AT el he hi hu id it \
        ja ja-u-ca-japanese ko nb fa pl pt-BR pt-PT ro ru es es-MX sw sv th th-u-ca-buddhist-nu-thai tr uk ur vi ckb-IR uz-AF ar-SA ar-MA \
        af am bg bn-IN en-IN en-ZA es-AR es-CL et kn lv mr sl sr sr-Latn sv-FI ta te \
        ar-u-nu-latn zh-u-nu-hanidec hi-u-nu-deva";

    const DATES: &str = "2025-03-17 2025-03-04 2025-03 2025 2025-21 2025-24 196X 190X 13XX 00XX 009X 0079-10-24 0732-10 0732 0100 -0043-03-15 -0043 -9999 \
        2025-03-17T09 2025-03-17T17 2025-03-17T17:05 2025-03-17T17:05:09 2025-03-17T17:05:09.250 2025-03-17/.. 2025-03-17/ ../2025-03 2025-03-17~ \
        2025-03? 2025-03-17%/.. 2025-03-17/2025-03-28 2025-03-17/2025-05-17 2025-03/2025-05 2025-12-30/2026-01-02 1931/2025 196X/198X \
        -0479/-0043 -0011/0013 2025-03-17T10/2025-03-17T14 2025-03-17T16/2025-03-17T20:30 2025-03-17T22/2025-03-18T02 \
        2025-03~/2025-05-10 2025-05-10/2025-05-10 19XX 19XX/.. 2025-03/.. 2025/.. 196X/.. 2025-21/.. ../196X ../2025 2025~ 2025-21~ \
        196X~ 2025-03~/.. ../2025-03~ 2025-03/2025-05~ Y-11999 Y12000 Y-4540000000 Y5000000000";

    /// Each date in each language, as the only date of a document, and with a date of another year. The browser test reads the same file:
    /// a difference would be a date that visibly changes.
    #[test]
    fn dates_are_written_as_intl_writes_them() {
        let other: TimelineDate = "1066".parse().unwrap();
        let mut table = String::new();
        for language in LANGUAGES.split_whitespace() {
            for text in DATES.split_whitespace() {
                let date: TimelineDate = text.parse().unwrap();
                let words = &words(language);
                let alone = DateWords::new(words, format(language), [&date]).date(&date);
                let beside = DateWords::new(words, format(language), [&date, &other]).date(&date);
                writeln!(table, "{language}\t{}\t{text}\t{alone}\t{beside}", words.language).unwrap();
            }
        }
        expect_file!["../../tests/cases/dates.tsv"].assert_eq(&table);
    }

    /// Dates with what words around them depend on: elisions, numbers, genders, cases and the vowels of a number. A time of day is
    /// shown under the heading of its day.
    const AGREEING: [&str; 8] = [
        "2025-03-01 2025-03-02 2025-03-08 2025-03-11 2025-03-21",
        "2025-01 2025-04 2025-08 2025-10 0732-10 -0043-08",
        "2025-21 2025-22 2025-23 2025-24",
        "1900 2000 2003 2006 2008 2011 2021 0732 0008 -0010 -0499 Y12000 Y-4539999999",
        "190X 191X 192X 194X 196X 197X",
        "00XX 01XX 02XX 04XX 07XX 10XX 17XX 19XX 20XX",
        "2025-03-01T01:00 2025-03-01T01:05 2025-03-01T02:00 2025-03-01T11 2025-03-01T13:00",
        "2025-03-01T13:00:05",
    ];

    /// Every kind of date after every word, for reading: a line for each kind and word in each language.
    #[test]
    fn words_agree_with_the_dates_they_stand_around() {
        const AROUND: [&str; 6] = ["{}", "{}/..", "../{}", "{}~", "{}~/..", "../{}~"];
        let (other, day): (TimelineDate, TimelineDate) = ("1066".parse().unwrap(), "2025-03-01".parse().unwrap());
        let mut table = String::new();
        for (language, _) in crate::words::LANGUAGES {
            let words = words(language);
            for dates in AGREEING {
                for around in AROUND {
                    write!(table, "{language}\t{around}").unwrap();
                    for date in dates.split_whitespace() {
                        let date: TimelineDate = around.replace("{}", date).parse().unwrap();
                        let own = DateWords::new(&words, format(language), [&date, &other]);
                        let text = if dates.contains('T') { own.line(&date, &day).unwrap() } else { own.date(&date) };
                        write!(table, "\t{text}").unwrap();
                    }
                    table.push('\n');
                }
            }
        }
        expect_file!["../../tests/cases/phrases.tsv"].assert_eq(&table);
    }
}
