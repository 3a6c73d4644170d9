//! What each state of the timeline looks like as HTML: one folder in `tests/cases/view` per document, one file per
//! state. `UPDATE_EXPECT=1` writes the files anew.

use std::rc::Rc;

use expect_test::expect_file;
use yew::LocalServerRenderer;

use super::*;
use crate::document;
use crate::model::{Action, Choice, Session};
use crate::prerender::{Whole, WholeProps, date_format, number_format};
use crate::words::Words;

const SMALL: &str = include_str!("../../tests/cases/view/small/article.json");

#[track_caller]
fn render(document: &str, language: &str, actions: &[Action]) -> String {
    let (article, problems) = document::decode(&crate::json::parse(document).unwrap());
    assert_eq!(problems, []);
    let article = Rc::new(article.unwrap());
    let words = Words::for_language(language);
    let reading = Reading::new(Rc::clone(&article), words, date_format(words.language), number_format(words.language));
    let session = actions.iter().fold(Rc::new(Session::new(article)), |session, action| session.after(action.clone()));
    let timeline = Timeline { asked: Rc::clone(&session), settled: session, ..Timeline::new(reading) };
    let renderer = LocalServerRenderer::<Whole>::with_props(WholeProps { timeline }).hydratable(false);
    futures::executor::block_on(renderer.render()).replace("><", ">\n<") + "\n"
}

const fn choice(facet: usize, value: usize) -> Action {
    Action::Toggle(Choice { facet, value })
}

#[test]
fn a_reader_who_has_just_arrived_sees_everything() {
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
fn what_the_document_leaves_out_is_not_there() {
    let bare = include_str!("../../tests/cases/view/bare/article.json");
    expect_file!["../../tests/cases/view/bare/arrival.html"].assert_eq(&render(bare, "en", &[]));
}

#[test]
fn markup_in_a_document_is_text() {
    let html = render(&SMALL.replace("小水库放水", "<script>alert(1)</script>"), "zh", &[]);
    assert!(html.contains("&lt;script&gt;alert(1)&lt;/script&gt;"), "{html}");
}
