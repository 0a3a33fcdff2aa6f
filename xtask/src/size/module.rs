//! A WebAssembly module: its sections, and the concept that each function is of.

use std::collections::BTreeMap;
use std::ops::Range;

use anyhow::Result;
use wasmparser::{KnownCustom, Name, Parser, Payload, TypeRef};

/// What a concept costs in code.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Cost {
    /// Bytes of its rules.
    pub(super) rules: usize,
    /// Bytes of its types and computations.
    pub(super) rest: usize,
    pub(super) functions: usize,
}

/// The functions of a module that has their names.
#[derive(Debug, Default)]
pub(super) struct Module {
    /// Name and bytes of each.
    functions: Vec<(String, usize)>,
    /// Bytes of data.
    pub(super) data: usize,
}

impl Module {
    pub(super) fn read(bytes: &[u8]) -> Result<Self> {
        let (mut imported, mut sizes, mut names, mut data) = (0_u32, Vec::new(), BTreeMap::new(), 0);
        for payload in Parser::new(0).parse_all(bytes) {
            match payload? {
                Payload::ImportSection(imports) => {
                    for import in imports.into_imports() {
                        imported += u32::from(matches!(import?.ty, TypeRef::Func(_)));
                    }
                }
                Payload::CodeSectionEntry(body) => sizes.push(length(&body.range())),
                Payload::DataSection(section) => data = length(&section.range()),
                Payload::CustomSection(section) => {
                    let KnownCustom::Name(known) = section.as_known() else { continue };
                    for name in known {
                        let Name::Function(functions) = name? else { continue };
                        for function in functions {
                            let function = function?;
                            names.insert(function.index, function.name);
                        }
                    }
                }
                _ => {}
            }
        }
        let functions = (imported..).zip(sizes).map(|(index, size)| {
            let name = names.get(&index).copied().unwrap_or_default();
            (format!("{:#}", rustc_demangle::demangle(name)), size)
        });
        Ok(Self { functions: functions.collect(), data })
    }

    /// What each concept costs, the heaviest first.
    pub(super) fn concepts(&self) -> Vec<(String, Cost)> {
        let mut costs: BTreeMap<&str, Cost> = BTreeMap::new();
        for (name, size) in &self.functions {
            let cost = costs.entry(concept(name)).or_default();
            cost.functions += 1;
            *(if name.contains("::rules::") { &mut cost.rules } else { &mut cost.rest }) += size;
        }
        let mut costs: Vec<_> = costs.into_iter().map(|(name, cost)| (name.to_owned(), cost)).collect();
        costs.sort_by_key(|(_, cost)| std::cmp::Reverse(cost.rules + cost.rest));
        costs
    }
}

/// The concept that a function is of: that of the core which its name speaks of first, collections aside; else its crate.
fn concept(name: &str) -> &str {
    let segment = |after: &'_ str| -> usize {
        after.find(|letter: char| !letter.is_alphanumeric() && letter != '_').unwrap_or(after.len())
    };
    let of_core =
        name.split("mednum_core::").skip(1).map(|after| after.get(..segment(after)).unwrap_or_default());
    if let Some(concept) = of_core.clone().find(|concept| *concept != "sorted").or_else(|| of_core.last()) {
        return concept;
    }
    let start = name.find(|letter: char| letter.is_alphabetic()).unwrap_or_default();
    let name = name.get(start..).unwrap_or_default();
    let first = name.get(..segment(name)).unwrap_or_default();
    match first {
        "mednum_catalog" => "catalog",
        "mednum_wasm" => "wasm",
        "serde_json" | "serde" | "serde_core" => "JSON writing",
        "chrono" => "dates",
        _ => "standard library",
    }
}

/// The sections that weigh something, with the bytes that each takes.
pub(super) fn sections(bytes: &[u8]) -> Result<Vec<(&'static str, Range<usize>)>> {
    let mut sections = Vec::new();
    for payload in Parser::new(0).parse_all(bytes) {
        match payload? {
            Payload::TypeSection(section) => sections.push(("types", section.range())),
            Payload::ImportSection(section) => sections.push(("imports", section.range())),
            Payload::FunctionSection(section) => sections.push(("functions", section.range())),
            Payload::ElementSection(section) => sections.push(("tables", section.range())),
            Payload::ExportSection(section) => sections.push(("exports", section.range())),
            Payload::CodeSectionStart { unchecked_range, .. } => sections.push(("code", unchecked_range)),
            Payload::DataSection(section) => sections.push(("data", section.range())),
            Payload::CustomSection(section) => sections.push(("custom", section.range())),
            _ => {}
        }
    }
    let whole = |offset: u64| usize::try_from(offset).unwrap_or(usize::MAX);
    Ok(sections.into_iter().map(|(name, range)| (name, whole(range.start)..whole(range.end))).collect())
}

fn length(range: &Range<u64>) -> usize {
    usize::try_from(range.end.saturating_sub(range.start)).unwrap_or(usize::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_function_is_of_the_concept_that_it_was_made_for() {
        let cases = [
            ("mednum_core::network::rules::check", "network"),
            ("<mednum_core::cohort::Cohort as mednum_core::document::source::Read>::read", "cohort"),
            ("<alloc::vec::Vec<mednum_core::governance::Body> as core::ops::drop::Drop>::drop", "governance"),
            (
                "<mednum_core::sorted::map::SortedMap<&str, mednum_core::indicator::values::Figure>>::insert",
                "indicator",
            ),
            ("<mednum_core::sorted::order::Order>::find", "sorted"),
            ("mednum_catalog::folding::fold_key", "catalog"),
            ("serde_json::ser::format_escaped_str", "JSON writing"),
            ("core::fmt::write", "standard library"),
            ("", "standard library"),
        ];
        for (name, expected) in cases {
            assert_eq!(concept(name), expected, "{name}");
        }
    }

    #[test]
    fn a_module_tells_its_functions_by_name() {
        // One function `f` of three bytes (no local, an unreachable, an end), and its name.
        let module = [
            b"\0asm\x01\0\0\0".as_slice(),
            b"\x01\x04\x01\x60\0\0",
            b"\x03\x02\x01\0",
            b"\x0A\x05\x01\x03\0\0\x0B",
            b"\0\x0B\x04name\x01\x04\x01\0\x01f",
        ]
        .concat();
        let read = Module::read(&module).unwrap();
        assert_eq!(read.functions, [("f".to_owned(), 3)]);
        assert_eq!(
            read.concepts(),
            [("standard library".to_owned(), Cost { rules: 0, rest: 3, functions: 1 })]
        );
        assert!(sections(&module).unwrap().iter().any(|(name, range)| *name == "code" && range.len() == 5));
        assert!(Module::read(b"not a module").is_err());
    }
}
