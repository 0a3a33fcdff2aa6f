//! What is wrong with a command line, said in the language of the person.

use clap::error::{ContextKind, ContextValue, Error, ErrorKind};
use mednum_core::finding::Language;

use crate::answer::Failure;

/// The language asked for on a command line that could not be read.
pub(crate) fn language_of(args: &[String]) -> Language {
    let english =
        args.windows(2).any(|pair| matches!(pair, [option, value] if option == "--lang" && value == "en"))
            || args.iter().any(|arg| arg == "--lang=en");
    if english { Language::English } else { Language::French }
}

/// The message for a command line that could not be read.
pub(crate) fn failure(error: &Error) -> Failure {
    let context = |kind| match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        Some(ContextValue::Number(number)) => number.to_string(),
        _ => String::new(),
    };
    let arg = context(ContextKind::InvalidArg);
    let value = context(ContextKind::InvalidValue);
    let (fr, en) = match error.kind() {
        ErrorKind::UnknownArgument => (format!("option inconnue : {arg}"), format!("unknown option: {arg}")),
        ErrorKind::InvalidSubcommand => {
            let name = context(ContextKind::InvalidSubcommand);
            (format!("commande inconnue : {name}"), format!("unknown command: {name}"))
        }
        ErrorKind::MissingRequiredArgument => (format!("il manque {arg}"), format!("{arg} is missing")),
        ErrorKind::InvalidValue if value.is_empty() => {
            (format!("il manque une valeur à {arg}"), format!("{arg} needs a value"))
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            (format!("valeur refusée pour {arg} : « {value} »"), format!("{arg} does not accept `{value}`"))
        }
        ErrorKind::ArgumentConflict => {
            let other = context(ContextKind::PriorArg);
            let arg = if other.is_empty() || other == arg { arg } else { format!("{arg}, {other}") };
            (format!("option donnée de trop : {arg}"), format!("option given in excess: {arg}"))
        }
        _ => {
            let text = error.render().to_string();
            let first = text.lines().next().unwrap_or_default();
            let first = first.strip_prefix("error: ").unwrap_or(first).to_owned();
            (format!("ligne de commande incorrecte : {first}"), first)
        }
    };
    let accepted = context(ContextKind::ValidValue);
    let near = [ContextKind::SuggestedArg, ContextKind::SuggestedSubcommand, ContextKind::SuggestedValue]
        .map(context)
        .into_iter()
        .find(|near| !near.is_empty());
    let (mut fr, mut en) = (format!("{fr}."), format!("{en}."));
    if let Some(near) = near {
        fr.push_str(&format!(" Vouliez-vous dire {near} ?"));
        en.push_str(&format!(" Did you mean {near}?"));
    }
    if !accepted.is_empty() {
        fr.push_str(&format!("\nValeurs possibles : {accepted}."));
        en.push_str(&format!("\nPossible values: {accepted}."));
    } else if error.kind() == ErrorKind::ValueValidation && arg_is_day(error) {
        fr.push_str("\nÉcrivez le jour ainsi : 2024-06-30.");
        en.push_str("\nWrite the day like this: 2024-06-30.");
    }
    fr.push_str("\nVoir « mednum --help ».");
    en.push_str("\nSee `mednum --help`.");
    Failure::new(fr, en)
}

fn arg_is_day(error: &Error) -> bool {
    matches!(error.get(ContextKind::InvalidArg), Some(ContextValue::String(arg)) if arg.starts_with("--today"))
}
