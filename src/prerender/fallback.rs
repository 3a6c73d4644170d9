//! The content of the element itself, for pages where the template does not become a shadow root.

use std::ops::Range;

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use yew::prelude::*;

use crate::model::{Event, Fact, Figure};
use crate::view::Reading;
use crate::view::markup::markup;
use crate::words::{Text, html_datetime};

#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct FallbackProps {
    pub(super) reading: Reading,
    /// The number of events, from the first.
    pub(super) events: usize,
}

/// The events in plain HTML, in the page's own style. The headings are paragraphs: pages that list their headings would list these
/// too, though the timeline hides them.
#[component]
pub(super) fn Fallback(FallbackProps { reading, events }: &FallbackProps) -> Html {
    let article = reading.article();
    let lang = reading.article_lang();
    markup! {
        <section lang={reading.words().language} dir={reading.direction()}>
            <p role="heading" aria-level="2" lang={lang} dir={reading.dir(&article.title)}><b>{ &article.title }</b></p>
            { body(reading, *events, false) }
        </section>
    }
}

#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct PlainProps {
    pub(super) reading: Reading,
    /// The URL of the document.
    pub(super) src: String,
}

/// The article in HTML that every editor lets through: headings, lists and a link to the document. `static/article-timeline-plain.js`
/// finds the link by its fragment, and with the fragment the title. Headings are strong too, because some editors remove headings.
#[component]
pub(super) fn Plain(PlainProps { reading, src }: &PlainProps) -> Html {
    let article = reading.article();
    let link = reading.words().text(Text::TimelineData);
    let title = utf8_percent_encode(&article.title, NON_ALPHANUMERIC);
    let address = format!("{}{PLAIN_MARK}{title}", src.split('#').next().unwrap_or_default());
    markup! {
        <h2 lang={&article.language} dir={reading.dir(&article.title).or(reading.direction())}><strong>{ &article.title }</strong></h2>
        { body(reading, article.events.len(), true) }
        <p dir={reading.dir(link).or(reading.direction())}><a href={address}>{ link }</a></p>
    }
}

/// What stands between the address of a plain timeline's document and the timeline's title.
const PLAIN_MARK: &str = "#article-timeline=";

/// All but the title. If it is `plain`, headings are headings.
fn body(reading: &Reading, events: usize, plain: bool) -> Html {
    let article = reading.article();
    let lang = lang_of(reading, plain);
    // A content management system may wrap the plain HTML in its own element, so each element has its direction.
    let own = reading.direction().filter(|_| plain);
    let dir = |text: &str| reading.dir(text).or(own);
    markup! {
        for paragraph in article.dek.iter() { <p lang={lang} dir={dir(&paragraph.text)}>{ &paragraph.text }</p> }
        if !article.figures.is_empty() {
            <ul lang={lang} dir={own}>
                for (index, figure) in article.figures.iter().enumerate() {
                    <li>{ figure_line(figure, reading.figure(index)) }</li>
                }
            </ul>
        }
        <ol dir={own}>{ items(reading, 0..events, plain) }</ol>
    }
}

/// A figure with its label, on one line.
fn figure_line(figure: &Figure, value: &str) -> String {
    let Figure { unit_before, unit, label, .. } = figure;
    let number = format!("{unit_before}{value}");
    [&number, unit, label].into_iter().filter(|text| !text.is_empty()).cloned().collect::<Vec<_>>().join(" ")
}

#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct RestProps {
    pub(super) reading: Reading,
    pub(super) from: usize,
}

/// The events from an index on, for readers without scripts.
#[component]
pub(super) fn Rest(RestProps { reading, from }: &RestProps) -> Html {
    markup! { <ol dir={reading.direction()} start={from + 1}>{ items(reading, *from..reading.article().events.len(), false) }</ol> }
}

/// These events as items of a list.
fn items(reading: &Reading, range: Range<usize>, plain: bool) -> Html {
    let item = |event: &Event| markup! { <li>{ self::event(reading, event, plain) }</li> };
    reading.article().events.get(range).unwrap_or_default().iter().map(item).collect()
}

fn event(reading: &Reading, event: &Event, plain: bool) -> Html {
    let lang = lang_of(reading, plain);
    let date = event.display_date.clone().unwrap_or_else(|| reading.dates().in_full(&event.date));
    let facts = reading.article().facts(event, reading.words().separator());
    // Written like the facts of the view, so that the two compress to little more than one.
    let row = |Fact { label, text }: Fact| {
        let row = markup! { <dt dir={reading.dir(&label)}>{ label }</dt><dd dir={reading.dir(&text)}>{ text }</dd> };
        if plain {
            row
        } else {
            markup! { <div>{ row }</div> }
        }
    };
    markup! {
        if plain {
            <h3 lang={lang} dir={reading.dir(&event.headline)}><strong>{ &event.headline }</strong></h3>
        } else {
            <p role="heading" aria-level="3" lang={lang} dir={reading.dir(&event.headline)}><b>{ &event.headline }</b></p>
        }
        <p>
            if plain {
                // Cleaners that know no `time` show its tag.
                <span dir={reading.dir(&date)}>{ date }</span>
            } else {
                <time dir={reading.dir(&date)} datetime={html_datetime(&event.date)}>{ date }</time>
            }
        </p>
        for paragraph in event.text.iter() { <p lang={lang} dir={reading.dir(&paragraph.text)}>{ &paragraph.text }</p> }
        if !facts.is_empty() { <dl lang={lang}>for fact in facts { { row(fact) } }</dl> }
    }
}

/// The `lang` of the article's own words. A plain timeline has no element around it that says the interface's.
fn lang_of(reading: &Reading, plain: bool) -> Option<&String> {
    Some(&reading.article().language).filter(|_| plain || reading.article_lang().is_some())
}
