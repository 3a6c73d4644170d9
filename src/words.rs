//! All texts of the interface. The article's own text stays in the article's language.
//!
//! `words/*.ftl` has the texts, one file per language; `build.rs` compiles them. English is part of the module. The browser loads the
//! file of any other language, and the prerenderer has all of them.

// It is part of the build script too.
#[cfg(feature = "cli")]
pub(crate) mod compile;
mod date;
mod datetime;
mod direction;
mod number;
mod numbers;
mod template;
mod texts;

use std::fmt;
use std::rc::Rc;

pub use self::date::{DateFields, DateFormat, DateWords};
pub use self::datetime::html_datetime;
pub use self::direction::{direction, other_direction};
pub use self::numbers::{Ask, Numbers};
pub use self::template::Value;
pub use self::texts::Text;

#[cfg(any(test, feature = "prerender"))]
const ENGLISH: &str = include_str!(concat!(env!("OUT_DIR"), "/words/en.txt"));
#[cfg(not(any(test, feature = "prerender")))]
const ENGLISH: &str = include_str!(concat!(env!("OUT_DIR"), "/words/en-module.txt"));

/// Dates in signs instead of words, for languages without a file.
const NEUTRAL: &str = include_str!(concat!(env!("OUT_DIR"), "/words/und.txt"));

/// The language and the compiled file of every language.
#[cfg(any(test, feature = "prerender"))]
pub const LANGUAGES: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/words/all.rs"));

/// The interface in one language; cheap to clone.
#[derive(Clone)]
pub struct Words {
    /// The language, a BCP 47 tag.
    pub language: &'static str,
    texts: Rc<[&'static str]>,
    numbers: Numbers,
    /// Whether dates are in another language, which has no file.
    is_neutral: bool,
}

impl Words {
    /// English, the language of readers whose own has no file.
    pub fn english() -> Self {
        Self::parse(ENGLISH)
    }

    /// The words in a compiled file. None if it was compiled for a release with other texts.
    ///
    /// ```
    /// use article_timeline::words::{Text, Words};
    ///
    /// assert_eq!(Words::english().text(Text::Filters), "Filters");
    /// assert!(Words::read("00000000 fr\nFiltres").is_none());
    /// ```
    pub fn read(file: &'static str) -> Option<Self> {
        Self::fits(file).then(|| Self::parse(file))
    }

    /// Whether a compiled file has the texts of this release.
    pub fn fits(file: &str) -> bool {
        file.split(' ').next() == ENGLISH.split(' ').next()
    }

    /// The words in a compiled file that was loaded; English without one, or with one for a release with other texts.
    pub fn loaded(file: Option<String>) -> Self {
        thread_local! {
            /// The texts are needed for as long as the page, and there are few languages.
            static LOADED: std::cell::RefCell<Vec<&'static str>> = const { std::cell::RefCell::new(Vec::new()) };
        }
        let kept = |file: String| {
            LOADED.with_borrow_mut(|loaded| {
                if let Some(known) = loaded.iter().find(|known| **known == file) {
                    return *known;
                }
                let file: &'static str = file.leak();
                loaded.push(file);
                file
            })
        };
        file.and_then(|file| Self::read(kept(file))).unwrap_or_else(Self::english)
    }

    fn parse(file: &'static str) -> Self {
        let mut lines = file.split('\n');
        let (_, language) = lines.next().and_then(|line| line.split_once(' ')).unwrap_or_default();
        Self { language, texts: lines.collect(), numbers: Numbers::default(), is_neutral: false }
    }

    /// The words in the language of a file, by its exact tag, with plain numbers.
    #[cfg(any(test, feature = "prerender"))]
    pub fn of(tag: &str) -> Option<Self> {
        LANGUAGES.iter().find(|(language, _)| *language == tag).map(|(_, file)| Self::parse(file))
    }

    /// The same, for readers of a language without a file. Their dates are in their language, with signs for words.
    #[must_use]
    pub fn with_neutral_dates(self) -> Self {
        Self { is_neutral: true, ..self }
    }

    /// The same, with numbers written and counted by these.
    #[must_use]
    pub fn with_numbers(self, numbers: Numbers) -> Self {
        Self { numbers, ..self }
    }

    /// The compiled text of this number.
    #[cfg(feature = "cli")]
    pub(crate) fn line(&self, index: usize) -> &'static str {
        self.texts.get(index).copied().unwrap_or_default()
    }

    /// A text without values, or one with its values unfilled. Empty if the language lacks an optional one.
    pub fn text(&self, text: Text) -> &'static str {
        self.texts.get(text as usize).copied().unwrap_or_default()
    }

    /// The names of the months in one of the texts around dates: the next in the list.
    fn months(&self, text: Text) -> &'static str {
        self.texts.get(text as usize + 1).copied().unwrap_or_default()
    }

    /// A text with its values.
    pub fn fill(&self, text: Text, values: &[Value<'_>]) -> String {
        template::fill(self.text(text), values, &self.numbers)
    }

    /// A text with one value.
    pub fn with(&self, text: Text, value: &str) -> String {
        self.fill(text, &[Value::Text(value)])
    }

    /// The parts of a text before and after its last value.
    pub fn around(&self, text: Text, values: &[Value<'_>]) -> (String, String) {
        const PLACE: &str = "\0";
        let text = self.fill(text, &[values, &[Value::Text(PLACE)]].concat());
        text.split_once(PLACE).map_or_else(Default::default, |(before, after)| (before.into(), after.into()))
    }

    /// The separator between names in a list.
    pub fn separator(&self) -> &'static str {
        let list = self.text(Text::List);
        list.strip_prefix("{0}").and_then(|list| list.strip_suffix("{1}")).unwrap_or(list)
    }

    /// How numbers are written and counted.
    pub fn numbers(&self) -> &Numbers {
        &self.numbers
    }

    /// A count, as the language writes it.
    pub fn number(&self, count: usize) -> String {
        self.numbers.write(&count.to_string())
    }

    /// A number of events.
    pub fn events(&self, count: usize) -> String {
        self.fill(Text::Events, &[Value::Number(&count.to_string())])
    }

    /// The number of visible events, of all events.
    pub fn count(&self, shown: usize, all: usize) -> String {
        let [shown_digits, all_digits] = [shown, all].map(|count| count.to_string());
        if shown == all {
            self.fill(Text::AllEvents, &[Value::Number(&all_digits)])
        } else {
            self.fill(Text::SomeEvents, &[Value::Number(&shown_digits), Value::Number(&all_digits)])
        }
    }

    /// The position of the current event, from 1, as visible text.
    pub fn position(&self, position: usize, count: usize) -> String {
        let [position, count] = [position, count].map(|number| number.to_string());
        self.fill(Text::Position, &[Value::Number(&position), Value::Number(&count)])
    }

    /// The current event and its position, for screen readers.
    pub fn announcement(&self, headline: &str, position: usize, count: usize) -> String {
        let [position, count] = [position, count].map(|number| number.to_string());
        self.fill(Text::Announcement, &[Value::Text(headline), Value::Number(&position), Value::Number(&count)])
    }

    /// The link to media on another site, or to the picture file; the provider's name may be empty.
    pub fn at_provider(&self, provider: &str) -> String {
        if provider.is_empty() { self.text(Text::Open).into() } else { self.with(Text::OpenAt, provider) }
    }

    /// The words for dates: these, or signs.
    fn for_dates(&self) -> Self {
        if self.is_neutral { Self::parse(NEUTRAL).with_numbers(self.numbers.clone()) } else { self.clone() }
    }
}

impl PartialEq for Words {
    fn eq(&self, other: &Self) -> bool {
        self.language == other.language && self.texts == other.texts
    }
}

impl Eq for Words {}

impl fmt::Debug for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Words({})", self.language)
    }
}
