//! Title and dek, and the credits, which are at the foot or in the column beside the events.

use yew::prelude::*;

use super::Reading;
use super::markup::markup;
use super::media::media;
use super::rich_text::formatted;
use crate::model::{Publisher, Query};
use crate::words::Text;

/// Title, dek and the pictures of the whole article.
pub(super) fn head(reading: &Reading) -> Html {
    let article = reading.article();
    let lang = reading.article_lang();
    markup! {
        <header part="head" class="head">
            <h2 id="title" part="title" lang={lang} dir={reading.dir(&article.title)} class="title">{ &article.title }</h2>
            for paragraph in article.dek.iter() {
                <p lang={lang} dir={reading.dir(&paragraph.text)} class="dek">{ formatted(paragraph, &Query::default()) }</p>
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
