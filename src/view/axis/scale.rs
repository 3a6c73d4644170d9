//! The scale of time, drawn.
//!
//! Positions along it are percentages, so the same drawing fits every width. Heights are pixels. Nothing needs to be
//! measured, so the prerendered axis is the final one.

use yew::functional::{Hook, HookContext};
use yew::prelude::*;
use yew::virtual_dom::Key;

use super::labels::{Label, Side, sides};
use super::{Drawn, MARK};
use crate::model::{Axis, Bar, Extent, Mark, Position, Scale, Tick, Timescale};
use crate::view::markup::{markup, when};
use crate::view::piece::{Piece, Same};
use crate::view::symbol::{hue, shape};
use crate::view::{Reading, dom};

/// The height of the row of ticks, in pixels.
const TICKS: usize = 18;
/// The height of the row of marks, in pixels: enough for a finger.
const LANE: usize = 24;
/// The distance between a tick and its label, in pixels.
const BESIDE: usize = 4;
/// The height of the tallest column, in pixels.
const COLUMN: usize = 22;
/// The classes that make the scale longer, by zoom.
const ZOOMED: [&str; Axis::MOST_ZOOM as usize + 1] =
    ["zoom-0", "zoom-1", "zoom-2", "zoom-3", "zoom-4", "zoom-5", "zoom-6"];

/// The drawing for one width: ticks, breaks, bars and marks.
#[derive(Debug, PartialEq)]
pub(super) struct Drawing {
    pub(super) drawn: Drawn,
    /// Distinguishes the plans on one page.
    pub(super) name: &'static str,
    pub(super) plan: Same<Axis>,
    pub(super) zoom: u8,
}

impl Piece for Drawing {
    fn render(&self, hooks: &mut HookContext) -> Html {
        let Self { drawn, name, plan: Same(plan), zoom } = self;
        let scroller = use_node_ref().run(hooks);
        use_effect_with((scroller.clone(), *zoom), |(scroller, _)| {
            let Some(scroller) = scroller.cast::<web_sys::Element>() else { return };
            if let Ok(Some(mark)) = scroller.query_selector("[data-here]") {
                dom::reveal(&scroller, &mark);
            }
        })
        .run(hooks);
        let Some(scale) = &plan.scale else { return Html::default() };
        let zoomed = ZOOMED.get(usize::from(*zoom)).copied().unwrap_or_default();
        markup! {
            <div aria-hidden="true" class="axis-drawing axis-scroll" {&scroller}>
                <svg height={TICKS + LANE} class={["axis-scale", zoomed]}>
                    { fades(name, scale) }
                    for (index, (tick, label, side)) in ticks(&drawn.reading, scale).into_iter().enumerate() {
                        <svg x={percent(tick.at)} class="tick" {Key::from(format!("tick-{index}"))}>
                            <line y1="14" y2={TICKS + LANE} />
                            if let Some(side) = side {
                                <text x={if side == Side::Before { "-4" } else { "4" }} y="11"
                                    class={(side == Side::Before).then_some("tick-before")}>
                                    { label }
                                </text>
                            }
                        </svg>
                    }
                    for (from, to) in scale.breaks.iter() {
                        <svg x={percent(*from)} width={percent(to - from)} class="axis-break"
                            {Key::from(format!("break-{from}"))}>
                            // Below the ticks, because their labels may overlap the marks.
                            <rect y={TICKS} width="100%" height={LANE} />
                            <path d="M6 20l5 5-5 5 5 5M12 20l5 5-5 5 5 5" />
                        </svg>
                    }
                    { bars(name, scale) }
                    for mark in plan.marks.iter() { { self::mark(drawn, plan, scale, mark) } }
                </svg>
            </div>
        }
    }
}

/// A position as an SVG attribute.
fn percent(position: Position) -> String {
    format!("{}.{:03}%", position / 1000, position % 1000)
}

/// The ticks with their labels, and the side of each label that fits.
fn ticks<'a>(reading: &Reading, scale: &'a Scale) -> Vec<(&'a Tick, String, Option<Side>)> {
    let pixels = scale.pixels as usize;
    let label = |tick: &Tick| {
        let at = tick.at as usize / 100 * pixels / (Timescale::WIDTH as usize / 100);
        Label { text: reading.dates().tick(&tick.moment), from: at + BESIDE, to: at.saturating_sub(BESIDE) }
    };
    let labels: Vec<_> = scale.ticks.iter().map(label).collect();
    let sides = sides(&labels, 0..labels.len(), pixels);
    scale.ticks.iter().zip(labels).zip(sides).map(|((tick, label), side)| (tick, label.text, side)).collect()
}

/// The gradients of bars with an unknown end, one per side and hue in use.
fn fades(name: &'static str, scale: &Scale) -> Html {
    let mut fades = Vec::new();
    for bar in scale.bars.iter().filter(|bar| fades_out(bar.extent)) {
        let fade = (fades_back(scale, bar), bar.value);
        if let Err(at) = fades.binary_search(&fade) {
            fades.insert(at, fade);
        }
    }
    markup! {
        <defs>
            for (back, value) in fades {
                // From left to right, or the other way.
                <linearGradient id={fade_id(name, back, value)} x1={back.then_some("1")} x2={back.then_some("0")}
                    class={["fade", hue(value)]}>
                    <stop offset="0.35" class="fade-start" /><stop offset="1" class="fade-end" />
                </linearGradient>
            }
        </defs>
    }
}

fn fade_id(name: &'static str, back: bool, value: Option<usize>) -> String {
    let way = if back { "back-" } else { "" };
    value.map_or_else(|| format!("fade-{way}{name}"), |value| format!("fade-{way}{name}-{value}"))
}

/// Whether a bar has an unknown end.
const fn fades_out(extent: Extent) -> bool {
    matches!(extent, Extent::Open | Extent::Ended | Extent::Begun)
}

/// Whether a bar fades out to the left.
fn fades_back(scale: &Scale, bar: &Bar) -> bool {
    (bar.extent == Extent::Begun) != scale.is_reversed
}

fn bars(name: &'static str, scale: &Scale) -> Html {
    let bar = |bar: &Bar| {
        let back = fades_back(scale, bar);
        let fill = fades_out(bar.extent).then(|| format!("url(#{})", fade_id(name, back, bar.value)));
        let within = bar.extent == Extent::Within;
        let class = ["axis-bar", when(within, "axis-bar--within"), hue(bar.value)];
        let height = if within { 10 } else { 4 };
        let y = TICKS + (LANE - height) / 2;
        // A rectangle instead of a line, because an element without height cannot have a gradient.
        markup! {
            <rect fill={fill} x={percent(bar.from)} width={percent(bar.to - bar.from)} y={y} height={height} rx="2"
                class={class} />
        }
    };
    scale.bars.iter().map(bar).collect()
}

/// One event is the symbol of its branch. Several are a column whose height shows their number.
fn mark(drawn: &Drawn, plan: &Axis, scale: &Scale, mark: &Mark) -> Html {
    let count = mark.events.len();
    let (first, counted, [off, read]) = drawn.mark(plan, mark);
    let height = (COLUMN * count / scale.tallest.max(1)).max(8);
    markup! {
        <svg x={percent(mark.at)} y={TICKS} data-first={first} class={[MARK, hue(mark.value), counted.as_str(), off, read]}
            {Key::from(mark.events.start)}>
            <rect x="-12" width="24" height={LANE} rx="6" class="axis-target" />
            if count == 1 {
                <path transform="translate(-6 6)" d={shape(mark.value.unwrap_or_default())} class="axis-shape" />
            } else {
                <rect x="-4" width="8" rx="2" y={(LANE - height) / 2} height={height} class="axis-shape" />
                <text x="6" y="10">{ count }</text>
            }
        </svg>
    }
}
