//! Traceability: each of the rules that the roadmap states, and what carries it.
//!
//! The list is `crates/mednum-catalog/data/source-rules.tsv`. A rule is implemented by a code of the registry
//! or by a computation, planned in a concept folder, or left to judgement because software cannot decide it.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, bail};
use mednum_core::computation::computations;
use mednum_core::finding::registry;
use serde::Serialize;

use crate::book::STANDARDS;

const LIST: &str = "crates/mednum-catalog/data/source-rules.tsv";

struct SourceRule {
    id: String,
    judgement: bool,
    concept: String,
}

#[derive(Serialize)]
struct Traced {
    id: String,
    status: &'static str,
    by: Vec<String>,
}

/// Prints the table, and fails on an unknown id or on a code without source.
pub(crate) fn run(root: &Path, json: bool) -> Result<()> {
    let rules = read(root)?;
    let traced = trace(&rules)?;
    if json {
        println!("{}", serde_json::to_string_pretty(&traced)?);
        return Ok(());
    }
    for rule in &traced {
        println!("{:<12} {:<12} {}", rule.id, rule.status, rule.by.join(", "));
    }
    let count = |status| traced.iter().filter(|rule| rule.status == status).count();
    println!(
        "{} rules: {} implemented, {} planned, {} left to judgement",
        traced.len(),
        count("implemented"),
        count("planned"),
        count("judgement")
    );
    Ok(())
}

fn read(root: &Path) -> Result<Vec<SourceRule>> {
    let text = fs::read_to_string(root.join(LIST)).with_context(|| format!("cannot read {LIST}"))?;
    text.lines()
        .filter(|line| !line.starts_with('#'))
        .map(|line| match line.split('\t').collect::<Vec<_>>().as_slice() {
            [id, _kind, decided_by, concept] => Ok(SourceRule {
                id: (*id).to_owned(),
                judgement: *decided_by == "judgement",
                concept: (*concept).to_owned(),
            }),
            _ => bail!("{LIST}: `{line}` has not four columns"),
        })
        .collect()
}

fn trace(rules: &[SourceRule]) -> Result<Vec<Traced>> {
    let known: BTreeSet<&str> = rules.iter().map(|rule| rule.id.as_str()).collect();
    if known.len() != rules.len() {
        bail!("{LIST} gives an id twice");
    }
    let mut carriers: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    let mut problems = Vec::new();
    let codes = registry::rules().map(|rule| (rule.code, rule.sources));
    let computations = computations().map(|computation| (computation.name, computation.sources));
    for (name, sources) in codes.chain(computations) {
        if sources.is_empty() {
            problems.push(format!("`{name}` names none of its sources"));
        }
        for source in sources {
            if known.contains(source) {
                carriers.entry(source).or_default().push(name.to_owned());
            } else if !STANDARDS.iter().any(|(name, _)| name == source) {
                problems.push(format!("`{name}` names `{source}`, which is not in {LIST}"));
            }
        }
    }
    if !problems.is_empty() {
        bail!("{}", problems.join("\n"));
    }
    Ok(rules
        .iter()
        .map(|rule| match carriers.remove(rule.id.as_str()) {
            Some(by) => Traced { id: rule.id.clone(), status: "implemented", by },
            None if rule.judgement => {
                Traced { id: rule.id.clone(), status: "judgement", by: vec![rule.concept.clone()] }
            }
            None => Traced {
                id: rule.id.clone(),
                status: "planned",
                by: vec![format!("crates/mednum-core/src/{}/", rule.concept)],
            },
        })
        .collect())
}
