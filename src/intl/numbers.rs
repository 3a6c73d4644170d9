//! Numbers by `Intl`.

use std::cell::OnceCell;

use js_sys::{Array, Function, Intl, Object, Reflect};
use wasm_bindgen::JsValue;

use super::notes::Notes;
use crate::words::{Ask, Numbers};

/// What the names of noted numbers begin with.
const NAME: &str = "n ";

/// Whether a note with this name is of a number.
pub(super) fn is_noted_as(name: &str) -> bool {
    name.starts_with(NAME)
}

/// Numbers as the language of a well-formed BCP 47 tag writes them, counted by the plural rules of the interface's language.
/// `notes` has what was prerendered in that language, as for dates.
pub fn numbers(tag: &str, interface: &str, notes: &str) -> Numbers {
    let [tag, interface] = [tag, interface].map(JsValue::from);
    let notes = Notes::read(notes, is_noted_as);
    let made = OnceCell::new();
    Numbers::new(move |ask, digits| {
        if ask != Ask::Number {
            let options = Object::new();
            let kind = if ask == Ask::Ordinal { "ordinal" } else { "cardinal" };
            let _ = Reflect::set(&options, &"type".into(), &kind.into());
            let rules = Intl::PluralRules::new(&Array::of1(&interface), &options);
            // JavaScript reads the number: Rust's own code for it is large.
            return Some(rules.select(JsValue::from(digits).unchecked_into_f64()).into());
        }
        if let Some(text) = notes.text(&format!("{NAME}{digits}")) {
            return Some(text);
        }
        let format = made.get_or_init(|| formatter(&tag));
        format.call1(&JsValue::UNDEFINED, &digits.into()).ok()?.as_string()
    })
}

/// Writes numbers in the language of a well-formed tag.
pub(super) fn formatter(language: &JsValue) -> Function {
    let options = Object::new();
    // All decimals that a document can have. Setting a property of an object made here cannot fail.
    let _ = Reflect::set(&options, &"maximumFractionDigits".into(), &15.into());
    Intl::NumberFormat::new(&Array::of1(language), &options).format()
}
