//! Finding in a page's own text what a locator names.

use std::mem;
use std::ops::Range;

use crate::model::Locator;

/// A place in a page's text: the piece, and how far into it, in UTF-16 units as the DOM counts them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// Which of the pieces, from 0.
    pub piece: usize,
    /// How many UTF-16 units into the piece.
    pub unit: u32,
}

/// The text of an article as a page has it, in the pieces that the markup cuts it into.
///
/// White space counts for nothing: markup breaks lines where it likes, even between Chinese characters.
#[derive(Clone, Debug, Default)]
pub struct PageText {
    letters: Vec<Letter>,
    /// The letters once more, to be searched as a text.
    text: String,
    /// What the next letter follows.
    begins_block: bool,
    after_space: bool,
}

#[derive(Clone, Copy, Debug)]
struct Letter {
    value: char,
    place: Place,
    /// Where the letter stands in [`PageText::text`].
    offset: usize,
    begins_block: bool,
    after_space: bool,
}

impl PageText {
    /// Says that a paragraph or line begins here, so that no sentence runs across.
    pub fn begin_block(&mut self) {
        self.begins_block = true;
    }

    /// Adds the text of a piece.
    pub fn push(&mut self, piece: usize, text: &str) {
        let mut unit = 0;
        for letter in text.chars() {
            let place = Place { piece, unit };
            unit += units(letter);
            if letter.is_whitespace() {
                self.after_space = true;
                continue;
            }
            let (begins_block, after_space) = (mem::take(&mut self.begins_block), mem::take(&mut self.after_space));
            self.letters.push(Letter { value: letter, place, offset: self.text.len(), begins_block, after_space });
            self.text.push(letter);
        }
    }

    /// The sentence that holds the locator's phrase; of several, the first that stands after the locator's words before
    /// it, and else the first.
    pub fn sentence(&self, locator: &Locator) -> Option<Range<Place>> {
        let strip = |text: &str| text.chars().filter(|letter| !letter.is_whitespace()).collect::<String>();
        let (before, phrase) = (strip(&locator.before), strip(&locator.phrase));
        let in_context = self.text.find(&[before.as_str(), &phrase].concat()).map(|offset| offset + before.len());
        let offset = in_context.or_else(|| self.text.find(&phrase)).filter(|_| !phrase.is_empty())?;
        let first = self.letters.binary_search_by_key(&offset, |letter| letter.offset).ok()?;
        let last = first + phrase.chars().count() - 1;
        let start = (1..=first).rev().find(|at| self.begins_sentence(*at)).unwrap_or_default();
        let end = (last + 1..self.letters.len()).find(|at| self.begins_sentence(*at)).unwrap_or(self.letters.len()) - 1;
        let (start, end) = (self.letters.get(start)?, self.letters.get(end)?);
        Some(start.place..Place { unit: end.place.unit + units(end.value), ..end.place })
    }

    /// Whether a sentence begins with the letter at this index, which is not the first.
    fn begins_sentence(&self, at: usize) -> bool {
        let closes = |letter: char| "”’」』）)]\"'".contains(letter);
        let Some(letter) = self.letters.get(at) else { return false };
        // What closes a quotation belongs to the sentence before it.
        let ended =
            || self.letters.iter().take(at).rev().find(|before| !closes(before.value)).map(|before| before.value);
        letter.begins_block
            || !closes(letter.value)
                && match ended() {
                    Some('。' | '！' | '？' | '…') => !"。！？…".contains(letter.value),
                    Some('.' | '!' | '?') => letter.after_space || is_unspaced(letter.value),
                    _ => false,
                }
    }
}

/// Whether the letter is of a script that puts no space between sentences: kana and Chinese characters.
fn is_unspaced(letter: char) -> bool {
    matches!(letter, '\u{3041}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}

/// How many UTF-16 units a letter takes.
fn units(letter: char) -> u32 {
    if letter.len_utf16() == 1 { 1 } else { 2 }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The sentence around a phrase in pieces, of which those that begin with `|` begin a block.
    fn sentence(pieces: &[&str], before: &str, phrase: &str) -> Option<String> {
        let mut page = PageText::default();
        let mut texts = Vec::new();
        for (index, piece) in pieces.iter().enumerate() {
            let text = piece.trim_start_matches('|');
            if text.len() < piece.len() {
                page.begin_block();
            }
            page.push(index, text);
            texts.push(text.encode_utf16().collect::<Vec<_>>());
        }
        let locator = Locator { paragraph: 1, before: before.into(), phrase: phrase.into() };
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
    fn what_closes_a_quotation_belongs_to_its_sentence() {
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
    fn what_is_not_there_is_not_found() {
        assert_eq!(sentence(&["|天气冷。"], "", "22顶帐篷"), None);
        assert_eq!(sentence(&["|天气冷。"], "", "  "), None);
        assert_eq!(sentence(&[], "", "帐篷"), None);
    }
}
