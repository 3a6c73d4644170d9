//! What each state of the timeline looks like as HTML: one folder in `tests/cases/view` per document, one file per
//! state. `UPDATE_EXPECT=1` rewrites the files.

use std::rc::Rc;

use expect_test::expect_file;
use yew::LocalServerRenderer;

use super::*;
use crate::document;
use crate::model::{Action, Choice, Session};
use crate::prerender::{Whole, WholeProps, date_format, words};

const SMALL: &str = include_str!("../../tests/cases/view/small/article.json");

#[track_caller]
fn render(document: &str, language: &str, actions: &[Action]) -> String {
    let (article, problems) = document::decode(&crate::json::parse(document).unwrap());
    assert_eq!(problems, []);
    let article = Rc::new(article.unwrap());
    let reading = Reading::new(Rc::clone(&article), words(language), date_format(words(language).language));
    let session = actions.iter().fold(Rc::new(Session::new(article)), |session, action| session.after(action.clone()));
    let timeline = Timeline::of(reading, session);
    let renderer = LocalServerRenderer::<Whole>::with_props(WholeProps { timeline }).hydratable(false);
    futures::executor::block_on(renderer.render()).replace("><", ">\n<") + "\n"
}

const fn choice(facet: usize, value: usize) -> Action {
    Action::Toggle(Choice { facet, value })
}

#[test]
fn the_initial_state_shows_everything() {
    expect_file!["../../tests/cases/view/small/arrival.html"].assert_eq(&render(SMALL, "zh", &[]));
}

#[test]
fn a_chosen_branch_leaves_its_events() {
    expect_file!["../../tests/cases/view/small/one-branch.html"].assert_eq(&render(SMALL, "zh", &[choice(0, 1)]));
}

#[test]
fn no_event_left_is_said_with_a_way_back() {
    let actions = [choice(0, 1), choice(1, 0)];
    expect_file!["../../tests/cases/view/small/nothing-left.html"].assert_eq(&render(SMALL, "zh", &actions));
}

#[test]
fn the_current_event_is_marked_and_its_details_are_open() {
    expect_file!["../../tests/cases/view/small/opened.html"].assert_eq(&render(SMALL, "zh", &[Action::Open(1)]));
}

#[test]
fn in_another_language_the_article_keeps_its_own() {
    expect_file!["../../tests/cases/view/small/english.html"].assert_eq(&render(SMALL, "en", &[]));
}

#[test]
fn absent_fields_render_nothing() {
    let bare = include_str!("../../tests/cases/view/bare/article.json");
    expect_file!["../../tests/cases/view/bare/arrival.html"].assert_eq(&render(bare, "en", &[]));
}

/// What a reader reads of a document from the top down: headings (`#`), notes on them, parts in brackets, and events with what
/// their own line says of the date; then the texts above the axis.
fn outline(document: &str) -> String {
    let html = render(document, "en", &[]);
    let (axis, events) = html.split_once("class=\"events\"").unwrap();
    let mut outline = String::new();
    let (mut headline, mut is_heading, mut is_hidden) = ("", false, false);
    for piece in events.split('<').skip(1) {
        let (tag, text) = piece.split_once('>').unwrap();
        let text = text.trim();
        let is = |class: &str| tag.contains(&format!("class=\"{class}\""));
        match tag.split(' ').next().unwrap() {
            "h3" if is("part-title") && !is_hidden => outline.extend(["[", text, "]\n"]),
            "h3" => is_heading = true,
            "h4" => headline = text,
            "ol" => is_heading = false,
            "time" if is_heading => outline.extend(["# ", text, "\n"]),
            "time" if !is("in-story") => outline.extend([text, " · "]),
            "div" if is("part") => is_hidden = tag.contains(" hidden=\"hidden\""),
            "p" if is("open-note") => outline.extend(["(", text, ")\n"]),
            "span" if is("in-list") => outline.extend(["(", text, ") "]),
            // The text comes after all that is said of the date.
            "div" if is("text") => outline.extend([headline, "\n"]),
            _ => {}
        }
    }
    outline + &axis_outline(axis)
}

/// The texts above the axis, by its drawings and the widths that they are for.
fn axis_outline(axis: &str) -> String {
    let mut outline = String::new();
    for piece in axis.split('<') {
        let (tag, text) = piece.split_once('>').unwrap_or_default();
        let is = |start: &str| tag.starts_with(start);
        let only = if tag.contains("axis-wide") {
            "wide"
        } else if tag.contains("axis-narrow") {
            "narrow"
        } else {
            ""
        };
        if is("div aria-hidden") {
            outline += if tag.contains("axis-strip") { "\nstrip:" } else { "\nscale:" };
        } else if is("div class=\"axis-") {
            outline.extend(["\n", only]);
        } else if is("b ") {
            outline.extend([" | ", text.trim(), if only.is_empty() { "" } else { " " }, only]);
        } else if is("text ") && tag.contains(" y=\"11\"") {
            outline.extend([" | ", text.trim()]);
        }
    }
    outline.trim_start().to_owned() + "\n"
}

#[test]
fn documents_read_right_from_the_first_year_to_the_last() {
    for case in ["around-year-zero", "whole-days", "scales", "one-afternoon", "goes-on", "one-year", "newest-first"] {
        let file = |name: &str| format!("{}/tests/cases/view/{case}/{name}", env!("CARGO_MANIFEST_DIR"));
        let document = std::fs::read_to_string(file("article.json")).unwrap();
        expect_file![file("outline.txt")].assert_eq(&outline(&document));
    }
}

#[test]
fn the_guides_example_reads_right_from_the_ice_age_to_the_last_day() {
    let guide = include_str!("../../docs/document.md");
    let example = guide.split("```json\n").nth(1).unwrap().split("```").next().unwrap();
    expect_file!["../../tests/cases/guide-outline.txt"].assert_eq(&outline(example));
}

#[test]
fn a_document_can_leave_out_the_note_on_dates_that_go_on() {
    for case in ["goes-on", "one-afternoon"] {
        let file = format!("{}/tests/cases/view/{case}/article.json", env!("CARGO_MANIFEST_DIR"));
        let document = std::fs::read_to_string(file).unwrap();
        let note = "No end date is given.";
        assert_eq!(render(&document, "en", &[]).matches(note).count(), 1, "{case}");
        let field = "\"openEndNote\": true,";
        let without = document.replace(field, "").replacen('{', "{ \"openEndNote\": false,", 1);
        assert!(!render(&without, "en", &[]).contains(note), "{case}");
    }
}

#[test]
fn every_field_of_a_document_has_its_place() {
    let full = include_str!("../../tests/cases/view/full/article.json");
    expect_file!["../../tests/cases/view/full/arrival.html"].assert_eq(&render(full, "en", &[]));
}

#[test]
fn markup_in_a_document_is_text() {
    let html = render(&SMALL.replace("小水库放水", "<script>alert(1)</script>"), "zh", &[]);
    assert!(html.contains("&lt;script&gt;alert(1)&lt;/script&gt;"), "{html}");
}
