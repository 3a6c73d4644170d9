//! What is done with the elements of HTML, by their names.

/// Elements that begin and end a paragraph.
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

/// Elements whose tags go without a word, for they say nothing that is missed.
pub(super) const INLINE: [&str; 24] = [
    "abbr", "acronym", "bdi", "bdo", "big", "code", "data", "del", "font", "ins", "kbd", "label", "mark", "q", "s",
    "samp", "small", "span", "strike", "sub", "sup", "time", "u", "wbr",
];

/// Elements that hold no words for readers.
pub(super) const SILENT: [&str; 7] = ["script", "style", "noembed", "noframes", "noscript", "title", "textarea"];
