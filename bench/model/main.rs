//! How long the model takes, without a browser: to read a document, to filter it, and to lay out its axis.

mod story;

use std::hint::black_box;
use std::rc::Rc;
use std::time::Duration;

use article_timeline::model::{Action, Article, Axis, Choice, Room, Session, Timescale};
use article_timeline::{document, json};
use criterion::{BenchmarkId, Criterion, Throughput};

/// As many as an article has, as a chronicle has, and as nobody should.
const SIZES: [usize; 3] = [20, 2_000, 200_000];

fn decode(text: &str) -> Article {
    let node =
        json::parse(text).unwrap_or_else(|problem| panic!("The document that is measured is no JSON: {problem}"));
    let (article, problems) = document::decode(&node);
    article
        .filter(|_| problems.is_empty())
        .unwrap_or_else(|| panic!("The document that is measured is wrong: {problems:?}"))
}

fn main() {
    let mut criterion = Criterion::default()
        .sample_size(10)
        .warm_up_time(Duration::from_millis(500))
        .measurement_time(Duration::from_secs(2))
        .configure_from_args();
    for size in SIZES {
        let text = story::story(size);
        let article = Rc::new(decode(&text));
        let mut group = criterion.benchmark_group("model");
        group.throughput(Throughput::Elements(size as u64));
        group.bench_function(BenchmarkId::new("decode", size), |bencher| bencher.iter(|| decode(black_box(&text))));
        filter(&mut group, size, &article);
        search(&mut group, size, &article);
        layout(&mut group, size, &article);
        group.finish();
    }
    criterion.final_summary();
}

type Group<'a> = criterion::BenchmarkGroup<'a, criterion::measurement::WallTime>;

/// A branch is selected: the events shown, and the counts of all values.
fn filter(group: &mut Group<'_>, size: usize, article: &Rc<Article>) {
    let session = Rc::new(Session::new(Rc::clone(article)));
    let choice = Choice { facet: 0, value: 1 };
    group.bench_function(BenchmarkId::new("filter", size), |bencher| {
        bencher.iter(|| {
            let session = Rc::clone(&session).after(Action::Toggle(choice));
            (Rc::clone(session.shown()), session.counts())
        });
    });
}

/// A letter is typed into the search: what holds it.
fn search(group: &mut Group<'_>, size: usize, article: &Rc<Article>) {
    let session = Rc::new(Session::new(Rc::clone(article)));
    group.bench_function(BenchmarkId::new("search", size), |bencher| {
        bencher.iter(|| Rc::clone(&session).after(Action::Search(black_box("2").into())));
    });
}

/// The axis for both rooms, whose scale of time is made once for an article.
fn layout(group: &mut Group<'_>, size: usize, article: &Rc<Article>) {
    group.bench_function(BenchmarkId::new("scale", size), |bencher| {
        bencher.iter(|| Timescale::of(black_box(&article.events)));
    });
    let scale = Timescale::of(&article.events);
    group.bench_function(BenchmarkId::new("layout", size), |bencher| {
        bencher.iter(|| [Room::Wide, Room::Narrow].map(|room| Axis::new(article, black_box(&scale), room, 0)));
    });
}
