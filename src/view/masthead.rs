//! The top of the timeline, which never changes.

use yew::functional::HookContext;
use yew::prelude::*;

use super::Reading;
use super::figures::figures;
use super::head::head;
use super::markup::markup;
use super::piece::Piece;

/// Head and figures.
#[derive(Debug, PartialEq)]
pub(super) struct Masthead {
    pub(super) reading: Reading,
}

impl Piece for Masthead {
    fn render(&self, _: &mut HookContext) -> Html {
        markup! { { head(&self.reading) }{ figures(&self.reading) } }
    }
}
