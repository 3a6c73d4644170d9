//! The key figures, counted out.

use yew::prelude::*;
use yew::virtual_dom::Key;

use super::Reading;
use super::markup::markup;
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
    // Decimals are no number of things.
    let count = |figure: &Figure| figure.value.parse().ok().filter(|count| (1..=MOST_DOTS).contains(count));
    let counts: Option<Vec<i64>> = figures.iter().map(count).collect();
    let lang = reading.article_lang();
    markup! {
        <ul part="figures" role="list" aria-label={reading.words().figures} class="figures">
            for (index, figure) in figures.iter().enumerate() {
                <li class="figure" {Key::from(figure.id.as_str())}>
                    <span class="figure-value">
                        if !figure.unit_before.is_empty() { <span lang={lang}>{ &figure.unit_before }</span> }
                        { reading.figure(index).to_owned() }
                    </span>
                    <span lang={lang} class="figure-unit">{ &figure.unit }</span>
                    <span lang={lang} class="figure-label">{ &figure.label }</span>
                    if let Some(count) = counts.as_ref().and_then(|counts| counts.get(index)) {
                        { dots(index, *count) }
                    }
                </li>
            }
        </ul>
    }
}

/// So many dots in columns; the number beside them says the same, so they are for the eye alone.
fn dots(index: usize, count: i64) -> Html {
    let (columns, rest) = (count / ROWS, count % ROWS);
    let (width, height) = ((columns + i64::from(rest > 0)) * PITCH, ROWS * PITCH);
    let pattern = format!("dots-{index}");
    let fill = format!("url(#{pattern})");
    markup! {
        <svg aria-hidden="true" viewBox={format!("0 0 {width} {height}")} class="dots">
            <defs>
                <pattern id={pattern} width={PITCH} height={PITCH} patternUnits="userSpaceOnUse">
                    <circle cx="1.5" cy="1.5" r="1.25" />
                </pattern>
            </defs>
            if columns > 0 {
                <rect width={columns * PITCH} height={height} fill={&fill} />
            }
            if rest > 0 {
                <rect x={columns * PITCH} width={PITCH} height={rest * PITCH} fill={fill} />
            }
        </svg>
    }
}
