//! A picture, or a card that leads to what is shown elsewhere.

use std::rc::Rc;

use yew::prelude::*;

use super::Reading;
use super::marked::rich;
use crate::model::{Media, MediaKind, Query};

#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct PictureProps {
    reading: Reading,
    media: Rc<Media>,
}

/// Pictures and cards, each with its caption and credit; nothing where there are none.
pub(super) fn media(reading: &Reading, all: &[Media], query: &Query) -> Html {
    let figure = |media: &Media| {
        let lang = reading.article_lang();
        let (caption, credit) = (&media.caption, &media.credit);
        html! {
            <figure class="media" part="media" {lang}>
                if media.kind == MediaKind::Image {
                    <Picture {reading} media={Rc::new(media.clone())} />
                } else {
                    { card(reading, media) }
                }
                if !caption.text.is_empty() || !credit.text.is_empty() {
                    <figcaption class="caption">
                        { rich(caption, query) }
                        if !credit.text.is_empty() { <span class="media-credit">{ " " }{ rich(credit, query) }</span> }
                    </figcaption>
                }
            </figure>
        }
    };
    all.iter().map(figure).collect()
}

/// What leads to another place, by its title or else by who shows it.
fn card(reading: &Reading, media: &Media) -> Html {
    let provider = (reading.words().at_provider)(&media.provider);
    let named = !media.alt.is_empty();
    html! {
        <a class="media-card" href={media.url.clone()} target="_top" rel="noopener external">
            if named { <span class="media-title">{ media.alt.clone() }</span> }
            <span class="media-provider" lang={reading.words().language}>{ provider }</span>
        </a>
    }
}

/// A picture in a place of its own size. Another host is asked for it only when the reader asks.
#[component]
fn Picture(PictureProps { reading, media }: &PictureProps) -> Html {
    let shown = use_state(|| media.at_once);
    let failed = use_state(|| false);
    let words = reading.words();
    let lang = Some(words.language);
    if *failed || !*shown {
        let show = move |_: MouseEvent| shown.set(true);
        let leads = (words.at_provider)(&media.provider);
        let said = if *failed { words.no_picture.to_owned() } else { media.alt.clone() };
        return html! {
            <div class="media-ask">
                if !said.is_empty() { <p class="media-alt" lang={lang.filter(|_| *failed)}>{ said }</p> }
                <p class="media-ways" {lang}>
                    if !*failed {
                        <button type="button" class="link" onclick={show}>{ (words.show_picture)(&media.provider) }</button>
                    }
                    <a href={media.url.clone()} target="_top" rel="noopener external">{ leads }</a>
                </p>
            </div>
        };
    }
    let (width, height) = media.size.unzip();
    let onerror = move |_| failed.set(true);
    let picture = html! {
        <img class={classes!("picture", media.size.is_none().then_some("picture--unsized"))} src={media.url.clone()}
            alt={media.alt.clone()} width={width.map(|width| width.to_string())} height={height.map(|height| height.to_string())}
            loading="lazy" decoding="async" referrerpolicy="no-referrer" {onerror} />
    };
    match &media.link {
        Some(url) => {
            html! { <a class="picture-link" href={url.clone()} target="_top" rel="noopener external">{ picture }</a> }
        }
        None => picture,
    }
}
