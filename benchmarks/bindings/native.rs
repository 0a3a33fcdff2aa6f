//! The native side of `cargo xtask bench bindings`: what a call costs where nothing is crossed.
//!
//! `mednum-native-door write DOCUMENT` writes the document of the benchmarks; `mednum-native-door serve DOCUMENT` is a peer like
//! those of the other languages: it reads `TASK REPEATS` on its standard input, line after line, does the task that many times,
//! and answers with the nanoseconds that it took; to `resident 0`, with the kilobytes of memory that it holds.
#![allow(clippy::print_stdout, reason = "it answers on its standard output")]

use std::error::Error;
use std::fs;
use std::hint::black_box;
use std::io::{BufRead as _, Write as _};
use std::time::Instant;

use mednum_benchmarks::programme;
use mednum_core::computation::written;
use mednum_core::document::{Options, value};
use mednum_core::{OwnedProgramme, check, cohort};

type Result<T> = std::result::Result<T, Box<dyn Error>>;

/// What is asked for with `today` left out.
const OPTIONS: &str = "{}";

fn once(task: &str, path: &str, document: &str, programme: &OwnedProgramme) -> Result<usize> {
    Ok(match task {
        "version" => mednum_core::VERSION.to_owned().len(),
        "record" => value::check("meetings.date", "29/02/2024").map_err(|error| error.fr)?.findings.len(),
        "calendar" => cohort::calendar(programme.programme(), 2024).phases.len(),
        "check-text" => json(document.as_bytes())?.len(),
        "check-file" => json(&fs::read(path)?)?.len(),
        "check-records" => check(document.as_bytes(), &Options::default()).findings.len(),
        _ => return Err(format!("no task `{task}`").into()),
    })
}

fn json(document: &[u8]) -> Result<String> {
    let options = Options::from_json(OPTIONS).map_err(|error| error.fr)?;
    Ok(written(&check(document, &options)).map_err(|error| error.fr)?)
}

fn resident() -> Result<u64> {
    let status = fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find(|line| line.starts_with("VmRSS:")).ok_or("the system does not say")?;
    Ok(line.split_whitespace().nth(1).ok_or("the system does not say")?.parse()?)
}

fn serve(path: &str) -> Result<()> {
    let document = fs::read_to_string(path)?;
    let built_in = mednum_catalog::ROADMAP.as_bytes().to_vec();
    let programme = OwnedProgramme::parse(built_in, &Options::default()).map_err(|_| "errors")?;
    let mut output = std::io::stdout();
    for line in std::io::stdin().lock().lines() {
        let line = line?;
        let (task, repeats) = line.split_once(' ').ok_or("a task and how often")?;
        let answer = if task == "resident" {
            resident()?
        } else {
            let start = Instant::now();
            for _ in 0..repeats.parse::<u64>()? {
                black_box(once(black_box(task), path, black_box(&document), &programme)?);
            }
            u64::try_from(start.elapsed().as_nanos())?
        };
        writeln!(output, "{answer}")?;
        output.flush()?;
    }
    Ok(())
}

fn main() -> Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["write", path] => Ok(fs::write(path, programme::generate(60_000).0)?),
        ["serve", path] => serve(path),
        _ => Err("write DOCUMENT, or serve DOCUMENT".into()),
    }
}
