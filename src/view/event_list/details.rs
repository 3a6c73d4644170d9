//! The facts of an event, and its details: where the article mentions it, and how to share it.

use yew::prelude::*;

use super::card::EventCard;
use crate::model::{Action, Event, Query};
use crate::view::markup::{emit, markup, toggle, when};
use crate::view::rich_text::highlighted;
use crate::view::share::{outcome, share};
use crate::view::{Reading, Request};
use crate::words::{Text, Value};

/// The details of a card's event, closed at first. The browser opens them without scripts too.
pub(super) fn details(card: &EventCard) -> Html {
    let EventCard { reading, index, open, notice, in_article, on_action, on_request, .. } = card;
    let (index, was_open) = (*index, open.is_some());
    let Some(event) = reading.event(index) else { return Html::default() };
    let words = reading.words();
    let lang = reading.article_lang();
    let paragraph = event.locator.as_ref().and_then(|locator| locator.paragraph);
    let (before, after) = paragraph.map_or_else(Default::default, |paragraph| {
        words.around(Text::Locator, &[Value::Number(&paragraph.to_string())])
    });
    // If the article on this page does not mention it, the article's URL would not lead to it either.
    let passage = event.locator.as_ref().filter(|_| in_article.is_none());
    let passage = passage.and_then(|locator| reading.article().source.passage(locator));
    // The browser toggles the element itself. The state only follows, and may already be the same.
    let on_action = on_action.clone();
    let follow = move |toggle: yew::Event| {
        let is_open = toggle.target_dyn_into::<web_sys::HtmlDetailsElement>().map(|details| details.open());
        if let Some(is_open) = is_open.filter(|is_open| *is_open != was_open) {
            on_action.emit(if is_open { Action::Open(index) } else { Action::Close(index) });
        }
    };
    markup! {
        <details part="details" open={was_open} class={["details", when(event.locator.is_none(), "details--bare")]} {toggle(follow)}>
            <summary class="more">
                { words.text(Text::Details) }<span lang={lang} class="hidden">{ " " }{ &event.headline }</span>
            </summary>
            if let Some(locator) = &event.locator {
                <p class="locator">
                    if !before.is_empty() { { before } }
                    <q lang={lang} dir={reading.dir(&locator.phrase)}>{ nested(&locator.phrase) }</q>
                    if !after.is_empty() { { after } }
                    if *in_article == Some(true) {
                        <button type="button" part="source" class="link" {emit(on_request, Request::Source(index))}>
                            { words.text(Text::ShowSource) }
                        </button>
                    } else if let Some(passage) = passage {
                        // In a frame too, the article opens in the whole window.
                        <a part="source" href={passage} target="_top" rel="noopener" class="link">
                            { words.text(Text::ShowSource) }
                        </a>
                    }
                </p>
            }
            if let Some(sharing) = *open {
                <p class="event-share">
                    { share(reading, sharing, Some(index), on_request) }{ outcome(reading, notice.as_ref()) }
                </p>
            }
        </details>
    }
}

/// A phrase, with its quotation marks as inner quotation marks.
fn nested(phrase: &str) -> String {
    let inner = |mark| match mark {
        '“' => '‘',
        '”' => '’',
        '„' => '‚',
        '「' => '『',
        '」' => '』',
        other => other,
    };
    phrase.chars().map(inner).collect()
}

/// The event's values, facet by facet, and its facts.
pub(super) fn facts(reading: &Reading, event: &Event, query: &Query) -> Html {
    let facts = reading.article().facts(event, reading.words().separator());
    if facts.is_empty() {
        return Html::default();
    }
    markup! {
        <dl part="facts" lang={reading.article_lang()} class="facts">
            for fact in facts.iter() {
                <div>
                    <dt dir={reading.dir(&fact.label)}>{ &fact.label }</dt>
                    <dd dir={reading.dir(&fact.text)}>{ highlighted(&fact.text, query) }</dd>
                </div>
            }
        </dl>
    }
}
