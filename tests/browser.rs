//! What only a browser can show: `Intl`, and mounting in a shadow root.
#![cfg(target_arch = "wasm32")]
#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a test may panic")]
#![expect(clippy::disallowed_methods, reason = "a test is the page around the timeline")]

use std::fmt::Write as _;
use std::time::Duration;

use article_timeline::browser::{self, date_format, numbers};
use article_timeline::model::Date;
use article_timeline::words::{DateWords, Words};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::{Element, HtmlElement, ShadowRootInit, ShadowRootMode};

wasm_bindgen_test_configure!(run_in_browser);

/// The events that are not hidden.
const SHOWN: &str = "li:not([hidden]) > article";

/// The choice of a branch that three events of the embedded article count under.
const CHOICE: &str = ".chip:nth-of-type(2) input";

/// Puts the embedded article's timeline into `root`, as the element's script does; resolves when readers can act.
async fn mount(root: &Element, language: &str) -> browser::Mounted {
    let host = js_sys::Object::new();
    let set = |key: &str, value: &JsValue| js_sys::Reflect::set(&host, &key.into(), value).unwrap();
    set("language", &language.into());
    set("words", &file(language).into());
    set("hydrate", &false.into());
    set("view", &"auto".into());
    set("order", &"auto".into());
    set("imagesFrom", &"".into());
    set("state", &"".into());
    set("isNewEntry", &js_sys::Function::new_no_args("return false"));
    set("noteEntry", &js_sys::Function::new_no_args(""));
    set("change", &js_sys::Function::new_no_args("this.changed = true"));
    set("fit", &js_sys::Function::new_no_args("return false"));
    set("reveal", &js_sys::Function::new_no_args(""));
    set("adopt", &js_sys::Function::new_no_args(""));
    set("afterPaint", &js_sys::Function::new_with_args("then", "setTimeout(then)"));
    let mounted = browser::mount(root.clone(), &browser::Document::embedded().unwrap(), host.clone().unchecked_into());
    until("it is ready", || js_sys::Reflect::has(&host, &"changed".into()).unwrap()).await;
    mounted
}

/// A fresh element inside a fresh shadow root on the page.
fn root() -> Element {
    let document = gloo::utils::document();
    let host = document.create_element("div").unwrap();
    document.body().unwrap().append_child(&host).unwrap();
    let shadow = host.attach_shadow(&ShadowRootInit::new(ShadowRootMode::Open)).unwrap();
    let root = document.create_element("div").unwrap();
    shadow.append_child(&root).unwrap();
    root
}

fn count(root: &Element, selector: &str) -> u32 {
    root.query_selector_all(selector).unwrap().length()
}

/// Waits until something is so, however busy the machine is.
async fn until(what: &str, is_so: impl Fn() -> bool) {
    for _ in 0..200 {
        if is_so() {
            return;
        }
        gloo::timers::future::sleep(Duration::from_millis(50)).await;
    }
    panic!("Waited ten seconds until {what}, in vain.");
}

fn click(root: &Element, selector: &str) {
    root.query_selector(selector).unwrap().expect(selector).unchecked_into::<HtmlElement>().click();
}

/// Languages that Chromium has no data for; dates are written in plain numbers.
const UNKNOWN: [&str; 2] = ["my", "ckb-IR"];

/// A language that only ICU has no data for, and how it notes that.
const PLAIN: (&str, &str) = ("uz-AF", "!\t");

/// What the data of Chromium and of ICU have differently, and nothing here can mend.
const DIFFERENT: [(&str, &str); 5] = [
    ("en-u-nu-arab", "2025-03-17T17:05:09.250"),
    ("en-u-nu-arab", "-9999"),
    ("en-u-nu-arab", "Y-11999"),
    ("en-u-nu-arab", "Y12000"),
    ("en-u-nu-arab", "Y-4540000000"),
];

/// The compiled words in a language.
fn file(language: &str) -> Option<String> {
    const LANGUAGES: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/words/all.rs"));
    LANGUAGES.iter().find(|(own, _)| *own == language).map(|(_, file)| (*file).to_owned())
}

#[wasm_bindgen_test]
fn intl_writes_the_dates_that_are_prerendered() {
    let other: Date = "1066".parse().unwrap();
    let mut wrong = String::new();
    for line in include_str!("cases/dates.tsv").lines() {
        let [language, interface, text, alone, beside] = line.split('\t').collect::<Vec<_>>().try_into().unwrap();
        let notes = if language == PLAIN.0 { PLAIN.1 } else { "" };
        let date: Date = text.parse().unwrap();
        if UNKNOWN.contains(&language) || DIFFERENT.contains(&(language, text)) {
            continue;
        }
        for (dates, expected) in [(vec![&date], alone), (vec![&date, &other], beside)] {
            let words = Words::loaded(file(interface)).with_numbers(numbers(language, interface, notes));
            let is_neutral = interface == "en" && language.split('-').next() != Some("en");
            let words = if is_neutral { words.with_neutral_dates() } else { words };
            let written = DateWords::new(&words, date_format(language, notes), dates).date(&date);
            if written != expected {
                writeln!(wrong, "{language} {text}: “{written}” instead of “{expected}”").unwrap();
            }
        }
    }
    assert_eq!(wrong, "");
}

#[wasm_bindgen_test]
fn a_language_that_the_browser_does_not_know_is_written_in_numbers() {
    for language in UNKNOWN {
        for (text, expected) in [
            ("2025-03-17T09", "2025-03-17, 09:00"),
            ("2025-03-17/2025-03-28", "2025-03-17 – 2025-03-28"),
            ("2025-03~", "≈ 2025-03"),
            ("196X", "1960–1969"),
            ("Y-13799999999", "-13799999999"),
        ] {
            let [date, other]: [Date; 2] = [text, "1066"].map(|text| text.parse().unwrap());
            let words =
                DateWords::new(&Words::english().with_neutral_dates(), date_format(language, ""), [&date, &other]);
            assert_eq!(words.date(&date), expected, "{language} {text}");
        }
    }
}

#[wasm_bindgen_test]
fn intl_writes_the_numbers_that_are_prerendered() {
    let mut compared = 0;
    for line in include_str!("cases/numbers.tsv").lines() {
        let [language, digits, expected] = line.split('\t').collect::<Vec<_>>().try_into().unwrap();
        // Chromium has no data for some languages, and writes their figures in the language of the browser.
        let known = js_sys::Intl::NumberFormat::supported_locales_of(
            &js_sys::Array::of1(&language.into()),
            &JsValue::UNDEFINED.unchecked_into(),
        );
        if known.length() == 0 {
            continue;
        }
        compared += 1;
        let written = numbers(language, "en", "").write(digits);
        assert_eq!(written, expected, "{language} {digits}");
    }
    assert!(compared > 20, "only {compared} figures were compared");
    assert_eq!(numbers("de", "en", "n 1234\tas it was noted").write("1234"), "as it was noted");
}

#[wasm_bindgen_test]
async fn a_timeline_mounts_answers_and_leaves() {
    let root = root();
    let mounted = mount(&root, "zh-Hans").await;
    let all = count(&root, SHOWN);
    assert!(all > 1);
    click(&root, CHOICE);
    until("one branch is left", || count(&root, SHOWN) == 3).await;
    click(&root, ".clear");
    until("all are there again", || count(&root, SHOWN) == all).await;
    mounted.unmount();
    until("nothing is left", || root.child_element_count() == 0).await;
}

#[wasm_bindgen_test]
async fn two_timelines_keep_their_own_state() {
    let (one, two) = (root(), root());
    let _one = mount(&one, "zh-Hans").await;
    let _two = mount(&two, "en").await;
    click(&one, CHOICE);
    until("one branch is left", || count(&one, SHOWN) == 3).await;
    assert!(count(&two, SHOWN) > 3);
    assert_eq!(two.query_selector(".clear").unwrap().unwrap().text_content().unwrap(), "Clear filters");
}
