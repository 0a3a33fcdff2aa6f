//! One value, as a form takes it: checked as it would be in its place in a document, before there is a document.

use std::borrow::Cow;

use crate::computation::ArgumentError;
use crate::finding::Report;
use crate::finding::report::Findings;

use super::limits::Limits;
use super::shape::{Shape, Shaped};
use super::tree::Tree;
use super::{Document, diagnosis};

/// Checks a text typed for a field, such as `interventions.minutes` or `meetings.present.seat`: a section and fields, parted
/// by dots; lists are passed through. A number or a yes or no is typed as JSON writes it, any other value as it is.
///
/// The report has the same findings as a document that held the value there, at line 1; nothing is said of what links
/// records.
///
/// ```
/// use mednum_core::document::value;
/// assert!(value::check("meetings.date", "2024-02-29")?.findings.is_empty());
/// let report = value::check("meetings.date", "29/02/2024")?;
/// assert_eq!(report.findings[0].code(), "document.date.malformed");
/// let report = value::check("interventions.minutes", "-5")?;
/// assert_eq!(report.findings[0].code(), "document.number.out_of_bounds");
/// assert_eq!(value::check("meetings.dat", "2024-02-29").unwrap_err().suggestions, ["meetings.date"]);
/// # Ok::<(), mednum_core::computation::ArgumentError>(())
/// ```
///
/// # Errors
///
/// The field is not known, or holds records: near ones are proposed.
pub fn check(field: &str, text: &str) -> Result<Report, ArgumentError> {
    let (shape, person) = find(field).ok_or_else(|| unknown(field))?;
    let json = match shape {
        Shape::Integer { .. } | Shape::Decimal | Shape::Boolean => Cow::Borrowed(text.trim()),
        _ => Cow::Owned(serde_json::Value::from(text).to_string()),
    };
    let mut findings = Findings::new(Limits::default().findings);
    match Tree::read(&json, Limits::default().depth) {
        Ok(mut tree) => diagnosis::diagnose_value(&mut tree, shape, person, &mut findings),
        // What is no JSON is no number and no yes or no either.
        Err(_) => {
            let quoted = serde_json::Value::from(text).to_string();
            if let Ok(mut tree) = Tree::read(&quoted, Limits::default().depth) {
                diagnosis::diagnose_value(&mut tree, shape, person, &mut findings);
            }
        }
    }
    Ok(findings.into_report(&json, None))
}

/// The shape of what a field holds, and whether it is about a person.
fn find(field: &str) -> Option<(&'static Shape, bool)> {
    let mut person = false;
    let mut shape: &'static Shape = &<Document<'static> as Shaped>::SHAPE;
    for name in field.split('.') {
        let Shape::Record(record) = within_lists(shape) else { return None };
        person |= record.person;
        shape = record.field(name)?.shape;
    }
    let shape = within_lists(shape);
    (!matches!(shape, Shape::Record(_))).then_some((shape, person))
}

fn within_lists(mut shape: &'static Shape) -> &'static Shape {
    while let Shape::List(item) = shape {
        shape = item;
    }
    shape
}

fn unknown(field: &str) -> ArgumentError {
    let mut known = Vec::new();
    list(&<Document<'static> as Shaped>::SHAPE, "", &mut known);
    ArgumentError::unknown("field", field, known.iter().map(String::as_str))
}

/// Every field that holds a value.
fn list(shape: &'static Shape, path: &str, known: &mut Vec<String>) {
    let Shape::Record(record) = within_lists(shape) else { return known.push(path.to_owned()) };
    for field in record.fields {
        let path = if path.is_empty() { field.name.to_owned() } else { format!("{path}.{}", field.name) };
        list(field.shape, &path, known);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_is_judged_as_in_its_place() {
        let cases: [(&str, &str, &[&str]); 12] = [
            ("meetings.date", "2024-02-29", &[]),
            ("meetings.date", "2023-02-29", &["document.date.malformed"]),
            ("meetings.present.actor", "cs-chemillois", &[]),
            ("meetings.present.actor", "CS Chemillois", &["document.identifier.malformed"]),
            ("interventions.levels", "animer", &[]),
            ("interventions.levels", "Animer", &["document.term.unknown"]),
            ("interventions.minutes", " 90 ", &[]),
            ("interventions.minutes", "90.0", &["document.type.unexpected"]),
            ("interventions.minutes", "une heure", &["document.type.unexpected"]),
            ("bassins.priority", "true", &[]),
            ("bassins.priority", "oui", &["document.type.unexpected"]),
            ("bassins.name", "  ", &["document.text.empty"]),
        ];
        for (field, text, expected) in cases {
            let report = check(field, text).unwrap();
            let codes: Vec<&str> = report.findings.iter().map(|finding| finding.code()).collect();
            assert_eq!(codes, expected, "{field} = {text}");
        }
    }

    #[test]
    fn what_is_typed_of_a_person_is_not_quoted() {
        let report = check("volunteers.mission", "Madame Exemple").unwrap();
        assert_eq!(report.findings.len(), 1);
        let json = serde_json::to_string(&report).unwrap();
        assert!(!json.contains("Madame") && !json.contains("Exemple"), "{json}");
    }

    #[test]
    fn a_field_that_is_not_one_is_refused_with_those_near_to_it() {
        for (field, near) in [("meeting.date", "meetings.date"), ("interventions", ""), ("", "")] {
            let error = check(field, "x").unwrap_err();
            assert!(
                near.is_empty() || error.suggestions.iter().any(|known| known == near),
                "{field} {error:?}"
            );
        }
    }
}
