//! The JSON Schema agrees with the decoder.

#![expect(clippy::unwrap_used, reason = "a test may panic")]

mod comparison;
mod objects;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use article_timeline::document;
use article_timeline::model::Date;
use serde_json::{Value, json};

use self::comparison::{Comparison, decode, documents_in_the_guide, example, read, schema};
use self::objects::each_object;

/// Documents in `tests/cases` with mistakes that a schema cannot detect, with the reasons.
const UNSEEN_IN_CASES: [(&str, &str); 4] = [
    ("tests/cases/document/duplicate-id", "no keyword compares the ids of a list's entries"),
    ("tests/cases/document/unknown-branch", "no keyword looks a name up elsewhere in the document"),
    ("tests/cases/document/unknown-facet", "as above, and every name may be a facet's"),
    ("tests/cases/document/unknown-part", "as above"),
];

/// Changes to the guide's example that a schema cannot detect, with the reasons.
const UNSEEN_IN_CHANGES: [(&str, &str); 9] = [
    ("/facets without", "events count under its values"),
    ("/facets = null", "the same"),
    ("/facets = []", "the same"),
    ("/facets/0/values without", "the same"),
    ("/facets/0/values = null", "the same"),
    ("/facets/0/values = []", "the same"),
    ("/parts without", "events name its chapters"),
    ("/parts = null", "the same"),
    ("/parts = []", "the same"),
];

/// The places of the values in a document, by their kinds: of entries of lists, the first that has the field.
fn places(value: &Value, kind: &str, place: &str, found: &mut BTreeMap<String, String>) {
    found.entry(kind.to_owned()).or_insert_with(|| place.to_owned());
    match value {
        Value::Object(map) => {
            for (key, value) in map {
                places(value, &format!("{kind}/{key}"), &format!("{place}/{key}"), found);
            }
        }
        Value::Array(items) => {
            for (index, value) in items.iter().enumerate() {
                places(value, &format!("{kind}/*"), &format!("{place}/{index}"), found);
            }
        }
        _ => {}
    }
}

#[test]
fn the_schema_is_valid_and_describes_every_field() {
    let schema = schema();
    if let Err(error) = jsonschema::draft202012::meta::validate(&schema) {
        panic!("{}: {error}", error.instance_path());
    }
    assert!(schema.get("$id").is_none(), "the schema has no address of its own");
    each_object(&schema, "", &mut |place, object| {
        assert_eq!(object.get("additionalProperties"), Some(&Value::Bool(false)), "{place} takes unknown fields");
        for (name, field) in object["properties"].as_object().unwrap() {
            let said = field["description"].as_str().unwrap_or_default();
            assert!(said.ends_with('.') && !said.contains('\n'), "{place}: what is {name}? {said}");
        }
    });
}

#[test]
fn the_schema_and_the_decoder_agree_on_every_document() {
    let mut comparison = Comparison::new();
    for folder in ["tests/cases/document", "tests/cases/view"] {
        let mut seen = 0;
        for case in fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)).unwrap() {
            let name = format!("{folder}/{}", case.unwrap().file_name().to_str().unwrap());
            comparison.compare(&name, &read(format!("{name}/article.json")));
            seen += 1;
        }
        assert!(seen > 1, "the cases moved: only {seen} were found in {folder}");
    }
    comparison.compare("articles/panji-2022.json", &read("articles/panji-2022.json"));
    comparison.assert_unseen(&UNSEEN_IN_CASES);
}

#[test]
fn the_guides_documents_have_no_problem() {
    let mut comparison = Comparison::new();
    let documents = documents_in_the_guide();
    assert!(documents.len() > 1, "the examples moved");
    for text in documents {
        let (article, problems) = decode(&text);
        assert!(article.is_some() && problems.is_empty(), "{problems:#?}");
        comparison.compare("the guide", &text);
    }
    comparison.assert_unseen(&[]);
}

#[test]
fn every_change_to_the_example_is_treated_alike() {
    let mut comparison = Comparison::new();
    let example = example();
    let mut found = BTreeMap::new();
    places(&example, "", "", &mut found);
    let others = [
        json!(null),
        json!(true),
        json!(0),
        json!(-1),
        json!(1.5),
        json!(1e17),
        json!(""),
        json!(" "),
        json!("any text"),
        json!([]),
        json!([null]),
        json!(["any text"]),
        json!({}),
        json!({ "any field": "any text" }),
    ];
    for place in found.values() {
        for other in &others {
            let mut changed = example.clone();
            *changed.pointer_mut(place).unwrap() = other.clone();
            comparison.compare(&format!("{place} = {other}"), &changed.to_string());
        }
        let (parent, key) = place.rsplit_once('/').unwrap_or_default();
        let mut changed = example.clone();
        if let Some(Value::Object(parent)) = changed.pointer_mut(parent).filter(|_| !place.is_empty()) {
            parent.remove(key).unwrap();
            comparison.compare(&format!("{place} without"), &changed.to_string());
        }
        for other in [json!(null), json!("any text"), json!([])] {
            let mut changed = example.clone();
            if let Some(Value::Object(object)) = changed.pointer_mut(place) {
                object.insert("any field".into(), other.clone());
                comparison.compare(&format!("{place} with {other}"), &changed.to_string());
            }
        }
    }
    assert!(found.len() > 70, "the example shrank to {} places", found.len());
    comparison.assert_unseen(&UNSEEN_IN_CHANGES);
}

/// A minimal document with a value at one place.
fn small() -> Value {
    json!({
        "format": document::FORMAT,
        "language": "en",
        "title": "A title",
        "dek": "A dek",
        "media": { "url": "a.jpg", "alt": "", "caption": "A caption", "credit": "A credit", "link": "https://x.org", "width": 1, "height": 1 },
        "imagesFrom": ["https://x.org"],
        "source": { "url": "https://x.org", "publishers": [{ "name": "A house", "url": "https://x.org" }] },
        "figures": [{ "id": "a", "value": 1, "label": "A label" }],
        "facets": [{ "id": "a", "name": "A name" }],
        "events": [{
            "id": "a",
            "date": "2022",
            "displayDate": "A date",
            "headline": "A headline",
            "text": ["A text"],
            "media": [{ "type": "link", "url": "https://x.org" }],
            "source": { "paragraph": 1, "phrase": "A phrase" },
        }],
    })
}

/// Compares both on documents with each of these texts at one place.
#[track_caller]
fn compare_texts<'a>(comparison: &mut Comparison, place: &str, texts: impl IntoIterator<Item = &'a str>) {
    let mut document = small();
    for text in texts {
        *document.pointer_mut(place).unwrap() = json!(text);
        comparison.compare(&format!("{place} = {text:?}"), &document.to_string());
    }
}

#[test]
fn addresses_are_treated_alike() {
    let mut comparison = Comparison::new();
    let starts = ["https://", "HTTP://", "//", "https:", "https:/", "ftp://"];
    let hosts = ["", "x.org", "X.org:80", "a:b@x.org", "@", ":80", "a@", "a@:80", "a@b@x.org"];
    let ends = ["", "/a:b", "?@", "#a@b", " b", "/\u{1}"];
    let whole = starts.iter().flat_map(|start| hosts.iter().map(move |host| format!("{start}{host}")));
    let whole = whole.flat_map(|start| ends.iter().map(move |end| format!("{start}{end}")));
    let others = "a|a/b:c|a?b:c|a#b:c|a:b|/|/a|/:|?a:b|#a:b|?|#|:|..|水.jpg|mailto:a@x.org|MailTo:|blob:https://x.org/1||\
        data:image/png;base64,AA==|DATA:Image/x|data:image|data:text/html,a|javascript:alert(1)|java\tscript:a|\u{1}a|\
        a\u{a0}b|\u{200b}a|my photo.jpg|my photo.jpg?a b#c d|my photo.x|my photo|no demand, she said.|see a.b c|./my photo|/my photo|\
        https://x.org/my photo|https://x y.org/a.jpg|https://a b@x.org/a.jpg|a b:c.jpg|水 1.webp|my\u{3000}photo.png";
    let others = || others.split('|');
    let texts: Vec<String> = whole.chain(others().map(Into::into)).collect();
    let texts = || texts.iter().map(String::as_str);
    for place in ["/media/url", "/events/0/media/0/url"] {
        compare_texts(&mut comparison, place, texts());
        let spaced = others().chain(["https://", "//x.org"]).map(|text| format!("\u{a0}{text} \n"));
        let spaced: Vec<_> = spaced.collect();
        compare_texts(&mut comparison, place, spaced.iter().map(String::as_str));
    }
    for place in ["/source/url", "/source/publishers/0/url", "/media/link"] {
        compare_texts(&mut comparison, place, texts());
    }
    // The reader takes a host with a space in it as an origin, which no picture has.
    let is_word = |text: &&str| !text.contains(|letter: char| letter.is_whitespace() || letter.is_control());
    for place in ["/imagesFrom", "/imagesFrom/0"] {
        compare_texts(&mut comparison, place, texts().filter(is_word));
    }
    let links: Vec<_> = texts().map(|text| format!("so [a *b*]({text}) c")).collect();
    for place in ["/dek", "/events/0/text/0", "/media/caption", "/media/credit"] {
        compare_texts(&mut comparison, place, links.iter().map(String::as_str));
    }
    comparison.assert_unseen(&[]);
}

#[test]
fn markup_is_treated_alike() {
    let mut comparison = Comparison::new();
    let pieces = || ["", "[", "]", "(", ")", "\\", "x:", "a", "*", "\n"].into_iter();
    let pairs = || pieces().flat_map(|one| pieces().map(move |two| format!("{one}{two}")));
    // A character at any place of an unsafe link can end it, or make it safe.
    let around = pairs().flat_map(|start| pieces().map(move |end| format!("{start}[a](x:){end}")));
    let inside = pairs().flat_map(|two| [format!("[{two}](x:)"), format!("[a]{two}(x:)"), format!("[a]({two}x:)")]);
    let texts: Vec<_> = around.chain(inside).collect();
    compare_texts(&mut comparison, "/dek", texts.iter().map(String::as_str));
    let paragraphs = "[a\n\nb](x:)|[a\r\n \r\nb](x:)|[a\nb](x:)|[a\\\n\nb](x:)|[a](/)\n\n[b](x:)";
    compare_texts(&mut comparison, "/events/0/text", paragraphs.split('|'));
    // No empty line parts a caption.
    compare_texts(&mut comparison, "/media/caption", ["[a\n\nb](x:)"]);
    let reason = "the schema takes every text with markup for paragraphs";
    comparison.assert_unseen(&[(r#"/media/caption = "[a\n\nb](x:)""#, reason)]);
}

#[test]
fn ids_and_lengths_are_treated_alike() {
    let mut comparison = Comparison::new();
    for place in ["/figures/0/id", "/events/0/id"] {
        let ids =
            "a|a-b_c.d|-|水|é|e\u{301}|१|²|Ⅷ|ʼ|·|น้ำ|शिवरात्री|𑄌𑄋𑄴𑄟𑄳𑄦|\u{301}|\u{fe0f}|\u{200d}|a b|a/b|a\n||😀|event"
                .split('|');
        compare_texts(&mut comparison, place, ids);
    }
    compare_texts(&mut comparison, "/facets/0/id", ["event", "q", "view"]);
    compare_texts(&mut comparison, "/format", ["article-timeline/1", "article-timeline/1 ", "article-timeline/2"]);
    let phrases = "水|水水|😀|😀😀|    |\u{feff}\u{feff}\u{feff}\u{feff}";
    compare_texts(&mut comparison, "/events/0/source/phrase", phrases.split('|'));
    let phrases = [80, 81].map(|length| "水".repeat(length));
    compare_texts(&mut comparison, "/events/0/source/phrase", phrases.iter().map(String::as_str));
    compare_texts(&mut comparison, "/title", ["\u{85}", "\u{feff}", "\u{3000}\n", "\u{200b}"]);
    let numbers =
        "1|0|-0|-1|1.0|1.5|1e2|100000|100001|4294967295|4294967296|9007199254740991|9007199254740992|-9007199254740992";
    for number in numbers.split('|') {
        for place in ["/figures/0/value", "/media/width", "/events/0/source/paragraph"] {
            let mut document = small();
            *document.pointer_mut(place).unwrap() = number.parse::<serde_json::Number>().unwrap().into();
            comparison.compare(&format!("{place} = {number}"), &document.to_string());
        }
    }
    let (long, longer) = ("a".repeat(1024 * 1024), "a".repeat(1024 * 1024 + 1));
    for text in [long, longer] {
        let mut document = small();
        document["events"][0]["displayDate"] = text.clone().into();
        comparison.compare("a long text", &document.to_string());
    }
    let mut document = small();
    document["events"][0]["displayDate"] = "水".repeat(1024 * 512).into();
    comparison.compare("a long text of wide letters", &document.to_string());
    comparison.assert_unseen(&[("a long text of wide letters", "a schema counts letters, the reader bytes")]);
}

#[test]
fn dates_are_treated_alike() {
    let schema = schema();
    let date = json!({ "$ref": "#/$defs/date", "$defs": schema["$defs"] });
    let date = jsonschema::draft202012::new(&date).unwrap();
    let mut unseen = Vec::new();
    let mut compare = |text: &str| {
        let (by_schema, by_reader) = (date.is_valid(&json!(text)), text.parse::<Date>().is_ok());
        assert!(by_reader || !by_schema || text.contains('/'), "only the reader refuses {text:?}");
        assert!(by_schema || !by_reader, "only the schema refuses {text:?}");
        if by_schema && !by_reader {
            unseen.push(text.to_owned());
        }
    };
    // Every day there can be, in years that leap and in others.
    for year in ["1900", "2000", "2023", "2024", "0000", "-0000", "-0001", "-0004", "-0100", "-0400"] {
        for month in 0..=25 {
            compare(&format!("{year}-{month:02}"));
            (0..=32).for_each(|day| compare(&format!("{year}-{month:02}-{day:02}")));
        }
    }
    for time in 0..=60 {
        compare(&format!("2024-02-29T{time:02}"));
        compare(&format!("2024-02-29T00:{time:02}"));
        compare(&format!("2024-02-29T00:00:{time:02}.125"));
    }
    let moments = "|..|.|...|2022|22|02022|２０２２|+2022| 2022|2022 |2022\n|2022-3|2022-03|2022-3-26|20220326|2022-03-26|\
        2022-03-26-01|2022-XX|2022-03-XX|2022-21|2022-21-01|2022-25|198X|19XX|1XXX|XXXX|000X|00XX|198X-03|-198X|-19XX|198x|\
        -0043|-043|0000|Y2022|Y9999|Y10000|Y-10000|Y+10000|y10000|Y|Y-|-Y10000|Y99999999999|Y100000000000|Y-99999999999|\
        Y10000-01|Y10000T06|2022T06|2022-03T06|2022-03-26T|2022-03-26T6|2022-03-26t06|2022-03-26 06|2022-03-26T06Z|\
        2022-03-26T06+08:00|2022-03-26T06:30:15.25|2022-03-26T06:30:15.2500|2022-03-26T06:30.250|2022-03-26T06:30:15:20";
    for moment in moments.split('|') {
        for mark in ["", "~", "?", "%", "~?", "!"] {
            let marked = format!("{moment}{mark}");
            for text in ["_", "_/..", "_/", "../_", "/_", "_/2023", "2021/_", "_//", "_/2023/", "_T06"] {
                compare(&text.replace('_', &marked));
            }
        }
    }
    // All that is left are intervals that end before they start.
    assert!(!unseen.is_empty());
    for text in unseen {
        let sentence = text.parse::<Date>().unwrap_err().to_string();
        assert!(sentence.contains("ends before it starts"), "only the reader refuses {text:?}: {sentence}");
    }
}
