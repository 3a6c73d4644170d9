use super::*;
use crate::{document, embedded};

fn snippet(data: Data) -> Snippet {
    let article = Rc::new(embedded::article().unwrap());
    Snippet {
        article,
        language: "zh-Hans".into(),
        base: "https://x.org/t/".into(),
        data,
        loading: Loading::OnDemand,
        json_ld: true,
        attributes: Vec::new(),
    }
}

#[test]
fn a_snippet_is_eight_lines() {
    let text = snippet(Data::Embedded).html();
    assert_eq!(text.lines().count(), 8);
    assert!(text.starts_with("<script type=\"module\" src=\"https://x.org/t/article-timeline.js\"></script>\n"));
    assert!(text.contains("href=\"https://x.org/t/article-timeline-small.css\""));
    assert!(text.ends_with("\n</article-timeline>\n<div hidden><!--</pre>--></div>\n"));
}

#[test]
fn pictures_scales_of_time_and_many_filters_need_the_whole_style_sheet() {
    let sheet = |events: &str| {
        let text =
            format!(r#"{{ "format": "article-timeline/1", "language": "en", "title": "T", "events": [{events}] }}"#);
        let (article, problems) = document::decode(&crate::json::parse(&text).unwrap());
        assert_eq!(problems, []);
        let content = Snippet { article: Rc::new(article.unwrap()), ..snippet(Data::Embedded) }.content();
        let (_, sheet) = content.split_once("href=\"https://x.org/t/").unwrap();
        sheet.split('"').next().unwrap().to_owned()
    };
    let events = |first: u16, rest: &str| {
        let event = |id: u16| {
            let date = if first == 0 { 2023 } else { first + id };
            format!(r#"{{ "id": "e{id}", "date": "{date}", "headline": "It rains"{rest} }}"#)
        };
        (0..9).map(event).collect::<Vec<_>>().join(",")
    };
    assert_eq!(sheet(&events(0, "")), "article-timeline-small.css");
    assert_eq!(sheet(&events(1990, "")), "article-timeline.css");
    // A strip from the oldest on, and a scale from the newest on.
    let turned = [1903, 1916, 1958, 1968, 1970, 1971, 1974, 1991];
    let turned = turned.map(|year| format!(r#"{{ "id": "e{year}", "date": "{year}", "headline": "It rains" }}"#));
    assert_eq!(sheet(&turned.join(",")), "article-timeline.css");
    let facets = |number: usize, values: usize| {
        let values = (0..values).map(|value| format!(r#"{{ "id": "v{value}", "name": "V" }}"#)).collect::<Vec<_>>();
        let facet = |facet| format!(r#"{{ "id": "f{facet}", "name": "F", "values": [{}] }}"#, values.join(","));
        format!(r#"], "facets": [{}"#, (0..number).map(facet).collect::<Vec<_>>().join(","))
    };
    assert_eq!(sheet(&(events(0, "") + &facets(4, 12))), "article-timeline-small.css");
    assert_eq!(sheet(&(events(0, "") + &facets(5, 1))), "article-timeline.css");
    assert_eq!(sheet(&(events(0, "") + &facets(1, 13))), "article-timeline.css");
    let picture = r#", "media": { "url": "https://x.org/rain.jpg", "alt": "Rain" }"#;
    assert_eq!(sheet(&events(0, picture)), "article-timeline.css");
    let following = Snippet { attributes: vec![("article", "#story".into())], ..snippet(Data::Embedded) };
    assert!(following.content().contains("href=\"https://x.org/t/article-timeline.css\""), "the line at the foot");
}

#[test]
fn an_event_without_facets_has_its_date_alone() {
    let text = r#"{ "format": "article-timeline/1", "language": "en", "title": "T",
        "events": [{ "id": "rain", "date": "2023-07-01", "headline": "It rains" }] }"#;
    let (article, _) = document::decode(&crate::json::parse(text).unwrap());
    let content = Snippet { article: Rc::new(article.unwrap()), ..snippet(Data::Embedded) }.content();
    let (_, plain) = content.split_once("</template>").unwrap();
    assert!(plain.contains("</time></p>"), "{plain}");
}

#[test]
fn an_immediate_snippet_preloads_exactly_what_its_script_requests() {
    let preloaded = |data: Data| {
        let text = Snippet { loading: Loading::Immediate, ..snippet(data) }.html();
        assert_eq!(text.lines().count(), 9);
        assert!(
            text.contains("<article-timeline lang=\"zh-Hans\"")
                && text.contains(" loading=\"immediate\" data-prerendered>")
        );
        // The second one is for page scripts that use the element.
        let address = " src=\"https://x.org/t/article-timeline.js\"></script>";
        let scripts = format!("<script async type=\"module\"{address}<script type=\"module\"{address}");
        assert_eq!(text.lines().next(), Some(scripts.as_str()));
        let links = text.lines().nth(7).unwrap().split(" href=\"").skip(1);
        links.map(|link| link.split('"').next().unwrap().to_owned()).collect::<Vec<_>>()
    };
    let [app, parser, importer] = ["app", "parser", "importer"].map(|name| {
        let module = format!("https://x.org/t/article-timeline-{name}");
        [format!("{module}.js"), format!("{module}_bg.wasm")]
    });
    let app =
        [&["words-zh-Hans.txt", "article-timeline-runtime.js"].map(|name| format!("https://x.org/t/{name}"))[..], &app]
            .concat();
    assert_eq!(preloaded(Data::Embedded), app);
    assert_eq!(preloaded(Data::Inline("{}".into())), app);
    let linked = |text: &str| preloaded(Data::Linked { url: "a.json".into(), text: text.into() });
    let document = ["a.json".to_owned()];
    assert_eq!(linked(r#"{"format": "article-timeline/1"}"#), [&document[..], &app, &parser].concat());
    assert_eq!(linked(r#"{"title": "article-timeline/1"}"#), [&document[..], &app, &importer].concat());
    assert_eq!(linked(r#"{"events": []}"#), [&document[..], &app, &importer].concat());
}

#[test]
fn a_snippet_on_demand_asks_for_the_script_alone() {
    let text = snippet(Data::Embedded).html();
    assert!(text.contains("<article-timeline lang=\"zh-Hans\" embedded data-prerendered>"));
    assert!(!text.contains("preload"));
}

#[test]
fn no_line_is_blank() {
    let json = r#"{"format": "article-timeline/1", "language": "en", "title": "A\n\nB", "events":
        [{"id": "sun", "date": "2023", "headline": "The sun\n \nis back", "facts": {"Gates": "3\n\n4"}}]}"#;
    let (article, _) = document::testing::read(json);
    let article = Rc::new(article.unwrap());
    for data in [Data::Inline(json.into()), Data::Linked { url: "a.json".into(), text: json.into() }] {
        for json_ld in [true, false] {
            let text = Snippet { article: Rc::clone(&article), json_ld, ..snippet(data.clone()) }.html();
            assert!(text.lines().all(|line| !line.trim().is_empty()), "{text}");
            assert!(text.lines().count() <= 8);
        }
    }
}

#[test]
fn a_page_contains_the_snippet_and_reports_its_height() {
    let snippet = snippet(Data::Embedded);
    let page = snippet.page("");
    assert!(page.starts_with("<!doctype html>\n<html lang=\"zh-Hans\">\n"));
    assert!(page.contains(&format!("<title>{}</title>", snippet.article.title)));
    assert!(page.contains("<script type=\"module\" src=\"https://x.org/t/frame.js\"></script>"));
    assert!(page.contains(&format!("{}</article-timeline>\n</main>", snippet.content())));
    assert!(!page.contains("<pre"));
}

#[test]
fn plain_html_has_no_attributes_that_it_needs() {
    assert_eq!(snippet(Data::Embedded).plain(), None);
    let linked = Data::Linked { url: "https://x.org/story.json#top".into(), text: "{}".into() };
    let plain = snippet(linked).plain().unwrap();
    assert!(plain.starts_with("<h2 lang=\"zh-Hans\" dir=\"ltr\">"));
    assert!(plain.contains("<p dir=\"ltr\"><a href=\"https://x.org/story.json#article-timeline=%E7%A4%BE%E5%8C%BA"));
    assert!(plain.ends_with("\">时间线的数据</a></p> \n"));
    assert_eq!(plain.matches("<h3").count(), 41);
    assert!(
        !plain.contains("class=") && !plain.contains("<time") && !plain.contains("role=") && !plain.contains("<script")
    );
}

#[test]
fn attributes_are_on_the_element() {
    let attributes = vec![("permalink", "dam".into()), ("article", "main > p[title=\"a\"]".into())];
    let text = Snippet { attributes, ..snippet(Data::Embedded) }.html();
    let tag = "<article-timeline lang=\"zh-Hans\" embedded permalink=\"dam\" \
               article=\"main > p[title=&quot;a&quot;]\" data-prerendered>\n";
    assert!(text.contains(tag), "{}", text.lines().nth(2).unwrap());
}

#[test]
fn data_are_in_the_snippet_where_they_are_nowhere_else() {
    let json = "{\n \"title\": \"</script><!--\"\n}";
    let inline = snippet(Data::Inline(json.into())).html();
    assert_eq!(inline.lines().count(), 8);
    assert!(inline.contains(r#"<script type="application/json">{"title":"\u003c/script>\u003c!--"}</script>"#));
    assert!(inline.contains(" data-document=\""));
    let linked = snippet(Data::Linked { url: "a.json?x=1&y=\"".into(), text: json.into() }).html();
    assert!(linked.contains(" src=\"a.json?x=1&amp;y=&quot;\""));
    assert!(!linked.contains("application/json"));
    assert!(!snippet(Data::Embedded).html().contains("data-document"));
}

#[test]
fn every_event_is_in_the_fallback_with_its_date_and_branch() {
    let snippet = snippet(Data::Embedded);
    let content = snippet.content();
    let fallback = content.lines().nth(1).unwrap();
    for event in &snippet.article.events {
        assert!(fallback.contains(&event.headline), "{}", event.headline);
        assert!(event.text.iter().all(|paragraph| fallback.contains(&paragraph.text)), "{}", event.headline);
        assert!(event.choices.iter().all(|choice| fallback.contains(&snippet.article.value(*choice).unwrap().name)));
    }
    // Here no year is above it.
    assert!(fallback.contains("<time datetime=\"2022-03-28T06:00\">2022年3月28日"));
}

#[test]
fn a_page_with_its_own_json_ld_gets_no_second_article() {
    let text = Snippet { json_ld: false, ..snippet(Data::Embedded) }.html();
    assert_eq!(text.lines().count(), 7);
    assert!(!text.contains("ld+json") && !text.contains("schema.org"));
}

#[test]
fn search_engines_get_the_events_with_their_open_intervals() {
    let text = include_str!("../../../tests/cases/view/small/article.json");
    let (article, problems) = document::testing::read(text);
    assert_eq!(problems, []);
    let ld = json_ld::json_ld(&article.unwrap());
    expect_test::expect_file!["../../../tests/cases/view/small/json-ld.json"]
        .assert_eq(&(serde_json::to_string_pretty(&ld).unwrap() + "\n"));
}
