//! The controls that step from event to event.

use yew::prelude::*;

use super::Reading;
use crate::model::{Action, Session};

/// Previous and next with the neighbour's headline, and where the reader stands.
///
/// A step never scrolls the page around the timeline, so the bar itself says where it led to.
pub(super) fn step_bar(reading: &Reading, session: &Session, shown: &[usize], on_action: &Callback<Action>) -> Html {
    let words = reading.words();
    let position = session.current().and_then(|current| shown.iter().position(|index| *index == current));
    let current = session.current().and_then(|index| reading.event(index));
    let announcement =
        current.zip(position).map(|(event, position)| (words.announcement)(&event.headline, position + 1, shown.len()));
    html! {
        // A group and no landmark: a page may hold several timelines.
        <div class="steps" part="steps" role="group" aria-label={words.steps}>
            { step(reading, words.previous, "previous", session.previous(), Action::Previous, on_action) }
            <span class="position" aria-hidden="true">
                { position.map_or_else(|| (words.events)(shown.len()), |at| (words.position)(at + 1, shown.len())) }
            </span>
            { step(reading, words.next, "next", session.next(), Action::Next, on_action) }
            <span class="hidden" aria-live="polite">{ announcement }</span>
        </div>
    }
}

/// A step: its button, and the headline it leads to, which describes the button and is covered by it for the finger.
fn step(
    reading: &Reading,
    name: &'static str,
    direction: &'static str,
    target: Option<usize>,
    action: Action,
    on_action: &Callback<Action>,
) -> Html {
    let headline = target.and_then(|index| reading.event(index)).map(|event| event.headline.clone());
    let id = format!("step-{direction}");
    // Not `disabled`: a reader who steps to the end by keyboard must not lose the focus there.
    html! {
        <span class={classes!("step", format!("step--{direction}"))}>
            <button type="button" class="step-name" part="step" aria-disabled={target.is_none().to_string()}
                aria-describedby={id.clone()} onclick={on_action.reform(move |_: MouseEvent| action.clone())}>
                { name }
            </button>
            <span {id} class="step-headline" lang={reading.article_lang()}>{ headline }</span>
        </span>
    }
}
