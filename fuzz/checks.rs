//! What must hold whatever the text, beyond that nothing panics, hangs or takes all memory. The tests run these too, on
//! every case that was ever found.
#![allow(dead_code, reason = "each target needs one of these")]

use article_timeline::bytes;
use article_timeline::document::url::{self, Purpose};
use article_timeline::document::{self, Node, Problem, limits};
use article_timeline::import::{self, Format, Options};
use article_timeline::json;
use article_timeline::model::{Article, Axis, Date, Media, MediaKind, Order, Query, RichText, Room, Style, Timescale};
use article_timeline::words::Words;

/// A date: parsing and printing are inverses.
pub(crate) fn date(text: &str) {
    let Ok(date) = text.parse::<Date>() else { return };
    assert!(date.earliest() <= date.latest(), "{text}");
    assert_eq!(date.to_string(), text);
}

/// A document.
pub(crate) fn document(text: &str) {
    let Ok(node) = json::parse(text) else { return };
    let (article, problems) = document::decode(&node);
    holds(article, &problems);
}

/// A sheet or a timeline as bytes, in whatever encoding; UTF-8 and UTF-16 come back as they were.
pub(crate) fn bytes(content: &[u8]) {
    let (text, problem) = bytes::decode(content);
    assert!(problem.is_none_or(|problem| problem.message.ends_with('.') && problem.at.is_none_or(|at| at.line > 0)));
    if let Ok(utf8) = std::str::from_utf8(content)
        && !utf8.contains('\0')
    {
        assert_eq!(text, utf8.strip_prefix('\u{feff}').unwrap_or(utf8));
    }
    let wide: Vec<u8> = [0xfeff].into_iter().chain(text.encode_utf16()).flat_map(u16::to_be_bytes).collect();
    assert_eq!(bytes::decode(&wide), (text.clone(), None));
    timelinejs(&text);
    sheet(&text);
}

/// A timeline of TimelineJS, as JSON or JSONP.
pub(crate) fn timelinejs(text: &str) {
    let imported = import::read(text, options(Format::TimelineJs, &Words::english()), json::parse);
    holds(imported.article, &imported.problems);
}

/// A sheet of TimelineJS.
pub(crate) fn sheet(text: &str) {
    let imported = import::read(text, options(Format::Csv, &Words::english()), json::parse);
    holds(imported.article, &imported.problems);
}

/// A date of TimelineJS, one to a line: as a text, as a year, and beside the others.
pub(crate) fn when(text: &str) {
    let lines: Vec<&str> = text.lines().collect();
    let cell = |text: &str| format!("\"{}\"", text.replace('"', "\"\""));
    let rows = lines.iter().map(|line| format!("{},{},a\n", cell(line), cell(lines.last().unwrap_or(&""))));
    sheet(&format!("Start Date,End Date,Headline\n{}", rows.collect::<String>()));
    let rows = lines.iter().map(|line| format!("{0},{0},{0},{0},a\n", cell(line)));
    sheet(&format!("Year,Month,End Year,Time,Headline\n{}", rows.collect::<String>()));
}

/// HTML in a text of TimelineJS.
pub(crate) fn html(text: &str) {
    let map =
        |entries: Vec<(&str, Node)>| Node::Map(entries.into_iter().map(|(key, node)| (key.to_owned(), node)).collect());
    let words = || Node::Text(text.to_owned());
    let event = map(vec![
        ("start_date", map(vec![("year", Node::Number(2000.0))])),
        ("text", map(vec![("headline", words()), ("text", words())])),
        ("media", map(vec![("url", words()), ("caption", words()), ("credit", words())])),
        ("background", map(vec![("url", words())])),
    ]);
    let (article, problems) = import::read_node(
        &map(vec![("events", Node::List(vec![event]))]),
        options(Format::TimelineJs, &Words::english()),
    );
    assert_eq!(article.as_ref().map_or(0, |article| article.events.len()), 1);
    holds(article, &problems);
}

fn options(format: Format, words: &Words) -> Options<'_> {
    Options { format, language: "en", words, compose: import::composed }
}

/// What holds for every article and its problems.
fn holds(article: Option<Article>, problems: &[Problem]) {
    assert!(article.is_some() || !problems.is_empty(), "what cannot be read is told");
    assert!(problems.len() <= limits::PROBLEMS + 1);
    for Problem { path, message, .. } in problems {
        assert!(!path.is_empty() && message.ends_with('.'), "{path}: {message}");
    }
    let Some(article) = article else { return };
    assert!(
        !article.events.is_empty()
            && article.clone().in_order(Order::Oldest).events.is_sorted_by_key(|event| event.date)
    );
    article.dek.iter().for_each(rich);
    article.media.iter().for_each(media);
    for event in &article.events {
        assert!(!event.headline.trim().is_empty());
        event.text.iter().for_each(rich);
        event.media.iter().for_each(media);
        assert!(event.choices.iter().all(|choice| article.value(*choice).is_some()));
    }
    let scale = Timescale::of(&article.events);
    for room in [Room::Wide, Room::Narrow] {
        let axis = Axis::new(&article, &scale, room, 1);
        assert_eq!(axis.marks.iter().map(|mark| mark.events.len()).sum::<usize>(), article.events.len());
        let ticks = axis.scale.map_or(0, |scale| scale.ticks.len());
        assert!(ticks < 200, "{ticks} ticks");
    }
    let written = document::encode(&article);
    let (again, problems) = document::decode(&written);
    assert_eq!(problems, []);
    assert_eq!(again, Some(article));
}

fn media(media: &Media) {
    let purpose = if media.kind == MediaKind::Image { Purpose::Image } else { Purpose::Link };
    assert_eq!(url::safe(&media.url, purpose).as_deref(), Some(media.url.as_str()));
    assert!(media.link.iter().all(|url| url::safe(url, Purpose::Link).is_some()));
    assert!(!media.at_once || url::host(&media.url).is_none());
    rich(&media.caption);
    rich(&media.credit);
}

/// Spans are at character boundaries and in order. Links are safe and do not overlap.
fn rich(rich: &RichText) {
    let mut after_link = 0;
    for span in &rich.spans {
        assert!(rich.text.get(span.range.clone()).is_some_and(|words| !words.is_empty()));
        if let Style::Link(url) = &span.style {
            assert!(url::safe(url, Purpose::Link).is_some() && span.range.start >= after_link);
            after_link = span.range.end;
        }
    }
    assert!(rich.spans.is_sorted_by_key(|span| span.range.start));
    let _ = Query::new("a b").matches_in(&rich.text);
}
