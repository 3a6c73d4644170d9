//! The media of an event.

use serde::{Deserialize, Serialize};

use crate::model::{RichText, safe_url};

/// A picture, or a link to media on another site.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Media {
    /// What the URL leads to.
    pub kind: MediaKind,
    /// The URL: safe to follow, absolute or relative to the page.
    #[serde(deserialize_with = "safe_url::one")]
    pub url: String,
    /// The provider: a name such as “YouTube”, or the host; empty for relative URLs.
    pub provider: String,
    /// The alternative text of a picture, or the title of a link's target; may be empty.
    pub alt: String,
    /// The text below it; may be empty.
    pub caption: RichText,
    /// The author or source; may be empty.
    pub credit: RichText,
    /// The URL that a picture links to, if any.
    #[serde(deserialize_with = "safe_url::maybe")]
    pub link: Option<String>,
    /// The picture's width and height in pixels, if known.
    pub size: Option<(u32, u32)>,
    /// Whether the picture may load without a click, because it is the page's own or its origin is trusted.
    pub at_once: bool,
}

impl Media {
    /// Whether it comes from one of these hosts, which are separated by spaces: `img.example.org`, or with a scheme, as
    /// `https://img.example.org`. A port belongs to the host.
    pub fn comes_from(&self, hosts: &str) -> bool {
        let Some((scheme, rest)) = self.url.split_once("://") else { return false };
        let host = rest.split(['/', '?', '#', '\\']).next().unwrap_or_default();
        hosts.split_whitespace().any(|one| {
            let (own, name) = one.split_once("://").unwrap_or((scheme, one));
            own.eq_ignore_ascii_case(scheme) && name.trim_end_matches('/').eq_ignore_ascii_case(host)
        })
    }
}

/// What the URL of a [`Media`] leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum MediaKind {
    /// A picture that can be shown here.
    Image,
    /// Anything else; shown as a link.
    Link,
}
