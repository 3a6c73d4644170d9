//! What a reader is doing with the timeline, as a pure state machine.

use std::rc::Rc;

use crate::model::{Article, Axis, Choice, Counts, Event, Filter, Permalink, Query, View};

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
    Fit(View),
    /// Make the axis longer.
    ZoomIn,
    /// Make the axis shorter.
    ZoomOut,
    /// Go to the state of an address; what it does not name goes back to its beginning.
    Restore(Permalink),
    /// Filter by the choices and the search of an address, and by nothing else.
    Narrow(Permalink),
    /// The article stands on the same page, and tells the events that are marked here.
    Find(Rc<[bool]>),
    /// The reader of the article on the page has come to the event of this index, or to none.
    Read(Option<usize>),
    /// Mark the event that is being read in the article, or stop marking.
    Follow(bool),
    /// Offer this way of sharing.
    Offer(Sharing),
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
struct Own(Rc<Article>);

impl PartialEq for Own {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl Eq for Own {}

/// What a reader is doing with the timeline.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Session {
    article: Own,
    filter: Rc<Filter>,
    /// Which events hold what is searched for; nothing where nothing is.
    found: Option<Rc<Vec<bool>>>,
    current: Option<usize>,
    open: Option<usize>,
    chosen_view: Option<View>,
    fitting_view: View,
    zoom: u8,
    sharing: Sharing,
    notice: Option<Notice>,
    printing: bool,
    told: Option<Rc<[bool]>>,
    read: Option<usize>,
    following: bool,
}

impl Session {
    /// A reader who has just arrived.
    pub fn new(article: Rc<Article>) -> Self {
        Self {
            article: Own(article),
            filter: Rc::default(),
            found: None,
            current: None,
            open: None,
            chosen_view: None,
            fitting_view: View::List,
            zoom: 0,
            sharing: Sharing::None,
            notice: None,
            printing: false,
            told: None,
            read: None,
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
        let first = || (self.view() == View::Story).then(|| self.visible().next().map(|(index, _)| index)).flatten();
        self.current.or_else(first)
    }

    /// The index of the event that the reader went to.
    pub fn chosen_event(&self) -> Option<usize> {
        self.current
    }

    /// The index of the event whose details are shown.
    pub fn open(&self) -> Option<usize> {
        self.open
    }

    /// The view the reader chose.
    pub fn chosen_view(&self) -> Option<View> {
        self.chosen_view
    }

    /// The view to show.
    pub fn view(&self) -> View {
        if self.printing { View::List } else { self.chosen_view.unwrap_or(self.fitting_view) }
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
        self.told.is_some()
    }

    /// Whether the article on the page tells the event of this index.
    pub fn is_told(&self, index: usize) -> bool {
        self.told.as_ref().and_then(|told| told.get(index).copied()).unwrap_or_default()
    }

    /// Whether the event that is being read in the article is marked.
    pub fn following(&self) -> bool {
        self.following
    }

    /// The index of the event that is being read in the article, while it is followed.
    pub fn read(&self) -> Option<usize> {
        self.read.filter(|_| self.following)
    }

    /// Whether the event of this index is shown: it passes the filter, or all is being printed.
    fn shows(&self, index: usize, event: &Event) -> bool {
        self.printing || (self.filter.admits(event) && self.finds(index))
    }

    /// Whether the event of this index holds what is searched for.
    fn finds(&self, index: usize) -> bool {
        self.found.as_ref().is_none_or(|found| found.get(index).copied().unwrap_or_default())
    }

    /// The events that are shown, with their indices, in order.
    pub fn visible(&self) -> impl DoubleEndedIterator<Item = (usize, &Event)> {
        self.article().events.iter().enumerate().filter(|(index, event)| self.shows(*index, event))
    }

    /// How many events each choice would leave.
    pub fn counts(&self) -> Counts {
        Counts::new(self.article(), &self.filter, |index| self.finds(index))
    }

    /// The visible event before the current one.
    pub fn previous(&self) -> Option<usize> {
        let current = self.current()?;
        self.visible().rev().map(|(index, _)| index).find(|index| *index < current)
    }

    /// The visible event after the current one, or the first where none is current.
    pub fn next(&self) -> Option<usize> {
        let first = self.current().map_or(0, |current| current + 1);
        self.visible().map(|(index, _)| index).find(|index| *index >= first)
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
            Action::Toggle(choice) => Rc::make_mut(&mut next.filter).toggle(choice),
            Action::Search(text) => next.search(&text),
            Action::Clear => {
                next.filter = Rc::default();
                next.found = None;
            }
            Action::Select(index) => next.select(Some(index)),
            Action::Open(index) => {
                next.select(Some(index));
                next.open = next.current.filter(|current| *current == index);
            }
            Action::Close(index) => next.open = next.open.filter(|open| *open != index),
            Action::Next => next.select(next.next()),
            Action::Previous => next.select(next.previous()),
            Action::Show(view) => next.chosen_view = Some(view),
            Action::Fit(view) => (next.fitting_view, next.chosen_view) = (view, None),
            Action::ZoomIn => next.zoom = (next.zoom + 1).min(Axis::MOST_ZOOM),
            Action::ZoomOut => next.zoom = next.zoom.saturating_sub(1),
            Action::Restore(link) => next.restore(&link),
            Action::Narrow(link) => next.narrow(&link),
            Action::Find(told) => next.told = Some(told),
            Action::Read(index) => next.read = index,
            Action::Follow(following) => next.following = following,
            Action::Offer(sharing) => next.sharing = sharing,
            Action::Notify(notice) => next.notice = notice,
            Action::Print(printing) => next.printing = printing,
        }
        next.keep_place();
        if next == *self { self } else { Rc::new(next) }
    }

    fn select(&mut self, index: Option<usize>) {
        let shown = |index: &usize| self.article().events.get(*index).is_some_and(|event| self.shows(*index, event));
        self.current = index.filter(shown).or(self.current);
    }

    fn search(&mut self, text: &str) {
        let query = Query::new(text);
        let finds = |event: &Event| query.finds(self.article(), event);
        self.found = (!query.is_empty()).then(|| Rc::new(self.article().events.iter().map(finds).collect()));
        Rc::make_mut(&mut self.filter).search(query);
    }

    /// Takes over what an address names; ids that the article does not have become a notice.
    fn restore(&mut self, link: &Permalink) {
        let unknown = link.unknown_in(self.article());
        self.narrow(link);
        self.chosen_view = link.view;
        self.current = None;
        self.open = None;
        if let Some(index) = link.event.as_ref().and_then(|id| self.article().position(id)) {
            self.select(Some(index));
            self.open = self.current;
        }
        self.notice = (!unknown.is_empty()).then_some(Notice::Unknown(unknown));
    }

    /// Takes over the choices and the search of an address.
    fn narrow(&mut self, link: &Permalink) {
        self.filter = Rc::new(link.choices_in(self.article(), &mut Vec::new()));
        self.search(&link.query);
    }

    /// Where a filter hid the current event, goes to the nearest one still shown, forwards first.
    fn keep_place(&mut self) {
        let Some(current) = self.current else { return };
        let after = self.visible().map(|(index, _)| index).find(|index| *index >= current);
        self.current = after.or_else(|| self.visible().next_back().map(|(index, _)| index));
        self.open = self.open.filter(|open| self.visible().any(|(index, _)| index == *open));
    }
}

#[cfg(test)]
mod tests;
