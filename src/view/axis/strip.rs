//! One plan of the axis, drawn.
//!
//! Places along it are per cent, so that the same drawing fits every width, and heights are pixels; nothing needs to be
//! measured, and the prerendered axis is the final one.

use yew::functional::{Hook, HookContext};
use yew::prelude::*;
use yew::virtual_dom::Key;

use super::keys;
use crate::model::{Action, Axis, Bar, Extent, Lane, Mark, Position, Tick, Timescale};
use crate::view::markup::{emit, keydown, markup, when};
use crate::view::piece::{Piece, Same};
use crate::view::symbol::{hue, shape};
use crate::view::{Reading, dom};

/// The height of the row of ticks, in pixels; `.axis-names` in static/style/axis.css has it too.
const TICKS: usize = 24;
/// How far beside its tick a name stands, in pixels.
const BESIDE: usize = 4;
/// How much of the strip's end the controls of the zoom lie over, in pixels.
const ZOOM: usize = 42;
/// The height of a lane, in pixels: a finger, and some air. `.axis-names` has it too.
const LANE: usize = 30;
/// The height of the tallest column, in pixels.
const COLUMN: usize = 22;
/// The classes that make the strip longer, from the whole axis at once on.
const ZOOMED: [&str; Axis::MOST_ZOOM as usize + 1] =
    ["zoom-0", "zoom-1", "zoom-2", "zoom-3", "zoom-4", "zoom-5", "zoom-6"];

/// One plan of the axis: names of the lanes, ticks, breaks, bars and marks.
#[derive(Debug, PartialEq)]
pub(super) struct Strip {
    pub(super) reading: Reading,
    /// Tells the plans on one page apart.
    pub(super) name: &'static str,
    /// Made anew only where it may be another.
    pub(super) plan: Same<Axis>,
    pub(super) current: Option<usize>,
    /// The event that is being read in the article on the page.
    pub(super) read: Option<usize>,
    pub(super) zoom: u8,
    pub(super) on_action: Callback<Action>,
}

impl Piece for Strip {
    fn render(&self, hooks: &mut HookContext) -> Html {
        let Self { reading, name, plan: Same(plan), current, read, zoom, on_action } = self;
        let scroller = use_node_ref().run(hooks);
        use_effect_with((scroller.clone(), *current, *zoom), |(scroller, ..)| {
            let Some(scroller) = scroller.cast::<web_sys::Element>() else { return };
            if let Ok(Some(mark)) = scroller.query_selector("[aria-current]") {
                dom::reveal(&scroller, &mark);
            }
        })
        .run(hooks);
        let on_key = on_action.clone();
        let answer = move |press: KeyboardEvent| {
            if keys::on_key(&press, &on_key) {
                // The key is answered here; the page must not scroll, nor the timeline step.
                press.prevent_default();
                press.stop_propagation();
            }
        };
        let height = TICKS + LANE * plan.lanes.len();
        let holds = |mark: &Mark| current.is_some_and(|current| mark.events.contains(&current));
        let zoomed = ZOOMED.get(usize::from(*zoom)).copied().unwrap_or_default();
        // The one tab stop: the current event's mark, or the first.
        let marks = || plan.lanes.iter().flat_map(|lane| &lane.marks);
        let tab_stop = marks().find(|mark| holds(mark)).or_else(|| marks().next());
        let is_tab_stop = |mark: &Mark| tab_stop.is_some_and(|stop| std::ptr::eq(stop, mark));
        markup! {
            { names(reading, plan) }
            <div class="axis-scroll" {&scroller} {keydown(answer)}>
                <svg role="presentation" height={height} class={["axis-strip", zoomed]}>
                    { fades(name, plan) }
                    for (index, (tick, label, is_before)) in labels(reading, plan).into_iter().enumerate() {
                        <svg aria-hidden="true" x={percent(tick.at)} class="tick" {Key::from(format!("tick-{index}"))}>
                            <line y1="18" y2={height} />
                            if let Some(label) = label {
                                <text x={if is_before { "-4" } else { "4" }} y="14" class={is_before.then_some("tick-before")}>
                                    { label }
                                </text>
                            }
                        </svg>
                    }
                    for (from, to) in plan.breaks.iter() {
                        <svg x={percent(*from)} width={percent(to - from)} class="axis-break"
                            {Key::from(format!("break-{from}"))}>
                            <title>{ reading.words().axis_break }</title>
                            // Below the ticks, whose names may reach across.
                            <rect y={TICKS} width="100%" height={height - TICKS} />
                            <path d="M6 29l5 5-5 5 5 5M12 29l5 5-5 5 5 5" />
                        </svg>
                    }
                    for (row, lane) in plan.lanes.iter().enumerate() {
                        { bars(name, lane, row) }
                    }
                    for (row, lane) in plan.lanes.iter().enumerate() {
                        for mark in lane.marks.iter() {
                            { link(reading, plan, row, mark, [*current, *read], is_tab_stop(mark), on_action) }
                        }
                    }
                </svg>
            </div>
        }
    }
}

/// A position as SVG takes it.
fn percent(position: Position) -> String {
    format!("{}.{:03}%", position / 1000, position % 1000)
}

/// The ticks with their names, but for those that would touch the name before; and whether the name stands before its tick,
/// since there is no room after it.
fn labels<'a>(reading: &Reading, plan: &'a Axis) -> Vec<(&'a Tick, Option<String>, bool)> {
    let mut taken = 0;
    let label = |tick: &'a Tick| {
        let label = reading.dates().tick(&tick.moment);
        // Letters of 12 pixels: those of Chinese, Japanese and Korean are as wide as high, others half as wide.
        let width: usize = label.chars().map(|letter| if letter < '\u{2e80}' { 6 } else { 12 }).sum();
        let (width, pixels) = (width + BESIDE, plan.pixels as usize);
        let at = tick.at as usize / 100 * pixels / (Timescale::WIDTH as usize / 100);
        let is_before = at + width + ZOOM > pixels;
        let Some(start) = at.checked_sub(if is_before { width } else { 0 }).filter(|start| *start >= taken) else {
            return (tick, None, false);
        };
        taken = start + width + BESIDE;
        (tick, Some(label), is_before)
    };
    plan.ticks.iter().map(label).collect()
}

/// The names of the lanes, for the eye; marks name their branch themselves.
fn names(reading: &Reading, plan: &Axis) -> Html {
    let label = |lane: &Lane| Some(&reading.article().facets.first()?.values.get(lane.value?)?.label);
    let labels: Vec<_> = plan.lanes.iter().filter_map(label).collect();
    if labels.is_empty() {
        return Html::default();
    }
    markup! {
        <div aria-hidden="true" class="axis-names">
            for label in labels { <span lang={reading.article_lang()} class="axis-name">{ label }</span> }
        </div>
    }
}

/// The fading of bars at the end that is not known, one per side and hue in use.
fn fades(name: &'static str, plan: &Axis) -> Html {
    let mut fades = Vec::new();
    for bar in plan.lanes.iter().flat_map(|lane| &lane.bars).filter(|bar| fades_out(bar.extent)) {
        let fade = (bar.extent == Extent::Begun, bar.value);
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

/// Whether a bar has an end that is not known.
const fn fades_out(extent: Extent) -> bool {
    matches!(extent, Extent::Open | Extent::Ended | Extent::Begun)
}

fn bars(name: &'static str, lane: &Lane, row: usize) -> Html {
    let bar = |bar: &Bar| {
        let back = bar.extent == Extent::Begun;
        let fill = fades_out(bar.extent).then(|| format!("url(#{})", fade_id(name, back, bar.value)));
        let within = bar.extent == Extent::Within;
        let class = ["axis-bar", when(within, "axis-bar--within"), hue(bar.value)];
        let height = if within { 10 } else { 4 };
        let y = TICKS + LANE * row + (LANE - height) / 2;
        // A rectangle, not a line: what has no height cannot have a gradient.
        markup! {
            <rect fill={fill} x={percent(bar.from)} width={percent(bar.to - bar.from)} y={y} height={height} rx="2"
                class={class} />
        }
    };
    lane.bars.iter().map(bar).collect()
}

fn link(
    reading: &Reading,
    plan: &Axis,
    row: usize,
    mark: &Mark,
    [current, read]: [Option<usize>; 2],
    tab_stop: bool,
    on_action: &Callback<Action>,
) -> Html {
    let Some(first) = mark.events.first().and_then(|index| reading.event(*index)) else { return Html::default() };
    let date = reading.date_of(first);
    let holds = |index: Option<usize>| index.is_some_and(|index| mark.events.contains(&index));
    let name = if mark.events.len() == 1 {
        (reading.words().mark)(&first.headline, &date)
    } else {
        (reading.words().marks)(&first.headline, &date, mark.events.len())
    };
    let target = next_of(&mark.events, current);
    let on_press = on_action.clone();
    let press = move |press: KeyboardEvent| {
        if matches!(press.key().as_str(), "Enter" | " ") {
            press.prevent_default();
            on_press.emit(Action::Select(target));
        }
    };
    let top = TICKS + LANE * row;
    markup! {
        <svg role="presentation" x={percent(mark.at)} y={top} class="axis-place"
            {Key::from(format!("mark-{row}-{}", first.id))}>
            <g role="link" tabindex={if tab_stop { "0" } else { "-1" }} aria-label={&name}
                aria-current={holds(current).then_some("true")}
                class={["axis-mark", hue(mark.value), when(holds(read), "axis-mark--read")]}
                {emit(on_action, Action::Select(target))} {keydown(press)}>
                <title>{ name }</title>
                <rect x="-12" width="24" height={LANE} rx="6" class="axis-target" />
                { drawing(plan, mark) }
            </g>
            if mark.events.len() > 1 {
                // Outside the link, whose name says it in words.
                <text x="7" y={LANE / 2 - 3} aria-hidden="true" class="axis-count">{ mark.events.len() }</text>
            }
        </svg>
    }
}

/// An event is its branch's mark; several are a column as high as they are many.
fn drawing(plan: &Axis, mark: &Mark) -> Html {
    let count = mark.events.len();
    if count == 1 {
        let path = shape(mark.value.unwrap_or_default());
        return markup! { <path transform="translate(-6 9)" d={path} class="axis-shape" /> };
    }
    let height = (COLUMN * count / plan.tallest.max(1)).max(8);
    let top = (LANE - height) / 2;
    markup! { <rect x="-4" width="8" rx="2" y={top} height={height} class="axis-shape" /> }
}

/// The event that activating a mark of these events leads to: the first, or the one after the current.
fn next_of(events: &[usize], current: Option<usize>) -> usize {
    let after = events.iter().position(|index| Some(*index) == current).map_or(0, |at| at + 1);
    events.get(after).or(events.first()).copied().unwrap_or_default()
}
