//! `mednum compute`: a computation by its name, in JSON.

use mednum_core::computation::{ArgumentError, computations, compute};

use crate::answer::{Answer, Failure};
use crate::args::ComputeArgs;
use crate::page::{Align, pick};
use crate::settings::Settings;
use crate::source;

/// An error of arguments, as the command line says it.
pub(crate) fn refused(error: ArgumentError) -> Failure {
    Failure::new(error.fr, error.en)
}

/// `mednum compute`.
pub(crate) fn run(args: &ComputeArgs, settings: &Settings) -> Result<Answer, Failure> {
    let Some(name) = &args.name else { return Ok(list(settings)) };
    let input = source::read(args.file.as_deref())?;
    let programme = source::programme(input.as_ref(), settings)?;
    let mut result = compute(&programme, name, &args.arguments).map_err(refused)?;
    result.push('\n');
    Ok(Answer::text(result))
}

fn list(settings: &Settings) -> Answer {
    let mut page = settings.page();
    let columns = [
        (page.say("Calcul", "Computation"), Align::Left),
        (page.say("Ce qu'il donne", "What it gives"), Align::Left),
        (page.say("Arguments", "Arguments"), Align::Left),
    ];
    let rows: Vec<Vec<String>> = computations()
        .map(|known| {
            vec![
                known.name.to_owned(),
                pick(settings.language, known.title.fr, known.title.en).to_owned(),
                known.arguments.join(", "),
            ]
        })
        .collect();
    page.table(&columns, &rows);
    Answer::text(page.into_text())
}

/// The arguments that no option was given for.
pub(crate) fn arguments(settings: &Settings, threshold: Option<i64>) -> mednum_core::computation::Arguments {
    mednum_core::computation::Arguments {
        today: Some(settings.today.into()),
        threshold,
        ..Default::default()
    }
}
