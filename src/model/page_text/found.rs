//! Finding phrases in an article, and the closest passages to missing ones. For checking documents, which may take more time than a
//! page.

use std::ops::Range;

use super::{Letter, PageText, is_unspaced};

/// A passage of an article.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// Its range of characters.
    range: Range<usize>,
    /// Its paragraph number, from 1; none in the headline.
    pub paragraph: Option<u32>,
}

impl Letter {
    /// Whether whitespace precedes it, or something that readers see as whitespace: the start of a line.
    const fn begins_word(&self) -> bool {
        self.after_space || self.begins_block && !is_unspaced(self.value)
    }
}

/// The maximum number of characters by which a passage is extended to whole words at each end.
const WORD: usize = 12;

impl PageText {
    /// The number of characters, without white space.
    pub fn len(&self) -> usize {
        self.letters.len()
    }

    /// Whether there are no characters.
    pub fn is_empty(&self) -> bool {
        self.letters.is_empty()
    }

    /// All occurrences of a phrase right after `before`, which may be empty.
    pub fn find_all(&self, before: &str, phrase: &str) -> Vec<Found> {
        self.occurrences(before, phrase).map(|range| self.found(range)).collect()
    }

    /// The text of a passage, with white space collapsed to single spaces.
    pub fn words(&self, found: &Found) -> String {
        self.text_of(found.range.clone())
    }

    /// About this many characters before a passage in its paragraph, in whole words; empty at the start of the paragraph.
    pub fn before(&self, found: &Found, letters: usize) -> String {
        let first = found.range.start;
        let border = self.paragraph_of(first).start;
        let start = self.widened(first.saturating_sub(letters).max(border)..first).start;
        self.text_of(start..first)
    }

    /// The passage, within one paragraph and in whole words, that is most similar to a phrase; none if less than half of it matches.
    /// Case is ignored.
    pub fn nearest(&self, phrase: &str) -> Option<Found> {
        let lower = |character: char| character.to_lowercase().next().unwrap_or(character);
        let pattern: Vec<char> = phrase.chars().filter(|character| super::is_seen(*character)).map(lower).collect();
        // For each prefix of the phrase: the smallest edit distance to a passage that ends at the current character, and the start
        // of that passage.
        let fresh = |at: usize| (0..=pattern.len()).map(|changes| (changes, at)).collect::<Vec<_>>();
        let mut row = fresh(0);
        let mut best: Option<(usize, Range<usize>)> = None;
        for (at, character) in self.letters.iter().enumerate() {
            if at > 0 && self.letters.get(at - 1).is_some_and(|before| before.paragraph != character.paragraph) {
                row = fresh(at);
            }
            let value = lower(character.value);
            let mut diagonal = std::mem::replace(row.first_mut()?, (0, at + 1));
            let mut above = (0, at + 1);
            // A passage may start at any character.
            diagonal.1 = diagonal.1.max(at);
            for (cell, sought) in row.iter_mut().skip(1).zip(&pattern) {
                let changed = (diagonal.0 + usize::from(*sought != value), diagonal.1);
                let options = [changed, (above.0 + 1, above.1), (cell.0 + 1, cell.1)];
                diagonal = *cell;
                above = options.into_iter().min_by_key(|(changes, _)| *changes)?;
                *cell = above;
            }
            let (changes, start) = above;
            if start <= at && best.as_ref().is_none_or(|(least, _)| changes < *least) {
                best = Some((changes, start..at + 1));
            }
        }
        let (changes, range) = best?;
        (changes * 2 <= pattern.len()).then(|| self.found(self.widened(range)))
    }

    fn found(&self, range: Range<usize>) -> Found {
        let paragraph = self.letters.get(range.start).map(|character| character.paragraph);
        Found { range, paragraph: paragraph.filter(|paragraph| *paragraph > 0) }
    }

    fn text_of(&self, range: Range<usize>) -> String {
        let mut text = String::new();
        for character in self.letters.get(range).unwrap_or_default() {
            if character.begins_word() && !text.is_empty() {
                text.push(' ');
            }
            text.push(character.value);
        }
        text
    }

    /// The range of the paragraph around a character.
    fn paragraph_of(&self, at: usize) -> Range<usize> {
        let paragraph = self.letters.get(at).map(|character| character.paragraph);
        let is_same = |at: &usize| self.letters.get(*at).map(|character| character.paragraph) == paragraph;
        let start = (0..at).rev().take_while(is_same).last().unwrap_or(at);
        let end = (at..self.letters.len()).take_while(is_same).last().map_or(at, |last| last + 1);
        start..end
    }

    /// Extends a passage to whole words, in scripts that separate words; it stays in its paragraph.
    fn widened(&self, range: Range<usize>) -> Range<usize> {
        let paragraph = self.paragraph_of(range.start);
        let begins_word = |at: usize| {
            at <= paragraph.start
                || self.letters.get(at).is_none_or(|character| character.begins_word() || is_unspaced(character.value))
        };
        let start = (paragraph.start..=range.start).rev().take(WORD).find(|at| begins_word(*at)).unwrap_or(range.start);
        let ends_word = |at: usize| {
            at >= paragraph.end
                || begins_word(at)
                || self.letters.get(at).is_some_and(|character| !character.value.is_alphanumeric())
        };
        let end = (range.end..=paragraph.end).take(WORD).find(|at| ends_word(*at)).unwrap_or(range.end);
        start..end
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Standing;

    fn page(paragraphs: &[&str]) -> PageText {
        let mut page = PageText::default();
        for (index, paragraph) in paragraphs.iter().enumerate() {
            page.cross(Standing::Paragraph, true);
            page.push(index, paragraph);
        }
        page
    }

    #[track_caller]
    fn assert_nearest(phrase: &str, expected: Option<(&str, u32)>) {
        let page = page(&[
            "It rained on Market Street.",
            "The brigade had rung at every door by eleven.",
            "大家心里暖。之后各自回岗。",
        ]);
        let found = page.nearest(phrase);
        let found = found.map(|found| (page.words(&found), found.paragraph.unwrap_or_default()));
        assert_eq!(found, expected.map(|(words, paragraph)| (words.to_owned(), paragraph)));
    }

    #[test]
    fn the_most_similar_text_has_whole_words() {
        assert_nearest("at evry door", Some(("at every door", 2)));
        assert_nearest("had rung at each door", Some(("had rung at every door", 2)));
        assert_nearest("market street", Some(("Market Street", 1)));
        assert_nearest("大家心里很暖", Some(("大家心里暖", 3)));
        assert_nearest("a parrot in a cage", None);
        assert_nearest("红旗小分队", None);
    }

    #[test]
    fn every_match_is_found_with_the_text_before_it() {
        let page = page(&["Rain. The rain came.", "rain again, and more rain"]);
        let found = page.find_all("", "rain");
        let places: Vec<_> = found.iter().map(|found| (page.before(found, 3), found.paragraph)).collect();
        assert_eq!(places, [("The".into(), Some(1)), (String::new(), Some(2)), ("more".into(), Some(2))]);
        assert_eq!(page.find_all("and more", "rain").len(), 1);
        assert_eq!(page.find_all("no", "rain"), []);
    }

    #[test]
    fn the_words_of_two_lines_stay_apart() {
        let mut page = page(&["The sun came"]);
        page.cross(Standing::Line, true);
        page.push(1, "back. 水来了");
        page.cross(Standing::Line, true);
        page.push(2, "人在");
        let near = |phrase: &str| page.nearest(phrase).map(|found| page.words(&found));
        assert_eq!(near("the sun cam back").as_deref(), Some("The sun came back"));
        assert_eq!(near("水来了人又在").as_deref(), Some("水来了人在"));
    }

    #[test]
    fn an_article_without_words_has_nothing() {
        assert!(page(&[" "]).is_empty());
        assert_eq!(page(&[]).nearest("rain"), None);
    }
}
