use super::*;
use crate::model::testing::{article, event_on, with_values};

const RED: Choice = Choice { facet: 0, value: 0 };
const BLUE: Choice = Choice { facet: 0, value: 1 };
const GREEN: Choice = Choice { facet: 0, value: 2 };

thread_local! {
    /// Four days: red, blue, red, blue; nothing is green. One article, because sessions of different articles are not equal.
    static ARTICLE: Rc<Article> = {
        let events = [(1, RED), (2, BLUE), (3, RED), (4, BLUE)]
            .map(|(day, choice)| with_values(event_on(&format!("2022-03-{day:02}")), &[choice.value]));
        Rc::new(article(3, events.to_vec()))
    };
}

fn session() -> Rc<Session> {
    Rc::new(Session::new(ARTICLE.with(Rc::clone)))
}

fn after(actions: &[Action]) -> Rc<Session> {
    actions.iter().fold(session(), |session, action| session.after(action.clone()))
}

fn shown(session: &Session) -> Vec<usize> {
    session.shown().to_vec()
}

/// The session after opening the timeline with a link.
fn arrived_by(address: &str) -> Rc<Session> {
    after(&[Action::Restore(address.parse().unwrap())])
}

#[test]
fn a_new_session_shows_all_events_and_selects_none() {
    let session = session();
    assert_eq!(shown(&session), [0, 1, 2, 3]);
    assert_eq!((session.current(), session.open(), session.view()), (None, None, View::List));
}

#[test]
fn a_choice_leaves_its_events_and_two_leave_both() {
    assert_eq!(shown(&after(&[Action::Toggle(RED)])), [0, 2]);
    assert_eq!(shown(&after(&[Action::Toggle(RED), Action::Toggle(BLUE)])), [0, 1, 2, 3]);
    assert!(shown(&after(&[Action::Toggle(GREEN)])).is_empty());
    assert_eq!(shown(&after(&[Action::Toggle(GREEN), Action::Clear])), [0, 1, 2, 3]);
}

#[test]
fn a_search_leaves_its_matches_and_clear_ends_it() {
    assert_eq!(shown(&after(&[Action::Search("03-02".into())])), [1]);
    assert_eq!(shown(&after(&[Action::Search("03-02".into()), Action::Clear])), [0, 1, 2, 3]);
}

#[test]
fn counts_are_those_that_a_choice_would_leave() {
    let session = after(&[Action::Toggle(RED)]);
    assert_eq!([RED, BLUE, GREEN].map(|choice| session.counts().of(choice)), [2, 2, 0]);
    let session = after(&[Action::Search("03-02".into())]);
    assert_eq!([RED, BLUE, GREEN].map(|choice| session.counts().of(choice)), [0, 1, 0]);
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
fn stepping_skips_hidden_events() {
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
fn hidden_and_unknown_events_cannot_be_selected() {
    assert_eq!(after(&[Action::Toggle(RED), Action::Select(1)]).current(), None);
    assert_eq!(after(&[Action::Open(9)]).open(), None);
}

#[test]
fn the_axis_can_be_doubled_a_few_times_and_halved_back() {
    let far = after(&[Action::Zoom(20)]);
    assert_eq!(far.zoom(), Axis::MOST_ZOOM);
    assert_eq!(after(&[Action::Zoom(1), Action::Zoom(0)]).zoom(), 0);
}

#[test]
fn printing_shows_the_filtered_list_and_then_restores_the_state() {
    let filtered = after(&[Action::Show(View::Story), Action::Toggle(RED), Action::Next]);
    let printing = filtered.clone().after(Action::Print(true));
    assert_eq!((shown(&printing), printing.view()), ((*filtered.shown()).to_vec(), View::List));
    assert_eq!(printing.after(Action::Print(false)), filtered);
}

#[test]
fn an_address_brings_back_the_state_it_was_made_of() {
    let left = after(&[
        Action::Toggle(BLUE),
        Action::Search("2022".into()),
        Action::Show(View::Story),
        Action::Next,
        Action::Open(1),
    ]);
    let address = left.permalink().to_string();
    assert_eq!(address, "event=2022-03-02&colour=v1&q=2022&view=story");
    assert_eq!(arrived_by(&address), left);
    assert!(session().permalink().is_empty());
}

#[test]
fn an_address_without_a_state_goes_back_to_the_beginning() {
    assert_eq!(after(&[Action::Toggle(BLUE), Action::Next, Action::Restore(Permalink::default())]), session());
}

#[test]
fn unknown_ids_in_an_address_are_left_out_and_told() {
    let session = arrived_by("event=nowhere&colour=v1,v9&size=large");
    assert_eq!(shown(&session), [1, 3]);
    assert_eq!(session.notice(), Some(&Notice::Unknown(vec!["v9".into(), "size".into(), "nowhere".into()])));
    assert_eq!(session.after(Action::Notify(None)).notice(), None);
}

#[test]
fn an_event_hidden_by_its_own_permalink_is_not_current() {
    assert_eq!(arrived_by("event=2022-03-01&colour=v1").current(), None);
}

#[test]
fn an_action_that_changes_nothing_keeps_the_allocation() {
    let session = after(&[Action::Select(2)]);
    assert!(Rc::ptr_eq(&session, &session.clone().after(Action::Select(2))));
    assert!(Rc::ptr_eq(&session, &session.clone().after(Action::Clear)));
}

#[test]
fn an_address_can_narrow_without_moving_the_reader() {
    let link = || "branch=v1&q=2022".parse().unwrap();
    let session = after(&[Action::Open(1), Action::ApplyFilter(link())]);
    assert_eq!((shown(&session), session.current(), session.open()), (vec![1, 3], Some(1), Some(1)));
    let session = after(&[Action::Toggle(RED), Action::ApplyFilter(Permalink::default())]);
    assert_eq!(shown(&session), [0, 1, 2, 3]);
}

#[test]
fn the_first_facet_is_the_branches_whatever_its_id() {
    assert_eq!(shown(&arrived_by("branch=v0")), [0, 2]);
    assert_eq!(shown(&arrived_by("colour=v0")), [0, 2]);
}

#[test]
fn ids_that_the_article_lacks_are_told() {
    let link: Permalink = "event=nowhere&branch=v0,v9&size=big".parse().unwrap();
    assert_eq!(link.resolve(session().article()).unknown, ["v9", "size", "nowhere"]);
}

#[test]
fn a_view_from_the_page_replaces_the_readers_until_the_next_choice() {
    let actions = [Action::Show(View::List), Action::PreferView(View::Story)];
    assert_eq!(after(&actions).view(), View::Story);
    let actions = [Action::PreferView(View::Story), Action::Show(View::List)];
    assert_eq!(after(&actions).view(), View::List);
}

#[test]
fn the_event_being_read_is_marked_while_the_article_is_followed() {
    assert!(!session().has_article());
    assert_eq!(after(&[]).is_in_article(0), None);
    let session =
        after(&[Action::ArticleFound([true, false].into()), Action::ArticleReadTo { event: Some(0), away: false }]);
    assert_eq!([0, 1, 2].map(|index| session.is_in_article(index)), [Some(true), Some(false), Some(false)]);
    assert_eq!(session.being_read(), Some(0));
    let session = session.after(Action::Follow(false));
    assert_eq!((session.being_read(), session.following()), (None, false));
}

#[test]
fn the_line_at_the_foot_is_there_while_an_event_is_read_and_the_timeline_is_not_on_the_screen() {
    let read = |event, away| Action::ArticleReadTo { event, away };
    let at_foot = |more: &[Action]| {
        let found = [Action::ArticleFound([true; 4].into()), read(Some(0), true)];
        after(&[&found, more].concat()).at_foot()
    };
    assert_eq!(at_foot(&[]), Some(0));
    assert_eq!(at_foot(&[read(Some(1), true)]), Some(1));
    assert_eq!(at_foot(&[read(Some(1), false)]), None, "the timeline is on the screen");
    assert_eq!(at_foot(&[read(None, true)]), None, "the article is over");
    assert_eq!(at_foot(&[Action::Follow(false)]), None);
    assert_eq!(at_foot(&[Action::Follow(false), Action::Follow(true)]), Some(0));
    assert_eq!(at_foot(&[Action::Search("03-02".into())]), None, "the filter hides the event");
    assert_eq!(at_foot(&[Action::Search("03-02".into()), Action::Clear]), Some(0));
    assert_eq!(at_foot(&[Action::Arrange(Order::Newest)]), Some(3));
}

#[test]
fn the_other_order_keeps_the_current_event_its_details_and_the_filter() {
    let ids = |session: &Session| -> Vec<String> {
        session.shown().iter().map(|index| session.article().events[*index].id.clone()).collect()
    };
    let oldest = after(&[Action::Toggle(RED), Action::Open(2)]);
    let newest = Rc::clone(&oldest).after(Action::Arrange(Order::Newest));
    assert_eq!(ids(&newest), ["2022-03-03", "2022-03-01"]);
    assert_eq!((newest.current(), newest.open(), newest.place()), (Some(1), Some(1), Some(0)));
    assert_eq!(newest.permalink(), Permalink { order: Some(Order::Newest), ..oldest.permalink() });
    let next = Rc::clone(&newest).after(Action::Next);
    assert_eq!(next.permalink().event.as_deref(), Some("2022-03-01"));
    assert_eq!(ids(&newest.after(Action::Arrange(Order::Oldest))), ids(&oldest));
}

#[test]
fn a_link_has_the_order_that_the_reader_chose_and_restores_it() {
    let chosen = after(&[Action::Select(0), Action::Arrange(Order::Newest)]);
    let link = chosen.permalink();
    assert_eq!(link.to_string(), "event=2022-03-01&order=newest");
    let arrived = after(&[Action::Restore(link.clone())]);
    assert_eq!((arrived.article().order, arrived.current()), (Order::Newest, Some(3)));
    assert_eq!(arrived.permalink(), link);
    let back = arrived.after(Action::Restore(Permalink::default()));
    assert_eq!((back.article().order, back.current()), (Order::Oldest, None));
    let preferred = back.after(Action::PreferOrder(Order::Newest));
    assert_eq!((preferred.article().order, preferred.permalink()), (Order::Newest, Permalink::default()));
    assert_eq!(preferred.after(Action::Arrange(Order::Oldest)).permalink().to_string(), "order=oldest");
}

#[test]
fn the_other_order_keeps_the_search_and_the_event_being_read() {
    let found = after(&[
        Action::Search("03-02".into()),
        Action::ArticleFound([true, false, false, false].into()),
        Action::ArticleReadTo { event: Some(0), away: false },
        Action::Arrange(Order::Newest),
    ]);
    assert_eq!(shown(&found), [2]);
    assert_eq!(
        (found.being_read(), found.is_in_article(3), found.is_in_article(0)),
        (Some(3), Some(true), Some(false))
    );
    let refined = found.after(Action::Toggle(RED));
    assert!(shown(&refined).is_empty(), "the search still holds");
}

#[test]
fn latest_means_the_latest_event_in_both_orders() {
    assert_eq!(arrived_by("event=latest").current(), Some(3));
    let newest =
        Rc::new(Session::new(Rc::new(ARTICLE.with(|article| Article::clone(article).in_order(Order::Newest)))));
    let Ok(link) = "event=latest".parse();
    assert_eq!(newest.after(Action::Restore(link)).current(), Some(0));
    let named = Event { id: Article::LATEST.into(), ..event_on("2022-03-01") };
    let named = article(0, vec![named, event_on("2022-03-02")]);
    assert_eq!(named.position(Article::LATEST), Some(0), "an event of that name comes first");
}
