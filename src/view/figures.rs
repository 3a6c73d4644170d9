//! The key figures, counted out.

use yew::prelude::*;

use super::Reading;
use crate::model::Figure;

/// More than this is not counted out in dots: nobody would see how many.
const MOST_DOTS: i64 = 2_000;
/// How many dots stand above each other: as many as let a thousand stand beside three smaller numbers on a phone.
const ROWS: i64 = 24;
/// From dot to dot, in the diagram's own unit.
const PITCH: i64 = 4;

/// The key figures, each with its unit and what it counts; where they are few enough, a dot for each of what it counts.
pub(super) fn figures(reading: &Reading) -> Html {
    let figures = &reading.article().figures;
    if figures.is_empty() {
        return Html::default();
    }
    let countable = figures.iter().all(|figure| (1..=MOST_DOTS).contains(&figure.value));
    html! {
        <ul class="figures" part="figures" role="list" aria-label={reading.words().figures}>
            for (index, figure) in figures.iter().enumerate() {
                <li key={figure.id.clone()} class="figure" lang={reading.article_lang()}>
                    <span class="figure-value">{ figure.value }</span>
                    <span class="figure-unit">{ figure.unit.clone() }</span>
                    <span class="figure-label">{ figure.label.clone() }</span>
                    if countable { { dots(index, figure) } }
                </li>
            }
        </ul>
    }
}

/// As many dots as the figure says, in columns; the number beside them says the same, so they are for the eye alone.
fn dots(index: usize, figure: &Figure) -> Html {
    let (columns, rest) = (figure.value / ROWS, figure.value % ROWS);
    let (width, height) = ((columns + i64::from(rest > 0)) * PITCH, ROWS * PITCH);
    let pattern = format!("dots-{index}");
    let fill = format!("url(#{pattern})");
    html! {
        <svg class="dots" aria-hidden="true" viewBox={format!("0 0 {width} {height}")}>
            <defs>
                <pattern id={pattern} width={PITCH.to_string()} height={PITCH.to_string()} patternUnits="userSpaceOnUse">
                    <circle cx="1.5" cy="1.5" r="1.25" />
                </pattern>
            </defs>
            if columns > 0 {
                <rect width={(columns * PITCH).to_string()} height={height.to_string()} fill={fill.clone()} />
            }
            if rest > 0 {
                <rect x={(columns * PITCH).to_string()} width={PITCH.to_string()} height={(rest * PITCH).to_string()} {fill} />
            }
        </svg>
    }
}
