//! Whether a schema still accepts every document that another one did, and, for answers, still promises what it did.
//!
//! Schemas are compared as our own are written — definitions by name, objects of known fields, closed lists, bounds,
//! patterns, `null` as an alternative — not as any schema could be. A keyword that is not known here, and has changed, is a
//! break: nothing passes unseen.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

/// Which side of mednum a schema is on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Contract {
    /// Documents that mednum reads: it may accept more than it did, never less.
    Read,
    /// Answers that it writes: they may hold more than they did, never less.
    Written,
}

/// What breaks who relied on `before`, one line each; nothing when `after` keeps the contract.
///
/// ```
/// use mednum_schema::generate::compatibility::{Contract, breaks};
/// use serde_json::json;
/// let before = json!({"type": "object", "properties": {"a": {"type": "string"}}, "required": []});
/// let after = json!({"type": "object", "properties": {"a": {"type": "string"}}, "required": ["a"]});
/// assert_eq!(breaks(&before, &after, Contract::Read), ["/a is now required"]);
/// assert!(breaks(&after, &before, Contract::Read).is_empty());
/// ```
#[must_use]
pub fn breaks(before: &Value, after: &Value, contract: Contract) -> Vec<String> {
    let (known, now) = (definitions(before), definitions(after));
    let mut comparison = Comparison { contract, known, now, found: Vec::new() };
    comparison.compare(before, after, "");
    for (name, definition) in comparison.known.clone() {
        match comparison.now.get(name).copied() {
            Some(after) => comparison.compare(definition, after, name),
            None => comparison.found.push(format!("{name} is no more")),
        }
    }
    comparison.found
}

type Definitions<'v> = BTreeMap<&'v str, &'v Value>;

struct Comparison<'v> {
    contract: Contract,
    known: Definitions<'v>,
    now: Definitions<'v>,
    found: Vec<String>,
}

fn definitions(schema: &Value) -> Definitions<'_> {
    let all = schema.get("$defs").or_else(|| schema.get("definitions")).and_then(Value::as_object);
    all.into_iter().flatten().map(|(name, definition)| (name.as_str(), definition)).collect()
}

fn texts<'v>(schema: &'v Value, key: &str) -> Vec<&'v str> {
    schema.get(key).and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str).collect()
}

/// What stands at a place: whether it may be `null`, and what it is otherwise.
struct Place<'v> {
    null: bool,
    /// The name of an object's definition, which is compared for itself.
    object: Option<&'v str>,
    types: Vec<&'v str>,
    schema: &'v Value,
}

impl<'v> Place<'v> {
    fn of(schema: &'v Value, definitions: &Definitions<'v>) -> Self {
        let alternatives = schema.get("anyOf").and_then(Value::as_array);
        let is_null = |one: &&Value| one.get("type").and_then(Value::as_str) == Some("null");
        // `anyOf [something, null]` is how a place that may be left empty is written.
        let (null, schema) = match alternatives.map(Vec::as_slice) {
            Some([one, other]) if is_null(&other) => (true, one),
            Some([other, one]) if is_null(&other) => (true, one),
            _ => (false, schema),
        };
        let name = schema.get("$ref").and_then(Value::as_str).and_then(|name| name.rsplit('/').next());
        let definition = name.and_then(|name| definitions.get(name).copied());
        let is_object = definition.is_some_and(|definition| definition.get("properties").is_some());
        let schema = definition.filter(|_| !is_object).unwrap_or(schema);
        let mut types: Vec<&str> = match schema.get("type") {
            Some(Value::String(one)) => vec![one],
            Some(Value::Array(several)) => several.iter().filter_map(Value::as_str).collect(),
            _ if is_object => vec!["object"],
            _ => Vec::new(),
        };
        let null = null || types.contains(&"null");
        types.retain(|one| *one != "null");
        Self { null, object: name.filter(|_| is_object), types, schema }
    }

    /// Whether a type is among its own; no type at all is every type, and a whole number is a number.
    fn holds(&self, one: &str) -> bool {
        self.types.is_empty()
            || self.types.contains(&one)
            || (one == "integer" && self.types.contains(&"number"))
    }
}

/// Keywords that say nothing of what is accepted, or that are compared by themselves.
const SEEN: [&str; 24] = [
    "$comment",
    "$defs",
    "$id",
    "$ref",
    "$schema",
    "additionalProperties",
    "anyOf",
    "definitions",
    "description",
    "enum",
    "examples",
    "items",
    "maximum",
    "maxLength",
    "minimum",
    "minLength",
    "not",
    "oneOf",
    "pattern",
    "properties",
    "required",
    "title",
    "type",
    "const",
];

impl<'v> Comparison<'v> {
    fn compare(&mut self, before: &'v Value, after: &'v Value, place: &str) {
        let shown = if place.is_empty() { "the whole" } else { place };
        let (known, now) = (Place::of(before, &self.known), Place::of(after, &self.now));
        // What is read must still be accepted; what is written must have been announced.
        let (kept, by, said) = match self.contract {
            Contract::Read => (&known, &now, "does not accept"),
            Contract::Written => (&now, &known, "may now be"),
        };
        let again = if self.contract == Contract::Read { " any more" } else { "" };
        if kept.null && !by.null {
            self.found.push(format!("{shown} {said} null{again}"));
        }
        if kept.types.is_empty() && !by.types.is_empty() {
            self.found.push(format!("{shown} {said} any value{again}"));
        }
        for one in kept.types.iter().filter(|one| !by.holds(one)) {
            self.found.push(format!("{shown} {said} {one}{again}"));
        }
        if let (Some(was), Some(is)) = (known.object, now.object)
            && was != is
        {
            self.found.push(format!("{shown} is now {is}, and was {was}"));
        }
        let (before, after) = (known.schema, now.schema);
        self.closed_lists(before, after, shown);
        match self.contract {
            Contract::Read => bounds(before, after, shown, &mut self.found),
            Contract::Written => bounds(after, before, shown, &mut self.found),
        }
        self.fields(before, after, place);
        self.parts(before, after, "items", &format!("{place}/*"));
        self.parts(before, after, "additionalProperties", &format!("{place}/…"));
        self.unknown_keywords(before, after, shown);
    }

    fn closed_lists(&mut self, before: &Value, after: &Value, shown: &str) {
        let (was, is) = (texts(before, "enum"), texts(after, "enum"));
        for term in was.iter().filter(|term| !is.is_empty() && !is.contains(term)) {
            self.found.push(format!("{shown} has lost the term {term}"));
        }
        match (self.contract, was.is_empty(), is.is_empty()) {
            (Contract::Read, true, false) => self.found.push(format!("{shown} is now a closed list")),
            (Contract::Written, false, true) => {
                self.found.push(format!("{shown} is no closed list any more"))
            }
            _ => {}
        }
    }

    /// What a list or a map holds: nothing said is anything.
    fn parts(&mut self, before: &'v Value, after: &'v Value, key: &str, place: &str) {
        static ANYTHING: Value = Value::Bool(true);
        match (before.get(key), after.get(key)) {
            (None, None) => {}
            (Some(Value::Bool(was)), Some(Value::Bool(is))) if was == is => {}
            (was, is) => {
                let (was, is) = (was.unwrap_or(&ANYTHING), is.unwrap_or(&ANYTHING));
                let closed = |schema: &Value| *schema == Value::Bool(false);
                match (self.contract, closed(was), closed(is)) {
                    (_, true, true) | (Contract::Read, true, false) => {}
                    (Contract::Read, false, true) => {
                        self.found.push(format!("{place} is not accepted any more"))
                    }
                    (Contract::Written, true, false) => self.found.push(format!("{place} may now be there")),
                    // An answer may hold less than it could.
                    (Contract::Written, false, true) => {}
                    (_, false, false) => self.compare(was, is, place),
                }
            }
        }
    }

    fn fields(&mut self, before: &'v Value, after: &'v Value, place: &str) {
        let of = |schema: &'v Value| schema.get("properties").and_then(Value::as_object);
        for (name, field) in of(before).into_iter().flatten() {
            match of(after).and_then(|now| now.get(name)) {
                Some(after) => self.compare(field, after, &format!("{place}/{name}")),
                None => self.found.push(format!("{place}/{name} is no more")),
            }
        }
        let (was_required, is_required) = (texts(before, "required"), texts(after, "required"));
        match self.contract {
            Contract::Read => {
                for name in is_required.iter().filter(|name| !was_required.contains(name)) {
                    self.found.push(format!("{place}/{name} is now required"));
                }
            }
            Contract::Written => {
                for name in was_required.iter().filter(|name| !is_required.contains(name)) {
                    self.found.push(format!("{place}/{name} is not always there any more"));
                }
            }
        }
    }

    fn unknown_keywords(&mut self, before: &Value, after: &Value, shown: &str) {
        let none = Map::new();
        let of = |schema: &Value| schema.as_object().cloned().unwrap_or_else(|| none.clone());
        let (was, is) = (of(before), of(after));
        let keys: std::collections::BTreeSet<&String> = was.keys().chain(is.keys()).collect();
        for key in keys.into_iter().filter(|key| !SEEN.contains(&key.as_str())) {
            if was.get(key) != is.get(key) {
                self.found.push(format!("{shown} has another {key}"));
            }
        }
    }
}

/// What the wide one accepts, the narrow one accepts: bounds may only be wider, a pattern only the same or none.
fn bounds(narrow: &Value, wide: &Value, shown: &str, found: &mut Vec<String>) {
    let number = |schema: &Value, key: &str| schema.get(key).and_then(Value::as_f64);
    for key in ["minimum", "minLength"] {
        if let Some(now) = number(wide, key)
            && number(narrow, key).is_none_or(|known| now > known)
        {
            found.push(format!("{shown} has another {key}: {now}"));
        }
    }
    for key in ["maximum", "maxLength"] {
        if let Some(now) = number(wide, key)
            && number(narrow, key).is_none_or(|known| now < known)
        {
            found.push(format!("{shown} has another {key}: {now}"));
        }
    }
    // The standard ends a text at `$`: to refuse a line break there changes nothing but for engines that let one through.
    let ends = narrow.get("pattern").and_then(Value::as_str).is_some_and(|pattern| pattern.ends_with('$'));
    let said_already = |key: &str| key == "not" && ends && wide.get(key) == Some(&json!({ "pattern": "\n" }));
    for key in ["pattern", "const", "not"] {
        if wide.get(key).is_some() && wide.get(key) != narrow.get(key) && !said_already(key) {
            found.push(format!("{shown} has another {key}"));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with(x: Value) -> Value {
        json!({
            "properties": { "x": x },
            "$defs": {
                "Text": { "type": "string" },
                "Code": { "type": "string", "pattern": "^[A-Z]+$" },
                "Id": { "type": "string", "pattern": "^[a-z]+$" },
                "Few": { "type": "string", "enum": ["a"] },
                "Some": { "type": "string", "enum": ["a", "b"] },
                "Place": { "type": "object", "properties": {} },
                "Person": { "type": "object", "properties": {} },
            },
        })
    }

    fn one(name: &str) -> Value {
        json!({ "$ref": format!("#/$defs/{name}") })
    }

    fn or_null(schema: Value) -> Value {
        json!({ "anyOf": [schema, { "type": "null" }] })
    }

    fn list(items: Value) -> Value {
        json!({ "type": "array", "items": items })
    }

    /// A change of what stands at `x`, and what it breaks on each side.
    struct Case(&'static str, Value, Value, &'static [&'static str], &'static [&'static str]);

    #[test]
    fn a_change_breaks_those_who_write_documents_or_those_who_read_answers() {
        let whole = || json!({ "type": "integer" });
        let cases = [
            Case("nothing", one("Some"), one("Some"), &[], &[]),
            Case("a term more", one("Few"), one("Some"), &[], &[]),
            Case(
                "a term less",
                one("Some"),
                one("Few"),
                &["/x has lost the term b"],
                &["/x has lost the term b"],
            ),
            Case(
                "a text that becomes a closed list",
                one("Text"),
                one("Some"),
                &["/x is now a closed list"],
                &[],
            ),
            Case(
                "the same beside null",
                or_null(one("Text")),
                or_null(one("Some")),
                &["/x is now a closed list"],
                &[],
            ),
            Case(
                "a closed list that becomes a text, beside null",
                or_null(one("Some")),
                or_null(one("Text")),
                &[],
                &["/x is no closed list any more"],
            ),
            Case(
                "another pattern beside null",
                or_null(one("Code")),
                or_null(one("Id")),
                &["/x has another pattern"],
                &["/x has another pattern"],
            ),
            Case("a pattern less", one("Code"), one("Text"), &[], &["/x has another pattern"]),
            Case("null less", or_null(one("Text")), one("Text"), &["/x does not accept null any more"], &[]),
            Case("null more", one("Text"), or_null(one("Text")), &[], &["/x may now be null"]),
            Case(
                "null in a list of types",
                whole(),
                json!({"type": ["integer", "null"]}),
                &[],
                &["/x may now be null"],
            ),
            Case(
                "another type",
                one("Text"),
                whole(),
                &["/x does not accept string any more"],
                &["/x may now be integer"],
            ),
            Case(
                "a number where whole ones were",
                whole(),
                json!({"type": "number"}),
                &[],
                &["/x may now be number"],
            ),
            Case("no type any more", whole(), json!({}), &[], &["/x may now be any value"]),
            Case(
                "a type where anything was",
                json!(true),
                one("Text"),
                &["/x does not accept any value any more"],
                &[],
            ),
            Case(
                "another object",
                one("Place"),
                one("Person"),
                &["/x is now Person, and was Place"],
                &["/x is now Person, and was Place"],
            ),
            Case(
                "other items",
                or_null(list(one("Text"))),
                or_null(list(whole())),
                &["/x/* does not accept string any more"],
                &["/x/* may now be integer"],
            ),
            Case(
                "items where none were said",
                json!({"type": "array"}),
                list(whole()),
                &["/x/* does not accept any value any more"],
                &[],
            ),
            Case(
                "items said no more",
                list(whole()),
                json!({"type": "array"}),
                &[],
                &["/x/* may now be any value"],
            ),
            Case(
                "an object that is closed",
                json!({"type": "object"}),
                json!({"type": "object", "additionalProperties": false}),
                &["/x/… is not accepted any more"],
                &[],
            ),
            Case(
                "a bound that is tightened",
                json!({"type": "integer", "maximum": 10}),
                json!({"type": "integer", "maximum": 9}),
                &["/x has another maximum: 9"],
                &[],
            ),
            Case(
                "a bound that is loosened",
                json!({"type": "integer", "maximum": 9}),
                json!({"type": "integer", "maximum": 10}),
                &[],
                &["/x has another maximum: 9"],
            ),
            Case(
                "a keyword that is not known here",
                list(whole()),
                json!({"type": "array", "items": {"type": "integer"}, "uniqueItems": true}),
                &["/x has another uniqueItems"],
                &["/x has another uniqueItems"],
            ),
            Case(
                "a format",
                json!({"type": "string", "format": "date"}),
                one("Text"),
                &["/x has another format"],
                &["/x has another format"],
            ),
            Case(
                "a line break refused where the pattern ended",
                json!({"type": "string", "pattern": "^a+$"}),
                json!({"type": "string", "pattern": "^a+$", "not": {"pattern": "\n"}}),
                &[],
                &[],
            ),
            Case(
                "a line break refused anywhere",
                json!({"type": "string", "pattern": "a"}),
                json!({"type": "string", "pattern": "a", "not": {"pattern": "\n"}}),
                &["/x has another not"],
                &[],
            ),
        ];
        for Case(name, before, after, read, written) in cases {
            let (before, after) = (with(before), with(after));
            assert_eq!(breaks(&before, &after, Contract::Read), read, "{name}, read");
            assert_eq!(breaks(&before, &after, Contract::Written), written, "{name}, written");
        }
    }

    #[test]
    fn fields_come_and_stay() {
        let object = |fields: Value, required: Value| json!({ "type": "object", "properties": fields, "required": required });
        let x = json!({ "type": "integer" });
        let cases = [
            Case("a field more", object(json!({}), json!([])), object(json!({"x": x}), json!([])), &[], &[]),
            Case(
                "a field less",
                object(json!({"x": x}), json!([])),
                object(json!({}), json!([])),
                &["/x is no more"],
                &["/x is no more"],
            ),
            Case(
                "a field that is now required",
                object(json!({"x": x}), json!([])),
                object(json!({"x": x}), json!(["x"])),
                &["/x is now required"],
                &[],
            ),
            Case(
                "a field that may now be left out",
                object(json!({"x": x}), json!(["x"])),
                object(json!({"x": x}), json!([])),
                &[],
                &["/x is not always there any more"],
            ),
        ];
        for Case(name, before, after, read, written) in cases {
            assert_eq!(breaks(&before, &after, Contract::Read), read, "{name}, read");
            assert_eq!(breaks(&before, &after, Contract::Written), written, "{name}, written");
        }
    }

    #[test]
    fn a_definition_that_is_gone_is_named() {
        let before = json!({ "$defs": { "Id": { "type": "string" } } });
        assert_eq!(breaks(&before, &json!({}), Contract::Read), ["Id is no more"]);
    }
}
