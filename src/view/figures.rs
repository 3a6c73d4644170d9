//! The key figures.

use yew::prelude::*;

use super::Reading;

#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct FiguresProps {
    pub(super) reading: Reading,
}

/// The key figures, each with its unit and what it counts.
#[component]
pub(super) fn Figures(FiguresProps { reading }: &FiguresProps) -> Html {
    let figures = &reading.article().figures;
    if figures.is_empty() {
        return Html::default();
    }
    html! {
        <ul class="figures" part="figures" role="list" aria-label={reading.words().figures}>
            for figure in figures.iter() {
                <li key={figure.id.clone()} class="figure" lang={reading.article_lang()}>
                    <span class="figure-value">{ figure.value }</span>
                    <span class="figure-unit">{ figure.unit.clone() }</span>
                    <span class="figure-label">{ figure.label.clone() }</span>
                </li>
            }
        </ul>
    }
}
