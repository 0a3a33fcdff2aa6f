//! The example programme: its check beside an unchecked read, all its indicators at two sizes, the orientation of a person.
//!
//! Ratios of one run; rounds are interleaved, a ratio is the median over rounds of peer over baseline in the same round.
#![allow(clippy::print_stdout, reason = "a benchmark prints its table")]

use std::hint::black_box;
use std::time::Instant;

use mednum_benchmarks::owned;
use mednum_core::Programme;
use mednum_core::computation::compute;
use mednum_core::document::{Limits, Options};
use mednum_core::indicator::values::{Asked, values};
use mednum_tests::example;

fn options() -> Options {
    let limits = Limits { bytes: 512 << 20, records: 20_000_000, ..Limits::default() };
    // The first days after the roadmap: everything in the example is past.
    Options { limits, today: chrono::NaiveDate::from_ymd_opt(2026, 1, 15) }
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or_default()
}

type Run<'r> = (&'static str, Box<dyn Fn() -> usize + 'r>);

/// Seconds of each, round by round, the first round left out: it warms the allocator and the caches.
fn timed(rounds: usize, repeats: usize, runs: &[Run<'_>]) -> Vec<Vec<f64>> {
    let mut seconds = vec![Vec::new(); runs.len()];
    for round in 0..=rounds {
        for (rank, (_, run)) in runs.iter().enumerate() {
            let start = Instant::now();
            for _ in 0..repeats {
                black_box(run());
            }
            if round > 0
                && let Some(taken) = seconds.get_mut(rank)
            {
                taken.push(start.elapsed().as_secs_f64() / repeats as f64);
            }
        }
    }
    seconds
}

fn table(name: &str, rounds: usize, repeats: usize, runs: &[Run<'_>]) {
    let seconds = timed(rounds, repeats, runs);
    println!("\n{name}, {rounds} rounds of {repeats}");
    println!("{:<52} {:>12} {:>8}", "", "µs", "ratio");
    let baseline = seconds.first().cloned().unwrap_or_default();
    for ((run, _), taken) in runs.iter().zip(&seconds) {
        let ratios = taken.iter().zip(&baseline).map(|(own, base)| own / base).collect();
        println!("{run:<52} {:>12.1} {:>8.2}", median(taken.clone()) * 1e6, median(ratios));
    }
}

/// Objects of a document: each is a record or a part of one.
fn objects(text: &str) -> f64 {
    text.bytes().filter(|byte| *byte == b'{').count() as f64
}

fn check_beside_unchecked(example: &str) {
    let owned = |text: &str| {
        serde_json::from_str::<owned::Document>(text).map_or(0, |document| document.interventions.len())
    };
    if owned(example) == 0 || mednum_core::check(example.as_bytes(), &options()).has_errors() {
        return println!("the example is not read by both: the figures would mean nothing");
    }
    let runs: Vec<Run<'_>> = vec![
        ("owned typed parse of the example, unchecked", Box::new(move || owned(black_box(example)))),
        (
            "the same, and of the roadmap it refers to",
            Box::new(move || {
                let roadmap = serde_json::from_str::<owned::Document>(black_box(mednum_catalog::ROADMAP));
                owned(black_box(example)) + roadmap.map_or(0, |roadmap| roadmap.actions.len())
            }),
        ),
        (
            "mednum's own records, read without a check",
            Box::new(move || {
                mednum_core::document::Document::from_text(black_box(example))
                    .map_or(0, |document| document.interventions.len())
            }),
        ),
        (
            "mednum check: shapes, references, cadences, rules",
            Box::new(move || mednum_core::check(black_box(example).as_bytes(), &options()).findings.len()),
        ),
    ];
    table(&format!("check of the example, {} bytes", example.len()), 15, 10, &runs);
}

fn indicators(small: &str, large: &str) {
    let (Ok(one), Ok(hundred)) =
        (Programme::parse(small.as_bytes(), &options()), Programme::parse(large.as_bytes(), &options()))
    else {
        return println!("an example has errors: the figures would mean nothing");
    };
    let all = |programme: &Programme<'_>| {
        values(programme, Asked { threshold: 11, ..Asked::default() }).map_or(0, |found| found.series.len())
    };
    let runs: Vec<Run<'_>> = vec![("all indicators of the example", Box::new(|| all(&one)))];
    let small_seconds = median(timed(15, 10, &runs).pop().unwrap_or_default());
    let runs: Vec<Run<'_>> =
        vec![("all indicators of a programme 100 times larger", Box::new(|| all(&hundred)))];
    let large_seconds = median(timed(5, 1, &runs).pop().unwrap_or_default());
    println!("\nall indicators");
    println!("{:<34} {:>12} {:>10} {:>14}", "", "µs", "objects", "ns per object");
    for (name, seconds, text) in
        [("the example", small_seconds, small), ("100 times larger", large_seconds, large)]
    {
        println!(
            "{name:<34} {:>12.1} {:>10.0} {:>14.1}",
            seconds * 1e6,
            objects(text),
            seconds * 1e9 / objects(text)
        );
    }
    println!(
        "time per object, large over small: {:.2}",
        large_seconds / objects(large) / (small_seconds / objects(small))
    );
}

fn orientation(example: &str) {
    let Ok(programme) = Programme::parse(example.as_bytes(), &options()) else { return };
    let arguments = r#"{"need": "demarche", "commune": "49092", "public": "seniors"}"#;
    if compute(&programme, "network.orientation", arguments).is_err() {
        return println!("no orientation: the figures would mean nothing");
    }
    let runs: Vec<Run<'_>> = vec![(
        "orientation of a person, JSON in and out",
        Box::new(|| compute(&programme, "network.orientation", arguments).map_or(0, |path| path.len())),
    )];
    table("orientation on the example", 15, 20, &runs);
}

fn main() {
    // `cargo test` runs a bench target with other flags and expects it to be quick.
    if !std::env::args().any(|argument| argument == "--bench") {
        return;
    }
    // `cargo bench … -- indicators` runs that table alone.
    let named: Vec<String> = std::env::args().skip(1).filter(|argument| !argument.starts_with('-')).collect();
    let wanted = |name: &str| named.is_empty() || named.iter().any(|wanted| wanted == name);
    let small = example::generate(1);
    if wanted("check") {
        check_beside_unchecked(&small);
    }
    if wanted("indicators") {
        indicators(&small, &example::generate(100));
    }
    if wanted("orientation") {
        orientation(&small);
    }
}
