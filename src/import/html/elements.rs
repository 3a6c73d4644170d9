//! The treatment of HTML elements, by name.

/// Elements that start and end a paragraph.
pub(super) const BLOCKS: [&str; 40] = [
    "address",
    "article",
    "aside",
    "blockquote",
    "body",
    "br",
    "caption",
    "center",
    "dd",
    "details",
    "div",
    "dl",
    "dt",
    "figcaption",
    "figure",
    "footer",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "header",
    "hr",
    "html",
    "li",
    "main",
    "nav",
    "ol",
    "p",
    "pre",
    "section",
    "summary",
    "table",
    "tbody",
    "tfoot",
    "thead",
    "tr",
    "ul",
    "head",
];

/// Elements whose tags are removed without a report, because nothing is lost.
pub(super) const INLINE: [&str; 18] = [
    "abbr", "acronym", "bdi", "bdo", "big", "code", "data", "font", "ins", "kbd", "label", "mark", "samp", "small",
    "span", "time", "u", "wbr",
];

/// Elements without text for readers.
pub(super) const SILENT: [&str; 7] = ["script", "style", "noembed", "noframes", "noscript", "title", "textarea"];

/// A digit or a sign as it is raised or lowered, for 10⁶ is not 106; any other letter as it is.
pub(super) fn shifted(character: char, is_raised: bool) -> char {
    let forms =
        if is_raised { "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻" } else { "₀₁₂₃₄₅₆₇₈₉₊₋₋" };
    let place = "0123456789+-−".chars().position(|plain| plain == character);
    place.and_then(|place| forms.chars().nth(place)).unwrap_or(character)
}
