//! The texts that fit above the axis.

/// The height of letters, in pixels. Chinese, Japanese and Korean characters are as wide as high.
const LETTER: usize = 12;
/// The width of other letters at most, with few exceptions.
const NARROW_LETTER: usize = 7;
/// The least distance between two texts.
const GAP: usize = 8;

/// A text above the axis.
#[derive(Debug)]
pub(super) struct Label {
    pub(super) text: String,
    /// Where it starts if it is after its mark, in pixels.
    pub(super) from: usize,
    /// Where it ends if it is before the end of its mark.
    pub(super) to: usize,
}

/// The side of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Side {
    After,
    Before,
}

/// The side of each text; none for a text that would overlap another one or extend beyond the axis. The first ones in
/// `order` are placed first. On a longer axis, the texts are only farther apart.
pub(super) fn sides(labels: &[Label], order: impl IntoIterator<Item = usize>, pixels: usize) -> Vec<Option<Side>> {
    let mut taken: Vec<(usize, usize)> = Vec::new();
    let mut sides = vec![None; labels.len()];
    for index in order {
        let Some(label) = labels.get(index) else { continue };
        let letter = |letter: char| if letter < '\u{2e80}' { NARROW_LETTER } else { LETTER };
        let width: usize = label.text.chars().map(letter).sum();
        let after = Some(label.from).filter(|from| from + width <= pixels).map(|from| (Side::After, from));
        let before = label.to.checked_sub(width).map(|from| (Side::Before, from));
        let is_free = |(_, from): &(Side, usize)| {
            taken.iter().all(|(start, end)| from + width + GAP <= *start || end + GAP <= *from)
        };
        if let Some((side, from)) = [after, before].into_iter().flatten().find(is_free) {
            taken.push((from, from + width));
            if let Some(place) = sides.get_mut(index) {
                *place = Some(side);
            }
        }
    }
    sides
}

#[cfg(test)]
mod tests {
    use super::*;

    fn label(text: &str, from: usize, to: usize) -> Label {
        Label { text: text.into(), from, to }
    }

    #[test]
    fn no_text_lies_over_another_nor_beyond_the_axis() {
        let labels = [label("1990", 0, 0), label("1991", 20, 16), label("1992", 60, 56), label("1993", 90, 86)];
        assert_eq!(sides(&labels, 0..4, 100), [Some(Side::After), None, Some(Side::After), None]);
        let labels = [label("1990", 0, 0), label("1993", 90, 86)];
        assert_eq!(sides(&labels, 0..2, 100), [Some(Side::After), Some(Side::Before)]);
    }

    #[test]
    fn the_more_important_has_its_place_first() {
        let labels = [label("3月26日", 0, 5), label("3月26日起 · 26", 6, 150), label("28日", 152, 158)];
        assert_eq!(sides(&labels, [1, 0, 2], 160), [None, Some(Side::After), Some(Side::Before)]);
    }
}
