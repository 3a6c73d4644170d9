//! What an event shows beside its words.

use serde::{Deserialize, Serialize};

use crate::model::{RichText, address};

/// A picture, or a link to something that is played or shown elsewhere.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Media {
    /// What the address leads to.
    pub kind: MediaKind,
    /// The address: safe to follow, absolute or relative to the page.
    #[serde(deserialize_with = "address::one")]
    pub url: String,
    /// Who is asked for it: a name such as “YouTube”, or the host's; empty where it is the page's own.
    pub provider: String,
    /// What a picture shows, for those who do not see it; or the title of what a link leads to. May be empty.
    pub alt: String,
    /// The words below it; may be empty.
    pub caption: RichText,
    /// Who made it; may be empty.
    pub credit: RichText,
    /// Where a picture leads, if anywhere.
    #[serde(deserialize_with = "address::maybe")]
    pub link: Option<String>,
    /// The picture's width and height in pixels, where they are told.
    pub size: Option<(u32, u32)>,
    /// Whether the picture may be loaded before the reader asks, for it is the page's own or the embedder said so.
    pub at_once: bool,
}

/// What the address of a [`Media`] leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum MediaKind {
    /// A picture that can be shown here.
    Image,
    /// Anything else; the reader follows a link to it.
    Link,
}
