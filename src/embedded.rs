//! The article that the build compiled in: `articles/panji-2022.json`, or the one that `ARTICLE` named.

use crate::model::Article;

/// The checksum of the embedded article's bytes, by which a snippet of it is recognised.
pub const CHECKSUM: &str = env!("ARTICLE_CHECKSUM");

/// The embedded article.
///
/// # Errors
///
/// When the bytes are not those that the build script wrote, which the build rules out.
pub fn article() -> Result<Article, postcard::Error> {
    postcard::from_bytes(include_bytes!(concat!(env!("OUT_DIR"), "/article.postcard")))
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_embedded_article_comes_back_whole() {
        let article = super::article().unwrap();
        assert!(!article.events.is_empty());
        assert!(article.events.is_sorted_by_key(|event| event.date));
    }
}
