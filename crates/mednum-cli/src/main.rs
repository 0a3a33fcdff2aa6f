//! `mednum`: checks, reads and shows a departmental digital-inclusion programme.
//!
//! The command line adds no rule, no default and no text of the field: it reads files and the day's date, and
//! lays out what the core says.

mod answer;
mod args;
mod blocks;
mod catalog;
mod check;
mod cohort;
mod competencies;
mod compute;
mod edit;
mod fmt;
mod governance;
mod indicators;
mod init;
mod input;
mod migrate;
mod networks;
mod orient;
mod page;
mod report;
mod rules;
mod schema;
mod settings;
mod source;
mod timeline;
mod usage;
mod words;

use std::io::{self, ErrorKind, Write};
use std::process::ExitCode;

use clap::FromArgMatches;
use clap::error::ErrorKind as UsageError;
use mednum_core::finding::Language;

use answer::{Answer, Exit, Failure};
use args::{Cli, Command, ReportArgs};
use settings::Settings;

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args_os().map(|arg| arg.to_string_lossy().into_owned()).collect();
    let cli = args::command().try_get_matches().and_then(|matches| Cli::from_arg_matches(&matches));
    let cli = match cli {
        Ok(cli) => cli,
        Err(error) if matches!(error.kind(), UsageError::DisplayHelp | UsageError::DisplayVersion) => {
            // A help page whose reader is gone is no failure.
            let _ = error.print();
            return ExitCode::SUCCESS;
        }
        Err(error) => return give_up(&usage::failure(&error), usage::language_of(&args)),
    };
    let settings = Settings::new(&cli.common);
    match run(cli.command.unwrap_or(Command::Report(ReportArgs::default())), &settings) {
        Ok(answer) => print(&answer, &settings),
        Err(failure) => give_up(&failure, settings.language),
    }
}

fn run(command: Command, settings: &Settings) -> Result<Answer, Failure> {
    match command {
        Command::Report(args) => report::run(&args, settings),
        Command::Check(args) => check::run(&args, settings),
        Command::Catalog(args) => catalog::run(&args, settings),
        Command::Timeline(args) => timeline::run(&args, settings),
        Command::Indicators(args) => indicators::run(&args, settings),
        Command::Governance(args) => governance::run(&args, settings),
        Command::Networks(args) => networks::run(&args, settings),
        Command::Orient(args) => orient::run(&args, settings),
        Command::Cohort(args) => cohort::run(&args, settings),
        Command::Competencies(args) => competencies::run(&args, settings),
        Command::Compute(args) => compute::run(&args, settings),
        Command::Init(args) => init::run(&args, settings),
        Command::Fmt(args) => fmt::run(&args, settings),
        Command::Migrate(args) => migrate::run(&args, settings),
        Command::Rules(args) => rules::list(&args, settings),
        Command::Schema(args) => schema::run(&args, settings),
        Command::Explain(args) => rules::explain(&args, settings),
        Command::Completions(args) => completions(args.shell),
    }
}

fn completions(shell: clap_complete::Shell) -> Result<Answer, Failure> {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut args::command(), "mednum", &mut script);
    Ok(Answer::text(String::from_utf8_lossy(&script)))
}

/// Prints an answer; its exit code, unless the output could not be written.
fn print(answer: &Answer, settings: &Settings) -> ExitCode {
    for note in &answer.notes {
        say_aside(note);
    }
    let mut stdout = anstream::AutoStream::new(io::stdout().lock(), settings.color);
    let written = stdout.write_all(answer.text.as_bytes()).and_then(|()| stdout.flush());
    match written {
        Ok(()) => answer.exit.into(),
        // The reader has seen enough (`mednum … | head`).
        Err(error) if error.kind() == ErrorKind::BrokenPipe => answer.exit.into(),
        Err(error) => give_up(
            &Failure::new(
                format!("écriture impossible sur la sortie standard ({error})."),
                format!("cannot write to standard output ({error})."),
            ),
            settings.language,
        ),
    }
}

fn give_up(failure: &Failure, language: Language) -> ExitCode {
    say_aside(&failure.message(language));
    failure.exit.max(Exit::Findings).into()
}

fn say_aside(message: &str) {
    // Nobody is left to tell when standard error is closed.
    let _ = writeln!(anstream::stderr().lock(), "{message}");
}
