//! Dates by the browser's `Intl`.

use std::cell::RefCell;

use js_sys::{Array, Date, Function, Intl, Object, Reflect};
use wasm_bindgen::JsValue;

use crate::model::Moment;
use crate::words::{DateFields, DateFormat};

/// Dates in the language of a BCP 47 tag.
///
/// The tag must be well-formed: `Intl` throws for any other. `notes` has what was prerendered in that language, as
/// the prerenderer notes it: to ask `Intl` the first time takes longer than much of the rendering.
pub fn format(language: &str, notes: &str) -> DateFormat {
    let language = language.to_owned();
    let notes = notes.to_owned();
    // Making a formatter costs far more than using it. They are a handful, for which a map would be too much.
    let formatters = RefCell::new(Vec::<((DateFields, bool), Function)>::new());
    DateFormat::new(move |fields, moment| {
        if let Some(text) = (!notes.is_empty()).then(|| noted(&notes, &fields.key(moment))).flatten() {
            return Some(text.to_owned());
        }
        let before_era = moment.year() < 1;
        let key = (fields, before_era);
        let made = formatters.borrow().iter().find(|(made, _)| *made == key).map(|(_, format)| format.clone());
        let format = made.unwrap_or_else(|| {
            let format = formatter(&language, fields, before_era);
            formatters.borrow_mut().push((key, format.clone()));
            format
        });
        format.call1(&JsValue::UNDEFINED, &instant(moment)).ok()?.as_string()
    })
}

/// What was prerendered under a name: the notes are names and texts in turn, between tabs.
pub(super) fn noted<'n>(notes: &'n str, name: &str) -> Option<&'n str> {
    let mut notes = notes.split('\t');
    while let Some(noted) = notes.next() {
        let text = notes.next()?;
        if noted == name {
            return Some(text);
        }
    }
    None
}

fn formatter(language: &str, fields: DateFields, before_era: bool) -> Function {
    let options = Object::new();
    let set = |key: &str, value: &str| {
        // Setting a property of an object made here cannot fail.
        let _ = Reflect::set(&options, &key.into(), &value.into());
    };
    set("timeZone", "UTC");
    let (year, month, day) = match fields {
        DateFields::Year => (true, false, false),
        DateFields::YearMonth => (true, true, false),
        DateFields::YearMonthDay => (true, true, true),
        DateFields::Month => (false, true, false),
        DateFields::MonthDay => (false, true, true),
        DateFields::Hour | DateFields::Minute | DateFields::Second | DateFields::Millisecond => (false, false, false),
    };
    if year {
        set("year", "numeric");
    }
    if year && before_era {
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
    Intl::DateTimeFormat::new(&Array::of1(&language.into()), &options).format()
}

/// The moment as a JavaScript date, its local time taken for UTC.
fn instant(moment: &Moment) -> JsValue {
    #[expect(clippy::cast_precision_loss, reason = "within the years of a JavaScript date, milliseconds are exact")]
    let milliseconds = moment.earliest().as_seconds() as f64 * 1000.0 + f64::from(moment.millisecond());
    Date::new(&milliseconds.into()).into()
}
