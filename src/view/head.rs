//! Title, dek, source and byline.

use yew::prelude::*;

use super::Reading;
use super::markup::markup;
use super::media::media;
use super::rich_text::formatted;
use crate::model::{Publisher, Query};

/// Title, dek, source and byline.
pub(super) fn head(reading: &Reading) -> Html {
    let article = reading.article();
    let words = reading.words();
    let lang = reading.article_lang();
    markup! {
        <header part="head" class="head">
            <h2 id="title" part="title" lang={lang} class="title">{ &article.title }</h2>
            for paragraph in article.dek.iter() {
                <p lang={lang} class="dek">{ formatted(paragraph, &Query::default()) }</p>
            }
            { media(reading, &article.media, &Query::default()) }
            <p class="credits">
                if !article.source.publishers.is_empty() {
                    <span class="credit">
                        { words.source }
                        <span lang={lang}>
                            for (index, publisher) in article.source.publishers.iter().enumerate() {
                                { if index > 0 { words.list_separator } else { "" } }
                                { publisher_name(publisher) }
                            }
                        </span>
                    </span>
                }
                if !article.source.authors.is_empty() {
                    <span class="credit">
                        { words.byline }
                        <span lang={lang}>{ article.source.authors.join(words.list_separator) }</span>
                    </span>
                }
            </p>
        </header>
    }
}

fn publisher_name(publisher: &Publisher) -> Html {
    let Some(url) = &publisher.url else { return markup! { { &publisher.name } } };
    markup! { <a href={url} rel="noopener external">{ &publisher.name }</a> }
}
