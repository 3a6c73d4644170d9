//! The key figures.

use yew::prelude::*;
use yew::virtual_dom::Key;

use super::Reading;
use super::markup::markup;
use crate::words::Text;

/// The key figures, each with its unit and label.
pub(super) fn figures(reading: &Reading) -> Html {
    let figures = &reading.article().figures;
    if figures.is_empty() {
        return Html::default();
    }
    let lang = reading.article_lang();
    markup! {
        <ul part="figures" role="list" aria-label={reading.words().text(Text::Figures)} class="figures">
            for (index, figure) in figures.iter().enumerate() {
                <li class="figure" {Key::from(figure.id.as_str())}>
                    <span class="figure-value">
                        if !figure.unit_before.is_empty() { <span lang={lang}>{ &figure.unit_before }</span> }
                        { reading.figure(index).to_owned() }
                    </span>
                    <span lang={lang} class="figure-unit">{ &figure.unit }</span>
                    <span lang={lang} class="figure-label">{ &figure.label }</span>
                </li>
            }
        </ul>
    }
}
