//! The state of a reader's visit, as a pure state machine.

use std::rc::Rc;

use crate::model::{Article, Axis, Choice, Counts, Event, Facet, Filter, Order, Permalink, Query, Resolved, View};

/// An action of the reader or of the page around the timeline.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// Choose a value of a facet, or remove the choice.
    Toggle(Choice),
    /// Search for a text.
    Search(String),
    /// Clear all choices and the search.
    Clear,
    /// Make the event of this index the current one.
    Select(usize),
    /// Show the details of the event of this index, and make it the current one.
    Open(usize),
    /// Hide the details.
    Close(usize),
    /// Go to the next event that matches the filter, or to the first.
    Next,
    /// Go to the previous event that matches the filter.
    Previous,
    /// Switch to this view.
    Show(View),
    /// Use this view because it fits the available space or the page asks for it, until the reader chooses another.
    PreferView(View),
    /// Show the events in this order, as the reader chooses.
    Arrange(Order),
    /// Use this order because the page asks for it, until the reader chooses another.
    PreferOrder(Order),
    /// Double the length of the axis so many times.
    Zoom(u8),
    /// Go to the state of a link; anything it does not mention returns to its initial state.
    Restore(Permalink),
    /// Filter only by the choices and the search of a link.
    ApplyFilter(Permalink),
    /// The article is on the same page and mentions the events marked here.
    ArticleFound(Rc<[bool]>),
    /// The reader has scrolled the article on the page to this event.
    ArticleReadTo {
        /// Its index; none if the reader is at no event.
        event: Option<usize>,
        /// Whether no part of the timeline is on the screen, and the line at the foot of the screen may be shown instead.
        away: bool,
    },
    /// Start or stop marking the event that is being read in the article.
    Follow(bool),
    /// Offer this way of sharing.
    OfferSharing(Sharing),
    /// Show or hide a notice.
    Notify(Option<Notice>),
    /// Show all that matches the filter as a list while printing.
    Print(bool),
}

/// The way to share a state.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sharing {
    /// None: the timeline's state has no URL.
    #[default]
    None,
    /// Copying the link.
    Copy,
    /// Copying the link, or the system's share sheet.
    Sheet,
}

/// A notice for the reader.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// The link refers to these ids, which are not in the article.
    Unknown(Vec<String>),
    /// The link was copied: to the event of this index, or to the timeline.
    Copied(Option<usize>),
    /// The same link could not be copied; this is the link.
    NotCopied(Option<usize>, String),
}

impl Notice {
    /// The index of the event that the notice is about, if it is about one.
    pub const fn event(&self) -> Option<usize> {
        match self {
            Self::Unknown(_) => None,
            Self::Copied(event) | Self::NotCopied(event, _) => *event,
        }
    }
}

/// The article of a session. Copies count as different articles, so that sessions are compared without comparing their events.
#[derive(Clone, Debug)]
struct SharedArticle(Rc<Article>);

impl PartialEq for SharedArticle {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl Eq for SharedArticle {}

/// The state of a reader's visit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Session {
    article: SharedArticle,
    filter: Rc<Filter>,
    /// For each event, whether it matches the search; empty without a search.
    found: Option<Rc<Vec<bool>>>,
    /// The indices of the events that match the filter.
    shown: Rc<Vec<usize>>,
    current: Option<usize>,
    open: Option<usize>,
    chosen_view: Option<View>,
    preferred_view: View,
    preferred_order: Order,
    zoom: u8,
    sharing: Sharing,
    notice: Option<Notice>,
    printing: bool,
    /// For each event, whether the article on the page mentions it; empty if the article is elsewhere.
    in_article: Option<Rc<[bool]>>,
    being_read: Option<usize>,
    is_away: bool,
    following: bool,
}

impl Session {
    /// The initial state.
    pub fn new(article: Rc<Article>) -> Self {
        Self {
            shown: Rc::new((0..article.events.len()).collect()),
            preferred_order: article.order,
            article: SharedArticle(article),
            filter: Rc::default(),
            found: None,
            current: None,
            open: None,
            chosen_view: None,
            preferred_view: View::List,
            zoom: 0,
            sharing: Sharing::None,
            notice: None,
            printing: false,
            in_article: None,
            being_read: None,
            is_away: false,
            following: true,
        }
    }

    /// The article.
    pub fn article(&self) -> &Rc<Article> {
        &self.article.0
    }

    /// The filter.
    pub fn filter(&self) -> &Rc<Filter> {
        &self.filter
    }

    /// The index of the current event, which always matches the filter. The story starts at its first event.
    pub fn current(&self) -> Option<usize> {
        let first = self.shown.first().copied().filter(|_| self.view() == View::Story);
        self.current.or(first)
    }

    /// The index of the event with open details.
    pub fn open(&self) -> Option<usize> {
        self.open
    }

    /// The view to show.
    pub fn view(&self) -> View {
        if self.printing { View::List } else { self.chosen_view.unwrap_or(self.preferred_view) }
    }

    /// How many times the length of the axis is doubled, up to [`Axis::MOST_ZOOM`].
    pub fn zoom(&self) -> u8 {
        self.zoom
    }

    /// The way to share.
    pub fn sharing(&self) -> Sharing {
        self.sharing
    }

    /// The notice for the reader.
    pub fn notice(&self) -> Option<&Notice> {
        self.notice.as_ref()
    }

    /// Whether the timeline is shown for printing: as a list, with no event left out of the page.
    pub fn printing(&self) -> bool {
        self.printing
    }

    /// Whether the article is on the same page.
    pub fn has_article(&self) -> bool {
        self.in_article.is_some()
    }

    /// Whether the article on the page mentions the event with this index; none if no article is on the page.
    pub fn is_in_article(&self, index: usize) -> Option<bool> {
        self.in_article.as_ref().map(|mentioned| mentioned.get(index).copied().unwrap_or_default())
    }

    /// Whether the event that is being read in the article is marked.
    pub fn following(&self) -> bool {
        self.following
    }

    /// The index of the event that is being read in the article, if marking is on.
    pub fn being_read(&self) -> Option<usize> {
        self.being_read.filter(|_| self.following)
    }

    /// The index of the event that the line at the foot of the screen shows: the one being read, while the timeline is not
    /// on the screen. None if the filter hides it, because the line would lead nowhere.
    pub fn at_foot(&self) -> Option<usize> {
        self.being_read().filter(|index| self.is_away && self.shown.binary_search(index).is_ok())
    }

    /// Whether the event with this index matches the search.
    fn finds(&self, index: usize) -> bool {
        self.found.as_ref().is_none_or(|found| found.get(index).copied().unwrap_or_default())
    }

    /// The indices of the visible events, in order; the same allocation until they change.
    pub fn shown(&self) -> &Rc<Vec<usize>> {
        &self.shown
    }

    /// The position of the current event among the visible ones, from 0.
    pub fn place(&self) -> Option<usize> {
        self.shown.binary_search(&self.current()?).ok()
    }

    /// The number of events that each choice would leave.
    pub fn counts(&self) -> Counts {
        Counts::new(self.article(), &self.filter, |index| self.finds(index))
    }

    /// The visible event before the current one.
    pub fn previous(&self) -> Option<usize> {
        self.shown.get(self.place()?.checked_sub(1)?).copied()
    }

    /// The visible event after the current one, or the first if none is current.
    pub fn next(&self) -> Option<usize> {
        self.shown.get(self.place().map_or(0, |place| place + 1)).copied()
    }

    /// The link to the current state.
    pub fn permalink(&self) -> Permalink {
        let article = self.article();
        let chosen = |(index, facet): (usize, &Facet)| {
            let ids = self.filter.chosen_of(index).filter_map(|value| Some(facet.values.get(value)?.id.clone()));
            let ids: Vec<String> = ids.collect();
            (!ids.is_empty()).then(|| (facet.id.clone(), ids))
        };
        Permalink {
            event: self.current.and_then(|index| Some(article.events.get(index)?.id.clone())),
            choices: article.facets.iter().enumerate().filter_map(chosen).collect(),
            query: self.filter.query().text().trim().into(),
            view: self.chosen_view,
            order: Some(article.order).filter(|order| *order != self.preferred_order),
        }
    }

    /// The state after an action; the same allocation if the action changes nothing.
    ///
    /// ```
    /// use std::rc::Rc;
    ///
    /// use article_timeline::model::{Action, Session};
    ///
    /// let arrived = Rc::new(Session::new(Rc::new(article_timeline::embedded::article()?)));
    /// let first = Rc::clone(&arrived).after(Action::Next);
    /// assert_eq!((arrived.current(), first.current()), (None, Some(0)));
    /// assert!(Rc::ptr_eq(&first, &Rc::clone(&first).after(Action::Previous)));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn after(self: Rc<Self>, action: Action) -> Rc<Self> {
        let mut next = Self::clone(&self);
        match action {
            Action::Toggle(choice) => {
                Rc::make_mut(&mut next.filter).toggle(choice);
                next.filter_events();
            }
            Action::Search(text) => next.search(&text),
            Action::Clear => next.apply(Filter::default(), ""),
            Action::Select(index) => next.select(Some(index)),
            Action::Open(index) => {
                next.select(Some(index));
                next.open = next.current.filter(|current| *current == index);
            }
            Action::Close(index) => next.open = next.open.filter(|open| *open != index),
            Action::Next => next.select(next.next()),
            Action::Previous => next.select(next.previous()),
            Action::Show(view) => next.chosen_view = Some(view),
            Action::PreferView(view) => (next.preferred_view, next.chosen_view) = (view, None),
            Action::Arrange(order) => next.arrange(order),
            Action::PreferOrder(order) => {
                next.preferred_order = order;
                next.arrange(order);
            }
            Action::Zoom(zoom) => next.zoom = zoom.min(Axis::MOST_ZOOM),
            Action::Restore(link) => next.restore(&link),
            Action::ApplyFilter(link) => next.apply(link.resolve(&self.article.0).filter, &link.query),
            Action::ArticleFound(mentioned) => next.in_article = Some(mentioned),
            Action::ArticleReadTo { event, away } => (next.being_read, next.is_away) = (event, away && event.is_some()),
            Action::Follow(following) => next.following = following,
            Action::OfferSharing(sharing) => next.sharing = sharing,
            Action::Notify(notice) => next.notice = notice,
            Action::Print(printing) => next.printing = printing,
        }
        if next == *self { self } else { Rc::new(next) }
    }

    /// Updates the visible events. If the current event is hidden, selects the nearest visible one, first forwards.
    fn filter_events(&mut self) {
        let passes = |(index, event): &(usize, &Event)| self.filter.admits(event) && self.finds(*index);
        let shown: Vec<usize> =
            self.article().events.iter().enumerate().filter(passes).map(|(index, _)| index).collect();
        if let Some(current) = self.current {
            let after = shown.partition_point(|index| *index < current);
            self.current = shown.get(after).or(shown.last()).copied();
            self.open = self.open.filter(|open| shown.binary_search(open).is_ok());
        }
        self.shown = Rc::new(shown);
    }

    /// Shows the events in this order. Every index now means the event that it meant before; a notice is over.
    fn arrange(&mut self, order: Order) {
        let article = self.article();
        if article.order == order {
            return;
        }
        let last = article.events.len().saturating_sub(1);
        self.article = SharedArticle(Article::arranged(article, order, ""));
        self.notice = None;
        for index in [&mut self.current, &mut self.open, &mut self.being_read] {
            *index = index.map(|index| last - index);
        }
        self.shown = Rc::new(self.shown.iter().rev().map(|index| last - index).collect());
        self.found = self.found.as_ref().map(|found| Rc::new(found.iter().rev().copied().collect()));
        self.in_article = self.in_article.as_ref().map(|mentioned| mentioned.iter().rev().copied().collect());
    }

    fn select(&mut self, index: Option<usize>) {
        self.current = index.filter(|index| self.shown.binary_search(index).is_ok()).or(self.current);
    }

    fn search(&mut self, text: &str) {
        let query = Query::new(text);
        let finds = |event: &Event| query.finds(self.article(), event);
        self.found = (!query.is_empty()).then(|| Rc::new(self.article().events.iter().map(finds).collect()));
        Rc::make_mut(&mut self.filter).search(query);
        self.filter_events();
    }

    /// Applies a link; ids that are not in the article become a notice.
    fn restore(&mut self, link: &Permalink) {
        self.arrange(link.order.unwrap_or(self.preferred_order));
        let Resolved { event, filter, unknown } = link.resolve(self.article());
        (self.current, self.open, self.chosen_view) = (None, None, link.view);
        self.apply(filter, &link.query);
        self.select(event);
        self.open = self.current;
        self.notice = (!unknown.is_empty()).then_some(Notice::Unknown(unknown));
    }

    /// Filters only by these choices and this search.
    fn apply(&mut self, filter: Filter, query: &str) {
        self.filter = Rc::new(filter);
        self.search(query);
    }
}

#[cfg(test)]
mod tests;
