//! A block of a long list, which is in the page only if the reader is near.

use std::ops::Range;
use std::rc::Rc;

use wasm_bindgen::prelude::*;
use web_sys::{Element, HtmlElement, IntersectionObserver, IntersectionObserverEntry, IntersectionObserverInit};
use yew::functional::{Hook, HookContext};
use yew::prelude::*;

use super::EventList;
use super::blocks::{Blocks, parts};
use super::day::{days, section};
use crate::view::markup::markup;
use crate::view::piece::{Piece, keyed};

/// A block of a long list: its events, or its smaller blocks, if the reader is near; otherwise an empty element of the
/// same height.
#[derive(Debug)]
pub(super) struct Block {
    /// The list that it belongs to.
    pub(super) list: EventList,
    /// The positions of its events among those shown.
    pub(super) from: usize,
    pub(super) to: usize,
    /// The blocks of the whole list.
    pub(super) blocks: Blocks,
}

impl Block {
    /// The position of the current event, if it is in this block.
    fn own_current(&self) -> Option<usize> {
        self.blocks.current().filter(|place| (self.from..self.to).contains(place))
    }

    /// The part of the session that concerns the events of this block.
    fn seen(&self) -> impl PartialEq {
        let session = &self.list.session;
        let events = session.shown().get(self.from..self.to).unwrap_or_default();
        let own = |event: Option<usize>| event.filter(|event| events.binary_search(event).is_ok());
        let open = own(session.open());
        (
            own(session.current()),
            open,
            own(session.being_read()),
            open.map(|_| session.sharing()),
            session.has_article(),
            session.notice().filter(|notice| own(notice.event()).is_some()).cloned(),
        )
    }
}

/// Two are equal if they show the block in the same way, whatever else has changed in the session.
impl PartialEq for Block {
    fn eq(&self, other: &Self) -> bool {
        let (list, others) = (&self.list, &other.list);
        let own = |block: &Self| (block.from, block.to, block.own_current(), block.blocks.are_filled());
        own(self) == own(other)
            && list.reading == others.reading
            && list.session.shown() == others.session.shown()
            && list.session.filter() == others.session.filter()
            && self.seen() == other.seen()
            && (&list.on_action, &list.on_request) == (&others.on_action, &others.on_request)
    }
}

impl Piece for Block {
    fn render(&self, hooks: &mut HookContext) -> Html {
        let Self { list, from, to, blocks } = self;
        let (from, to) = (*from, *to);
        let near = use_state_eq(|| from < Blocks::FIRST).run(hooks);
        // Its height when its events were removed, in pixels.
        let height = use_mut_ref(|| None).run(hooks);
        let place = use_node_ref().run(hooks);
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
        })
        .run(hooks);
        let is_filled = *near || blocks.are_filled() || self.own_current().is_some();
        let is_nested = is_filled && to - from > Blocks::SIZE;
        let high = || height.borrow().map_or_else(|| format!("{}em", (to - from) * EVENT), |height| height.to_string());
        markup! {
            <div class="block" {&place}>
                if is_nested {
                    for part in parts(from..to, Blocks::inner(to - from)) {
                        { block(list, part, *blocks) }
                    }
                } else if is_filled {
                    { events(list, from..to) }
                } else {
                    { room("1".into(), high()) }
                }
            </div>
        }
    }
}

/// A block of the events in this range of those shown.
pub(super) fn block(list: &EventList, range: Range<usize>, blocks: Blocks) -> Html {
    let Range { start: from, end: to } = range;
    keyed(from, Block { list: list.clone(), from, to, blocks })
}

fn events(list: &EventList, range: Range<usize>) -> Html {
    let events = list.session.shown().get(range).unwrap_or_default();
    days(&list.reading, events.iter().copied()).iter().map(|day| section(list, day)).collect()
}

/// The approximate height of an event, in ems.
const EVENT: usize = 9;

/// Reserves the space of events that are not in the page. It is an empty picture, because the size of a picture is an
/// attribute, which no policy blocks.
pub(super) fn room(width: String, height: String) -> Html {
    markup! { <svg width={width} height={height} aria-hidden="true" class="room"></svg> }
}

/// Watches whether an element is within one screen of the viewport.
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
