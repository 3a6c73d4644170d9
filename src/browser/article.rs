//! The article on the page around the timeline.

use gloo::utils::{document, window};
use web_sys::{Element, Node, Range};

use crate::model::{Article, Locator, PageText, Place};

/// What stands in the flow of a line; everything else begins a line of its own.
const INLINE: &str = " A ABBR B BDI BDO CITE CODE DEL DFN EM FONT I INS KBD MARK Q RUBY S SAMP SMALL SPAN STRONG SUB SUP TIME U VAR WBR ";
/// What is no text of the article; the timeline itself quotes it.
const APART: &str = " ARTICLE-TIMELINE BUTTON IFRAME NOSCRIPT RP RT SCRIPT STYLE TEMPLATE TEXTAREA ";

/// The article as it stands on the page, and where it tells each event.
pub(super) struct PageArticle {
    element: Element,
    /// The event and its sentence, in the article's order.
    told: Vec<(usize, Range)>,
}

impl PageArticle {
    /// Looks for the events of `article` in the text of `element`.
    pub(super) fn new(element: Element, article: &Article) -> Self {
        let mut collector = TextCollector::default();
        collector.collect(&element);
        let locators =
            article.events.iter().enumerate().filter_map(|(index, event)| Some((index, event.locator.as_ref()?)));
        let mut places: Vec<_> =
            locators.filter_map(|(index, locator)| Some((collector.text.sentence(locator)?, index))).collect();
        places.sort_by_key(|(sentence, index)| (sentence.start, *index));
        let range = |(sentence, index): (std::ops::Range<Place>, usize)| Some((index, collector.range(&sentence)?));
        Self { element, told: places.into_iter().filter_map(range).collect() }
    }

    /// Which of `count` events the article tells.
    pub(super) fn told(&self, count: usize) -> Vec<bool> {
        let mut told = vec![false; count];
        for (index, _) in &self.told {
            if let Some(told) = told.get_mut(*index) {
                *told = true;
            }
        }
        told
    }

    /// The sentence that tells an event, looked up anew: the page may have written the article again.
    pub(super) fn sentence(&self, locator: &Locator) -> Option<Range> {
        let mut collector = TextCollector::default();
        collector.collect(&self.element);
        collector.range(&collector.text.sentence(locator)?)
    }

    /// The event that a reader of the article has come to: the last whose sentence has begun in the upper third of the
    /// screen or above, while the article is on the screen.
    pub(super) fn read(&self) -> Option<usize> {
        let line = window().inner_height().ok()?.as_f64()? / 3.0;
        let frame = self.element.get_bounding_client_rect();
        if frame.top() > line || frame.bottom() < 0.0 {
            return None;
        }
        let begun = self.told.partition_point(|(_, range)| range.get_bounding_client_rect().top() < line);
        self.told.get(begun.checked_sub(1)?).map(|(index, _)| *index)
    }
}

/// Collects the text below an element, remembering the nodes that hold it.
#[derive(Default)]
struct TextCollector {
    text: PageText,
    nodes: Vec<Node>,
}

impl TextCollector {
    fn collect(&mut self, parent: &Node) {
        let mut next = parent.first_child();
        while let Some(node) = next {
            match node.node_type() {
                Node::TEXT_NODE => {
                    self.text.push(self.nodes.len(), &node.node_value().unwrap_or_default());
                    self.nodes.push(node.clone());
                }
                Node::ELEMENT_NODE => self.collect_element(&node),
                _ => {}
            }
            next = node.next_sibling();
        }
    }

    fn collect_element(&mut self, element: &Node) {
        let name = format!(" {} ", element.node_name().to_ascii_uppercase());
        if APART.contains(&name) {
            return;
        }
        let inline = INLINE.contains(&name);
        if !inline {
            self.text.begin_block();
        }
        self.collect(element);
        if !inline {
            self.text.begin_block();
        }
    }

    fn range(&self, sentence: &std::ops::Range<Place>) -> Option<Range> {
        let range = document().create_range().ok()?;
        range.set_start(self.nodes.get(sentence.start.piece)?, sentence.start.unit).ok()?;
        range.set_end(self.nodes.get(sentence.end.piece)?, sentence.end.unit).ok()?;
        Some(range)
    }
}
