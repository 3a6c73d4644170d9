//! Builds nodes: elements are opened, filled and closed.

use std::cell::RefCell;

use yew::NodeRef;
use yew::virtual_dom::{AttrValue, AttributeOrProperty, Attributes, VList, VNode, VTag, VText};

thread_local! {
    /// One element of each shape so far, in the order of their addresses.
    static SHAPES: RefCell<Vec<(&'static str, VTag)>> = const { RefCell::new(Vec::new()) };
}

/// A new element of a shape: its tag, and then its attributes, one per line: `name=value` if the value is fixed,
/// otherwise `name`.
///
/// A shape is a string, because strings compress best in a module; tables consist mostly of addresses. Each shape is
/// parsed once, into tables that Yew compares by address, so these tables are kept.
fn element(shape: &'static str) -> VTag {
    let address = |shape: &'static str| (shape.as_ptr(), shape.len());
    SHAPES.with_borrow_mut(|shapes| {
        let at = shapes.partition_point(|(known, _)| address(known) < address(shape));
        if shapes.get(at).is_none_or(|(known, _)| address(known) != address(shape)) {
            shapes.insert(at, (shape, read(shape)));
        }
        let mut tag = shapes.get(at).map_or_else(|| VTag::new(""), |(_, tag)| tag.clone());
        // A clone would have the same reference, and would count as the same element.
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
        // Not `Static` as above, because Yew's server renderer would omit that.
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

/// The text before a letter, and the text after it if the letter exists.
#[inline(never)]
fn cut(text: &'static str, at: char) -> (&'static str, Option<&'static str>) {
    text.split_once(at).map_or((text, None), |(before, after)| (before, Some(after)))
}

/// An open element or group of nodes.
#[derive(Debug)]
struct Open {
    /// None for a group.
    tag: Option<VTag>,
    /// The number of nodes before its content.
    before: usize,
    /// The number of its attributes so far.
    passed: usize,
}

/// A builder of nodes.
///
/// No function here is generic or inlined, which keeps the code of views small.
#[derive(Debug)]
pub struct Nodes {
    /// The finished nodes, whose parent is still open.
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
    /// Opens an element of this shape. All nodes until it is closed are its content.
    #[inline(never)]
    pub fn open(&mut self, shape: &'static str) {
        self.open.push(Open { tag: Some(element(shape)), before: self.whole.len(), passed: 0 });
    }

    /// Opens a group. All nodes until it is closed are one node among their siblings.
    #[inline(never)]
    pub fn group(&mut self) {
        self.open.push(Open { tag: None, before: self.whole.len(), passed: 0 });
    }

    /// Closes the last opened element or group.
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

    /// The nodes since there were this many. A single node is returned as it is.
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

    /// The last opened element.
    pub(super) fn tag(&mut self) -> Option<&mut VTag> {
        self.open.last_mut()?.tag.as_mut()
    }

    /// Sets the value of the next open attribute of the element's shape.
    #[inline(never)]
    pub(super) fn value(&mut self, value: Option<AttrValue>) {
        if let Some((_, place)) = self.next() {
            *place = value.map(AttributeOrProperty::Attribute);
        }
    }

    /// The next open attribute of the shape: its name, which is also the value of a boolean attribute, and the place of
    /// its value.
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
