//! `check` beside its peers on the same document, in the same run: a table of ratios, then the detail by divan.
//!
//! The peers: the same records as plain owned structs read by derived `serde` (ratio 1), `serde_json::Value`, and the
//! crate `jsonschema` with a schema of the same shape. Rounds are interleaved so that a slow moment of the machine
//! touches all of them; a ratio is the median over rounds of peer over baseline in the same round.
#![allow(clippy::print_stdout, reason = "a benchmark prints its table")]

use std::hint::black_box;
use std::time::Instant;

use mednum_benchmarks::{owned, programme};
use mednum_core::document::shape::{Shape, Shaped};
use mednum_core::document::{Limits, Options};
use serde_json::{Value, json};

/// Limits under which the largest document is read.
fn options() -> Options {
    let limits = Limits { bytes: 128 << 20, records: 10_000_000, ..Limits::default() };
    Options { limits, ..Options::default() }
}

/// A JSON Schema of a shape: types, required and unknown keys, closed lists, bounds.
fn schema(shape: &Shape) -> Value {
    match shape {
        Shape::Scalar(_) => json!({"type": "string", "minLength": 1, "maxLength": 65536}),
        Shape::Integer { min, max } => json!({"type": "integer", "minimum": min, "maximum": max}),
        Shape::Decimal => json!({"type": "number"}),
        Shape::Boolean => json!({"type": "boolean"}),
        Shape::Vocabulary(vocabulary) => json!({"enum": vocabulary.codes}),
        Shape::List(item) => json!({"type": "array", "items": schema(item)}),
        Shape::Record(record) => {
            let mut properties = serde_json::Map::new();
            properties.insert("$comment".to_owned(), json!({"type": "string"}));
            for field in record.fields {
                properties.insert(field.name.to_owned(), schema(field.shape));
            }
            let required: Vec<&str> =
                record.fields.iter().filter(|field| field.required).map(|field| field.name).collect();
            json!({"type": "object", "properties": properties, "required": required, "additionalProperties": false})
        }
    }
}

type Peer<'p> = (&'static str, Box<dyn Fn(&str) -> usize + 'p>);

fn peers(validator: &jsonschema::Validator) -> Vec<Peer<'_>> {
    vec![
        (
            "owned serde_json, unchecked",
            Box::new(|text| {
                serde_json::from_str::<owned::Document>(text)
                    .map_or(0, |document| black_box(document).actions.len())
            }),
        ),
        ("mednum check", Box::new(|text| mednum_core::check(text.as_bytes(), &options()).findings.len())),
        (
            "serde_json::Value",
            Box::new(|text| {
                serde_json::from_str::<Value>(text)
                    .map_or(0, |value| black_box(value).as_object().map_or(0, |map| map.len()))
            }),
        ),
        (
            "Value + crate jsonschema",
            Box::new(|text| {
                serde_json::from_str::<Value>(text).map_or(0, |value| usize::from(validator.is_valid(&value)))
            }),
        ),
    ]
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or_default()
}

/// Prints one table; returns the median seconds of `check`.
fn compare(name: &str, text: &str, rounds: usize, repeats: usize, peers: &[Peer<'_>]) {
    let mut seconds = vec![Vec::new(); peers.len()];
    for round in 0..=rounds {
        for (rank, (_, run)) in peers.iter().enumerate() {
            let start = Instant::now();
            for _ in 0..repeats {
                black_box(run(black_box(text)));
            }
            // The first round warms the allocator and the caches.
            if round > 0
                && let Some(taken) = seconds.get_mut(rank)
            {
                taken.push(start.elapsed().as_secs_f64() / repeats as f64);
            }
        }
    }
    println!("\n{name}: {} bytes, {rounds} rounds of {repeats}", text.len());
    println!("{:<30} {:>12} {:>10} {:>8}", "", "µs", "MB/s", "ratio");
    let baseline = seconds.first().cloned().unwrap_or_default();
    for ((peer, _), taken) in peers.iter().zip(&seconds) {
        let ratios = taken.iter().zip(&baseline).map(|(own, base)| own / base).collect();
        let time = median(taken.clone());
        println!(
            "{peer:<30} {:>12.1} {:>10.0} {:>8.2}",
            time * 1e6,
            text.len() as f64 / time / 1e6,
            median(ratios)
        );
    }
}

/// Peak resident memory of this process, in bytes, where the system tells it.
fn peak_memory() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    line.split_whitespace().nth(1)?.parse::<u64>().ok().map(|kilobytes| kilobytes * 1024)
}

/// Checks one document and prints what memory it took: run in a process of its own.
fn measure_memory(bytes: usize) {
    let (text, _) = programme::generate(bytes);
    let before = peak_memory();
    let report = mednum_core::check(text.as_bytes(), &options());
    if let (Some(before), Some(after)) = (before, peak_memory()) {
        let of_input = after as f64 / text.len() as f64;
        println!(
            "\npeak memory with the input, {} findings: {:.2} times the input ({} MiB; {} MiB before the check)",
            report.findings.len(),
            of_input,
            after >> 20,
            before >> 20
        );
    }
}

const SMALL: usize = 60_000;
const LARGE: usize = 60_000_000;

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    if arguments.iter().any(|argument| argument == "--memory") {
        return measure_memory(LARGE);
    }
    // `cargo test` runs a bench target with `--test`-like flags and expects it to be quick.
    if !arguments.iter().any(|argument| argument == "--bench") {
        return;
    }
    let schema = schema(&<mednum_core::document::Document<'_> as Shaped>::SHAPE);
    let Ok(validator) = jsonschema::validator_for(&schema) else {
        return println!("the schema is not valid");
    };
    let peers = peers(&validator);
    let (small, _) = programme::generate(SMALL);
    let (large, objects) = programme::generate(LARGE);
    let defects = programme::with_defects(&programme::generate(SMALL * 60).0, 1_000);
    for (text, expected) in [(&small, 0), (&large, 0), (&defects, 1_000)] {
        let report = mednum_core::check(text.as_bytes(), &options());
        let found = report.counts.error + report.counts.warning + report.counts.info;
        if found != expected {
            return println!("{found} findings where {expected} are meant: the figures would mean nothing");
        }
    }
    // A peer that refused the document early would look fast.
    let owned = |text: &str| serde_json::from_str::<owned::Document>(text).is_ok();
    let valid =
        |text: &str| serde_json::from_str::<Value>(text).is_ok_and(|value| validator.is_valid(&value));
    if !(owned(&small) && owned(&large) && owned(&defects) && valid(&small) && valid(&large)) {
        return println!("a peer does not read a document: the figures would mean nothing");
    }
    compare("valid, 60 kB", &small, 15, 40, &peers);
    compare(&format!("valid, 60 MB, {objects} objects"), &large, 5, 1, &peers);
    compare("1,000 defects, 3.6 MB", &defects, 9, 1, &peers);
    if let Ok(this) = std::env::current_exe() {
        let _ = std::process::Command::new(this).arg("--memory").status();
    }
    println!();
    divan::main();
}

#[divan::bench]
fn check_60_kb(bencher: divan::Bencher<'_, '_>) {
    let (text, _) = programme::generate(SMALL);
    bencher.bench(|| mednum_core::check(black_box(text.as_bytes()), &options()));
}

#[divan::bench]
fn check_built_in_roadmap(bencher: divan::Bencher<'_, '_>) {
    bencher.bench(|| mednum_core::Programme::built_in(&options()).is_ok());
}
