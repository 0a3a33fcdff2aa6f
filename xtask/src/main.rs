//! Every developer command of mednum. `cargo xtask --help` lists them.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a developer command talks to its terminal")]

mod bench;
mod bindings;
mod book;
mod catalog;
mod cog;
mod demo;
mod doors;
mod example;
mod licences;
mod npm;
mod room;
mod schema;
mod schema_tools;
mod size;
mod steps;
mod tidy;
mod tools;
mod trace;
mod vectors;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context as _, Result, bail};
use clap::{Parser, Subcommand, ValueEnum};

#[derive(Parser)]
#[command(name = "cargo xtask", about = "Developer commands of mednum")]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Installs what the doors need, inside the project, and says what is missing on this machine
    Setup,
    /// Passes every check and every test
    Test,
    /// What continuous integration runs: the same as `test`
    Ci,
    /// Writes the generated files, or with --check verifies that they are fresh
    Codegen {
        /// What to generate; everything when left out
        target: Option<Target>,
        /// Verify only
        #[arg(long)]
        check: bool,
        /// Make the schemas of today the promise that later ones are held to, even where it breaks the last one
        #[arg(long, conflicts_with = "check")]
        freeze: bool,
    },
    /// Checks what no compiler does: file headers, licences, machine paths, documentation of rules
    Tidy,
    /// Ties each rule of the roadmap to the code, the computation or the folder that carries it
    Trace {
        /// How to print it
        #[arg(long, default_value = "human")]
        format: Format,
    },
    /// Builds the documentation site and proves its links and its examples
    Book {
        /// One part of it; everything when left out
        part: Option<Part>,
        /// Put what the commands of the guides print into the guides
        #[arg(long)]
        write: bool,
    },
    /// Builds the npm package and tests it: in Node.js, in Chromium, as its users install it
    Npm {
        /// One part of it, on what was built before; everything when left out
        part: Option<NpmPart>,
    },
    /// Builds the Python wheel and tests it as installed
    Python {
        /// One part of it, on what was built before; everything when left out
        part: Option<bindings::Part>,
    },
    /// Builds the Kotlin jar and tests it as installed
    Kotlin {
        /// One part of it, on what was built before; everything when left out
        part: Option<bindings::Part>,
    },
    /// Builds the Swift package and tests it
    Swift {
        /// One part of it, on what was built before; everything when left out
        part: Option<bindings::Part>,
    },
    /// Builds the browser demo and serves it on this machine
    Demo(demo::Arguments),
    /// Weighs the engine that was built last: sections, concepts, texts; fails when it passes its budget
    Size,
    /// Runs the benchmarks and prints ratios
    Bench(bench::Arguments),
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Target {
    /// The built-in roadmap, from crates/mednum-catalog/data
    Catalog,
    /// The territory tables, from the npm package of the official geographic code
    Cog,
    /// The real example, from its generator
    Example,
    /// The JSON Schemas, from the types of the core
    Schema,
    /// The firing vector and the near miss of each rule that lacks one, from the rule's own example
    Vectors,
    /// The pages of the rules, from their registry
    Book,
    /// The TypeScript types, from the JSON Schemas
    Types,
    /// The catalogues of messages and the sentences of the npm package, from those of the core
    Messages,
    /// The notices of what the engine and the native library are linked with, from the crates themselves
    Notices,
    /// The sources that Python, Kotlin and Swift call the native library with, from the library
    Bindings,
    /// The page of what a schema cannot say, from the registry of rules, the families and the exceptions of the schema tests
    SchemaLimits,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Part {
    /// The site and its links
    Build,
    /// The documents and the commands of the guides
    Examples,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum NpmPart {
    /// The package, in bindings/npm/dist
    Build,
    /// Every vector, and what breaks, in Node.js
    Node,
    /// The same in headless Chromium
    Chromium,
    /// The packed package, installed in fresh projects
    Packaging,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// A table
    Human,
    /// A list of `{id, status, by}`
    Json,
}

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<()> {
    let root = root()?;
    match Arguments::parse().command {
        Command::Setup => steps::setup(&root),
        Command::Test | Command::Ci => steps::test(&root),
        Command::Codegen { target, check, freeze } => codegen(&root, target, check, freeze),
        Command::Tidy => tidy::run(&root),
        Command::Trace { format } => trace::run(&root, format == Format::Json),
        Command::Book { part, write } => book(&root, part, write),
        Command::Npm { part } => npm(&root, part),
        Command::Python { part } => package(&root, bindings::Language::Python, part),
        Command::Kotlin { part } => package(&root, bindings::Language::Kotlin, part),
        Command::Swift { part } => package(&root, bindings::Language::Swift, part),
        Command::Demo(arguments) => told("browser demo", demo::run(&root, &arguments)?),
        Command::Size => told("engine of browsers", size::run(&root)?),
        Command::Bench(arguments) => bench::bench(&root, &arguments),
    }
}

fn npm(root: &Path, part: Option<NpmPart>) -> Result<()> {
    let parts = [NpmPart::Build, NpmPart::Node, NpmPart::Chromium, NpmPart::Packaging];
    for known in parts.into_iter().filter(|known| part.is_none_or(|part| part == *known)) {
        let outcome = match known {
            NpmPart::Build => npm::build(root),
            NpmPart::Node => npm::node(root),
            NpmPart::Chromium => npm::chromium(root),
            NpmPart::Packaging => npm::packaging(root),
        }?;
        told("npm package", outcome)?;
    }
    Ok(())
}

fn package(root: &Path, language: bindings::Language, part: Option<bindings::Part>) -> Result<()> {
    for known in bindings::Part::ALL.into_iter().filter(|known| part.is_none_or(|part| part == *known)) {
        told(language.name(), bindings::run(root, language, known)?)?;
    }
    Ok(())
}

/// Says what was skipped; where nothing may be, that is an error.
fn told(what: &str, outcome: steps::Outcome) -> Result<()> {
    if let steps::Outcome::Skipped(reason) = outcome {
        if std::env::var_os("MEDNUM_NO_SKIP").is_some() {
            bail!("nothing may be skipped here: {reason}");
        }
        println!("{what}: SKIPPED, {reason}");
    }
    Ok(())
}

fn codegen(root: &Path, target: Option<Target>, check: bool, freeze: bool) -> Result<()> {
    if target.is_none_or(|target| target == Target::Catalog) {
        catalog::run(root, check)?;
    }
    if target.is_none_or(|target| target == Target::Cog) {
        cog::run(root, check)?;
    }
    if target.is_none_or(|target| target == Target::Example) {
        example::run(root, check)?;
    }
    if target.is_none_or(|target| target == Target::Schema) {
        schema::run(root, check, freeze)?;
    }
    if target.is_none_or(|target| target == Target::Vectors) {
        vectors::run(root, check)?;
    }
    if target.is_none_or(|target| target == Target::Book) {
        book::codegen(root, check)?;
    }
    if target.is_none_or(|target| target == Target::Types)
        && let steps::Outcome::Skipped(reason) = schema_tools::types(root, check)?
    {
        println!("TypeScript types: SKIPPED, {reason}");
    }
    if target.is_none_or(|target| target == Target::Messages) {
        npm::messages(root, check)?;
    }
    if target.is_none_or(|target| target == Target::Notices) {
        npm::notices(root, check)?;
    }
    if target.is_none_or(|target| target == Target::Bindings) {
        bindings::generate(root, check)?;
    }
    if target.is_none_or(|target| target == Target::SchemaLimits) {
        book::limits::run(root, check)?;
    }
    Ok(())
}

fn book(root: &Path, part: Option<Part>, write: bool) -> Result<()> {
    if part.is_none_or(|part| part == Part::Examples) {
        book::run_examples(root, write)?;
    }
    if part.is_none_or(|part| part == Part::Build) {
        book::site::build(root, &book::site::install(root)?)?;
    }
    Ok(())
}

/// The root of the workspace: the parent of this crate.
fn root() -> Result<PathBuf> {
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR"));
    manifest.parent().map(Path::to_path_buf).context("xtask stands in the workspace")
}
