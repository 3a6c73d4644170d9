//! The checksums by which the element's script recognises what was prerendered (static/element/checksum.js).

use std::cell::RefCell;

use html5ever::tendril::StrTendril;
use html5ever::tokenizer::{BufferQueue, Tag, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts};

/// Elements that have no end tag.
const VOID: [&str; 13] =
    ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"];

/// The checksum of a text.
pub(super) fn of_text(text: &str) -> String {
    let mut hash = Hash::default();
    hash.add(text);
    hash.to_string()
}

/// The checksum of the nodes that a browser makes of `html`: elements by name, texts and comments, in order.
pub(super) fn of_nodes(html: &str) -> String {
    let tokenizer = Tokenizer::new(Nodes::default(), TokenizerOpts::default());
    let input = BufferQueue::default();
    input.push_back(StrTendril::from(html));
    // Nothing here is a script, which alone would interrupt.
    let _ = tokenizer.feed(&input);
    tokenizer.end();
    tokenizer.sink.0.borrow().to_string()
}

#[derive(Default)]
struct Nodes(RefCell<Hash>);

impl TokenSink for Nodes {
    type Handle = ();

    fn process_token(&self, token: Token, _line: u64) -> TokenSinkResult<()> {
        let mut hash = self.0.borrow_mut();
        match token {
            Token::TagToken(Tag { kind: TagKind::StartTag, name, self_closing, .. }) => {
                hash.add(&format!("<{name}>"));
                if self_closing || VOID.contains(&&*name) {
                    hash.add("</>");
                }
            }
            Token::TagToken(_) => hash.add("</>"),
            Token::CommentToken(text) => hash.add(&format!("<!{text}>")),
            Token::CharacterTokens(text) => hash.add(&text),
            Token::DoctypeToken(_) | Token::NullCharacterToken | Token::EOFToken | Token::ParseError(_) => {}
        }
        TokenSinkResult::Continue
    }
}

/// FNV-1a over UTF-16 units: short in both languages, and any change will do to be noticed.
struct Hash(u32);

impl Default for Hash {
    fn default() -> Self {
        Self(0x811c_9dc5)
    }
}

impl Hash {
    fn add(&mut self, text: &str) {
        for unit in text.encode_utf16() {
            self.0 = (self.0 ^ u32::from(unit)).wrapping_mul(0x0100_0193);
        }
    }
}

impl std::fmt::Display for Hash {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:08x}", self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_change_of_text_element_or_comment_changes_the_checksum() {
        let whole = of_nodes("<p class=\"a\">22 &lt; 23<!--x--></p><br>");
        assert_eq!(whole, of_nodes("<p class=\"b\">22 &lt; 23<!--x--></p><br>"));
        for changed in [
            "<p>22 &lt; 24<!--x--></p><br>",
            "<p><font>22 &lt; 23</font><!--x--></p><br>",
            "<p>22 &lt; 23</p><br>",
            "<p>22 &lt; 23<!--x--></p>",
            "<p>22 &lt; 23<!--x--><br></p>",
        ] {
            assert_ne!(whole, of_nodes(changed), "{changed}");
        }
    }

    #[test]
    fn letters_of_two_units_count_as_in_the_browser() {
        assert_eq!(of_text("a"), "e40c292c");
        assert_eq!(of_nodes("𠮷"), of_text("𠮷"));
    }
}
