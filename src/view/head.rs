//! Title and dek, and the credits, which are at the foot or in the column beside the events.

use yew::prelude::*;

use super::Reading;
use super::markup::markup;
use super::media::media;
use super::rich_text::formatted;
use crate::model::{Publisher, Query};
use crate::words::Text;

/// What three lines of a narrow phone hold: Latin letters, or half as many of the wide ones. A longer dek can be folded.
const SHORT: usize = 100;

/// Title, dek and the pictures of the whole article. The style sheet folds a long dek where it has too many lines.
pub(super) fn head(reading: &Reading) -> Html {
    let article = reading.article();
    let lang = reading.article_lang();
    let letters = article.dek.iter().flat_map(|paragraph| paragraph.text.chars());
    let is_long = letters.map(|letter| if letter < '\u{1100}' { 1 } else { 2 }).sum::<usize>() > SHORT;
    let dek = || {
        markup! {
            for paragraph in article.dek.iter() {
                <p lang={lang} dir={reading.dir(&paragraph.text)} class="dek">{ formatted(paragraph, &Query::default()) }</p>
            }
        }
    };
    markup! {
        <header part="head" class="head">
            <h2 id="title" part="title" lang={lang} dir={reading.dir(&article.title)} class="title">{ &article.title }</h2>
            if is_long {
                <div class="fold">
                    <div class="fold-text">
                        { dek() }
                        <details class="fold-more"><summary class="more">{ reading.words().text(Text::ReadMore) }</summary></details>
                    </div>
                </div>
            } else {
                { dek() }
            }
            { media(reading, &article.media, &Query::default()) }
        </header>
    }
}

/// Source and byline, with this class. They are rendered twice, and the style sheet shows one of them.
pub(super) fn credits(reading: &Reading, place: &'static str) -> Html {
    let source = &reading.article().source;
    let words = reading.words();
    let [source_label, byline] = [Text::Source, Text::Byline].map(|text| words.around(text, &[]));
    let lang = reading.article_lang();
    markup! {
        <p part="credits" class={["credits", place]}>
            if !source.publishers.is_empty() {
                <span class="credit">
                    if !source_label.0.is_empty() { { source_label.0 } }
                    <span lang={lang}>
                        for (index, publisher) in source.publishers.iter().enumerate() {
                            { if index > 0 { words.separator() } else { "" } }
                            { publisher_name(publisher) }
                        }
                    </span>
                    if !source_label.1.is_empty() { { source_label.1 } }
                </span>
            }
            if !source.authors.is_empty() {
                <span class="credit">
                    if !byline.0.is_empty() { { byline.0 } }
                    <span lang={lang}>{ source.authors.join(words.separator()) }</span>
                    if !byline.1.is_empty() { { byline.1 } }
                </span>
            }
        </p>
    }
}

fn publisher_name(publisher: &Publisher) -> Html {
    let Some(url) = &publisher.url else { return markup! { { &publisher.name } } };
    markup! { <a href={url} rel="noopener external">{ &publisher.name }</a> }
}
