//! What a call costs through each package, beside native, in one run: rounds of one peer stand between those of the others.

use std::io::{BufRead as _, BufReader, Write as _};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use anyhow::{Context as _, Result};

use super::{kotlin, python, swift};
use crate::tools::run;

/// The native side.
const NATIVE: &str = "mednum-native-door";

/// What is measured, what it is, and how often in a round.
const TASKS: &[(&str, &str, u32)] = &[
    ("version", "the version: a text of five letters", 20_000),
    ("record", "a typed value: a report of one finding, 24 values", 2_000),
    ("calendar", "the calendar of a cohort, 32 values", 2_000),
    ("check-text", "a check, the document as text, JSON out", 50),
    ("check-file", "a check, the document as a path, JSON out", 50),
    ("check-records", "a check, the document as text, records out", 50),
];

/// Rounds of each task: the best one is told, for what else the machine does only ever adds to a time.
const ROUNDS: usize = 41;
/// Calls between which memory must not grow.
const MANY: u32 = 100_000;

/// A process that does tasks when it is asked.
struct Peer {
    name: &'static str,
    process: Child,
    asked: ChildStdin,
    answers: BufReader<ChildStdout>,
}

impl Peer {
    fn start(name: &'static str, command: &mut Command) -> Result<Self> {
        let mut process = command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .with_context(|| format!("the peer of {name} starts"))?;
        let asked = process.stdin.take().context("a peer reads what it is asked")?;
        let answers = BufReader::new(process.stdout.take().context("a peer answers")?);
        Ok(Self { name, process, asked, answers })
    }

    /// Nanoseconds of that many repeats, or kilobytes of memory.
    fn ask(&mut self, task: &str, repeats: u32) -> Result<u64> {
        writeln!(self.asked, "{task} {repeats}")?;
        self.asked.flush()?;
        let mut line = String::new();
        self.answers.read_line(&mut line)?;
        line.trim().parse().with_context(|| format!("{} answers `{line}` to {task}", self.name))
    }
}

impl Drop for Peer {
    fn drop(&mut self) {
        let _ended = self.process.kill().and_then(|()| self.process.wait());
    }
}

/// Measures, and prints the tables.
pub(crate) fn bench(root: &Path, quick: bool) -> Result<()> {
    let build = ["build", "--release", "--locked", "--package", "mednum-benchmarks", "--bin", NATIVE];
    run(Command::new(env!("CARGO")).args(build).current_dir(root), &format!("cargo {}", build.join(" ")))?;
    let native = root.join("target/release").join(NATIVE).with_extension(std::env::consts::EXE_EXTENSION);
    let document = root.join("target/bindings/bench.json");
    run(Command::new(&native).arg("write").arg(&document), "writing the document")?;
    let mut peers = vec![Peer::start("native", Command::new(&native).arg("serve").arg(&document))?];
    if let Some(mut command) = python::peer(root)? {
        peers.push(Peer::start("Python", command.arg(&document))?);
    }
    if let Some(mut command) = kotlin::peer(root)? {
        peers.push(Peer::start("Kotlin", command.arg(&document))?);
    }
    if let Some(mut command) = swift::peer(root)? {
        peers.push(Peer::start("Swift", command.arg(&document))?);
    }
    let (rounds, share) = if quick { (3, 10) } else { (ROUNDS, 1) };

    println!(
        "\nThrough each package, beside native; a document of {} bytes, the best of {rounds} rounds",
        std::fs::metadata(&document)?.len()
    );
    println!("{:<52}{}", "", peers.iter().map(|peer| format!("{:>22}", peer.name)).collect::<String>());
    for (task, title, repeats) in TASKS {
        let repeats = (repeats / share).max(1);
        for peer in &mut peers {
            // Warm: compiled, cached, its heap at its size.
            peer.ask(task, repeats)?;
        }
        let mut times: Vec<Vec<u64>> = vec![Vec::new(); peers.len()];
        for _ in 0..rounds {
            for (peer, times) in peers.iter_mut().zip(&mut times) {
                times.push(peer.ask(task, repeats)?);
            }
        }
        let figures: Vec<f64> =
            times.into_iter().map(|times| best(&times) / f64::from(repeats) / 1000.0).collect();
        let base = figures.first().copied().unwrap_or(f64::NAN);
        let cells: String =
            figures.iter().map(|time| format!("{:>12.2} µs{:>7.2}", time, time / base)).collect();
        println!("{title:<52}{cells}");
    }

    println!("\nMemory, in kilobytes, after {MANY} calls and after as many again: a typed value, a calendar");
    for peer in &mut peers {
        let many = MANY / share;
        let mut held = Vec::new();
        for _ in 0..2 {
            peer.ask("record", many)?;
            peer.ask("calendar", many)?;
            held.push(peer.ask("resident", 0)?);
        }
        println!("{:<12}{held:>10?}", peer.name);
    }
    Ok(())
}

fn best(times: &[u64]) -> f64 {
    let best = times.iter().copied().min().unwrap_or_default();
    #[expect(clippy::cast_precision_loss, reason = "nanoseconds of a round are far below 2^53")]
    let best = best as f64;
    best
}
