//! Nodes as they come: elements open, get what they hold, and close.

use std::cell::RefCell;

use yew::NodeRef;
use yew::virtual_dom::{AttrValue, AttributeOrProperty, Attributes, VList, VNode, VTag, VText};

thread_local! {
    /// An element of every shape that was met, in the order of their addresses.
    static SHAPES: RefCell<Vec<(&'static str, VTag)>> = const { RefCell::new(Vec::new()) };
}

/// A new element of a shape: its tag and then its attributes, each on a line, `name=value` where the value is fixed and
/// `name` where it is given each time.
///
/// A shape is a text because texts are what compresses best in a module; tables of them are mostly addresses. Each is
/// read once, into the tables that Yew compares by their address, so these have to stay.
fn element(shape: &'static str) -> VTag {
    let address = |shape: &'static str| (shape.as_ptr(), shape.len());
    SHAPES.with_borrow_mut(|shapes| {
        let at = shapes.partition_point(|(known, _)| address(known) < address(shape));
        if shapes.get(at).is_none_or(|(known, _)| address(known) != address(shape)) {
            shapes.insert(at, (shape, read(shape)));
        }
        let mut tag = shapes.get(at).map_or_else(|| VTag::new(""), |(_, tag)| tag.clone());
        // A clone has the same reference, and would be taken for the same element.
        tag.node_ref = NodeRef::default();
        tag
    })
}

fn read(shape: &'static str) -> VTag {
    let (name, mut rest) = cut(shape, '\n');
    let mut tag = VTag::new(AttrValue::Static(name));
    let (mut names, mut fixed, mut values) = (Vec::new(), Vec::new(), Vec::new());
    while let Some(lines) = rest {
        let (line, others) = cut(lines, '\n');
        let (name, value) = cut(line, '=');
        names.push(name);
        if let Some(value) = value {
            fixed.push((name, AttributeOrProperty::Static(value)));
        }
        // Not `Static` as above: Yew's server renderer would leave that out.
        values.push(value.map(|value| AttributeOrProperty::Attribute(AttrValue::Static(value))));
        rest = others;
    }
    tag.attributes = if fixed.len() == names.len() {
        Attributes::Static(fixed.leak())
    } else {
        Attributes::Dynamic { keys: names.leak(), values: values.into() }
    };
    tag
}

/// What stands before a letter and, where there is one, after it.
#[inline(never)]
fn cut(text: &'static str, at: char) -> (&'static str, Option<&'static str>) {
    text.split_once(at).map_or((text, None), |(before, after)| (before, Some(after)))
}

/// An element, or a group of nodes, that is not closed yet.
#[derive(Debug)]
struct Open {
    /// None is a group.
    tag: Option<VTag>,
    /// How many nodes stood there before what it holds.
    before: usize,
    /// How many of its attributes have been passed.
    passed: usize,
}

/// Nodes as they come.
///
/// No function here is generic, and none is written out where it is called: that is what keeps views small.
#[derive(Debug)]
pub struct Nodes {
    /// What is whole, and waits for the element around it to close.
    whole: Vec<VNode>,
    open: Vec<Open>,
}

impl Default for Nodes {
    /// None yet.
    #[inline(never)]
    fn default() -> Self {
        Self { whole: Vec::new(), open: Vec::new() }
    }
}

impl Nodes {
    /// Opens an element of this shape, which holds all that comes until it is closed.
    #[inline(never)]
    pub fn open(&mut self, shape: &'static str) {
        self.open.push(Open { tag: Some(element(shape)), before: self.whole.len(), passed: 0 });
    }

    /// Opens a group: what comes until it is closed is one node to those around it.
    #[inline(never)]
    pub fn group(&mut self) {
        self.open.push(Open { tag: None, before: self.whole.len(), passed: 0 });
    }

    /// Closes the element or the group that was opened last.
    #[inline(never)]
    pub fn close(&mut self) {
        let Some(Open { tag, before, .. }) = self.open.pop() else { return };
        let node = match tag {
            None => self.list(before),
            Some(mut tag) => {
                let children = self.since(before);
                if let (Some(place), Some(children)) = (tag.children_mut(), children) {
                    *place = children;
                }
                tag.into()
            }
        };
        self.whole.push(node);
    }

    /// All nodes, as one.
    #[inline(never)]
    pub fn finish(mut self) -> VNode {
        debug_assert!(self.open.is_empty(), "an element is not closed");
        self.since(0).unwrap_or_default()
    }

    /// The nodes that came since there were so many: one is itself.
    fn since(&mut self, before: usize) -> Option<VNode> {
        match self.whole.len() - before {
            0 => None,
            1 => self.whole.pop(),
            _ => Some(self.list(before)),
        }
    }

    fn list(&mut self, before: usize) -> VNode {
        VList::from(self.whole.split_off(before)).into()
    }

    /// The element that was opened last.
    pub(super) fn tag(&mut self) -> Option<&mut VTag> {
        self.open.last_mut()?.tag.as_mut()
    }

    /// Gives the next attribute that the element's shape leaves open its value.
    #[inline(never)]
    pub(super) fn value(&mut self, value: Option<AttrValue>) {
        if let Some((_, place)) = self.next() {
            *place = value.map(AttributeOrProperty::Attribute);
        }
    }

    /// The next attribute that the shape leaves open: its name, which is its value too where it is only there or not,
    /// and the place of its value.
    pub(super) fn next(&mut self) -> Option<(&'static str, &mut Option<AttributeOrProperty>)> {
        let Open { tag: Some(tag), passed, .. } = self.open.last_mut()? else { return None };
        let Attributes::Dynamic { keys, values } = &mut tag.attributes else { return None };
        let free = values.iter().skip(*passed).position(Option::is_none)?;
        let at = *passed + free;
        *passed = at + 1;
        Some((*keys.get(at)?, values.get_mut(at)?))
    }

    /// Adds a node.
    #[inline(never)]
    pub(super) fn node(&mut self, node: VNode) {
        self.whole.push(node);
    }

    /// Adds a text.
    #[inline(never)]
    pub(super) fn text(&mut self, text: AttrValue) {
        self.whole.push(VText::new(text).into());
    }
}
