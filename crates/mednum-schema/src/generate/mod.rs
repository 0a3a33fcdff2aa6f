//! Making the schemas from the types of the core.
//!
//! A type says its shape and, in its comments, what each field is in English; `data/french/` says the same in French, by
//! type and field. Both stand in `description`, French first. What a type does not know — its `$id`, the version that it
//! binds, its examples — is added here.

pub mod compatibility;
mod outputs;
mod texts;

use std::collections::BTreeMap;

use mednum_core::document::{Document, SCHEMA_VERSION, STARTER};
use mednum_core::finding::{Report, Rule};
use schemars::generate::SchemaSettings;
use schemars::transform::{Transform, transform_subschemas};
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde_json::{Value, json};

use texts::Texts;

/// What cannot be made, one line each: a type or a field without a French description, two types of one name.
pub type Defects = Vec<String>;

/// A schema that was made.
#[derive(Debug)]
pub struct Made {
    /// Its path from `schemas/v1`, without the ending: `compute/roadmap.state`.
    pub name: String,
    /// JSON Schema 2020-12, laid out.
    pub text: String,
    /// The same in draft-07.
    pub draft_07: String,
}

type Root = Box<dyn Fn(&mut SchemaGenerator) -> Schema>;

/// A schema to make.
struct Plan {
    name: String,
    title: String,
    /// In French, then in English; that of the type when empty.
    description: String,
    /// What is read, or what is written: a field that may be left out is always there in what is written.
    read: bool,
    root: Root,
    examples: Vec<Value>,
}

fn root<T: JsonSchema + 'static>() -> Root {
    Box::new(SchemaGenerator::root_schema_for::<T>)
}

fn plans() -> Vec<Plan> {
    let example = |text: &str| serde_json::from_str::<Value>(text).unwrap_or_default();
    let plan = |name: &str, title: &str, description: &str, read: bool, root: Root| Plan {
        name: name.to_owned(),
        title: title.to_owned(),
        description: description.to_owned(),
        read,
        root,
        examples: Vec::new(),
    };
    let mut plans = vec![
        Plan {
            examples: vec![example(STARTER)],
            ..plan("programme", "Programme", "", true, root::<Document<'static>>())
        },
        plan("report", "Report", "", false, root::<Report>()),
        plan(
            "rules",
            "Rules",
            "Le registre des règles.\n\nThe registry of rules.",
            false,
            root::<Vec<Rule>>(),
        ),
        plan(
            "vocabularies",
            "Vocabularies",
            "Les listes fermées, avec leurs libellés.\n\nThe closed lists, with their labels.",
            false,
            root::<Vec<outputs::Vocabulary>>(),
        ),
        plan("arguments", "Arguments", "", true, root::<mednum_core::computation::Arguments>()),
    ];
    for (computation, root) in outputs::computations() {
        let title = computation.title;
        plans.push(plan(
            &format!("compute/{}", computation.name),
            computation.name,
            &format!("{}.\n\n{}.", title.fr, title.en),
            false,
            root,
        ));
    }
    plans
}

/// Every vocabulary as JSON: what the schema `vocabularies` is of.
///
/// ```
/// assert!(mednum_schema::generate::vocabularies().contains("\"name\": \"rlin_role\""));
/// ```
#[must_use]
pub fn vocabularies() -> String {
    let term = |term: &mednum_catalog::vocabulary::TermEntry| {
        json!({
            "code": term.code,
            "label_fr": term.label_fr,
            "label_en": term.label_en,
            "aliases": term.aliases,
        })
    };
    let tables = mednum_catalog::vocabulary::tables().iter().map(|table| {
        json!({
            "name": table.name,
            "sheets": table.sheets,
            "terms": table.terms.iter().map(term).collect::<Vec<_>>(),
        })
    });
    let mut text = serde_json::to_string_pretty(&tables.collect::<Vec<_>>()).unwrap_or_default();
    text.push('\n');
    text
}

/// Makes every schema.
///
/// ```
/// let made = mednum_schema::generate::generate().unwrap();
/// let programme = made.iter().find(|schema| schema.name == "programme").unwrap();
/// assert_eq!(Some(programme.text.as_str()), mednum_schema::schema("programme").map(|schema| schema.text));
/// ```
///
/// # Errors
///
/// A description is missing, or speaks of nothing.
pub fn generate() -> Result<Vec<Made>, Defects> {
    let texts = Texts::read()?;
    let mut defects = Vec::new();
    let made = plans()
        .iter()
        .map(|plan| Made {
            name: plan.name.clone(),
            text: make(plan, SchemaSettings::draft2020_12(), "", &texts, &mut defects),
            draft_07: make(plan, SchemaSettings::draft07(), ":draft-07", &texts, &mut defects),
        })
        .collect();
    defects.extend(texts.unused());
    defects.sort();
    defects.dedup();
    if defects.is_empty() { Ok(made) } else { Err(defects) }
}

fn make(plan: &Plan, settings: SchemaSettings, suffix: &str, texts: &Texts, defects: &mut Defects) -> String {
    let settings = settings.with_transform(Plain);
    let settings = if plan.read { settings.for_deserialize() } else { settings.for_serialize() };
    let mut generator = settings.into_generator();
    let mut schema = (plan.root)(&mut generator);
    describe(&mut schema, plan, texts, defects);
    let head = [
        ("$id", json!(format!("urn:mednum:schema:v1:{}{suffix}", plan.name.replace('/', ":")))),
        ("title", json!(plan.title)),
    ];
    for (key, value) in head {
        schema.insert(key.to_owned(), value);
    }
    if !plan.description.is_empty() {
        schema.insert("description".to_owned(), json!(plan.description));
    }
    if !plan.examples.is_empty() {
        schema.insert("examples".to_owned(), json!(plan.examples));
    }
    if plan.name == "programme" {
        of_this_major(&mut schema);
    }
    let mut text = serde_json::to_string_pretty(&schema).unwrap_or_default();
    text.push('\n');
    text
}

/// A programme is of the major version that the schema is of, whatever its minor.
fn of_this_major(schema: &mut Schema) {
    let major = SCHEMA_VERSION.split('.').next().unwrap_or_default();
    let Some(version) = schema.pointer_mut("/properties/schema_version").and_then(Value::as_object_mut)
    else {
        return;
    };
    let description = version.remove("description").unwrap_or_default();
    version.clear();
    version.insert("description".to_owned(), description);
    version.insert("type".to_owned(), json!("string"));
    version.insert("pattern".to_owned(), json!(format!("^{major}[.](?:0|[1-9][0-9]{{0,8}})$")));
    version.insert("maxLength".to_owned(), json!(11));
    // As in every scalar: `$` stands before a last line break in some engines.
    version.insert("not".to_owned(), json!({ "pattern": "\n" }));
    version.insert("examples".to_owned(), json!([SCHEMA_VERSION]));
}

/// Gives every definition its title, and every description its French.
fn describe(schema: &mut Schema, plan: &Plan, texts: &Texts, defects: &mut Defects) {
    let key = if schema.get("$defs").is_some() { "$defs" } else { "definitions" };
    let mut definitions: BTreeMap<String, Value> = match schema.get_mut(key).and_then(Value::as_object_mut) {
        Some(definitions) => std::mem::take(definitions).into_iter().collect(),
        None => BTreeMap::new(),
    };
    for (name, definition) in &mut definitions {
        if name.ends_with(|last: char| last.is_ascii_digit()) {
            defects.push(format!("{}: two types are called {name}", plan.name));
        }
        texts.describe(name, definition, defects);
        if let Some(definition) = definition.as_object_mut() {
            definition.insert("title".to_owned(), json!(name));
        }
    }
    if let Some(known) = schema.get_mut(key).and_then(Value::as_object_mut) {
        known.extend(definitions);
    }
    if plan.description.is_empty() || schema.get("properties").is_some() {
        // The generator calls the whole after its type.
        let root = schema.get("title").and_then(Value::as_str).unwrap_or_default().to_owned();
        let mut value = schema.clone().to_value();
        texts.describe(&root, &mut value, defects);
        if let Ok(described) = Schema::try_from(value) {
            *schema = described;
        }
    }
}

/// Formats that no standard knows (`int64`) are left out: strict validators refuse them.
#[derive(Debug, Clone)]
struct Plain;

impl Transform for Plain {
    fn transform(&mut self, schema: &mut Schema) {
        if let Some(format) = schema.get("format").and_then(Value::as_str)
            && !matches!(format, "date" | "json-pointer")
        {
            schema.remove("format");
        }
        transform_subschemas(self, schema);
    }
}

/// An open object of named fields, for what has no type of its own.
pub(crate) fn object(fields: &[(&str, Schema)]) -> Schema {
    let properties: serde_json::Map<_, _> =
        fields.iter().map(|(name, schema)| ((*name).to_owned(), schema.clone().into())).collect();
    let required: Vec<&str> = fields.iter().map(|(name, _)| *name).collect();
    json_schema!({ "type": "object", "properties": properties, "required": required })
}
