//! The JSON Schema of reports, findings and rules, for tools that mednum does not bind (feature `schemars`): what their
//! writers write.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde_json::json;

use super::{Bilingual, Counts, Example, Finding, Param, Related, Report, Rule, Severity, Subject};
use crate::document::Date;

macro_rules! schema_of {
    ($type:ty, $name:literal, |$generator:ident| $schema:expr) => {
        impl JsonSchema for $type {
            fn schema_name() -> Cow<'static, str> {
                $name.into()
            }
            fn json_schema($generator: &mut SchemaGenerator) -> Schema {
                $schema
            }
        }
    };
}

/// An object of fields that are all there.
fn object(description: &str, fields: &[(&str, &str, Schema)]) -> Schema {
    let described = |(name, description, schema): &(&str, &str, Schema)| {
        let mut schema = schema.clone();
        schema.insert("description".to_owned(), (*description).into());
        ((*name).to_owned(), serde_json::Value::from(schema))
    };
    let properties: serde_json::Map<_, _> = fields.iter().map(described).collect();
    let required: Vec<&str> = fields.iter().map(|(name, ..)| *name).collect();
    json_schema!({ "type": "object", "description": description, "properties": properties, "required": required })
}

fn text() -> Schema {
    json_schema!({ "type": "string" })
}

fn count() -> Schema {
    json_schema!({ "type": "integer", "minimum": 0 })
}

/// Lines and columns are counted from 1.
fn rank() -> Schema {
    json_schema!({ "type": "integer", "minimum": 1 })
}

fn pointer() -> Schema {
    json_schema!({ "type": "string", "format": "json-pointer" })
}

fn texts() -> Schema {
    json_schema!({ "type": "array", "items": { "type": "string" } })
}

schema_of!(Severity, "Severity", |_generator| {
    let label = |severity: Severity| {
        let Bilingual { fr, en } = severity.label();
        json!({ "const": severity.as_str(), "title": fr, "description": format!("{fr}\n\n{en}") })
    };
    json_schema!({
        "type": "string",
        "description": "How serious a finding is: an error allows no programme, a warning breaks a rule of the roadmap or is suspect, an info is worth knowing.",
        "enum": Severity::ALL.map(Severity::as_str),
        "oneOf": Severity::ALL.map(label),
    })
});

schema_of!(Bilingual, "Bilingual", |_generator| object(
    "A text in both languages.",
    &[("fr", "French.", text()), ("en", "English.", text())],
));

schema_of!(Counts, "Counts", |_generator| object(
    "How many findings of each severity there are, kept or not.",
    &[
        ("error", "Errors.", count()),
        ("warning", "Warnings.", count()),
        ("info", "Pieces of information.", count()),
    ],
));

schema_of!(Subject, "Subject", |_generator| object(
    "The object of the field that a finding is about.",
    &[
        ("type", "Kind of object: `action`, `organisation`…", text()),
        ("id", "Its identifier or code; empty when it has none.", text()),
        ("label", "Its title or name; empty when it has none.", text()),
    ],
));

schema_of!(Related, "Related", |_generator| object(
    "A place beside its own that a finding names.",
    &[
        ("path", "JSON Pointer.", pointer()),
        ("role", "What it is to the finding: `first_occurrence`, `source_note`…", text()),
        ("line", "Line, from 1.", rank()),
        ("column", "Column in characters, from 1.", rank()),
    ],
));

schema_of!(Param, "Param", |_generator| json_schema!({
    "description": "A dynamic part of a sentence: a text or a code, a number, a day, or several labels.",
    "anyOf": [
        { "type": "string" },
        { "type": "number" },
        { "type": "array", "items": { "type": "string" } },
    ],
}));

schema_of!(Finding, "Finding", |generator| {
    let params =
        json_schema!({ "type": "object", "additionalProperties": generator.subschema_for::<Param>() });
    let related = generator.subschema_for::<Vec<Related>>();
    let subject = generator.subschema_for::<Option<Subject>>();
    let severity = generator.subschema_for::<Severity>();
    object(
        "What a rule found in a document.",
        &[
            ("code", "Code of the rule: `concept.subject.defect`.", text()),
            ("severity", "Severity.", severity),
            ("path", "JSON Pointer (RFC 6901) to the place; empty for the document.", pointer()),
            ("line", "Line, from 1.", rank()),
            ("column", "Column in characters, from 1.", rank()),
            ("subject", "The object concerned, when there is one.", subject),
            ("related", "Other places concerned.", related),
            ("params", "Every dynamic part of the sentences, by name.", params),
            ("text", "What is wrong, in French.", text()),
            ("help", "What to do, in French.", text()),
            ("text_en", "What is wrong, in English.", text()),
            ("help_en", "What to do, in English.", text()),
            ("doc", "Address of the rule's page, from the root of the documentation.", text()),
            (
                "rule_ids",
                "Where the rule comes from: ids of the roadmap's rules, standards, or `model`.",
                texts(),
            ),
        ],
    )
});

schema_of!(Report, "Report", |generator| {
    let by_code =
        json_schema!({ "type": "object", "additionalProperties": { "type": "integer", "minimum": 1 } });
    let counts = generator.subschema_for::<Counts>();
    let today = generator.subschema_for::<Option<Date>>();
    let findings = generator.subschema_for::<Vec<Finding>>();
    object(
        "What a check found: same document, same options, same report, byte for byte.",
        &[
            ("mednum_version", "Version of mednum that made the report.", text()),
            ("schema_version", "Version of the document format that it writes.", text()),
            ("today", "The day that lateness was counted against, if one was given.", today),
            ("counts", "How many findings there are.", counts),
            ("by_code", "How many there are of each code.", by_code),
            (
                "truncated",
                "Whether some findings were counted but not kept.",
                json_schema!({ "type": "boolean" }),
            ),
            ("findings", "The findings kept, in the order of the document, then of the registry.", findings),
        ],
    )
});

schema_of!(Example, "Example", |generator| {
    let both = generator.subschema_for::<Bilingual>();
    json_schema!({
        "description": "A bad and a good case of a rule: two values for one place of a built-in document, two whole texts, or two descriptions.",
        "anyOf": [
            {
                "type": "object",
                "properties": {
                    "document": { "type": "string", "enum": ["starter", "records"] },
                    "at": { "type": "string", "format": "json-pointer" },
                    "bad": { "type": "string" },
                    "good": { "type": "string" },
                },
                "required": ["document", "at", "bad", "good"],
            },
            {
                "type": "object",
                "properties": { "bad": { "type": "string" }, "good": { "type": "string" } },
                "required": ["bad", "good"],
            },
            {
                "type": "object",
                "properties": {
                    "bad": both,
                    "good": both,
                },
                "required": ["bad", "good"],
            },
        ],
    })
});

schema_of!(Rule, "Rule", |generator| {
    let bilingual = generator.subschema_for::<Bilingual>();
    let severity = generator.subschema_for::<Severity>();
    let example = generator.subschema_for::<Example>();
    object(
        "A rule of the registry.",
        &[
            ("code", "`concept.subject.defect`; never renamed nor reused.", text()),
            ("concept", "The concept that it belongs to: the first word of its code.", text()),
            ("severity", "Severity of its findings.", severity),
            ("since", "Version of mednum that brought it.", text()),
            (
                "rule_ids",
                "Where the rule comes from: ids of the roadmap's rules, standards, or `model`.",
                texts(),
            ),
            ("title", "The defect in a few words.", bilingual.clone()),
            ("why", "Why it matters.", bilingual.clone()),
            ("text", "The sentence of a finding, with `{parameters}`.", bilingual.clone()),
            ("help", "What to do, with `{parameters}`.", bilingual),
            ("example", "A bad and a good case.", example),
            ("doc", "Address of the rule's page, from the root of the documentation.", text()),
        ],
    )
});
