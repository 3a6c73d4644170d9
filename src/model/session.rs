//! What a reader is doing with the timeline, as a pure state machine.

use std::rc::Rc;

use crate::model::{Article, Axis, Choice, Counts, Event, Facet, Filter, Permalink, Query, Resolved, View};

/// What a reader, or the page around the timeline, can do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// Choose a value of a facet, or take the choice back.
    Toggle(Choice),
    /// Search for a text.
    Search(String),
    /// Take all choices and the search back.
    Clear,
    /// Make the event of this index the current one.
    Select(usize),
    /// Show the details of the event of this index, and make it the current one.
    Open(usize),
    /// Hide the details again.
    Close(usize),
    /// Go to the next event that passes the filter, or to the first.
    Next,
    /// Go to the previous event that passes the filter.
    Previous,
    /// Read in this view.
    Show(View),
    /// Read in this view, because it fits the place or the page asks for it, until the reader chooses another.
    PreferView(View),
    /// Make the axis longer.
    ZoomIn,
    /// Make the axis shorter.
    ZoomOut,
    /// Go to the state of an address; what it does not name goes back to its beginning.
    Restore(Permalink),
    /// Filter by the choices and the search of an address, and by nothing else.
    ApplyFilter(Permalink),
    /// The article stands on the same page, and tells the events that are marked here.
    ArticleFound(Rc<[bool]>),
    /// The reader of the article on the page has come to the event of this index, or to none.
    ArticleReadTo(Option<usize>),
    /// Mark the event that is being read in the article, or stop marking.
    Follow(bool),
    /// Offer this way of sharing.
    OfferSharing(Sharing),
    /// Tell the reader something, or stop telling.
    Notify(Option<Notice>),
    /// Show everything, for as long as it is printed.
    Print(bool),
}

/// How the page lets a reader share a state.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sharing {
    /// Not at all: the timeline's state has no address.
    #[default]
    None,
    /// By copying its address.
    Copy,
    /// By copying its address, or through the system's sheet.
    Sheet,
}

/// Something the reader should be told once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// The address named these ids, which the article does not have.
    Unknown(Vec<String>),
    /// The address was copied.
    Copied,
    /// The address could not be copied; here it is.
    NotCopied(String),
}

/// The article of a session. Another copy of it is another article, so that sessions compare without reading them.
#[derive(Clone, Debug)]
struct SharedArticle(Rc<Article>);

impl PartialEq for SharedArticle {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl Eq for SharedArticle {}

/// What a reader is doing with the timeline.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Session {
    article: SharedArticle,
    filter: Rc<Filter>,
    /// Which events hold what is searched for; nothing where nothing is.
    found: Option<Rc<Vec<bool>>>,
    /// The indices of the events that pass the filter, or of all while they are printed.
    shown: Rc<Vec<usize>>,
    current: Option<usize>,
    open: Option<usize>,
    chosen_view: Option<View>,
    preferred_view: View,
    zoom: u8,
    sharing: Sharing,
    notice: Option<Notice>,
    printing: bool,
    /// Which events the article on the page tells; nothing where it is elsewhere.
    in_article: Option<Rc<[bool]>>,
    being_read: Option<usize>,
    following: bool,
}

impl Session {
    /// A reader who has just arrived.
    pub fn new(article: Rc<Article>) -> Self {
        Self {
            shown: Rc::new((0..article.events.len()).collect()),
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
            following: true,
        }
    }

    /// The article being read.
    pub fn article(&self) -> &Rc<Article> {
        &self.article.0
    }

    /// The choices made so far.
    pub fn filter(&self) -> &Rc<Filter> {
        &self.filter
    }

    /// The index of the current event; it always passes the filter. The story begins at its first event.
    pub fn current(&self) -> Option<usize> {
        let first = self.shown.first().copied().filter(|_| self.view() == View::Story);
        self.current.or(first)
    }

    /// The index of the event whose details are shown.
    pub fn open(&self) -> Option<usize> {
        self.open
    }

    /// The view to show.
    pub fn view(&self) -> View {
        if self.printing { View::List } else { self.chosen_view.unwrap_or(self.preferred_view) }
    }

    /// How often the axis is doubled in length, up to [`Axis::MOST_ZOOM`].
    pub fn zoom(&self) -> u8 {
        self.zoom
    }

    /// How the page lets a reader share.
    pub fn sharing(&self) -> Sharing {
        self.sharing
    }

    /// What the reader should be told.
    pub fn notice(&self) -> Option<&Notice> {
        self.notice.as_ref()
    }

    /// Whether all is shown, because it is being printed.
    pub fn printing(&self) -> bool {
        self.printing
    }

    /// Whether the article stands on the same page.
    pub fn has_article(&self) -> bool {
        self.in_article.is_some()
    }

    /// Whether the article on the page tells the event of this index; none where there is no article on the page.
    pub fn is_in_article(&self, index: usize) -> Option<bool> {
        self.in_article.as_ref().map(|told| told.get(index).copied().unwrap_or_default())
    }

    /// Whether the event that is being read in the article is marked.
    pub fn following(&self) -> bool {
        self.following
    }

    /// The index of the event that is being read in the article, while it is followed.
    pub fn being_read(&self) -> Option<usize> {
        self.being_read.filter(|_| self.following)
    }

    /// Whether the event of this index holds what is searched for.
    fn finds(&self, index: usize) -> bool {
        self.found.as_ref().is_none_or(|found| found.get(index).copied().unwrap_or_default())
    }

    /// The indices of the events that are shown, in order; the same allocation for as long as they stay.
    pub fn shown(&self) -> &Rc<Vec<usize>> {
        &self.shown
    }

    /// The place of the current event among those shown, from 0.
    pub fn place(&self) -> Option<usize> {
        self.shown.binary_search(&self.current()?).ok()
    }

    /// How many events each choice would leave.
    pub fn counts(&self) -> Counts {
        Counts::new(self.article(), &self.filter, |index| self.finds(index))
    }

    /// The shown event before the current one.
    pub fn previous(&self) -> Option<usize> {
        self.shown.get(self.place()?.checked_sub(1)?).copied()
    }

    /// The shown event after the current one, or the first where none is current.
    pub fn next(&self) -> Option<usize> {
        self.shown.get(self.place().map_or(0, |place| place + 1)).copied()
    }

    /// The address of what is shown.
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
        }
    }

    /// The state after an action; the same allocation where the action changes nothing.
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
            Action::ZoomIn => next.zoom = (next.zoom + 1).min(Axis::MOST_ZOOM),
            Action::ZoomOut => next.zoom = next.zoom.saturating_sub(1),
            Action::Restore(link) => next.restore(&link),
            Action::ApplyFilter(link) => next.apply(link.resolve(&self.article.0).filter, &link.query),
            Action::ArticleFound(told) => next.in_article = Some(told),
            Action::ArticleReadTo(index) => next.being_read = index,
            Action::Follow(following) => next.following = following,
            Action::OfferSharing(sharing) => next.sharing = sharing,
            Action::Notify(notice) => next.notice = notice,
            Action::Print(printing) => {
                next.printing = printing;
                next.filter_events();
            }
        }
        if next == *self { self } else { Rc::new(next) }
    }

    /// Finds out which events are shown. Where the current one no longer is, goes to the nearest that is, forwards first.
    fn filter_events(&mut self) {
        let passes =
            |(index, event): &(usize, &Event)| self.printing || self.filter.admits(event) && self.finds(*index);
        let shown: Vec<usize> =
            self.article().events.iter().enumerate().filter(passes).map(|(index, _)| index).collect();
        if let Some(current) = self.current {
            let after = shown.partition_point(|index| *index < current);
            self.current = shown.get(after).or(shown.last()).copied();
            self.open = self.open.filter(|open| shown.binary_search(open).is_ok());
        }
        self.shown = Rc::new(shown);
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

    /// Takes over what an address names; ids that the article does not have become a notice.
    fn restore(&mut self, link: &Permalink) {
        let Resolved { event, filter, unknown } = link.resolve(self.article());
        (self.current, self.open, self.chosen_view) = (None, None, link.view);
        self.apply(filter, &link.query);
        self.select(event);
        self.open = self.current;
        self.notice = (!unknown.is_empty()).then_some(Notice::Unknown(unknown));
    }

    /// Filters by these choices and this search, and by nothing else.
    fn apply(&mut self, filter: Filter, query: &str) {
        self.filter = Rc::new(filter);
        self.search(query);
    }
}

#[cfg(test)]
mod tests;
