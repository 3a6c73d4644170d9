//! Filling a timeline into the newsroom's own page.

use super::{Data, Snippet};

/// The placeholder for a timeline inside an `<article-timeline>`.
const PLACE: &str = "<!-- timeline -->";
const TAG: &str = "<article-timeline";

/// Replaces each placeholder in the page with the timeline, and adds the snippet's attributes to the element around it.
///
/// # Errors
///
/// If the page has no placeholder, or the element asks for another article. The error is a sentence that follows the page's name.
pub fn fill(page: &str, snippet: &Snippet) -> Result<String, String> {
    let mut filled = String::new();
    let mut parts = page.split(PLACE);
    let mut before = parts.next().unwrap_or_default();
    let mut has_place = false;
    for after in parts {
        let (start, written, rest) = host(before).ok_or_else(no_place)?;
        let mut here = snippet.clone();
        for name in ["view", "order", "images-from", "article"] {
            if let Some(value) = written_word(name, &written, rest) {
                here.attributes.retain(|(own, _)| *own != name);
                here.attributes.push((name, value.to_owned()));
            }
        }
        let attributes = marks(&written, &snippet.data)? + &snippet.attributes_without(&written);
        filled.extend([start, &attributes, rest, &here.content()]);
        (before, has_place) = (after, true);
    }
    if has_place { Ok(filled + before) } else { Err(no_place()) }
}

fn no_place() -> String {
    format!("has no place for the timeline; write {PLACE} inside <article-timeline>.")
}

/// The text before the attributes of the last `<article-timeline>`, their names, and the text from the attributes on.
fn host(before: &str) -> Option<(&str, Vec<&str>, &str)> {
    let (start, rest) = before.split_at(before.rfind(TAG)? + TAG.len());
    let mut names = Vec::new();
    let mut quote = None;
    let mut from = 0;
    for (at, character) in rest.char_indices() {
        let ends = quote.is_none() && (character.is_whitespace() || matches!(character, '>' | '/' | '='));
        match quote {
            Some(open) if open == character => (quote, from) = (None, at + 1),
            None if matches!(character, '"' | '\'') => quote = Some(character),
            _ => {}
        }
        if ends {
            names.extend(rest.get(from..at).filter(|name| !name.is_empty()));
            from = at + 1;
            if character == '>' {
                return Some((start, names, rest));
            }
        }
    }
    None
}

/// The word that the page has written as the value of this attribute.
fn written_word<'a>(name: &str, written: &[&str], attributes: &'a str) -> Option<&'a str> {
    written.iter().find(|own| own.eq_ignore_ascii_case(name))?;
    let (_, after) = attributes.split_once(name)?;
    let value = after.trim_start().strip_prefix('=')?.trim_start();
    let mut parts = match value.strip_prefix(['"', '\'']) {
        Some(quoted) => quoted.split(value.get(..1)?.chars().next()?),
        None => return value.split([' ', '\n', '>']).next().filter(|part| !part.is_empty()),
    };
    parts.next().filter(|part| !part.is_empty())
}

/// The attributes to add to those of the page, so that the element shows this document.
fn marks(written: &[&str], data: &Data) -> Result<String, String> {
    let has = |name: &str| written.iter().any(|one| one.eq_ignore_ascii_case(name));
    if has("embedded") && !matches!(data, Data::Embedded) {
        return Err("asks for the embedded article; take “embedded” off its <article-timeline>.".into());
    }
    if has("src") && !matches!(data, Data::Linked { .. }) {
        return Err(
            "names a document of its own; take “src” off its <article-timeline>, or name it by --src too.".into()
        );
    }
    let attribute = data.attribute();
    let is_written = attribute.trim_start().split('=').next().is_some_and(has);
    let mark = if has("data-prerendered") { "" } else { " data-prerendered" };
    Ok(if is_written { mark.into() } else { attribute + mark })
}

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use super::*;
    use crate::embedded;
    use crate::prerender::Loading;

    /// The filled page without the content of its elements.
    fn filled(page: &str, data: Data) -> Result<String, String> {
        filled_with(page, data, Vec::new())
    }

    fn filled_with(page: &str, data: Data, attributes: Vec<(&'static str, String)>) -> Result<String, String> {
        let article = Rc::new(embedded::article().unwrap());
        let snippet = Snippet {
            article,
            language: "en".into(),
            base: String::new(),
            data,
            loading: Loading::OnDemand,
            json_ld: true,
            attributes,
        };
        // With the article on the page, it links the whole sheet.
        let small = |filled: String| filled.replace("article-timeline.css", "article-timeline-small.css");
        fill(page, &snippet).map(|filled| small(filled).replace(&snippet.content(), "…"))
    }

    fn linked() -> Data {
        Data::Linked { url: "a.json".into(), text: "{}".into() }
    }

    #[test]
    fn every_element_is_marked_and_names_its_document() {
        let page = "<p><article-timeline><!-- timeline --></article-timeline></p>\n\
                    <article-timeline article='main > p' embedded><!-- timeline --></article-timeline>";
        assert_eq!(
            filled(page, Data::Embedded).unwrap(),
            "<p><article-timeline embedded data-prerendered>…</article-timeline></p>\n\
             <article-timeline data-prerendered article='main > p' embedded>…</article-timeline>"
        );
        let page = "<article-timeline\n  view=\"story\"><!-- timeline --></article-timeline>";
        let marked = |marks: &str| Ok(format!("<article-timeline{marks}\n  view=\"story\">…</article-timeline>"));
        assert_eq!(filled(page, Data::Inline("{}".into())), marked(" data-prerendered"));
        assert_eq!(filled(page, linked()), marked(" src=\"a.json\" data-prerendered"));
    }

    #[test]
    fn attributes_of_the_page_stay() {
        let page = "<article-timeline data-prerendered src=b.json><!-- timeline --></article-timeline>";
        assert_eq!(filled(page, linked()).unwrap(), page.replace(PLACE, "…"));
        let page = "<article-timeline article=\" embedded src \"><p><!-- timeline --></p></article-timeline>";
        let marked = page.replace("<article-timeline", "<article-timeline data-prerendered").replace(PLACE, "…");
        assert_eq!(filled(page, Data::Inline("{}".into())).unwrap(), marked);
    }

    #[test]
    fn attributes_are_added_where_the_page_has_none_of_their_name() {
        let attributes = vec![("view", "list".into()), ("theme", "dark".into())];
        let page = "<article-timeline View=story><!-- timeline --></article-timeline>";
        assert_eq!(
            filled_with(page, linked(), attributes).unwrap(),
            "<article-timeline src=\"a.json\" data-prerendered theme=\"dark\" View=story>…</article-timeline>"
        );
    }

    #[test]
    fn a_page_that_asks_for_another_article_is_refused() {
        let page = "<article-timeline EMBEDDED><!-- timeline --></article-timeline>";
        let refused = Err("asks for the embedded article; take “embedded” off its <article-timeline>.".to_owned());
        assert_eq!(filled(page, linked()), refused);
        assert_eq!(filled(page, Data::Inline("{}".into())), refused);
        let page = "<article-timeline src=\"b.json\"><!-- timeline --></article-timeline>";
        let refused =
            "names a document of its own; take “src” off its <article-timeline>, or name it by --src too.".to_owned();
        assert_eq!(filled(page, Data::Embedded), Err(refused));
    }

    #[test]
    fn a_page_without_a_place_is_refused() {
        let refused = "has no place for the timeline; write <!-- timeline --> inside <article-timeline>.";
        for page in
            ["", "<article-timeline></article-timeline>", "<!-- timeline -->", "<article-timeline <!-- timeline -"]
        {
            assert_eq!(filled(page, Data::Embedded), Err(refused.to_owned()), "{page}");
        }
    }
}
