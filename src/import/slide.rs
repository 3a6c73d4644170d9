//! Slides: the title, and the events.

use std::collections::HashMap;

use super::html::one_line;
use super::ids::{self, Ids};
use super::media::Shown;
use super::when::{Order, Survey};
use super::{Context, Options, field};
use crate::document::{Node, Path, Problem, is_id, limits};
use crate::model::{self, Article, Choice, Date, Event, Facet, Media, RichText, Source, Value};
use crate::words::Text;

/// The fields of a slide, in all versions.
const FIELDS: [&str; 15] = [
    "start_date",
    "startDate",
    "end_date",
    "endDate",
    "text",
    "headline",
    "media",
    "asset",
    "group",
    "tag",
    "display_date",
    "background",
    "autolink",
    "unique_id",
    "text_background",
];

/// The maximum number of eras; every event is compared with every era.
const MAX_ERAS: usize = 200;

/// Imports a timeline, slide by slide.
pub(super) struct Importer<'a> {
    pub(super) context: Context<'a>,
    title: Option<SlideText>,
    events: Vec<Event>,
    /// The number of event slides so far, including unusable ones.
    seen: usize,
    ids: Ids,
    groups: Values,
    eras: Vec<Era>,
    /// Fields of a slide that are ignored without a report.
    ignored: &'static [&'static str],
    /// The order of day and month for ambiguous dates.
    order: Order,
}

struct Era {
    name: String,
    note: String,
    date: Date,
    /// Its path, for messages.
    place: String,
}

/// The values of a facet, by name.
#[derive(Default)]
struct Values {
    ids: Ids,
    list: Vec<Value>,
    by_name: HashMap<String, usize>,
}

impl Values {
    fn of(&mut self, name: String, note: String, compose: fn(&str) -> String) -> usize {
        // What looks alike is one value.
        let key = compose(&name);
        if let Some(index) = self.by_name.get(&key) {
            return *index;
        }
        let index = self.list.len();
        let id = ids::slug(&key, "group").unwrap_or_else(|| format!("group-{}", index + 1));
        let id = self.ids.unique(id);
        self.by_name.insert(key, index);
        self.list.push(Value { id, label: name.clone(), name, note });
        index
    }
}

/// The content of a slide.
#[derive(Default)]
struct SlideText {
    headline: String,
    paragraphs: Vec<RichText>,
    media: Vec<Media>,
}

impl<'a> Importer<'a> {
    pub(super) fn new(options: Options<'a>) -> Self {
        Self {
            context: Context::new(options),
            title: None,
            events: Vec::new(),
            seen: 0,
            ids: Ids::default(),
            groups: Values::default(),
            eras: Vec::new(),
            ignored: &[],
            order: Order::default(),
        }
    }

    /// Sets the order of day and month for all following slides.
    pub(super) fn order(&mut self, survey: Survey) {
        self.order = survey.order();
    }

    /// Ignores these fields of all following slides without a report.
    pub(super) const fn ignore(&mut self, fields: &'static [&'static str]) {
        self.ignored = fields;
    }

    /// Whether there is already a title.
    pub(super) const fn has_title(&self) -> bool {
        self.title.is_some()
    }

    /// Imports the title slide.
    pub(super) fn title(&mut self, node: &Node, path: &Path<'_>) {
        if !self.is_object(node, path) {
            return;
        }
        self.title = Some(self.slide_text(node, path));
    }

    /// Imports a slide as an event.
    pub(super) fn event(&mut self, node: &Node, path: &Path<'_>) {
        self.seen += 1;
        if self.seen > limits::EVENTS {
            let most = limits::EVENTS;
            let message = format!("There are more than {most} events; the rest was left out. Split the timeline.");
            self.context.report_once(&Path::Root, &message);
            return;
        }
        if !self.is_object(node, path) {
            return;
        }
        let Some(date) = self.dates(node, path) else {
            self.context
                .report(path, "The event has no readable date and was left out, as in TimelineJS; give it a year.");
            return;
        };
        let SlideText { headline, paragraphs, media } = self.slide_text(node, path);
        let text = |key: &str| self.context.text(field(node, key), &path.key(key));
        let display = [text("display_date"), self.start(node, path, "display_date")];
        let display = display.map(|text| self.context.plain_line(&text, &path.key("display_date")));
        let headline = self.headline(headline, &paragraphs, &media, date, path);
        let given = self.given_id(node, path);
        let group = ["group", "tag"].map(|key| self.context.plain_line(&text(key), &path.key(key)));
        let group = group.into_iter().find(|group| !group.is_empty());
        let id = self.id(&given, &headline, path);
        let choices =
            group.map(|group| Choice { facet: 0, value: self.groups.of(group, String::new(), self.context.compose) });
        self.events.push(Event {
            id,
            date,
            display_date: display.into_iter().find(|text| !text.is_empty()),
            part: None,
            headline,
            text: paragraphs,
            media,
            facts: Vec::new(),
            choices: choices.into_iter().collect(),
            locator: None,
        });
    }

    /// Imports an era: a named period, which becomes a facet value.
    pub(super) fn era(&mut self, node: &Node, path: &Path<'_>) {
        if !self.is_object(node, path) {
            return;
        }
        let date = self.dates(node, path);
        let SlideText { headline, paragraphs, .. } = self.slide_text(node, path);
        let text = one_line(&paragraphs);
        let message = match (&date, headline.is_empty()) {
            _ if self.eras.len() == MAX_ERAS => "There are more than 200 eras; the rest was left out.",
            (None, _) => "The era has no readable dates and was left out; give it a start_date and an end_date.",
            (_, true) => "The era has no name and was left out; give it a headline.",
            _ => {
                self.eras.extend(date.map(|date| Era { name: headline, note: text, date, place: path.to_string() }));
                return;
            }
        };
        self.context.report(path, message);
    }

    /// The article, if it has events, and the problems.
    pub(super) fn finish(mut self) -> (Option<Article>, Vec<Problem>) {
        let context = self.context;
        let title = self.title.unwrap_or_default();
        if self.seen == 0 {
            context.report(&Path::Root, "There are no events; add at least one.");
        }
        let mut headline = title.headline;
        if headline.is_empty() {
            context.words.text(Text::Untitled).clone_into(&mut headline);
            let message =
                format_args!("There is no title, so the timeline is called “{headline}”; add a title with a headline.");
            context.report(&Path::Root, message);
        }
        let facet = |id: &str, name: &str, values| Facet { id: id.into(), name: name.into(), values };
        let mut facets = Vec::new();
        if !self.groups.list.is_empty() {
            facets.push(facet("group", context.words.text(Text::Group), self.groups.list));
        }
        if !self.eras.is_empty() {
            let index = facets.len();
            let mut values = Values::default();
            self.eras.sort_by_key(|era| (era.date.earliest(), era.date.latest()));
            for Era { name, note, date, place } in self.eras {
                let begins_in = |event: &&mut Event| {
                    let start = event.date.anchor().earliest();
                    date.earliest() <= start && start <= date.latest()
                };
                let mut events = self.events.iter_mut().filter(begins_in).peekable();
                if events.peek().is_none() {
                    let message = format_args!("No event begins in the era “{name}”, so it was left out.");
                    context.problems.report_at(place, message);
                    continue;
                }
                let value = values.of(name, note, context.compose);
                events.for_each(|event| event.choices.push(Choice { facet: index, value }));
            }
            for event in &mut self.events {
                event.choices.sort_unstable();
                event.choices.dedup();
            }
            if !values.list.is_empty() {
                facets.push(facet("era", context.words.text(Text::Era), values.list));
            }
        }
        self.events.sort_by_key(|event| event.date);
        let article = Article {
            language: context.language.to_owned(),
            title: headline,
            dek: title.paragraphs,
            media: title.media,
            source: Source::default(),
            figures: Vec::new(),
            parts: Vec::new(),
            facets,
            open_end_note: true,
            order: model::Order::Oldest,
            events: self.events,
        };
        (Some(article).filter(|article| !article.events.is_empty()), context.problems.into_vec())
    }

    fn is_object(&self, node: &Node, path: &Path<'_>) -> bool {
        let Node::Map(entries) = node else {
            let message =
                format_args!("This is {} instead of a slide, and was left out; write an object.", node.kind());
            self.context.report(path, message);
            return false;
        };
        let known = [&FIELDS, self.ignored].concat();
        self.context.report_unknown(entries, &known, path, |name| {
            format!("TimelineJS does not show “{name}” of a slide; it was left out.")
        });
        true
    }

    /// Headline, text and media, in the format of version 3 or 1.
    fn slide_text(&self, node: &Node, path: &Path<'_>) -> SlideText {
        let context = &self.context;
        let autolink = !matches!(field(node, "autolink"), Some(Node::Bool(false)));
        let place = path.key("text");
        let (headline, headline_place, text, text_place) = match field(node, "text") {
            Some(text @ Node::Map(_)) => {
                (field(text, "headline"), place.key("headline"), field(text, "text"), place.key("text"))
            }
            text => (field(node, "headline"), path.key("headline"), text, place),
        };
        let headline = context.text(headline.or_else(|| field(node, "headline")), &headline_place);
        let headline = context.plain_line(&headline, &headline_place);
        let parsed = context.html(&context.text(text, &text_place), &text_place, autolink);
        let Shown { mut media, words } = context.media(node, path, autolink);
        media.extend(context.embedded(parsed.embedded, &text_place));
        SlideText { headline, paragraphs: [parsed.paragraphs, words].concat(), media }
    }

    fn dates(&self, node: &Node, path: &Path<'_>) -> Option<Date> {
        let given = |keys: [&'static str; 2]| keys.into_iter().find_map(|key| Some((key, field(node, key)?)));
        let (start, end) = (given(["start_date", "startDate"]), given(["end_date", "endDate"]));
        let order = self.order.within(start.map(|(_, start)| start), end.map(|(_, end)| end));
        let when = |(key, node): (&str, &Node)| self.context.when(node, order, &path.key(key));
        self.context.date(start.and_then(when), end.and_then(when), path)
    }

    /// A text in the start date.
    fn start(&self, node: &Node, path: &Path<'_>, key: &str) -> String {
        let start = field(node, "start_date").and_then(|start| field(start, key));
        self.context.text(start, &path.key("start_date").key(key))
    }

    /// The headline, or another text as a substitute.
    fn headline(&self, headline: String, text: &[RichText], media: &[Media], date: Date, path: &Path<'_>) -> String {
        if !headline.is_empty() {
            return headline;
        }
        let texts = text.iter().chain(media.iter().map(|media| &media.caption)).map(|rich| rich.text.as_str());
        let words = texts.chain(media.iter().map(|media| media.alt.as_str())).find(|text| !text.is_empty());
        let made = words.map_or_else(|| date.to_string(), beginning);
        let message = format_args!("There is no headline, so the event is called “{made}”; add one.");
        self.context.report(path, message);
        made
    }

    /// The slide's own id.
    fn given_id(&self, node: &Node, path: &Path<'_>) -> String {
        let path = path.key("unique_id");
        if let Some(Node::Number(_)) = field(node, "unique_id") {
            let message = "The id is a number; as in TimelineJS, the headline became the id. Write it as text.";
            self.context.report_once(&path, message);
            return String::new();
        }
        self.context.text(field(node, "unique_id"), &path)
    }

    fn id(&mut self, given: &str, headline: &str, path: &Path<'_>) -> String {
        let given = given.trim();
        let wanted = if given.is_empty() { headline } else { given };
        let id =
            if is_id(given) { Some(given.to_owned()) } else { ids::slug(&(self.context.compose)(wanted), "event") };
        let id = id.unwrap_or_else(|| format!("event-{}", self.seen));
        let id = self.ids.unique(id);
        if !given.is_empty() && id != given {
            let message =
                format_args!("The id “{given}” is invalid or already used, and became “{id}”; links to it change.");
            self.context.report(&path.key("unique_id"), message);
        }
        id
    }
}

/// The start of a text, up to the end of a sentence or about sixty characters.
fn beginning(text: &str) -> String {
    const MAX_LETTERS: usize = 60;
    let end = text.char_indices().nth(MAX_LETTERS).map_or(text.len(), |(end, _)| end);
    let start = text.get(..end).unwrap_or(text);
    let sentence = start.char_indices().find(|(at, character)| {
        let rest = start.get(at + character.len_utf8()..).unwrap_or_default();
        "。！？".contains(*character) || ".!?".contains(*character) && rest.starts_with(' ')
    });
    if let Some((at, character)) = sentence {
        return start.get(..at + character.len_utf8()).unwrap_or(start).to_owned();
    }
    if end == text.len() {
        return text.to_owned();
    }
    let cut = start.rfind(' ').filter(|space| *space > end / 2).unwrap_or(end);
    format!("{}…", start.get(..cut).unwrap_or(start))
}
