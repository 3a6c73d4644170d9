//! The article on the page around the timeline.

use gloo::utils::{document, window};
use web_sys::{Element, Node, Range};

use crate::model::{Article, Event, Locator, PageText, Place, Standing};

/// The article on the page, and the sentence of each event in it.
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

    /// The events whose phrase is not in the article.
    pub(super) fn missing<'a>(&self, article: &'a Article) -> impl Iterator<Item = (&'a Event, &'a Locator)> {
        let told = self.told(article.events.len());
        let events = article.events.iter().zip(told).filter(|(_, told)| !told);
        events.filter_map(|(event, _)| Some((event, event.locator.as_ref()?)))
    }

    /// For each of `count` events, whether the article mentions it.
    pub(super) fn told(&self, count: usize) -> Vec<bool> {
        let mut told = vec![false; count];
        for (index, _) in &self.told {
            if let Some(told) = told.get_mut(*index) {
                *told = true;
            }
        }
        told
    }

    /// The sentence about an event. It is looked up again, because the page may have changed the article.
    pub(super) fn sentence(&self, locator: &Locator) -> Option<Range> {
        let mut collector = TextCollector::default();
        collector.collect(&self.element);
        collector.range(&collector.text.sentence(locator)?)
    }

    /// The event that is being read in the article: the last one whose sentence starts in the upper third of the screen
    /// or above it, while the article is on the screen.
    pub(super) fn read(&self) -> Option<usize> {
        let line = screen()? / 3.0;
        let frame = self.element.get_bounding_client_rect();
        if frame.top() > line || frame.bottom() < 0.0 {
            return None;
        }
        let begun = self.told.partition_point(|(_, range)| range.get_bounding_client_rect().top() < line);
        self.told.get(begun.checked_sub(1)?).map(|(index, _)| *index)
    }
}

/// The height of the window.
fn screen() -> Option<f64> {
    window().inner_height().ok()?.as_f64()
}

/// Whether no part of an element is on the screen.
pub(super) fn is_away(element: &Element) -> bool {
    let frame = element.get_bounding_client_rect();
    frame.bottom() <= 0.0 || screen().is_some_and(|height| frame.top() >= height)
}

/// Collects the text below an element, with the nodes that contain it.
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
        let standing = Standing::of(&element.node_name());
        if standing != Standing::Apart {
            self.text.cross(standing, true);
            self.collect(element);
            self.text.cross(standing, false);
        }
    }

    fn range(&self, sentence: &std::ops::Range<Place>) -> Option<Range> {
        let range = document().create_range().ok()?;
        range.set_start(self.nodes.get(sentence.start.piece)?, sentence.start.unit).ok()?;
        range.set_end(self.nodes.get(sentence.end.piece)?, sentence.end.unit).ok()?;
        Some(range)
    }
}
