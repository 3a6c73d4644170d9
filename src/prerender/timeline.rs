//! The whole timeline as HTML: the islands, and the element around them that the browser creates itself.

use std::mem;

use yew::prelude::*;
use yew::virtual_dom::{VComp, VTag};

use crate::model::View;
use crate::view::markup::markup;
use crate::view::{AnyPiece, Timeline};

#[derive(Clone, Debug, Properties)]
pub(crate) struct WholeProps {
    pub(crate) timeline: Timeline,
}

impl PartialEq for WholeProps {
    /// It is rendered once.
    fn eq(&self, _: &Self) -> bool {
        false
    }
}

/// The whole timeline.
#[component]
pub(crate) fn Whole(WholeProps { timeline }: &WholeProps) -> Html {
    let mut frame = VTag::new("section");
    for (name, value) in Timeline::FRAME {
        frame.add_attribute(name, value);
    }
    frame.add_attribute("lang", timeline.reading.words().language);
    if let Some(direction) = timeline.reading.direction() {
        frame.add_attribute("dir", direction);
    }
    let mut story = VTag::new("input");
    for (name, value) in Timeline::STORY {
        story.add_attribute(name, value);
    }
    if timeline.asked.view() == View::Story {
        story.add_attribute("checked", "");
    }
    frame.add_child(story.into());
    // Without the line at the foot of the screen.
    let [_, islands @ ..] = timeline.islands();
    let mut islands = islands.map(|island| {
        let island = VComp::new::<AnyPiece>(island.into(), None);
        markup! { <div class={Timeline::ISLAND}>{ Html::from(island) }</div> }
    });
    let (beside, events) = islands.split_at_mut(Timeline::BESIDE);
    frame.add_child(markup! { <div class={Timeline::ASIDE}>for island in beside { { mem::take(island) } }</div> });
    frame.add_children(events.iter_mut().map(mem::take));
    frame.into()
}
