//! The types that attributes, elements and the ends of tags accept.

use std::rc::Rc;

use yew::virtual_dom::{AttrValue, AttributeOrProperty, Key, Listener};
use yew::{Html, NodeRef};

use super::Nodes;

/// A value of an attribute. The attribute is absent if an `Option` is `None` or a `bool` is false.
pub trait Value {
    fn set(self, to: &mut Nodes);
}

/// The content of an element.
pub trait Child {
    fn add(self, to: &mut Nodes);
}

/// The end of a tag.
pub trait Extra {
    fn add(self, to: &mut Nodes);
}

/// The value of a text field. `None` leaves it unchanged, because a reader may have typed before the module was loaded.
#[derive(Debug)]
pub struct Content<'a>(pub &'a str);

/// Whether a checkbox is checked.
#[derive(Debug)]
pub struct Checked(pub bool);

/// The conversions of each type to an attribute or a text. They are not inlined.
macro_rules! given {
    ($($kind:ident::$function:ident, $this:ident: $type:ty, $to:ident => $body:expr;)*) => {
        $(impl $kind for $type {
            #[inline(never)]
            fn $function(self, $to: &mut Nodes) {
                let $this = self;
                $body;
            }
        })*
    };
}

given! {
    Value::set, text: &'static str, to => to.value(Some(AttrValue::Static(text)));
    Value::set, text: Option<&'static str>, to => to.value(text.map(AttrValue::Static));
    Value::set, text: String, to => to.value(Some(text.into()));
    Value::set, text: Option<String>, to => to.value(text.map(AttrValue::from));
    Value::set, text: &String, to => to.value(Some(Rc::<str>::from(text.as_str()).into()));
    Value::set, text: Option<&String>, to => to.value(text.map(|text| Rc::<str>::from(text.as_str()).into()));
    Value::set, text: Option<&AttrValue>, to => to.value(text.cloned());
    Value::set, number: usize, to => to.value(Some(number.to_string().into()));
    Value::set, number: i64, to => to.value(Some(number.to_string().into()));
    Value::set, is_there: bool, to => {
        if let Some((name, place)) = to.next().filter(|_| is_there) {
            *place = Some(AttributeOrProperty::Attribute(AttrValue::Static(name)));
        }
    };

    Child::add, text: &'static str, to => to.text(AttrValue::Static(text));
    Child::add, text: String, to => to.text(text.into());
    Child::add, text: &String, to => to.text(Rc::<str>::from(text.as_str()).into());
    Child::add, text: Option<&String>, to => text.map_or_else(Html::default, Into::into).add(to);
    Child::add, text: Option<String>, to => text.map_or_else(Html::default, Into::into).add(to);
    Child::add, number: usize, to => to.text(number.to_string().into());
    Child::add, node: Html, to => to.node(node);
    Child::add, node: Option<Html>, to => to.node(node.unwrap_or_default());

    Extra::add, key: Key, to => if let Some(tag) = to.tag() { tag.key = Some(key) };
    Extra::add, reference: &NodeRef, to => if let Some(tag) = to.tag() { tag.node_ref = reference.clone() };
    Extra::add, content: Content<'_>, to => if let (Some(tag), false) = (to.tag(), content.0.is_empty()) {
        tag.set_value(content.0.to_owned());
    };
    Extra::add, is: Checked, to => if let Some(tag) = to.tag() { tag.set_checked(is.0) };
    Extra::add, listener: Rc<dyn Listener>, to => if let Some(tag) = to.tag() { tag.add_listener(listener); };
}

/// Classes; empty ones are ignored.
impl<const N: usize> Value for [&str; N] {
    fn set(self, to: &mut Nodes) {
        classes(to, &self);
    }
}

#[inline(never)]
fn classes(to: &mut Nodes, names: &[&str]) {
    let mut text = String::new();
    for name in names.iter().filter(|name| !name.is_empty()) {
        if !text.is_empty() {
            text.push(' ');
        }
        text.push_str(name);
    }
    to.value(Some(text.into()));
}

/// The word if the condition is true; otherwise none.
pub const fn when(is_so: bool, word: &'static str) -> &'static str {
    if is_so { word } else { "" }
}

/// A state as a value of an ARIA attribute.
pub const fn truth(is_so: bool) -> &'static str {
    if is_so { "true" } else { "false" }
}
