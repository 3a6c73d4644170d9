//! Numbers by `Intl`.

use std::cell::OnceCell;

use js_sys::{Array, Function, Intl, Object, Reflect};
use wasm_bindgen::JsValue;

use super::dates::noted;

/// Writes decimal digits, such as `-38.5`, in the language of a well-formed BCP 47 tag. `notes` has what was prerendered
/// in that language, as for dates.
pub fn format(language: &str, notes: &str) -> impl Fn(&str) -> String {
    let made = OnceCell::new();
    move |digits| {
        if let Some(text) = noted(notes, &format!("n {digits}")) {
            return text.to_owned();
        }
        let format: &Function = made.get_or_init(|| formatter(&language.into()));
        let text = format.call1(&JsValue::UNDEFINED, &digits.into()).ok().and_then(|text| text.as_string());
        text.unwrap_or_else(|| digits.to_owned())
    }
}

/// Writes numbers in the language of a well-formed tag.
pub(super) fn formatter(language: &JsValue) -> Function {
    let options = Object::new();
    // All decimals that a document can have. Setting a property of an object made here cannot fail.
    let _ = Reflect::set(&options, &"maximumFractionDigits".into(), &15.into());
    Intl::NumberFormat::new(&Array::of1(language), &options).format()
}
