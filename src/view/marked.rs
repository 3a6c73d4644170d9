//! Text of the article with what is searched for marked in it.

use yew::prelude::*;

use crate::model::Query;

/// The text, with every place where a term of the query occurs in a `mark`.
pub(super) fn marked(text: &str, query: &Query) -> Html {
    let mut pieces = Vec::new();
    let mut rest = text;
    let mut at = 0;
    for range in query.matches_in(text) {
        // The ranges are in order and on letters' borders, so neither split fails.
        let Some((before, after)) = rest.split_at_checked(range.start - at) else { break };
        let Some((found, after)) = after.split_at_checked(range.len()) else { break };
        pieces.push(html! { { before.to_owned() } });
        pieces.push(html! { <mark>{ found.to_owned() }</mark> });
        (rest, at) = (after, range.end);
    }
    pieces.push(html! { { rest.to_owned() } });
    pieces.into_iter().collect()
}
