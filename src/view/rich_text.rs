//! Text of the article, with its formatting and highlighted matches.

use std::ops::Range;

use yew::prelude::*;

use super::markup::markup;
use crate::model::{Query, RichText, Span, Style};

/// Plain text, with each match of the query in a `mark`.
pub(super) fn highlighted(text: &str, query: &Query) -> Html {
    pieces(text, 0..text.len(), &[], &query.matches_in(text))
}

/// The text with its emphasis and links, and each match in a `mark`.
pub(super) fn formatted(rich: &RichText, query: &Query) -> Html {
    let RichText { text, spans } = rich;
    let found = query.matches_in(text);
    let mut html = Vec::new();
    let mut at = 0;
    for Span { range, style } in spans {
        if let Style::Link(url) = style {
            html.push(pieces(text, at..range.start, spans, &found));
            // In a frame too, the link opens in the whole window.
            html.push(markup! {
                <a href={url} target="_top" rel="noopener">{ pieces(text, range.clone(), spans, &found) }</a>
            });
            at = range.end;
        }
    }
    html.push(pieces(text, at..text.len(), spans, &found));
    html.into_iter().collect()
}

/// A part of a text. Texts are cut where emphasis or a match begins or ends.
fn pieces(text: &str, within: Range<usize>, spans: &[Span], found: &[Range<usize>]) -> Html {
    let mut cuts = vec![within.start, within.end];
    for range in spans.iter().map(|span| &span.range).chain(found) {
        cuts.extend([range.start, range.end].iter().filter(|cut| within.contains(cut)));
    }
    cuts.sort_unstable();
    cuts.dedup();
    let piece = |cut: &[usize]| {
        let &[start, end] = cut else { return Html::default() };
        // All cuts are at character boundaries, so this exists.
        let words = text.get(start..end).unwrap_or_default().to_owned();
        let covers = |range: &Range<usize>| range.start <= start && end <= range.end;
        let is = |style: Style| spans.iter().any(|span| span.style == style && covers(&span.range));
        let mut html = markup! { { words } };
        if found.iter().any(covers) {
            html = markup! { <mark>{ html }</mark> };
        }
        if is(Style::Emphasis) {
            html = markup! { <em>{ html }</em> };
        }
        if is(Style::Strong) {
            html = markup! { <strong>{ html }</strong> };
        }
        html
    };
    cuts.windows(2).map(piece).collect()
}
