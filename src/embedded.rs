//! The built-in article: `articles/panji-2022.json`, or the document in the environment variable `ARTICLE`.

use crate::model::Article;

/// The checksum of the built-in article's bytes, which identifies its snippets.
pub const CHECKSUM: &str = env!("ARTICLE_CHECKSUM");

/// The built-in article.
///
/// # Errors
///
/// If the bytes are not those of the build script, which cannot happen.
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
