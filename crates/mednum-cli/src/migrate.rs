//! `mednum migrate`: brings documents to the current version of the format, and changes nothing else.

use std::path::Path;

use mednum_core::document::migration::{Migrated, MigrationRefusal, migrate};
use mednum_core::finding::Language;

use crate::answer::{Answer, Exit, Failure};
use crate::args::MigrateArgs;
use crate::edit::{left_as_is, not_json, refused_by, replace};
use crate::input::{Input, is_stdin};
use crate::page::{clean, colon};
use crate::settings::Settings;

/// `mednum migrate`.
pub(crate) fn run(args: &MigrateArgs, settings: &Settings) -> Result<Answer, Failure> {
    if args.files.len() > 1 && !args.check && !args.write {
        return Err(Failure::new(
            "plusieurs fichiers ne s'affichent pas ensemble.\nAjoutez --write pour les remplacer, ou --check pour savoir lesquels changeraient.",
            "several files are not printed together.\nAdd --write to replace them, or --check to know which would change.",
        ));
    }
    let mut answer = Answer::default();
    for file in &args.files {
        match one(file, args, settings.language) {
            Ok((printed, said, exit)) => {
                answer.text.push_str(&printed);
                answer.notes.extend(said);
                answer.exit = answer.exit.max(exit);
            }
            Err(failure) => {
                answer.exit = Exit::Failed;
                answer.notes.push(failure.message(settings.language));
            }
        }
    }
    Ok(answer)
}

/// What is printed of a file, what is said of it, and the exit code.
fn one(
    file: &Path,
    args: &MigrateArgs,
    language: Language,
) -> Result<(String, Option<String>, Exit), Failure> {
    let input = Input::read(file)?;
    // What is printed or only looked at is not to be written: nothing is to be said of the file.
    let in_place = args.write && !args.check && !is_stdin(file);
    let text = std::str::from_utf8(&input.bytes).map_err(|_| not_json(&input, in_place))?;
    let migrated = migrate(text).map_err(|refusal| refused(&refusal, &input.name, in_place))?;
    let changes = !migrated.steps.is_empty();
    if args.check {
        let exit = if changes { Exit::Findings } else { Exit::Success };
        return Ok((String::new(), Some(said(&migrated, &input.name, true, language)), exit));
    }
    let note = said(&migrated, &input.name, false, language);
    if !in_place {
        return Ok((migrated.text, Some(note), Exit::Success));
    }
    if changes {
        replace(file, &migrated.text)?;
    }
    Ok((String::new(), Some(note), Exit::Success))
}

fn said(migrated: &Migrated, name: &str, only_check: bool, language: Language) -> String {
    let (name, to) = (clean(name), migrated.to);
    if migrated.steps.is_empty() {
        return match language {
            Language::French => format!("{name} : déjà au format {to}"),
            Language::English => format!("{name}: already in format {to}"),
        };
    }
    let from = clean(&migrated.from);
    let lead = match (language, only_check) {
        (Language::French, true) => format!("{name} : à passer du format {from} au format {to}"),
        (Language::French, false) => format!("{name} : du format {from} au format {to}"),
        (Language::English, true) => format!("{name}: to be brought from format {from} to format {to}"),
        (Language::English, false) => format!("{name}: from format {from} to format {to}"),
    };
    let steps = migrated.steps.iter().map(|step| format!("\n  {}", step.get(language)));
    lead + &steps.collect::<String>()
}

fn refused(refusal: &MigrationRefusal, name: &str, in_place: bool) -> Failure {
    if let MigrationRefusal::Unreadable(finding) = refusal {
        return refused_by(finding, name, in_place);
    }
    let name = clean(name);
    let message = |language| {
        let lines = refusal.message(language).replace('\n', "\n  ");
        format!("{name}{} {lines}{}", colon(language), left_as_is(in_place, language))
    };
    Failure::new(message(Language::French), message(Language::English))
}

#[cfg(test)]
mod tests {
    use super::*;
    use mednum_core::document::SCHEMA_VERSION;

    #[test]
    fn what_is_said_names_both_versions_and_each_step() {
        let migrated = migrate("{\"schema_version\": \"1.0\"}").unwrap();
        let french = said(&migrated, "a.json", false, Language::French);
        assert!(
            french.starts_with(&format!("a.json : du format 1.0 au format {SCHEMA_VERSION}\n  ")),
            "{french}"
        );
        let current = migrate(&migrated.text).unwrap();
        let english = said(&current, "a.json", true, Language::English);
        assert_eq!(english, format!("a.json: already in format {SCHEMA_VERSION}"));
    }
}
