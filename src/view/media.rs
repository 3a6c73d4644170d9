//! A picture, or a card that links to other media.

use std::rc::Rc;

use yew::functional::{Hook, HookContext};
use yew::prelude::*;

use super::Reading;
use super::markup::{click, error, markup, when};
use super::piece::{Piece, piece};
use super::rich_text::formatted;
use crate::model::{Media, MediaKind, Query};
use crate::words::Text;

/// A picture, whose space is reserved. It is requested from another host only when the reader asks for it.
#[derive(Debug, PartialEq)]
struct Picture {
    reading: Reading,
    media: Rc<Media>,
}

/// Pictures and cards, each with its caption and credit; nothing if there are none.
pub(super) fn media(reading: &Reading, all: &[Media], query: &Query) -> Html {
    let figure = |media: &Media| {
        let lang = reading.article_lang();
        let (caption, credit) = (&media.caption, &media.credit);
        let picture = || piece(Picture { reading: reading.clone(), media: Rc::new(media.clone()) });
        markup! {
            <figure part="media" lang={lang} class={["media", shape(media)]}>
                if media.kind == MediaKind::Image {
                    { picture() }
                } else {
                    { card(reading, media) }
                }
                if !caption.text.is_empty() || !credit.text.is_empty() {
                    <figcaption class="caption">
                        <span dir={reading.dir(&caption.text)}>{ formatted(caption, query) }</span>
                        if !credit.text.is_empty() { <span dir={reading.dir(&credit.text)} class="media-credit">{ formatted(credit, query) }</span> }
                    </figcaption>
                }
            </figure>
        }
    };
    let figures = all.iter().map(figure);
    match all.iter().filter(|media| media.kind == MediaKind::Image).count() {
        0 | 1 => figures.collect(),
        pictures => {
            let class = if pictures == 2 { "gallery gallery--pair" } else { "gallery" };
            markup! { <div class={class}>for figure in figures { { figure } }</div> }
        }
    }
}

/// The class of a picture that is much higher or much wider than others, or too small to be enlarged.
fn shape(media: &Media) -> &'static str {
    match media.size {
        Some((width, _)) if width < 320 => "media--small",
        Some((width, height)) if height > width => "media--tall",
        Some((width, height)) if width / 2 >= height => "media--panorama",
        _ => "",
    }
}

/// A card that links to other media, with its title or its provider.
fn card(reading: &Reading, media: &Media) -> Html {
    let provider = reading.words().at_provider(&media.provider);
    let named = !media.alt.is_empty();
    markup! {
        <a href={&media.url} target="_top" rel="noopener external" class={["media-card", when(media.plays(), "media-card--plays")]}>
            if named { <span dir={reading.dir(&media.alt)} class="media-title">{ &media.alt }</span> }
            <span lang={reading.words().language} class="media-provider">{ provider }</span>
        </a>
    }
}

impl Piece for Picture {
    fn render(&self, hooks: &mut HookContext) -> Html {
        let Self { reading, media } = self;
        let shown = use_state(|| media.at_once).run(hooks);
        let failed = use_state(|| false).run(hooks);
        let words = reading.words();
        let lang = Some(words.language);
        if *failed || !*shown {
            let show = move |_: MouseEvent| shown.set(true);
            let leads = words.at_provider(&media.provider);
            // The texts and the link of the picture stay.
            let alt = if let Some(url) = &media.link {
                markup! { <a href={url} target="_top" rel="noopener external">{ &media.alt }</a> }
            } else {
                markup! { { &media.alt } }
            };
            return markup! {
                <div class="media-ask">
                    if !media.alt.is_empty() { <p dir={reading.dir(&media.alt)} class="media-alt">{ alt }</p> }
                    if *failed { <p lang={lang} class="media-alt">{ words.text(Text::NoPicture) }</p> }
                    <p lang={lang} class="media-ways">
                        if !*failed {
                            <button type="button" class="link" {click(show)}>
                                { words.with(Text::ShowPicture, &media.provider) }
                            </button>
                        }
                        <a href={if media.alt.is_empty() { media.link.as_ref().unwrap_or(&media.url) } else { &media.url }} target="_top"
                            rel="noopener external">{ leads }</a>
                    </p>
                </div>
            };
        }
        let (width, height) = media.size.unzip();
        let fail = move |_| failed.set(true);
        let picture = markup! {
            <img src={&media.url} alt={&media.alt} width={width.map(|width| width.to_string())}
                height={height.map(|height| height.to_string())} loading="lazy" decoding="async"
                referrerpolicy="no-referrer" class={["picture", when(media.size.is_none(), "picture--unsized")]} {error(fail)} />
        };
        match &media.link {
            Some(url) => {
                markup! { <a href={url} target="_top" rel="noopener external" class="picture-link">{ picture }</a> }
            }
            None => picture,
        }
    }
}
