//! Whether a schema still accepts every document that another one did, and, for answers, still promises what it did.
//!
//! Schemas are compared as our own are written — definitions by name, objects of known fields, closed lists, bounds,
//! patterns — not as any schema could be. What a definition accepts is laid flat as facts; the facts that a document or a
//! reader may rest on must still be there.

use std::collections::BTreeMap;

use serde_json::{Value, json};

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

/// What a place refers to, when it is not an object: a text may become a term without another type.
fn resolved<'v>(schema: &'v Value, definitions: &Definitions<'v>) -> &'v Value {
    let name = schema.get("$ref").and_then(Value::as_str).and_then(|reference| reference.rsplit('/').next());
    let definition = name.and_then(|name| definitions.get(name).copied());
    definition.filter(|definition| definition.get("properties").is_none()).unwrap_or(schema)
}

/// Types of a place, `null` among them, whether they are written as one word, as a list or as alternatives; an object has
/// the name of its definition.
fn types<'v>(schema: &'v Value, definitions: &Definitions<'v>) -> Vec<&'v str> {
    let schema = resolved(schema, definitions);
    let mut found: Vec<&str> = match schema.get("type") {
        Some(Value::String(one)) => vec![one],
        Some(Value::Array(several)) => several.iter().filter_map(Value::as_str).collect(),
        _ => Vec::new(),
    };
    if let Some(reference) = schema.get("$ref").and_then(Value::as_str) {
        found.push(reference.rsplit('/').next().unwrap_or_default());
    }
    for alternatives in ["anyOf", "allOf"] {
        let all = schema.get(alternatives).and_then(Value::as_array).into_iter().flatten();
        found.extend(all.flat_map(|one| types(one, definitions)));
    }
    found.sort_unstable();
    found.dedup();
    found
}

impl<'v> Comparison<'v> {
    fn compare(&mut self, before: &'v Value, after: &'v Value, place: &str) {
        let shown = if place.is_empty() { "the whole" } else { place };
        let (known, now) = (types(before, &self.known), types(after, &self.now));
        match self.contract {
            Contract::Read => {
                for one in known.iter().filter(|one| !now.contains(one)) {
                    self.found.push(format!("{shown} does not accept {one} any more"));
                }
            }
            Contract::Written => {
                for one in now.iter().filter(|one| !known.contains(one)) {
                    self.found.push(format!("{shown} may now be {one}"));
                }
            }
        }
        let (before, after) = (resolved(before, &self.known), resolved(after, &self.now));
        let kept = texts(after, "enum");
        for term in texts(before, "enum").iter().filter(|term| !kept.contains(term)) {
            self.found.push(format!("{shown} has lost the term {term}"));
        }
        if self.contract == Contract::Read {
            bounds(before, after, shown, &mut self.found);
        }
        self.fields(before, after, place);
        if let (Some(before), Some(after)) = (before.get("items"), after.get("items")) {
            self.compare(before, after, &format!("{place}/*"));
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
}

/// What is accepted may grow: a pattern is only ever the same or none.
fn bounds(before: &Value, after: &Value, shown: &str, found: &mut Vec<String>) {
    let number = |schema: &Value, key: &str| schema.get(key).and_then(Value::as_f64);
    for key in ["minimum", "minLength"] {
        if let Some(now) = number(after, key)
            && number(before, key).is_none_or(|known| now > known)
        {
            found.push(format!("{shown} has a greater {key}: {now}"));
        }
    }
    for key in ["maximum", "maxLength"] {
        if let Some(now) = number(after, key)
            && number(before, key).is_none_or(|known| now < known)
        {
            found.push(format!("{shown} has a smaller {key}: {now}"));
        }
    }
    // The standard ends a text at `$`: to refuse a line break there changes nothing but for engines that let one through.
    let ends = before.get("pattern").and_then(Value::as_str).is_some_and(|pattern| pattern.ends_with('$'));
    let said_already =
        |key: &str| key == "not" && ends && after.get(key) == Some(&json!({ "pattern": "\n" }));
    for key in ["pattern", "const", "not"] {
        if after.get(key).is_some() && after.get(key) != before.get(key) && !said_already(key) {
            found.push(format!("{shown} has another {key}"));
        }
    }
    if before.get("enum").is_none() && after.get("enum").is_some() {
        found.push(format!("{shown} is now a closed list"));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn object(fields: Value, required: Value) -> Value {
        json!({ "type": "object", "properties": fields, "required": required })
    }

    #[test]
    fn what_is_read_may_grow_and_never_shrink() {
        let word = json!({ "type": "string", "enum": ["a", "b"] });
        let more = json!({ "type": "string", "enum": ["a", "b", "c"] });
        let cases: [(&str, Value, Value, &[&str]); 12] = [
            (
                "nothing changes",
                object(json!({"x": word}), json!([])),
                object(json!({"x": word}), json!([])),
                &[],
            ),
            ("a field is added", object(json!({}), json!([])), object(json!({"x": word}), json!([])), &[]),
            (
                "a field is taken away",
                object(json!({"x": word}), json!([])),
                object(json!({}), json!([])),
                &["/x is no more"],
            ),
            (
                "a term is added",
                object(json!({"x": word}), json!([])),
                object(json!({"x": more}), json!([])),
                &[],
            ),
            (
                "a term is taken away",
                object(json!({"x": more}), json!([])),
                object(json!({"x": word}), json!([])),
                &["/x has lost the term c"],
            ),
            (
                "a new field is required",
                object(json!({}), json!([])),
                object(json!({"x": word}), json!(["x"])),
                &["/x is now required"],
            ),
            (
                "a bound is tightened",
                json!({"type": "integer", "maximum": 10}),
                json!({"type": "integer", "maximum": 9}),
                &["the whole has a smaller maximum: 9"],
            ),
            (
                "another type",
                json!({"$defs": {"Id": {"type": "string"}}}),
                json!({"$defs": {"Id": {"type": "integer"}}}),
                &["Id does not accept string any more"],
            ),
            (
                "a text becomes a closed list by reference",
                json!({"properties": {"x": {"type": "string"}}}),
                json!({"properties": {"x": {"$ref": "#/$defs/T"}}, "$defs": {"T": {"type": "string", "enum": ["a"]}}}),
                &["/x is now a closed list"],
            ),
            (
                "a line break is refused where the pattern ended",
                json!({"type": "string", "pattern": "^a+$"}),
                json!({"type": "string", "pattern": "^a+$", "not": {"pattern": "\n"}}),
                &[],
            ),
            (
                "a line break is refused anywhere",
                json!({"type": "string", "pattern": "a"}),
                json!({"type": "string", "pattern": "a", "not": {"pattern": "\n"}}),
                &["the whole has another not"],
            ),
            (
                "null is not accepted any more",
                json!({"anyOf": [{"type": "string"}, {"type": "null"}]}),
                json!({"type": "string"}),
                &["the whole does not accept null any more"],
            ),
        ];
        for (name, before, after, expected) in cases {
            assert_eq!(breaks(&before, &after, Contract::Read), expected, "{name}");
        }
    }

    #[test]
    fn what_is_written_keeps_every_field_it_promised() {
        let x = json!({ "type": "integer" });
        let nullable = json!({ "type": ["integer", "null"] });
        let cases: [(&str, Value, Value, &[&str]); 5] = [
            ("a field more", object(json!({}), json!([])), object(json!({"x": x}), json!(["x"])), &[]),
            (
                "a field less",
                object(json!({"x": x}), json!(["x"])),
                object(json!({}), json!([])),
                &["/x is no more", "/x is not always there any more"],
            ),
            (
                "null where there was none",
                object(json!({"x": x}), json!(["x"])),
                object(json!({"x": nullable}), json!(["x"])),
                &["/x may now be null"],
            ),
            (
                "a closed list by reference where there was a text",
                json!({"properties": {"x": {"type": "string"}}}),
                json!({"properties": {"x": {"$ref": "#/$defs/T"}}, "$defs": {"T": {"type": "string", "enum": ["a"]}}}),
                &[],
            ),
            (
                "null no more",
                object(json!({"x": nullable}), json!(["x"])),
                object(json!({"x": x}), json!(["x"])),
                &[],
            ),
        ];
        for (name, before, after, expected) in cases {
            assert_eq!(breaks(&before, &after, Contract::Written), expected, "{name}");
        }
    }
}
