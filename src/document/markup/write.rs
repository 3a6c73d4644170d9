//! Writing markup.

use std::fmt::Write;

use super::{SPECIAL, mark, rank};
use crate::model::{RichText, Style};

/// The markup of a text; parsing it gives the same text.
pub(in super::super) fn write(rich: &RichText) -> String {
    let mut cuts: Vec<usize> = rich.spans.iter().flat_map(|span| [span.range.start, span.range.end]).collect();
    cuts.extend([0, rich.text.len()]);
    cuts.sort_unstable();
    cuts.dedup();
    let mut markup = String::new();
    let mut open: Vec<&Style> = Vec::new();
    for piece in cuts.windows(2) {
        let &[start, end] = piece else { continue };
        let mut wanted: Vec<&Style> = Vec::new();
        for span in rich.spans.iter().filter(|span| span.range.start <= start && end <= span.range.end) {
            if !wanted.contains(&&span.style) {
                wanted.push(&span.style);
            }
        }
        wanted.sort_by_key(|style| rank(style));
        let kept = open.iter().take_while(|style| wanted.contains(style)).count();
        close(&mut markup, &mut open, kept);
        wanted.retain(|style| !open.contains(style));
        // A marker must touch a word, so spaces go before an opening and after a closing marker.
        let piece = rich.text.get(start..end).unwrap_or_default();
        let words = piece.trim_start();
        markup.push_str(piece.get(..piece.len() - words.len()).unwrap_or_default());
        if words.is_empty() {
            continue;
        }
        for style in wanted {
            markup.push_str(mark(style));
            open.push(style);
        }
        for character in words.chars() {
            if SPECIAL.contains(&character) {
                markup.push('\\');
            }
            markup.push(character);
        }
    }
    close(&mut markup, &mut open, 0);
    markup
}

fn close(markup: &mut String, open: &mut Vec<&Style>, kept: usize) {
    if open.len() == kept {
        return;
    }
    let words = markup.trim_end().len();
    let spaces = markup.split_off(words);
    for style in open.drain(kept..).rev() {
        match style {
            Style::Link(url) => {
                markup.push_str("](");
                for character in url.chars() {
                    match character {
                        '(' | ')' | '[' => {
                            // Writing to a string cannot fail.
                            let _ = write!(markup, "%{:02X}", u32::from(character));
                        }
                        _ => markup.push(character),
                    }
                }
                markup.push(')');
            }
            Style::Strong | Style::Emphasis => markup.push_str(mark(style)),
        }
    }
    markup.push_str(&spaces);
}
