//! The controls that step from event to event.

use yew::prelude::*;

use super::Reading;
use super::markup::{emit, markup, truth};
use crate::model::{Action, Session};
use crate::words::Text;

/// The id, the class and the key of each step.
const PREVIOUS: [&str; 3] = ["step-previous", "step--previous", "ArrowLeft"];
const NEXT: [&str; 3] = ["step-next", "step--next", "ArrowRight"];

/// The previous and next buttons, the headlines that they lead to, and the reader's position.
///
/// The style sheet shows it only on the stage, because a list is scrolled.
pub(super) fn step_bar(reading: &Reading, session: &Session, on_action: &Callback<Action>) -> Html {
    let words = reading.words();
    let (position, shown) = (session.place(), session.shown().len());
    let current = session.current().and_then(|index| reading.event(index));
    let announcement =
        current.zip(position).map(|(event, position)| words.announcement(&event.headline, position + 1, shown));
    markup! {
        // A group, not a landmark, because a page can contain several timelines.
        <div part="steps" role="group" aria-label={words.text(Text::Steps)} class="steps">
            { step(reading, words.text(Text::Previous), PREVIOUS, session.previous(), Action::Previous, on_action) }
            <span aria-hidden="true" class="position">
                { position.map_or_else(|| words.events(shown), |at| words.position(at + 1, shown)) }
            </span>
            { step(reading, words.text(Text::Next), NEXT, session.next(), Action::Next, on_action) }
            <span aria-live="polite" class="hidden">{ announcement }</span>
            <p class="steps-hint">{ words.text(Text::Hint) }</p>
        </div>
    }
}

/// A step: its button, and the headline that it leads to. The headline describes the button, which covers it for touch.
fn step(
    reading: &Reading,
    name: &'static str,
    [id, class, key]: [&'static str; 3],
    target: Option<usize>,
    action: Action,
    on_action: &Callback<Action>,
) -> Html {
    let headline = target.and_then(|index| reading.event(index)).map(|event| &event.headline);
    // Not `disabled`, because a reader who steps to the end by keyboard must not lose the focus.
    markup! {
        <span class={["step", class]}>
            <button type="button" part="step" aria-disabled={truth(target.is_none())} aria-describedby={id} aria-keyshortcuts={key}
                class="step-name" {emit(on_action, action)}>
                { name }
            </button>
            <span id={id} lang={reading.article_lang()} dir={headline.and_then(|text| reading.dir(text))} class="step-headline">{ headline }</span>
        </span>
    }
}
