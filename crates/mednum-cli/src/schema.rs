//! `mednum schema`: the JSON Schemas, for tools of other languages and for editors.

use mednum_core::finding::Language;
use mednum_core::finding::suggestion::nearest;
use mednum_schema::{SchemaFile, schema, schemas};
use serde::Deserialize;

use crate::answer::{Answer, Failure, unknown};
use crate::args::SchemaArgs;
use crate::page::{CODE, Page};
use crate::settings::Settings;

/// What a schema says of itself.
#[derive(Deserialize)]
struct Described {
    description: String,
}

/// `mednum schema`.
pub(crate) fn run(args: &SchemaArgs, settings: &Settings) -> Result<Answer, Failure> {
    let Some(name) = &args.name else { return list(settings) };
    let Some(found) = schema(name) else {
        return Err(unknown(
            format!("schéma inconnu : {name}"),
            format!("unknown schema: {name}"),
            &nearest(name, schemas().map(|schema| schema.name)),
            ("Liste des schémas : mednum schema", "List of the schemas: mednum schema"),
        ));
    };
    Ok(Answer::text(if args.draft_07 { found.draft_07 } else { found.text }))
}

fn list(settings: &Settings) -> Result<Answer, Failure> {
    let mut page = settings.page();
    for schema in schemas() {
        page.line(&[(CODE, schema.name)]);
        page.paragraph(4, &description(schema, &page)?);
    }
    page.gap();
    page.aside(
        0,
        page.say(
            "Un schéma en entier : mednum schema NOM, avec --draft-07 pour les outils plus anciens",
            "One schema in full: mednum schema NAME, with --draft-07 for older tools",
        )
        .to_owned()
        .as_str(),
    );
    Ok(Answer::text(page.into_text()))
}

/// The description of a schema in the language of the page: French comes first, English after a blank line.
fn description(schema: &SchemaFile, page: &Page) -> Result<String, Failure> {
    let described: Described = serde_json::from_str(schema.text).map_err(|error| {
        Failure::new(format!("schéma illisible : {error}"), format!("unreadable schema: {error}"))
    })?;
    let (french, english) = described.description.split_once("\n\n").unwrap_or_default();
    Ok(match page.language {
        Language::French => french.to_owned(),
        Language::English => english.to_owned(),
    })
}
