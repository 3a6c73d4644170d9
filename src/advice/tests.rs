//! Texts as people write them, and the suggestions.

use super::{about_date, about_language};
use crate::model::Date;

/// The suggested date, or the whole message if it is a different sentence.
fn said(text: &str) -> String {
    let said = about_date(text).unwrap_or_else(|| "nothing".into());
    let form = said
        .strip_prefix(&format!("“{text}” is not a date; write “"))
        .and_then(|rest| rest.strip_suffix("”."))
        .filter(|form| !form.contains('”'));
    form.map_or(said.clone(), Into::into)
}

#[test]
fn dates_are_suggested_as_they_are_meant() {
    let lines = include_str!("../../tests/cases/advice/dates.tsv").lines().filter_map(|line| line.split_once('\t'));
    let (found, expected): (Vec<_>, Vec<_>) = lines
        .map(|(text, expected)| (format!("{text}\t{}", said(text)), format!("{text}\t{expected}")))
        .filter(|(found, expected)| found != expected)
        .unzip();
    assert_eq!(found, expected);
}

/// For all combinations of words, the suggestion is a valid date.
#[test]
fn suggested_dates_are_valid() {
    let pieces = "c. |~|?|from |since | to |-|–|/|..| |.|:|t|x|'s|0|1|03|12|24|31|1974|20250304|99999999999|9.|4th|19th century|\
        mar|march|spring|winter 2023/24|q4|bc|ad|am| pm|10:20|17 uhr|10h20|utc|年|3月|26日|世纪|下午|至|년|😀|é";
    let pieces: Vec<_> = pieces.split('|').collect();
    let mut advised = 0;
    for one in &pieces {
        for two in &pieces {
            for text in [format!("{one}{two}2025"), format!("{one} {two} 2025"), format!("4 may {one}{two}")] {
                let said = said(&text);
                let is_form = said.chars().all(|letter| letter.is_ascii_alphanumeric() || "-:.~?%/".contains(letter));
                if is_form && said != "nothing" {
                    assert!(said.parse::<Date>().is_ok(), "{text}: {said}");
                    advised += 1;
                }
            }
        }
    }
    assert!(advised > 300, "{advised}");
}

#[test]
fn valid_dates_get_no_suggestion() {
    for text in ["2022", "2022-03-26/..", "198X", "2024-21", "Y-11999", "2022-03-28T06:30:15.250"] {
        assert_eq!(about_date(text), None);
    }
}

#[test]
fn languages_are_suggested_as_they_are_meant() {
    for line in include_str!("../../tests/cases/advice/languages.tsv").lines() {
        let (text, expected) = line.split_once('\t').unwrap();
        let said = about_language(text);
        let expected = (expected != "nothing").then(|| format!("“{text}” is not a language tag; write “{expected}”."));
        assert_eq!(said, expected, "{text}");
    }
}
