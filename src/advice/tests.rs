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

/// What the timeline writes in the languages of the interface is not misunderstood, and its days, months and years are read.
#[test]
fn dates_are_read_as_the_timeline_writes_them() {
    // A range of years in place of a decade, and an hour without minutes; what differs in words only.
    let is_alike = |date: &str, read: &str| {
        date == read
            || matches!(date, "190X" | "009X" | "2025-05-10/2025-05-10")
            || date.contains('T')
                && [read, &date.replace("T09", "T09:00").replace("T17", "T17:00")].iter().all(|text| text.len() > 13)
            || date.replace('~', "") == read.replace('~', "")
    };
    let languages: Vec<_> = crate::words::LANGUAGES.iter().map(|(language, _)| *language).collect();
    let mut wrong = Vec::new();
    let mut read = 0;
    for line in include_str!("../../tests/cases/dates.tsv").lines() {
        let [tag, _, date, _, text] = *line.split('\t').collect::<Vec<_>>() else { panic!("{line}") };
        if !languages.contains(&tag) || text.parse::<Date>().is_ok() {
            continue;
        }
        let must = matches!(date, "2025-03-17" | "2025-03-04" | "2025-03" | "2025-03-17/2025-05-17")
            || date == "2025" && tag != "hu";
        match super::date::meant(text, true) {
            Some(super::date::Meant::One(one)) if is_alike(date, &one) => read += 1,
            Some(super::date::Meant::One(one)) => wrong.push(format!("{tag} {date} “{text}”: {one}")),
            _ if must => wrong.push(format!("{tag} {date} “{text}”: nothing")),
            _ => {}
        }
    }
    assert_eq!(wrong, [""; 0]);
    assert!(read > 1000, "{read}");
}
