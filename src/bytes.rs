//! Decoding bytes as text, in the encodings of spreadsheets.

use crate::document::{Problem, TextPosition};

/// The number of bytes to check for UTF-16 without a byte-order mark.
const SAMPLE: usize = 1024;

/// The characters of the bytes 80 to 9F in Windows-1252; other bytes equal their code points.
const WINDOWS_1252: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}', '\u{90}', '‘', '’',
    '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
];

/// The text of a file, without a byte-order mark, and a problem if the encoding is a guess or the text is damaged.
///
/// UTF-16 is recognised by a byte-order mark, or if many alternate bytes are zero and the text is valid UTF-16. Text that is not UTF-8 is
/// read as Windows-1252, unless it is JSON, which is always UTF-8, or mostly valid UTF-8.
///
/// ```
/// use article_timeline::bytes::decode;
///
/// assert_eq!(decode("\u{feff}水".as_bytes()), ("水".into(), None));
/// assert_eq!(decode(b"M\xfcggelsee").0, "Müggelsee");
/// ```
pub fn decode(bytes: &[u8]) -> (String, Option<Problem>) {
    match bytes {
        [0xff, 0xfe, rest @ ..] => marked(&units(rest, u16::from_le_bytes), rest.len()),
        [0xfe, 0xff, rest @ ..] => marked(&units(rest, u16::from_be_bytes), rest.len()),
        [0xef, 0xbb, 0xbf, rest @ ..] => match std::str::from_utf8(rest) {
            Ok(text) => (text.into(), None),
            Err(_) => damaged(String::from_utf8_lossy(rest).into_owned(), "UTF-8"),
        },
        _ => unmarked(bytes).map_or_else(|| narrow(bytes), |text| (text, None)),
    }
}

fn units(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Vec<u16> {
    bytes.chunks_exact(2).filter_map(|pair| Some(unit(pair.try_into().ok()?))).collect()
}

/// UTF-16 with a byte-order mark.
fn marked(units: &[u16], length: usize) -> (String, Option<Problem>) {
    let is_whole = length.is_multiple_of(2);
    match String::from_utf16(units) {
        Ok(text) if is_whole => (text, None),
        _ => {
            let end = if is_whole { "" } else { "\u{fffd}" };
            damaged(String::from_utf16_lossy(units) + end, "UTF-16")
        }
    }
}

/// UTF-16 without a byte-order mark, if it is unambiguous.
fn unmarked(bytes: &[u8]) -> Option<String> {
    let sample = bytes.get(..SAMPLE).unwrap_or(bytes);
    let zeros = |start: usize| sample.iter().skip(start).step_by(2).filter(|byte| **byte == 0).count();
    let (even, odd) = (zeros(0), zeros(1));
    let most = even.max(odd);
    if most == 0 || most * 16 < sample.len() || !bytes.len().is_multiple_of(2) {
        return None;
    }
    let unit = if odd >= even { u16::from_le_bytes } else { u16::from_be_bytes };
    String::from_utf16(&units(bytes, unit)).ok()
}

/// UTF-8, or else Windows-1252.
fn narrow(bytes: &[u8]) -> (String, Option<Problem>) {
    let Err(_) = std::str::from_utf8(bytes) else {
        return (String::from_utf8_lossy(bytes).into_owned(), None);
    };
    let text = String::from_utf8_lossy(bytes).into_owned();
    let bad = text.matches('\u{fffd}').count();
    let good = text.chars().filter(|character| !character.is_ascii() && *character != '\u{fffd}').count();
    if good > bad || text.trim_start().starts_with(['{', '[']) {
        return damaged(text, "UTF-8");
    }
    let character = |byte: &u8| match byte {
        0x80..=0x9f => WINDOWS_1252.get(usize::from(byte - 0x80)).copied().unwrap_or_default(),
        byte => char::from(*byte),
    };
    let text: String = bytes.iter().map(character).collect();
    let first = text.char_indices().find(|(_, character)| !character.is_ascii());
    let problem = first.map(|(at, character)| {
        let message = format!(
            "The file is not UTF-8 and was read as Windows-1252; check that “{character}” is right, or save the file as UTF-8."
        );
        Problem { at: Some(TextPosition::of(&text, at)), ..Problem::new("$", message) }
    });
    (text, problem)
}

/// A text with undecodable bytes, and a problem at the first of them.
fn damaged(text: String, encoding: &str) -> (String, Option<Problem>) {
    let at = text.find('\u{fffd}').map(|at| TextPosition::of(&text, at));
    let message = format!("The file is not valid {encoding}, so letters outside ASCII may be wrong; save it as UTF-8.");
    let problem = Problem { at, ..Problem::new("$", message) };
    (text, Some(problem))
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use super::*;

    #[test]
    fn every_encoding_is_read_or_told() {
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/encodings.json");
        let cases: serde_json::Value = serde_json::from_str(&fs::read_to_string(file).unwrap()).unwrap();
        let cases = cases.as_object().unwrap();
        assert!(cases.len() > 10);
        for (name, case) in cases {
            let hex = case["hex"].as_str().unwrap().replace(' ', "");
            let byte = |at: usize| u8::from_str_radix(hex.get(at..at + 2).unwrap(), 16).unwrap();
            let bytes: Vec<u8> = (0..hex.len()).step_by(2).map(byte).collect();
            let (text, problem) = decode(&bytes);
            assert_eq!(text, case["text"].as_str().unwrap(), "{name}");
            assert_eq!(problem.map(|problem| problem.to_string()).as_deref(), case["problem"].as_str(), "{name}");
        }
    }
}
