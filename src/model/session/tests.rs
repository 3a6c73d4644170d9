use super::*;
use crate::model::{Facet, Source, Value};

const RED: Choice = Choice { facet: 0, value: 0 };
const BLUE: Choice = Choice { facet: 0, value: 1 };
const GREEN: Choice = Choice { facet: 0, value: 2 };

fn event(day: u8, choice: Choice) -> Event {
    Event {
        id: format!("day-{day}"),
        date: format!("2022-03-{day:02}").parse().unwrap(),
        part: None,
        headline: format!("Day {day}"),
        text: Vec::new(),
        facts: Vec::new(),
        choices: vec![choice],
        locator: None,
    }
}

/// Four days: red, blue, red, blue; nothing is green.
fn session() -> Rc<Session> {
    let value = |id: &str| Value { id: id.into(), name: id.into(), label: id.into(), note: String::new() };
    let article = Article {
        language: "en".into(),
        title: "Days".into(),
        dek: String::new(),
        source: Source::default(),
        figures: Vec::new(),
        parts: Vec::new(),
        facets: vec![Facet {
            id: "colour".into(),
            name: "Colour".into(),
            values: vec![value("red"), value("blue"), value("green")],
        }],
        events: vec![event(1, RED), event(2, BLUE), event(3, RED), event(4, BLUE)],
    };
    Rc::new(Session::new(Rc::new(article)))
}

fn after(actions: &[Action]) -> Rc<Session> {
    actions.iter().fold(session(), |session, action| session.after(*action))
}

fn shown(session: &Session) -> Vec<usize> {
    session.visible().map(|(index, _)| index).collect()
}

#[test]
fn a_new_session_shows_everything_and_stands_nowhere() {
    let session = session();
    assert_eq!(shown(&session), [0, 1, 2, 3]);
    assert_eq!((session.current(), session.open()), (None, None));
}

#[test]
fn a_choice_leaves_its_events_and_two_leave_both() {
    assert_eq!(shown(&after(&[Action::Toggle(RED)])), [0, 2]);
    assert_eq!(shown(&after(&[Action::Toggle(RED), Action::Toggle(BLUE)])), [0, 1, 2, 3]);
    assert!(shown(&after(&[Action::Toggle(GREEN)])).is_empty());
    assert_eq!(shown(&after(&[Action::Toggle(GREEN), Action::Clear])), [0, 1, 2, 3]);
}

#[test]
fn counts_tell_what_a_choice_would_leave() {
    let session = after(&[Action::Toggle(RED)]);
    assert_eq!([RED, BLUE, GREEN].map(|choice| session.count_with(choice)), [2, 2, 0]);
}

#[test]
fn next_starts_at_the_first_and_stops_at_the_last() {
    let mut session = session();
    let mut seen = Vec::new();
    for _ in 0..5 {
        session = session.after(Action::Next);
        seen.push(session.current());
    }
    assert_eq!(seen, [Some(0), Some(1), Some(2), Some(3), Some(3)]);
    assert_eq!(session.next(), None);
}

#[test]
fn stepping_skips_what_the_filter_hides() {
    let session = after(&[Action::Toggle(BLUE), Action::Next, Action::Next]);
    assert_eq!((session.current(), session.previous(), session.next()), (Some(3), Some(1), None));
}

#[test]
fn previous_without_a_current_event_does_nothing() {
    assert_eq!(after(&[Action::Previous]).current(), None);
}

#[test]
fn a_filter_that_hides_the_current_event_moves_to_the_nearest() {
    assert_eq!(after(&[Action::Select(0), Action::Toggle(BLUE)]).current(), Some(1));
    assert_eq!(after(&[Action::Select(3), Action::Toggle(RED)]).current(), Some(2));
    assert_eq!(after(&[Action::Select(3), Action::Toggle(GREEN)]).current(), None);
}

#[test]
fn opening_makes_current_and_a_hidden_event_is_not_open() {
    let opened = after(&[Action::Open(1)]);
    assert_eq!((opened.current(), opened.open()), (Some(1), Some(1)));
    assert_eq!(opened.clone().after(Action::Close(1)).open(), None);
    assert_eq!(opened.clone().after(Action::Close(2)).open(), Some(1));
    assert_eq!(opened.after(Action::Toggle(RED)).open(), None);
}

#[test]
fn what_is_hidden_or_absent_cannot_be_selected() {
    assert_eq!(after(&[Action::Toggle(RED), Action::Select(1)]).current(), None);
    assert_eq!(after(&[Action::Open(9)]).open(), None);
}

#[test]
fn an_action_that_changes_nothing_keeps_the_allocation() {
    let session = after(&[Action::Select(2)]);
    assert!(Rc::ptr_eq(&session, &session.clone().after(Action::Select(2))));
    assert!(Rc::ptr_eq(&session, &session.clone().after(Action::Clear)));
}
