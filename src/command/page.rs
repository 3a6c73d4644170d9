//! Reading the article for `timeline check`: a web page or plain text.

use std::ops::Range;
use std::path::Path;

use crate::model::{PageText, Standing};
use html5gum::{DefaultEmitter, Token, Tokenizer};

use super::Host;
use super::input::Input;

/// Reads an article: plain text, or a page, where `#id` after the name selects an element.
pub(super) fn read(path: &Path, host: &dyn Host) -> Result<PageText, String> {
    let name = path.to_string_lossy();
    let (file, id) = match name.rsplit_once('#') {
        Some((file, id)) if !host.exists(path) => (Path::new(file), Some(id)),
        _ => (path, None),
    };
    let text = Input::read(file, host)?.text;
    let is_plain = file.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("txt"));
    if is_plain || !text.trim_start().starts_with('<') {
        return Ok(plain(&text));
    }
    let pieces = pieces(&text);
    let range = match id {
        Some(id) => element(&pieces, |tag| tag.id.as_deref() == Some(id))
            .ok_or_else(|| format!("{} has no element with the id “{id}”; name another.", file.display()))?,
        None => main_part(&pieces),
    };
    Ok(text_of(pieces.get(range).unwrap_or_default()))
}

/// Plain text: empty lines separate paragraphs; without empty lines, each line is a paragraph.
fn plain(text: &str) -> PageText {
    let mut page = PageText::default();
    let lines = || text.trim().lines().map(str::trim);
    let by_line = !lines().any(str::is_empty);
    for (index, line) in lines().enumerate() {
        page.push(index, line);
        page.push(index, "\n");
        if by_line || line.is_empty() {
            page.cross(Standing::Paragraph, true);
        }
    }
    page
}

/// The relevant tokens of a page.
enum Piece {
    Text(String),
    Start(Tag),
    End(String),
}

struct Tag {
    name: String,
    id: Option<String>,
    /// Whether it cannot have content.
    is_void: bool,
}

const VOID: &str = " area base br col embed hr img input link meta param source track wbr ";

fn pieces(html: &str) -> Vec<Piece> {
    let mut emitter = DefaultEmitter::<()>::default();
    // Otherwise the content of scripts would be read as text and tags.
    emitter.naively_switch_states(true);
    let lossy = |text: &[u8]| String::from_utf8_lossy(text).into_owned();
    let piece = |token| match token {
        Token::StartTag(tag) => {
            let name = lossy(&tag.name);
            let id = tag.attributes.get(b"id".as_slice()).map(|id| lossy(id));
            let is_void = VOID.contains(&format!(" {name} ")) || tag.self_closing && name == "svg";
            Some(Piece::Start(Tag { name, id, is_void }))
        }
        Token::EndTag(tag) => Some(Piece::End(lossy(&tag.name))),
        Token::String(text) => Some(Piece::Text(lossy(&text))),
        Token::Comment(_) | Token::Doctype(_) | Token::Error(_) => None,
    };
    Tokenizer::new_with_emitter(html, emitter)
        .filter_map(|token| {
            let Ok(token) = token;
            piece(token)
        })
        .collect()
}

/// The tokens of the first matching element.
fn element(pieces: &[Piece], is_meant: impl Fn(&Tag) -> bool) -> Option<Range<usize>> {
    let start = pieces.iter().position(|piece| matches!(piece, Piece::Start(tag) if is_meant(tag)))?;
    Some(start..end_of(pieces, start))
}

/// The index after the end of the element that starts at `start`.
fn end_of(pieces: &[Piece], start: usize) -> usize {
    let Some(Piece::Start(tag)) = pieces.get(start) else { return start };
    if tag.is_void {
        return start + 1;
    }
    // Their end tag is optional.
    let is_ruby = |name: &str| ["rt", "rp"].contains(&name);
    if is_ruby(&tag.name) {
        let ends = |piece: &Piece| match piece {
            Piece::Start(tag) => is_ruby(&tag.name),
            Piece::End(name) => is_ruby(name) || name == "ruby",
            Piece::Text(_) => false,
        };
        return pieces.iter().skip(start + 1).position(ends).map_or(pieces.len(), |after| start + 1 + after);
    }
    let mut depth = 0;
    for (index, piece) in pieces.iter().enumerate().skip(start) {
        match piece {
            Piece::Start(inner) if inner.name == tag.name && !inner.is_void => depth += 1,
            Piece::End(name) if *name == tag.name => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return index + 1;
        }
    }
    pieces.len()
}

/// The article of a page: the longest `<article>`, or else `<main>`, or else the whole page.
fn main_part(pieces: &[Piece]) -> Range<usize> {
    let mut longest: Option<(usize, Range<usize>)> = None;
    for name in ["article", "main"] {
        let starts =
            pieces.iter().enumerate().filter(|(_, piece)| matches!(piece, Piece::Start(tag) if tag.name == name));
        for (start, _) in starts {
            let range = start..end_of(pieces, start);
            let length = text_of(pieces.get(range.clone()).unwrap_or_default()).len();
            if longest.as_ref().is_none_or(|(most, _)| length > *most) {
                longest = Some((length, range));
            }
        }
        if longest.is_some() {
            break;
        }
    }
    longest.map_or(0..pieces.len(), |(_, range)| range)
}

fn text_of(pieces: &[Piece]) -> PageText {
    let mut page = PageText::default();
    let mut index = 0;
    while let Some(piece) = pieces.get(index) {
        match piece {
            Piece::Text(text) => page.push(index, text),
            Piece::End(name) => page.cross(Standing::of(name), false),
            Piece::Start(tag) => {
                let standing = Standing::of(&tag.name);
                if standing == Standing::Apart {
                    index = end_of(pieces, index);
                    continue;
                }
                page.cross(standing, true);
            }
        }
        index += 1;
    }
    page
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The paragraph of a phrase in a page.
    fn paragraph(html: &str, phrase: &str) -> Option<u32> {
        let pieces = pieces(html);
        let text = text_of(pieces.get(main_part(&pieces)).unwrap());
        text.find_all("", phrase).first().and_then(|found| found.paragraph)
    }

    #[test]
    fn paragraphs_are_counted_as_in_the_page() {
        let html = "<article><h1>Head</h1><p>One<br>more<p>Two <img src=a> and <my-tip>tip</my-tip> on<ul><li>Three</ul>\
            <script>p(\"<p>\")</script><figure><img><figcaption>Four</figcaption></figure><h2>Five</h2><div><p>Six</div></article>";
        for (phrase, expected) in
            [("more", 1), ("Two and tip on", 2), ("Three", 3), ("Four", 4), ("Five", 5), ("Six", 6)]
        {
            assert_eq!(paragraph(html, phrase), Some(expected), "{phrase}");
        }
        assert_eq!(paragraph(html, "Head"), None);
    }

    #[test]
    fn text_outside_the_article_is_ignored() {
        let html = "<title>T</title><nav><p>Menu</p></nav><article><p>Short</article><article><p>The longer <ruby>漢<rt>kan<rp>)</ruby>字.\
            <article-timeline><p>Event</p></article-timeline><p>End</article>";
        assert_eq!(paragraph(html, "漢字"), Some(1));
        assert_eq!(paragraph(html, "End"), Some(2));
        for phrase in ["Menu", "Short", "Event", "kan"] {
            assert_eq!(paragraph(html, phrase), None, "{phrase}");
        }
    }

    #[test]
    fn plain_text_has_paragraphs_between_empty_lines_or_one_a_line() {
        let number = |text: &str| plain(text).find_all("", "end").first().and_then(|found| found.paragraph);
        assert_eq!(number("One\nand on\n\nTwo\r\n\r\n\n the end"), Some(3));
        assert_eq!(number("One\nTwo\nThree\nthe end\n"), Some(4));
        assert_eq!(number("One\nthe\nend\n\nTwo"), Some(1));
    }
}
