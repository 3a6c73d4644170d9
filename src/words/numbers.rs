//! Numbers as the reader's language writes and counts them.

use std::cell::OnceCell;
use std::fmt;
use std::rc::Rc;

/// The properties of a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ask {
    /// How it is written, with the digits and separators of the language.
    Number,
    /// Its plural category: `zero`, `one`, `two`, `few`, `many` or `other`.
    Cardinal,
    /// Its plural category as an ordinal.
    Ordinal,
}

/// Writes numbers: with `Intl` in the browser, and with ICU for prerendering. Cheap to clone.
#[derive(Clone)]
pub struct Numbers(Rc<Inner>);

struct Inner {
    format: Box<Formatter>,
    zero: OnceCell<char>,
}

type Formatter = dyn Fn(Ask, &str) -> Option<String>;

impl Numbers {
    /// Wraps a formatter. It takes decimal digits, such as `-38.5`, and returns nothing if it does not know the language.
    pub fn new(format: impl Fn(Ask, &str) -> Option<String> + 'static) -> Self {
        Self(Rc::new(Inner { format: Box::new(format), zero: OnceCell::new() }))
    }

    /// What the formatter says.
    #[cfg(feature = "prerender")]
    pub(crate) fn ask(&self, ask: Ask, digits: &str) -> Option<String> {
        (self.0.format)(ask, digits)
    }

    /// Decimal digits, as the language writes them.
    pub fn write(&self, digits: &str) -> String {
        // Most numbers are small, and need no separators. They are written without `Intl`, which takes its time when it is asked first.
        if digits.len() < 4 && digits.bytes().all(|digit| digit.is_ascii_digit()) {
            return self.digits(digits);
        }
        (self.0.format)(Ask::Number, digits).unwrap_or_else(|| digits.to_owned())
    }

    /// A number without separators.
    pub(crate) fn digits(&self, digits: &str) -> String {
        let zero = *self
            .0
            .zero
            .get_or_init(|| (self.0.format)(Ask::Number, "0").and_then(|zero| zero.chars().next()).unwrap_or('0'));
        // In Unicode, the digits 1 to 9 follow each zero.
        let digit =
            |digit: char| digit.to_digit(10).and_then(|digit| char::from_u32(u32::from(zero) + digit)).unwrap_or(digit);
        digits.chars().map(digit).collect()
    }

    /// The plural category of decimal digits, as a cardinal or an ordinal.
    pub(crate) fn category(&self, digits: &str, ask: Ask) -> String {
        (self.0.format)(ask, digits).unwrap_or_else(|| "other".into())
    }
}

impl Default for Numbers {
    /// Plain digits, without plural categories.
    fn default() -> Self {
        Self::new(|_, _| None)
    }
}

impl PartialEq for Numbers {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl fmt::Debug for Numbers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Numbers")
    }
}
