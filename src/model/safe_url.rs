//! URLs in the binary form of an article. `document::url` has checked those of documents. But the bytes can also come from
//! a page, where somebody may have changed them.

use serde::de::{Deserialize, Deserializer, Error};

use crate::model::url;

/// Reads a URL, and rejects one that would run a script.
pub(super) fn one<'de, D: Deserializer<'de>>(bytes: D) -> Result<String, D::Error> {
    let url = String::deserialize(bytes)?;
    if is_harmless(&url) { Ok(url) } else { Err(D::Error::custom("an address is not safe")) }
}

/// The same for an optional URL.
pub(super) fn maybe<'de, D: Deserializer<'de>>(bytes: D) -> Result<Option<String>, D::Error> {
    let url = Option::<String>::deserialize(bytes)?;
    if url.as_deref().is_none_or(is_harmless) { Ok(url) } else { Err(D::Error::custom("an address is not safe")) }
}

/// Whether a URL is relative, or has a scheme that a document may use.
fn is_harmless(url: &str) -> bool {
    let Some(scheme) = url::scheme(url) else { return true };
    let is = |known: &str| scheme.eq_ignore_ascii_case(known);
    let kind = url.get(scheme.len() + 1..).and_then(|rest| rest.get(..6));
    ["https", "http", "mailto"].into_iter().any(is)
        || is("data") && kind.is_some_and(|kind| kind.eq_ignore_ascii_case("image/"))
}

#[cfg(test)]
mod tests {
    use crate::model::{Article, Media, MediaKind, Publisher, RichText, Source, Span, Style, testing};

    /// Articles with this URL in one field after the other.
    fn articles(url: &str) -> Vec<Article> {
        let plain = testing::article(1, vec![testing::event_on("2023-07-01")]);
        let media = |url: &str, link: Option<&str>| Media {
            kind: MediaKind::Image,
            url: url.into(),
            provider: String::new(),
            alt: String::new(),
            caption: RichText::default(),
            credit: RichText::default(),
            link: link.map(Into::into),
            size: None,
            at_once: false,
        };
        let words =
            RichText { text: "words".into(), spans: vec![Span { range: 0..5, style: Style::Link(url.into()) }] };
        let publishers = vec![Publisher { name: "A house".into(), url: Some(url.into()) }];
        vec![
            Article { dek: vec![words], ..plain.clone() },
            Article { media: vec![media(url, None)], ..plain.clone() },
            Article { media: vec![media("a.png", Some(url))], ..plain.clone() },
            Article { source: Source { url: Some(url.into()), ..plain.source.clone() }, ..plain.clone() },
            Article { source: Source { publishers, ..plain.source.clone() }, ..plain },
        ]
    }

    #[test]
    fn bytes_with_an_address_that_would_run_something_are_refused() {
        let urls = [
            "javascript:alert(1)",
            "JavaScript:alert(1)",
            " javascript:1",
            "java\tscript:1",
            "vbscript:1",
            "data:text/html,1",
            ":",
        ];
        for (url, article) in urls.iter().flat_map(|url| articles(url).into_iter().map(move |article| (url, article))) {
            let bytes = postcard::to_allocvec(&article).unwrap();
            assert!(postcard::from_bytes::<Article>(&bytes).is_err(), "{url:?}");
        }
    }

    #[test]
    fn any_other_article_comes_back_as_it_was() {
        for url in [
            "https://x.org/a:b",
            "HTTP://x.org",
            "mailto:a@x.org",
            "data:image/png;base64,AA",
            "a.png",
            "/a:b",
            "?a:b",
            "#a:b",
            "",
        ] {
            for article in articles(url) {
                let bytes = postcard::to_allocvec(&article).unwrap();
                assert_eq!(postcard::from_bytes::<Article>(&bytes), Ok(article), "{url:?}");
            }
        }
    }
}
