//! The native side of the benchmarks of the npm package: writes the documents, then times what it is asked over its
//! standard input, so that its rounds stand between those of JavaScript.
//!
//! `mednum-native-peer write FOLDER`, then `mednum-native-peer serve FOLDER OPTIONS COMPUTATION…`: a line of JSON in, a
//! line of JSON out.
#![allow(clippy::print_stdout, reason = "it answers on its standard output")]

use std::collections::BTreeMap;
use std::error::Error;
use std::fs;
use std::hint::black_box;
use std::io::{BufRead as _, Write as _};
use std::path::Path;
use std::time::Instant;

use mednum_benchmarks::programme;
use mednum_core::computation::compute;
use mednum_core::document::Options;
use mednum_core::{Programme, check};
use mednum_tests::example;
use serde::{Deserialize, Serialize};

type Result<T> = std::result::Result<T, Box<dyn Error>>;

/// A document of the benchmarks.
#[derive(Serialize, Deserialize)]
struct Document {
    /// Its name in requests, and its file without `.json`.
    name: String,
    /// What it is, for the head of a table.
    title: String,
}

/// A whole programme of one sheet, in about a kilobyte.
const KILOBYTE: &str = r#"{"schema_version":"1.1","roadmap":{"id":"synthetique","title":"Programme synthétique pour les mesures","departement":"49","start":"2023-01-01","end":"2025-12-31"},"axes":[{"code":"A","title":"Piloter"}],"actions":[{"code":"A.1","axis":"A","title":"Réseau des accueils numériques","objectives":[{"id":"A.1-O1","text":"Faire connaître les lieux qui aident aux démarches en ligne."}],"description":"Réunir les accueils du territoire, partager leurs horaires et leurs compétences.","pilots":[{"actor":"departement"}],"partners":[{"actor":"reseau"}],"calendar":[{"label":"Recensement des accueils","when":"2023-S2","kind":"milestone"}],"indicators":[{"id":"A.1-I1","label":"Nombre d'accueils recensés","measure":"count"}],"figures":[{"id":"A.1-N1","kind":"budget","label":"poste d'animation","value":0.5,"unit":"ETP"}]}],"organisations":[{"id":"departement","name":"Département de l'Exemple","kind":"departement"},{"id":"reseau","name":"Réseau d'Exemple","kind":"network"}]}
"#;

/// Copies of the example that make about 6 MB.
const COPIES: usize = 8;

fn write(folder: &Path) -> Result<()> {
    let documents = [
        ("kilobyte", "one sheet", KILOBYTE.to_owned()),
        ("sheets", "synthetic sheets", programme::generate(60_000).0),
        ("roadmap", "the built-in roadmap", mednum_catalog::ROADMAP.to_owned()),
        ("example", "the example, three years of records", example::generate(1)),
        ("large-sheets", "synthetic sheets", programme::generate(6_000_000).0),
        ("large-records", "the example 8 times over", example::generate(COPIES)),
    ];
    fs::create_dir_all(folder)?;
    let mut listed = Vec::new();
    for (name, title, text) in documents {
        fs::write(folder.join(name).with_extension("json"), text)?;
        listed.push(Document { name: name.to_owned(), title: title.to_owned() });
    }
    fs::write(folder.join("documents.json"), serde_json::to_string(&listed)?)?;
    Ok(())
}

/// What is done to a document.
#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Task {
    /// Its report, as a value.
    Check,
    /// A programme of it, dropped.
    Parse,
    /// A programme of it, then every computation.
    ComputeKept,
    /// For every computation, a programme of it.
    ComputeParsed,
}

/// What is asked.
#[derive(Deserialize)]
#[serde(rename_all = "snake_case", tag = "ask")]
enum Request {
    /// How long a task takes.
    Time { task: Task, document: String, repeats: u32 },
    /// The report of a document, as text.
    Report { document: String },
    /// The answers of the computations, as texts.
    Answers { document: String },
}

/// What is answered.
#[derive(Serialize)]
#[serde(rename_all = "snake_case")]
enum Answer {
    Nanoseconds(u64),
    Texts(Vec<String>),
}

struct Peer {
    documents: BTreeMap<String, Vec<u8>>,
    options: Options,
    computations: Vec<String>,
}

impl Peer {
    fn bytes(&self, document: &str) -> Result<&[u8]> {
        Ok(self.documents.get(document).ok_or_else(|| format!("no document `{document}`"))?)
    }

    fn programme<'b>(&self, bytes: &'b [u8]) -> Result<Programme<'b>> {
        Programme::parse(bytes, &self.options)
            .map_err(|rejection| format!("{} errors", rejection.report.counts.error).into())
    }

    fn answers(&self, programme: &Programme<'_>) -> Result<Vec<String>> {
        let mut answers = Vec::with_capacity(self.computations.len());
        for name in &self.computations {
            answers.push(compute(programme, name, "{}").map_err(|error| error.fr.clone())?);
        }
        Ok(answers)
    }

    fn once(&self, task: Task, bytes: &[u8]) -> Result<usize> {
        match task {
            Task::Check => Ok(check(bytes, &self.options).findings.len()),
            Task::Parse => Ok(black_box(self.programme(bytes)?).report().findings.len()),
            Task::ComputeKept => Ok(self.answers(&self.programme(bytes)?)?.len()),
            Task::ComputeParsed => {
                let mut length = 0;
                for name in &self.computations {
                    let programme = self.programme(bytes)?;
                    length += compute(&programme, name, "{}").map_err(|error| error.fr.clone())?.len();
                }
                Ok(length)
            }
        }
    }

    fn answer(&self, line: &str) -> Result<Answer> {
        match serde_json::from_str(line)? {
            Request::Time { task, document, repeats } => {
                let bytes = self.bytes(&document)?;
                let start = Instant::now();
                for _ in 0..repeats {
                    black_box(self.once(task, black_box(bytes))?);
                }
                Ok(Answer::Nanoseconds(u64::try_from(start.elapsed().as_nanos())?))
            }
            Request::Report { document } => {
                let report = check(self.bytes(&document)?, &self.options);
                Ok(Answer::Texts(vec![serde_json::to_string(&report)?]))
            }
            Request::Answers { document } => {
                Ok(Answer::Texts(self.answers(&self.programme(self.bytes(&document)?)?)?))
            }
        }
    }
}

fn serve(folder: &Path, options: &str, computations: &[String]) -> Result<()> {
    let listed: Vec<Document> = serde_json::from_slice(&fs::read(folder.join("documents.json"))?)?;
    let mut documents = BTreeMap::new();
    for Document { name, .. } in listed {
        let bytes = fs::read(folder.join(&name).with_extension("json"))?;
        documents.insert(name, bytes);
    }
    let options = Options::from_json(options).map_err(|error| error.fr.clone())?;
    let peer = Peer { documents, options, computations: computations.to_vec() };
    for line in std::io::stdin().lock().lines() {
        let answer = peer.answer(&line?)?;
        println!("{}", serde_json::to_string(&answer)?);
        std::io::stdout().flush()?;
    }
    Ok(())
}

fn main() -> Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match words.as_slice() {
        ["write", folder] => write(Path::new(folder)),
        ["serve", folder, options, ..] => {
            serve(Path::new(folder), options, arguments.get(3..).unwrap_or_default())
        }
        _ => Err("usage: mednum-native-peer write FOLDER | serve FOLDER OPTIONS COMPUTATION…".into()),
    }
}
