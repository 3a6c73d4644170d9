//! Prerendering the timeline as HTML.

mod bytes;
mod checksum;
mod fallback;
mod formats;
mod json_ld;
mod languages;
mod page;
mod snippet;
mod texts;
mod timeline;

use yew::{BaseComponent, LocalServerRenderer};

pub use self::formats::{date_format, numbers};
pub use self::languages::words;
pub use self::page::fill;
#[cfg(feature = "cli")]
pub(crate) use self::snippet::escape;
pub use self::snippet::{Data, Loading, Snippet, canonical};
#[cfg(test)]
pub(crate) use self::timeline::{Whole, WholeProps};

/// Renders a component; `hydratable` keeps the markers for hydration.
fn html<C: BaseComponent>(props: C::Properties, hydratable: bool) -> String {
    let renderer = LocalServerRenderer::<C>::with_props(props).hydratable(hydratable);
    nameless(&futures::executor::block_on(renderer.render()))
}

/// Removes the component names that Yew adds to its markers in debug builds, so that all builds produce the same HTML.
fn nameless(html: &str) -> String {
    const MARKERS: [&str; 2] = ["<!--<[", "<!--</["];
    MARKERS.iter().fold(html.to_owned(), |html, marker| {
        let mut parts = html.split(marker);
        let before = parts.next().unwrap_or_default().to_owned();
        parts.fold(before, |html, part| html + marker + part.find(']').and_then(|end| part.get(end..)).unwrap_or(part))
    })
}

#[cfg(test)]
mod tests {
    use super::nameless;

    #[test]
    fn markers_reveal_no_names() {
        assert_eq!(nameless("<!--<[a::B]>--><p>[1]</p><!--</[a::B]>-->"), "<!--<[]>--><p>[1]</p><!--</[]>-->");
        assert_eq!(nameless("<!--<[]>-->&lt;!--&lt;[a]<!--</[]>-->"), "<!--<[]>-->&lt;!--&lt;[a]<!--</[]>-->");
    }
}
