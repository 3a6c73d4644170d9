//! Finding a locator's passage in the text of a page.

mod found;

use std::mem;
use std::ops::Range;

pub use self::found::Found;
use crate::model::Locator;

/// A position in a page's text: a chunk, and an offset into it in UTF-16 units, as in the DOM.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The index of the chunk.
    pub piece: usize,
    /// The offset into the chunk, in UTF-16 units.
    pub unit: u32,
}

/// The role of an HTML element in the text of an article.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Inline text.
    Inline,
    /// Not part of the article's text.
    Apart,
    /// A line break within a paragraph.
    Line,
    /// The article's headline, which is not a paragraph.
    Headline,
    /// A paragraph: a heading below the headline, a list item, a caption, a cell, or any other block of text.
    Paragraph,
}

impl Standing {
    /// The role of the element with this name.
    pub fn of(name: &str) -> Self {
        let name = format!(" {} ", name.to_ascii_uppercase());
        match name.trim() {
            "BR" => Self::Line,
            "H1" => Self::Headline,
            _ if APART.contains(&name) => Self::Apart,
            // Custom elements are inline by default.
            _ if INLINE.contains(&name) || name.contains('-') => Self::Inline,
            _ => Self::Paragraph,
        }
    }
}

const INLINE: &str = " A ABBR B BDI BDO CITE CODE DATA DEL DFN EM FONT I IMG INS KBD LABEL MARK PICTURE Q RB RUBY S SAMP SMALL SPAN STRONG SUB SUP TIME TT U VAR WBR ";
/// Elements that are not part of the article's text; the timeline itself quotes the article.
const APART: &str = " ARTICLE-TIMELINE AUDIO BUTTON CANVAS IFRAME NOSCRIPT OBJECT RP RT SCRIPT SELECT STYLE SVG TEMPLATE TEXTAREA TITLE VIDEO ";

/// The text of an article in a page, in the chunks between its tags.
///
/// White space is ignored, because HTML can break lines anywhere, even between Chinese characters. So are soft hyphens and other
/// invisible characters.
#[derive(Clone, Debug, Default)]
pub struct PageText {
    letters: Vec<Letter>,
    /// The same characters as one string, for searching.
    text: String,
    /// The number of the current paragraph; 0 in the headline and before the first paragraph.
    paragraph: u32,
    paragraphs: u32,
    /// The boundary before the next character: whether it starts a paragraph, and whether that paragraph is numbered.
    begins_paragraph: Option<bool>,
    begins_block: bool,
    after_space: bool,
}

#[derive(Clone, Copy, Debug)]
struct Letter {
    value: char,
    place: Place,
    /// The byte offset of the character in [`PageText::text`].
    offset: usize,
    /// The paragraph number from 1; 0 in the headline.
    paragraph: u32,
    begins_block: bool,
    after_space: bool,
}

impl PageText {
    /// Records the start or end of an element; no sentence crosses one that is not [`Standing::Inline`].
    pub fn cross(&mut self, standing: Standing, begins: bool) {
        match standing {
            Standing::Inline | Standing::Apart => return,
            Standing::Line => {}
            Standing::Headline => self.begins_paragraph = Some(!begins),
            Standing::Paragraph => self.begins_paragraph = Some(true),
        }
        self.begins_block = true;
    }

    /// Adds a chunk of text.
    pub fn push(&mut self, piece: usize, text: &str) {
        let mut unit = 0;
        for character in text.chars() {
            let place = Place { piece, unit };
            unit += units(character);
            if !is_seen(character) {
                self.after_space |= character.is_whitespace();
                continue;
            }
            let first = self.letters.is_empty().then_some(true);
            if let Some(counts) = self.begins_paragraph.take().or(first) {
                self.paragraphs += u32::from(counts);
                self.paragraph = if counts { self.paragraphs } else { 0 };
            }
            let (begins_block, after_space) = (mem::take(&mut self.begins_block), mem::take(&mut self.after_space));
            let (paragraph, offset) = (self.paragraph, self.text.len());
            self.letters.push(Letter { value: character, place, offset, paragraph, begins_block, after_space });
            self.text.push(character);
        }
    }

    /// The occurrences of a phrase right after `before`, which may be empty: ranges of characters, each within one paragraph.
    fn occurrences(&self, before: &str, phrase: &str) -> impl Iterator<Item = Range<usize>> {
        let strip = |text: &str| text.chars().filter(|character| is_seen(*character)).collect::<String>();
        let (before, phrase) = (strip(before), strip(phrase));
        let (skipped, length) = (before.len(), phrase.chars().count());
        let sought = before + &phrase;
        let mut from = 0;
        let starts = std::iter::from_fn(move || {
            let offset = from + self.text.get(from..).filter(|_| length > 0)?.find(&sought)?;
            from = offset + sought.len();
            Some(offset + skipped)
        });
        starts.filter_map(move |offset| {
            let first = self.letters.binary_search_by_key(&offset, |character| character.offset).ok()?;
            let range = first..first + length;
            let paragraph = |at: usize| self.letters.get(at).map(|character| character.paragraph);
            (paragraph(first) == paragraph(range.end - 1)).then_some(range)
        })
    }

    /// The sentence with the locator's phrase. If the phrase occurs more than once, `before` decides, then `paragraph`, then the first
    /// match wins.
    pub fn sentence(&self, locator: &Locator) -> Option<Range<Place>> {
        let Locator { paragraph, phrase, before } = locator;
        let mut found: Vec<_> = self.occurrences(before, phrase).collect();
        if found.is_empty() {
            found.extend(self.occurrences("", phrase));
        }
        let is_there = |range: &&Range<usize>| {
            paragraph.is_some() && self.letters.get(range.start).map(|character| character.paragraph) == *paragraph
        };
        let range = found.iter().find(is_there).or(found.first())?;
        let (first, last) = (range.start, range.end - 1);
        let start = (1..=first).rev().find(|at| self.begins_sentence(*at)).unwrap_or_default();
        let end = (last + 1..self.letters.len()).find(|at| self.begins_sentence(*at)).unwrap_or(self.letters.len()) - 1;
        let (start, end) = (self.letters.get(start)?, self.letters.get(end)?);
        Some(start.place..Place { unit: end.place.unit + units(end.value), ..end.place })
    }

    /// Whether a sentence starts at this index, which must not be 0.
    fn begins_sentence(&self, at: usize) -> bool {
        let closes = |character: char| "”’」』）)]\"'".contains(character);
        let Some(character) = self.letters.get(at) else { return false };
        // A closing quotation mark belongs to the sentence before it.
        let ended =
            || self.letters.iter().take(at).rev().find(|before| !closes(before.value)).map(|before| before.value);
        character.begins_block
            || !closes(character.value)
                && match ended() {
                    Some('。' | '！' | '？' | '…') => !"。！？…".contains(character.value),
                    Some('.' | '!' | '?') => character.after_space || is_unspaced(character.value),
                    _ => false,
                }
    }
}

/// Whether a character counts: white space and characters that only control line breaks do not.
fn is_seen(character: char) -> bool {
    !character.is_whitespace() && !matches!(character, '\u{ad}' | '\u{200b}' | '\u{2060}' | '\u{feff}')
}

/// Whether the character belongs to a script without spaces between sentences: kana and Chinese characters.
const fn is_unspaced(character: char) -> bool {
    matches!(character, '\u{3041}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}

/// The number of UTF-16 units of a character.
fn units(character: char) -> u32 {
    if character.len_utf16() == 1 { 1 } else { 2 }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The sentence around a phrase in chunks; a chunk with a leading `|` starts a paragraph.
    fn sentence(pieces: &[&str], before: &str, phrase: &str) -> Option<String> {
        sentence_in(pieces, before, phrase, None)
    }

    fn sentence_in(pieces: &[&str], before: &str, phrase: &str, paragraph: Option<u32>) -> Option<String> {
        let mut page = PageText::default();
        let mut texts = Vec::new();
        for (index, piece) in pieces.iter().enumerate() {
            let text = piece.trim_start_matches('|');
            if text.len() < piece.len() {
                page.cross(Standing::Paragraph, true);
            }
            page.push(index, text);
            texts.push(text.encode_utf16().collect::<Vec<_>>());
        }
        let locator = Locator { paragraph, before: before.into(), phrase: phrase.into() };
        let found = page.sentence(&locator)?;
        let mut units = Vec::new();
        for (piece, text) in texts.iter().enumerate().take(found.end.piece + 1).skip(found.start.piece) {
            let start = if piece == found.start.piece { found.start.unit as usize } else { 0 };
            let end = if piece == found.end.piece { found.end.unit as usize } else { text.len() };
            units.extend_from_slice(&text[start..end]);
        }
        Some(String::from_utf16(&units).unwrap())
    }

    #[track_caller]
    fn assert_sentence(pieces: &[&str], phrase: &str, expected: &str) {
        assert_eq!(sentence(pieces, "", phrase).as_deref(), Some(expected));
    }

    #[test]
    fn a_phrase_is_found_with_its_sentence() {
        assert_sentence(&["|天气冷。他们送来22顶帐篷，人心暖。之后回去。"], "22顶帐篷", "他们送来22顶帐篷，人心暖。");
        assert_sentence(
            &["|It rained. They brought 2.5 tons of rice! Then they left."],
            "2.5 tons",
            "They brought 2.5 tons of rice!",
        );
        assert_sentence(&["|疫情来了!区里动员了。"], "区里动员", "区里动员了。");
        assert_sentence(&["|Они ушли, т.е. ушли все."], "Они", "Они ушли, т.е.");
    }

    #[test]
    fn markup_inside_the_phrase_and_line_breaks_do_not_hide_it() {
        assert_sentence(&["|头一句。送来", "22", "顶\n    帐篷。"], "送来22顶帐篷", "送来22顶\n    帐篷。");
    }

    #[test]
    fn a_sentence_ends_with_its_block() {
        assert_sentence(
            &["|小标题", "|正文里站好第一方阵，没有句号", "|下一段"],
            "站好第一方阵",
            "正文里站好第一方阵，没有句号",
        );
    }

    #[test]
    fn closing_quotation_marks_belong_to_their_sentence() {
        assert_sentence(&["|“他们是后盾。”书记说。"], "书记说。", "书记说。");
        assert_sentence(&["|“他们是坚强后盾。”书记说。"], "坚强后盾", "“他们是坚强后盾。”");
    }

    #[test]
    fn letters_of_two_units_are_counted_as_the_dom_counts_them() {
        assert_sentence(&["|𠮷𠮷。𠮷野家在街角𠮷。完"], "街角𠮷", "𠮷野家在街角𠮷。");
    }

    #[test]
    fn of_several_the_words_before_choose() {
        let pieces = ["|甲说防控到位。", "|乙也说防控到位。"];
        assert_eq!(sentence(&pieces, "也说", "防控到位").as_deref(), Some("乙也说防控到位。"));
        assert_eq!(sentence(&pieces, "丙说", "防控到位").as_deref(), Some("甲说防控到位。"));
    }

    #[test]
    fn of_several_the_paragraph_chooses_where_the_words_before_do_not() {
        let pieces = ["|甲说防控到位。", "|乙也说防控到位。", "|乙也说防控到位，是的。"];
        assert_eq!(sentence_in(&pieces, "", "防控到位", Some(2)).as_deref(), Some("乙也说防控到位。"));
        assert_eq!(sentence_in(&pieces, "也说", "防控到位", Some(3)).as_deref(), Some("乙也说防控到位，是的。"));
        assert_eq!(sentence_in(&pieces, "也说", "防控到位", Some(9)).as_deref(), Some("乙也说防控到位。"));
    }

    #[test]
    fn a_phrase_is_within_one_paragraph() {
        assert_eq!(sentence(&["|他们送来22顶", "|帐篷。"], "", "22顶帐篷"), None);
    }

    #[test]
    fn soft_hyphens_count_for_nothing() {
        assert_sentence(
            &["|The mu\u{ad}ni\u{ad}ci\u{200b}pality paid."],
            "municipality",
            "The mu\u{ad}ni\u{ad}ci\u{200b}pality paid.",
        );
    }

    #[test]
    fn paragraphs_are_counted_without_the_headline_and_lines() {
        let mut page = PageText::default();
        let elements =
            [("H1", "Head"), ("p", "One"), ("br", "more"), ("DIV", " "), ("h2", "Two"), ("span", "2"), ("li", "Three")];
        for (index, (name, text)) in elements.into_iter().enumerate() {
            page.cross(Standing::of(name), true);
            page.push(index, text);
        }
        let found = page.letters.iter().map(|character| character.paragraph).collect::<Vec<_>>();
        assert_eq!(found, [[0; 4].as_slice(), &[1; 7], &[2; 4], &[3; 5]].concat());
    }

    #[test]
    fn elements_are_separated_as_browsers_display_them() {
        for (standing, names) in [
            (Standing::Inline, "a em Strong IMG my-tip wbr"),
            (Standing::Apart, "script STYLE article-timeline svg rt title"),
            (Standing::Paragraph, "p h2 li blockquote figcaption td dd pre div hr"),
        ] {
            for name in names.split(' ') {
                assert_eq!(Standing::of(name), standing, "{name}");
            }
        }
    }

    #[test]
    fn a_missing_phrase_is_not_found() {
        assert_eq!(sentence(&["|天气冷。"], "", "22顶帐篷"), None);
        assert_eq!(sentence(&["|天气冷。"], "", "  "), None);
        assert_eq!(sentence(&[], "", "帐篷"), None);
    }
}
