//! One event.

use std::rc::Rc;

use yew::functional::HookContext;
use yew::prelude::*;

use super::day::Line;
use super::details::{details, facts};
use crate::model::{Action, Event, Notice, Query, Sharing};
use crate::view::markup::markup;
use crate::view::media::media;
use crate::view::piece::Piece;
use crate::view::rich_text::{formatted, highlighted};
use crate::view::symbol::symbol;
use crate::view::{Reading, Request};
use crate::words::{Text, html_datetime};

/// One event: when, what, its facts, and its details.
#[derive(Debug, PartialEq)]
pub(super) struct EventCard {
    pub(super) reading: Reading,
    pub(super) index: usize,
    /// The part of its date that it states.
    pub(super) line: Line,
    pub(super) current: bool,
    /// How it can be shared, if its details are open. Only then it is rendered again when the ways to share change.
    pub(super) open: Option<Sharing>,
    /// The message about it.
    pub(super) notice: Option<Notice>,
    /// Whether the article on the page mentions it; none if there is no article on the page.
    pub(super) in_article: Option<bool>,
    /// The query that is highlighted in the texts.
    pub(super) query: Rc<Query>,
    pub(super) on_action: Callback<Action>,
    pub(super) on_request: Callback<Request>,
}

impl Piece for EventCard {
    fn render(&self, _: &mut HookContext) -> Html {
        let Self { reading, index, line, current, query, .. } = self;
        let Some(event) = reading.event(*index) else { return Html::default() };
        let lang = reading.article_lang();
        // The id comes last, because beside the headline it compresses better.
        let heading = format!("event-{}", event.id);
        markup! {
            <article aria-labelledby={&heading} aria-current={current.then_some("true")}>
                { symbol(event.values_of(0).next()) }
                { byline(reading, event, line) }
                <h4 part="headline" tabindex="-1" lang={lang} dir={reading.dir(&event.headline)} class="headline" id={&heading}>
                    { highlighted(&event.headline, query) }
                </h4>
                { media(reading, &event.media, query) }
                <div lang={lang} class="text">
                    for paragraph in event.text.iter() { <p dir={reading.dir(&paragraph.text)}>{ formatted(paragraph, query) }</p> }
                </div>
                { facts(reading, event, query) }
                { details(self) }
            </article>
        }
    }
}

/// The date.
///
/// In the list, this is the part of the date that the heading does not state. In the story, where no heading is
/// visible, it is the whole date, with the year that is otherwise above the list.
fn byline(reading: &Reading, event: &Event, line: &Line) -> Html {
    let is_whole = line.text.as_deref() == Some(reading.date_of(event).as_str());
    let year = reading.year_above(event);
    let part = event.part.and_then(|part| reading.article().parts.get(part));
    markup! {
        <p part="byline" class="byline">
            if let Some(year) = year { <span dir={reading.dir(&year)} class="in-story">{ year }</span> }
            // The style sheet shows it only in the story, which has no titles of parts.
            if let Some(part) = part { <span lang={reading.article_lang()} dir={reading.dir(&part.title)} class="in-part">{ &part.title }</span> }
            if let Some(text) = &line.text {
                <time dir={reading.dir(text)} datetime={html_datetime(&event.date)} class={(!is_whole).then_some("in-list")}>{ text }</time>
            }
            if !is_whole { { whole_date(reading, event, "in-story") } }
            if line.has_note { <span class="in-list">{ reading.words().text(Text::OpenDate) }</span> }
        </p>
    }
}

/// The whole date of an event, in an element of this class.
pub(in crate::view) fn whole_date(reading: &Reading, event: &Event, class: &'static str) -> Html {
    let date = reading.date_of(event);
    let lang = reading.article_lang().filter(|_| event.display_date.is_some());
    markup! {
        <time lang={lang} dir={reading.dir(&date)} datetime={html_datetime(&event.date)} class={class}>{ date }</time>
    }
}
