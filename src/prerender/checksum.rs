//! The checksums that the element's script uses to recognise prerendered HTML (static/element/integrity.js).

use html5gum::{HtmlString, Token, Tokenizer};

use crate::fnv::fnv;

/// Elements without an end tag.
const VOID: [&str; 13] =
    ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"];

/// The checksum of a text.
pub(super) fn of_text(text: &str) -> String {
    format!("{:08x}", fnv(text.encode_utf16().map(u32::from)))
}

/// The checksum of bytes.
pub(super) fn of_bytes(bytes: &[u8]) -> String {
    format!("{:08x}", fnv(bytes.iter().copied().map(u32::from)))
}

/// The checksum of the DOM structure of `html`: the names of the elements, their numbers of children, and the comments. Text may differ,
/// because Yew rewrites it.
pub(super) fn of_nodes(html: &str) -> String {
    let (mut elements, mut open): (Vec<(String, usize)>, Vec<usize>) = (Vec::new(), Vec::new());
    let mut comments = String::new();
    for token in Tokenizer::new(html) {
        let Ok(token) = token;
        match token {
            Token::StartTag(tag) => {
                let name = words(&tag.name);
                if let Some((_, children)) = open.last().and_then(|parent| elements.get_mut(*parent)) {
                    *children += 1;
                }
                if !tag.self_closing && !VOID.contains(&name.as_str()) {
                    open.push(elements.len());
                }
                elements.push((name, 0));
            }
            Token::EndTag(_) => {
                open.pop();
            }
            Token::Comment(comment) => comments.extend(["\n", &words(&comment)]),
            Token::String(_) | Token::Doctype(_) | Token::Error(_) => {}
        }
    }
    let elements: Vec<_> = elements.into_iter().map(|(name, children)| format!("{name}{children}")).collect();
    of_text(&format!("{}{comments}", elements.join(",")))
}

fn words(text: &HtmlString) -> String {
    String::from_utf8_lossy(text).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::embedded;

    #[test]
    fn a_change_of_elements_or_comments_changes_the_checksum() {
        let whole = of_nodes("<p class=\"a\">22 &lt; 23<!--x--></p><br>");
        assert_eq!(whole, of_nodes("<p class=\"b\">22 &lt; 24<!--x--></p><br>"));
        for changed in [
            "<p><font>22 &lt; 23</font><!--x--></p><br>",
            "<p>22 &lt; 23</p><br>",
            "<p>22 &lt; 23<!--x--></p>",
            "<p>22 &lt; 23<!--x--><br></p>",
        ] {
            assert_ne!(whole, of_nodes(changed), "{changed}");
        }
    }

    #[test]
    fn the_build_script_makes_the_same_checksum() {
        let bytes = postcard::to_allocvec(&embedded::article().unwrap()).unwrap();
        assert_eq!(of_bytes(&bytes), embedded::CHECKSUM);
        assert_eq!(of_bytes(b"a"), of_text("a"));
    }

    #[test]
    fn letters_of_two_units_count_as_in_the_browser() {
        assert_eq!(of_text("a"), "e40c292c");
        assert_eq!(of_nodes("<!--𠮷-->"), of_text("\n𠮷"));
    }
}
