//! Numbers by ICU.

use std::rc::Rc;

use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_decimal::options::DecimalFormatterOptions;
use icu_locale_core::Locale;
use icu_plurals::{PluralCategory, PluralRuleType, PluralRules, PluralRulesOptions};

use super::locale;
use crate::words::{Ask, Numbers};

/// Numbers as the language of a BCP 47 tag writes them, counted by the plural rules of the interface's language.
pub fn numbers(tag: &str, interface: &str) -> Numbers {
    Numbers::new(format(tag, interface))
}

fn format(tag: &str, interface: &str) -> impl Fn(Ask, &str) -> Option<String> + use<> {
    let formatter = locale(tag)
        .and_then(|locale| DecimalFormatter::try_new(locale.into(), DecimalFormatterOptions::default()).ok());
    let interface = interface.parse::<Locale>().ok();
    let rules = move |kind: PluralRuleType| {
        PluralRules::try_new(interface.as_ref()?.into(), PluralRulesOptions::from(kind)).ok()
    };
    let [cardinals, ordinals] = [PluralRuleType::Cardinal, PluralRuleType::Ordinal].map(rules).map(Rc::new);
    move |ask, digits| {
        let number = digits.parse::<Decimal>().ok()?;
        let category = |rules: &Option<PluralRules>| Some(name(rules.as_ref()?.category_for(&number)).to_owned());
        match ask {
            Ask::Number => Some(formatter.as_ref()?.format(&number).to_string()),
            Ask::Cardinal => category(&cardinals),
            Ask::Ordinal => category(&ordinals),
        }
    }
}

/// A plural category as `Intl.PluralRules` names it.
const fn name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_written_as_intl_writes_them() {
        for line in include_str!("../../tests/cases/numbers.tsv").lines() {
            let [language, digits, expected] = line.split('\t').collect::<Vec<_>>().try_into().unwrap();
            assert_eq!(numbers(language, "en").write(digits), expected, "{language} {digits}");
        }
    }

    #[test]
    fn other_texts_stay() {
        assert_eq!(numbers("en", "en").write("some"), "some");
        assert_eq!(numbers("no tag", "en").write("1234"), "1234");
    }
}
