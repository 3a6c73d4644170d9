//! What every view needs: the article, and the texts and formats of the reader's language.

use std::rc::Rc;

use yew::AttrValue;
use yew::html::ImplicitClone;

use crate::model::{Article, Event, Precision};
use crate::words::{DateFormat, DateWords, Words, direction, other_direction};

/// An article and the language it is presented in; cheap to clone and compare.
#[derive(Clone, Debug)]
pub struct Reading(Rc<Inner>);

#[derive(Clone, Debug)]
struct Inner {
    article: Rc<Article>,
    words: Words,
    dates: DateWords,
    /// The values of the figures, formatted for the reader's language.
    figures: Vec<String>,
    article_lang: Option<AttrValue>,
    direction: Option<&'static str>,
}

impl Reading {
    /// Presents `article` in the language of `words`, its dates written by `format`.
    pub fn new(article: Rc<Article>, words: Words, format: DateFormat) -> Self {
        let figures = article.figures.iter().map(|figure| words.numbers().write(&figure.value)).collect();
        let dates = DateWords::new(&words, format, article.events.iter().map(|event| &event.date));
        let own = &article.language;
        let article_lang = (own != words.language).then(|| own.clone().into());
        let direction = direction(own);
        Self(Rc::new(Inner { article, words, dates, figures, article_lang, direction }))
    }

    /// The same with its events in another order.
    #[must_use]
    pub fn rearranged(&self, article: &Rc<Article>) -> Self {
        Self(Rc::new(Inner { article: Rc::clone(article), ..Inner::clone(&self.0) }))
    }

    /// The article.
    pub fn article(&self) -> &Rc<Article> {
        &self.0.article
    }

    /// The interface's words.
    pub fn words(&self) -> &Words {
        &self.0.words
    }

    /// Dates in the interface's language.
    pub fn dates(&self) -> &DateWords {
        &self.0.dates
    }

    /// The value of the figure with this index, in the interface's language.
    pub fn figure(&self, index: usize) -> &str {
        self.0.figures.get(index).map(String::as_str).unwrap_or_default()
    }

    /// The date of an event: its `displayDate` if it has one.
    pub fn date_of(&self, event: &Event) -> String {
        event.display_date.clone().unwrap_or_else(|| self.dates().date(&event.date))
    }

    /// The year that is stated apart from an event's date; none if the date has it. A `displayDate` gets no year, and a
    /// whole year or season already has it.
    pub fn year_above(&self, event: &Event) -> Option<String> {
        let has_none = event.display_date.is_none() && event.date.anchor().precision() >= Precision::Month;
        has_none.then(|| self.dates().shared_year(&event.date)).flatten()
    }

    /// The event with this index.
    pub fn event(&self, index: usize) -> Option<&Event> {
        self.0.article.events.get(index)
    }

    /// The `lang` of the article's own texts, if it differs from the interface's.
    pub fn article_lang(&self) -> Option<&AttrValue> {
        self.0.article_lang.as_ref()
    }

    /// The `dir` of the timeline: the direction of the article's language, if that is known.
    pub fn direction(&self) -> Option<&'static str> {
        self.0.direction
    }

    /// The `dir` of one of the article's texts, if it is written in the other direction.
    pub fn dir(&self, text: &str) -> Option<&'static str> {
        other_direction(text, self.0.direction)
    }
}

impl ImplicitClone for Reading {}

impl PartialEq for Reading {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}
