//! The symbol of a branch: a shape and a hue, so that nothing depends on colour alone.

use yew::prelude::*;

use super::markup::markup;

/// The number of shapes and hues. A facet with more values starts again with the first.
const KINDS: usize = 8;

/// One outline per kind, on a field of 12 by 12.
const SHAPES: [&str; KINDS] = [
    "M6 1a5 5 0 1 1 0 10A5 5 0 1 1 6 1z",
    "M1.5 1.5h9v9h-9z",
    "M6 .3 11.7 6 6 11.7.3 6z",
    "M6 1l5.5 10H.5z",
    "M6 11 .5 1h11z",
    "M4 .8h4v3.2h3.2v4H8v3.2H4V8H.8V4H4z",
    "M3.2 1.2h5.6L11.6 6 8.8 10.8H3.2L.4 6z",
    "M6 .4l1.6 3.7 4 .4-3 2.7.9 4L6 9.1l-3.5 2.1.9-4-3-2.7 4-.4z",
];

/// One hue per kind, by its class.
const HUES: [&str; KINDS] = ["hue-0", "hue-1", "hue-2", "hue-3", "hue-4", "hue-5", "hue-6", "hue-7"];

/// The class that gives a symbol, a chip or a bar the hue of its branch; none without a branch.
pub(super) fn hue(value: Option<usize>) -> &'static str {
    value.and_then(|value| HUES.get(value % KINDS)).copied().unwrap_or_default()
}

/// The outline of a branch's symbol, on a field of 12 by 12.
pub(super) fn shape(value: usize) -> &'static str {
    SHAPES.get(value % KINDS).copied().unwrap_or_default()
}

/// The symbol of a branch, by its index among the first facet's values, in the hue of what it is in. An event without a
/// branch has a circle, as on the axis. The name is beside it, so it is hidden from assistive technology.
pub(super) fn symbol(value: Option<usize>) -> Html {
    markup! {
        <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" class="mark">
            <path d={shape(value.unwrap_or_default())} />
        </svg>
    }
}
