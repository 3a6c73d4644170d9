//! The timeline as HTML, made on the machine that builds the page.

mod dates;

pub use dates::format as date_format;
use std::rc::Rc;

use yew::LocalServerRenderer;

use crate::model::Article;
use crate::view::{Reading, Timeline, TimelineProps};
use crate::words::Words;

/// The inside of the element's shadow root for an article, in the interface language closest to `language`.
///
/// With `hydratable`, the markers are left in that let the browser take the nodes over; without, it is plain HTML.
pub fn timeline(article: Rc<Article>, language: &str, hydratable: bool) -> String {
    let words = Words::for_language(language);
    let reading = Reading::new(article, words, date_format(language));
    let renderer =
        LocalServerRenderer::<Timeline>::with_props(TimelineProps { reading, port: None }).hydratable(hydratable);
    futures::executor::block_on(renderer.render())
}

/// The timeline in a declarative shadow root, ready to stand inside `<article-timeline>`.
pub fn shadow_root(article: Rc<Article>, language: &str) -> String {
    let timeline = timeline(article, language, true);
    format!(
        "<template shadowrootmode=\"open\"><link rel=\"stylesheet\" href=\"article-timeline.css\">\
         <div class=\"root\" data-language=\"{language}\">{timeline}</div></template>"
    )
}
