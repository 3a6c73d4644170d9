//! What stands at the top and never changes.

use yew::prelude::*;

use super::Reading;
use super::figures::figures;
use super::head::head;
use super::markup::markup;

#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct MastheadProps {
    pub(super) reading: Reading,
}

/// Head and figures; a component, so that no action of the reader renders them again.
#[component]
pub(super) fn Masthead(MastheadProps { reading }: &MastheadProps) -> Html {
    markup! { { head(reading) }{ figures(reading) } }
}
