//! Long timelines: of many events, only those near the reader are in the page.

use std::ops::Range;
use std::rc::Rc;

use wasm_bindgen::prelude::*;
use web_sys::{Element, HtmlElement, IntersectionObserver, IntersectionObserverEntry, IntersectionObserverInit};
use yew::prelude::*;

use super::event_list::{EventListProps, days, section};
use super::markup::{keyed, markup};
use crate::model::{Session, View};

/// How a long list is cut into blocks.
#[derive(Clone, Copy, Debug)]
pub(super) struct Blocks {
    /// How many events are shown.
    count: usize,
    /// The place of the current one.
    current: Option<usize>,
    story: bool,
}

impl Blocks {
    /// Up to this many events are all in the page.
    pub(super) const FROM: usize = 120;
    /// The events of a block: about two screens of them.
    const SIZE: usize = 20;
    /// The events that are there at first: nobody knows yet what is near.
    const FIRST: usize = 2 * Self::SIZE;
    /// The most events that the story's row has room for: browsers have a longest length.
    const ROW: usize = 5_000;
    /// How many blocks stand side by side before they are blocks of a block themselves.
    const MOST: usize = 200;

    /// The blocks of these events out of `all`; none where all of them are in the page.
    pub(super) fn of(all: usize, shown: &[usize], session: &Session) -> Option<Self> {
        if all <= Self::FROM || session.printing() {
            return None;
        }
        let current = session.current().and_then(|current| shown.binary_search(&current).ok());
        Some(Self { count: shown.len(), current, story: session.view() == View::Story })
    }

    /// The places, among those shown, of the events of each block: in the list of all, in the story of the one that is
    /// read and its neighbours.
    pub(super) fn rendered(self) -> Vec<Range<usize>> {
        if self.story {
            let start = self.first_in_story();
            let end = start + 3 * Self::SIZE;
            return parts(start..end.min(self.count), Self::SIZE);
        }
        parts(0..self.count, Self::size(self.count))
    }

    /// The place of the first event that the story's row holds.
    fn first_in_story(self) -> usize {
        (self.current.unwrap_or(0) / Self::SIZE).saturating_sub(1) * Self::SIZE
    }

    /// The place of the event that the story's row begins with, and how many are left out of it before those that it
    /// holds. What is left out keeps its room, so that nothing moves when others come and go.
    pub(super) fn left_out(self) -> (usize, usize) {
        if !self.story {
            return (0, 0);
        }
        let first = self.first_in_story();
        let begin = first / Self::ROW * Self::ROW;
        (begin, first - begin)
    }

    /// The place of the event that is there wherever the reader is.
    pub(super) const fn current(self) -> Option<usize> {
        self.current
    }

    /// Whether all blocks are filled.
    pub(super) const fn is_story(self) -> bool {
        self.story
    }

    /// The size of the blocks of so many events, so that there are not too many of them.
    fn size(count: usize) -> usize {
        let mut size = Self::SIZE;
        while count.div_ceil(size) > Self::MOST {
            size *= Self::SIZE;
        }
        size
    }

    /// The size of the blocks that a block of so many events is made of.
    fn inner(count: usize) -> usize {
        let mut size = Self::SIZE;
        while size * Self::SIZE < count {
            size *= Self::SIZE;
        }
        size
    }
}

/// How many of so many events stand in the page before its script comes near them.
pub fn prerendered_events(all: usize) -> usize {
    if all <= Blocks::FROM { all } else { Blocks::FIRST }
}

/// A range in parts of this size, the last of what is left.
fn parts(range: Range<usize>, size: usize) -> Vec<Range<usize>> {
    let end = range.end;
    range.step_by(size).map(|start| start..(start + size).min(end)).collect()
}

/// Props of [`Block`]. They are equal where what is seen of the block is, whatever else has changed in the session.
#[derive(Clone, Debug, Properties)]
pub(super) struct BlockProps {
    /// The list that it is a part of.
    pub(super) list: EventListProps,
    /// The places of its events among those shown.
    pub(super) from: usize,
    pub(super) to: usize,
    /// The place of the event that is there wherever the reader is.
    pub(super) current: Option<usize>,
    /// Whether all blocks are filled.
    pub(super) story: bool,
}

impl BlockProps {
    /// The place of the current event, where it is in this block.
    fn own_current(&self) -> Option<usize> {
        self.current.filter(|place| (self.from..self.to).contains(place))
    }

    /// What the session has to say of the events of this block.
    fn seen(&self) -> impl PartialEq {
        let EventListProps { session, shown, .. } = &self.list;
        let events = shown.get(self.from..self.to).unwrap_or_default();
        let own = |event: Option<usize>| event.filter(|event| events.binary_search(event).is_ok());
        let open = own(session.open());
        (own(session.current()), open, own(session.read()), open.map(|_| session.sharing()), session.has_article())
    }
}

impl PartialEq for BlockProps {
    fn eq(&self, other: &Self) -> bool {
        let (list, others) = (&self.list, &other.list);
        (self.from, self.to, self.own_current(), self.story) == (other.from, other.to, other.own_current(), other.story)
            && list.reading == others.reading
            && list.shown == others.shown
            && list.session.filter() == others.session.filter()
            && self.seen() == other.seen()
            && (&list.on_action, &list.on_request) == (&others.on_action, &others.on_request)
    }
}

/// A block of a long list: its events, or the blocks it is made of, where the reader is near; else a place as high.
#[component]
pub(super) fn Block(props: &BlockProps) -> Html {
    let BlockProps { list, from, to, current, story } = props;
    let (from, to) = (*from, *to);
    let near = use_state_eq(|| from < Blocks::FIRST);
    // How high it was when its events went, in pixels.
    let height = use_mut_ref(|| None);
    let place = use_node_ref();
    use_effect_with(place.clone(), {
        let (near, height) = (near.setter(), Rc::clone(&height));
        move |place| {
            let answer = move |is_near: bool, place: &Element| {
                if !is_near && place.first_element_child().is_some_and(|child| child.tag_name() != "svg") {
                    height.replace(place.dyn_ref().map(HtmlElement::offset_height));
                }
                near.set(is_near);
            };
            let watch = place.cast::<Element>().and_then(|place| Watch::new(&place, answer));
            move || drop(watch)
        }
    });
    let is_filled = *near || *story || props.own_current().is_some();
    let is_nested = is_filled && to - from > Blocks::SIZE;
    let high = || height.borrow().map_or_else(|| format!("{}em", (to - from) * EVENT), |height| height.to_string());
    markup! {
        <div class="block" {&place}>
            if is_nested {
                for part in parts(from..to, Blocks::inner(to - from)) {
                    { block(list, part, *current, *story) }
                }
            } else if is_filled {
                { events(list, from..to) }
            } else {
                { room("1".into(), high()) }
            }
        </div>
    }
}

/// A block of the events in this range of those shown.
pub(super) fn block(list: &EventListProps, range: Range<usize>, current: Option<usize>, story: bool) -> Html {
    let Range { start: from, end: to } = range;
    keyed::<Block>(from, BlockProps { list: list.clone(), from, to, current, story })
}

fn events(list: &EventListProps, range: Range<usize>) -> Html {
    let events = list.shown.get(range).unwrap_or_default();
    let first = list.shown.first().copied();
    days(&list.reading, events.iter().copied()).iter().map(|day| section(list, day, first)).collect()
}

/// About how high an event is, in the timeline's own text size.
const EVENT: usize = 9;

/// A place for what is not in the page. It is a picture of nothing, for a picture's size is an attribute, which comes in
/// one with what it makes room for, and which no policy refuses.
pub(super) fn room(width: String, height: String) -> Html {
    markup! { <svg width={width} height={height} aria-hidden="true" class="room"></svg> }
}

/// Watches whether an element is within a screen of what is seen.
struct Watch {
    observer: IntersectionObserver,
    _answer: Closure<dyn FnMut(Vec<IntersectionObserverEntry>)>,
}

impl Watch {
    fn new(place: &Element, answer: impl Fn(bool, &Element) + 'static) -> Option<Self> {
        let answer = Closure::new(move |entries: Vec<IntersectionObserverEntry>| {
            if let Some(entry) = entries.last() {
                answer(entry.is_intersecting(), &entry.target());
            }
        });
        let options = IntersectionObserverInit::new();
        options.set_root_margin("100% 0%");
        let observer = IntersectionObserver::new_with_options(answer.as_ref().unchecked_ref(), &options).ok()?;
        observer.observe(place);
        Some(Self { observer, _answer: answer })
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The blocks of so many events, with all those that they are made of, until there are events.
    fn leaves(range: Range<usize>, size: usize) -> Vec<Range<usize>> {
        let parts = parts(range, size);
        parts
            .into_iter()
            .flat_map(|part| {
                if part.len() > Blocks::SIZE { leaves(part.clone(), Blocks::inner(part.len())) } else { vec![part] }
            })
            .collect()
    }

    #[test]
    fn every_event_is_in_one_small_block() {
        for count in [121, 400, 4_000, 4_001, 80_013, 1_000_000] {
            let size = Blocks::size(count);
            assert!(count.div_ceil(size) <= Blocks::MOST, "{count}");
            let leaves = leaves(0..count, size);
            assert!(leaves.iter().all(|leaf| (1..=Blocks::SIZE).contains(&leaf.len())), "{count}");
            assert_eq!(leaves.into_iter().flatten().collect::<Vec<_>>(), (0..count).collect::<Vec<_>>());
        }
    }
}
