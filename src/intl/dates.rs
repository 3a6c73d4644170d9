//! Dates by `Intl`.

use std::cell::{OnceCell, RefCell};

use js_sys::{Array, Date, Function, Intl, Object, Reflect};
use wasm_bindgen::JsValue;

use super::notes::Notes;
use super::numbers;
use crate::model::Moment;
use crate::words::{DateFields, DateFormat};

/// Dates in the language of a BCP 47 tag.
///
/// The tag must be well-formed: `Intl` throws for any other. `notes` has the texts that were prerendered in that
/// language, because the first call of `Intl` takes longer than much of the rendering.
pub fn format(language: &str, notes: &str) -> DateFormat {
    let (own, tag) = (language.to_owned(), JsValue::from(language));
    // The prerenderer notes where it does not know the language either; then more plain numbers must fit the page's.
    let is_plain = notes.starts_with('!');
    let notes = Notes::read(notes, |name| !numbers::is_noted_as(name));
    // Creating a formatter costs far more than using it. There are only a few, so a list is enough.
    let formatters = RefCell::new(Vec::<((DateFields, bool), Function)>::new());
    let is_known = OnceCell::new();
    DateFormat::new(language, move |fields, moment| {
        if let Some(text) = (!notes.is_empty()).then(|| notes.text(&fields.key(moment))).flatten() {
            return Some(text);
        }
        let ask = |fields: DateFields, moment: &Moment| {
            let key = (fields, fields.has_era(moment, &own));
            let made = formatters.borrow().iter().find(|(made, _)| *made == key).map(|(_, format)| format.clone());
            let format = made.unwrap_or_else(|| {
                let format = formatter(&tag, fields, key.1);
                formatters.borrow_mut().push((key, format.clone()));
                format
            });
            #[expect(clippy::cast_precision_loss, reason = "years that can be written are exact")]
            let input =
                if fields == DateFields::Number { JsValue::from(moment.year() as f64) } else { instant(moment) };
            let text = format.call1(&JsValue::UNDEFINED, &input).ok()?.as_string()?;
            #[cfg(feature = "prerender")]
            let text = as_browsers(&own, text);
            Some(text)
        };
        // Of a language that a browser does not know it writes the reader's, or nobody's: M03 for March.
        let knows = || {
            let known = Intl::DateTimeFormat::supported_locales_of(&Array::of1(&tag), &Object::new());
            !is_plain
                && known.length() > 0
                && !ask(DateFields::Month, &Moment::of_year(0)).is_some_and(|month| month.contains("M01"))
        };
        if *is_known.get_or_init(knows) { ask(fields, moment) } else { None }
    })
}

/// Whether `Intl` knows the language of a tag, which need not be well-formed.
#[cfg(feature = "prerender")]
pub fn is_known(language: &str) -> bool {
    use wasm_bindgen::prelude::wasm_bindgen;
    #[wasm_bindgen]
    extern "C" {
        #[wasm_bindgen(js_namespace = Intl, js_name = getCanonicalLocales, catch)]
        fn canonical_locales(tag: &str) -> Result<JsValue, JsValue>;
    }
    canonical_locales(language).is_ok()
        && format(language, "").text(DateFields::Month, &Moment::of_year(2000)).is_some()
}

/// A date of Node.js, as browsers write it, and correctly: CLDR 48 has a misspelt era in Burmese.
#[cfg(feature = "prerender")]
fn as_browsers(language: &str, text: String) -> String {
    match language.split('-').next() {
        Some("ko") => text.replace("AM", "오전").replace("PM", "오후"),
        Some("my") => text.replace("အဒေီ", "အေဒီ"),
        _ => text,
    }
}

fn formatter(language: &JsValue, fields: DateFields, has_era: bool) -> Function {
    if fields == DateFields::Number {
        return numbers::formatter(language);
    }
    let options = Object::new();
    let set = |key: &str, value: &str| {
        // Setting a property of an object made here cannot fail.
        let _ = Reflect::set(&options, &key.into(), &value.into());
    };
    set("timeZone", "UTC");
    // Always the calendar of documents, whatever the language or its tag prefers.
    set("calendar", "gregory");
    let (year, month, day) = match fields {
        DateFields::Year => (true, false, false),
        DateFields::YearMonth => (true, true, false),
        DateFields::YearMonthDay => (true, true, true),
        DateFields::Month => (false, true, false),
        DateFields::MonthDay => (false, true, true),
        _ => (false, false, false),
    };
    if year {
        set("year", "numeric");
    }
    if has_era {
        set("era", "short");
    }
    if month {
        set("month", "long");
    }
    if day {
        set("day", "numeric");
    }
    if matches!(fields, DateFields::Hour | DateFields::Minute | DateFields::Second | DateFields::Millisecond) {
        set("hour", "numeric");
    }
    if matches!(fields, DateFields::Minute | DateFields::Second | DateFields::Millisecond) {
        set("minute", "2-digit");
    }
    if matches!(fields, DateFields::Second | DateFields::Millisecond) {
        set("second", "2-digit");
    }
    if fields == DateFields::Millisecond {
        set("fractionalSecondDigits", "3");
    }
    Intl::DateTimeFormat::new(&Array::of1(language), &options).format()
}

/// The moment as a JavaScript date, with its local time as UTC.
fn instant(moment: &Moment) -> JsValue {
    #[expect(clippy::cast_precision_loss, reason = "within the years of a JavaScript date, milliseconds are exact")]
    let milliseconds = moment.earliest().as_seconds() as f64 * 1000.0 + f64::from(moment.millisecond());
    Date::new(&milliseconds.into()).into()
}
