//! The binary form of an article as text in a page (static/element/source.js decodes it).
//!
//! Text within the bytes stays text, so that compression finds the same strings elsewhere in the page. Every other byte becomes a
//! character of a private use area.

/// The first of the 256 characters that represent bytes.
const BYTES: u32 = 0xe000;

/// Bytes as text that survives in HTML.
pub(super) fn in_text(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len() * 2);
    for chunk in bytes.utf8_chunks() {
        for character in chunk.valid().chars() {
            // HTML changes some control characters, and “<” may end the element.
            if character.is_control() || character == '<' || (BYTES..BYTES + 256).contains(&u32::from(character)) {
                text.extend(character.encode_utf8(&mut [0; 4]).bytes().map(byte));
            } else {
                text.push(character);
            }
        }
        text.extend(chunk.invalid().iter().copied().map(byte));
    }
    text
}

fn byte(byte: u8) -> char {
    char::from_u32(BYTES + u32::from(byte)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_stays_text_and_all_else_is_a_letter_of_its_own() {
        assert_eq!(in_text("桃苑 22".as_bytes()), "桃苑 22");
        assert_eq!(in_text(&[0, b'a', 0xff, b'<', b'\r']), "\u{e000}a\u{e0ff}\u{e03c}\u{e00d}");
        assert_eq!(in_text("\u{e001}\u{85}".as_bytes()), "\u{e0ee}\u{e080}\u{e081}\u{e0c2}\u{e085}");
    }

    #[test]
    fn any_bytes_become_text_without_markup() {
        let all: Vec<u8> = (0..=255).collect();
        let text = in_text(&all);
        assert!(!text.contains(['<', '\r', '\0']));
    }
}
