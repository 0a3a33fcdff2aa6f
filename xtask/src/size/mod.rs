//! What the engine of browsers weighs, and where: sections, concepts, texts; held to a budget.
//!
//! Code is counted in the engine itself, function by function, and given to the concept that a function is of; a generic
//! function of a library is of the concept that it was made for. Texts are counted in the core. The budget is what a release
//! may weigh at most: what makes the engine heavier than it fails until somebody decides that it is worth it.

mod module;
mod texts;

use std::fs;
use std::io::Write as _;
use std::path::Path;

use anyhow::{Context as _, Result, bail};
use comfy_table::{CellAlignment, LineStyle, Table, TableStyle};
use serde::{Deserialize, Serialize};

use crate::npm::{ENGINE, LIBRARY, NAMED_ENGINE, REBUILT};
use crate::steps::Outcome;
use module::Module;

/// What the engine may weigh, from the root.
const BUDGET: &str = "bindings/npm/size-budget.json";

/// Bytes of the engine: as it is, and as servers send it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Weights {
    raw: usize,
    gzip: usize,
    brotli: usize,
}

impl Weights {
    fn of(bytes: &[u8]) -> Result<Self> {
        let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
        gzip.write_all(bytes)?;
        let mut brotli = Vec::new();
        brotli::CompressorWriter::new(&mut brotli, 1 << 16, 11, 22).write_all(bytes)?;
        Ok(Self { raw: bytes.len(), gzip: gzip.finish()?.len(), brotli: brotli.len() })
    }

    fn named(self) -> [(&'static str, usize); 3] {
        [("raw", self.raw), ("gzip", self.gzip), ("brotli", self.brotli)]
    }
}

/// What passes the budget, each with the command that weighs it again.
fn over(weights: Weights, budget: Weights) -> Vec<String> {
    let pairs = weights.named().into_iter().zip(budget.named());
    let heavier = pairs.filter(|((_, weight), (_, most))| weight > most);
    heavier
        .map(|((name, weight), (_, most))| {
            format!("{name}: {weight} bytes, {} over the budget", weight - most)
        })
        .collect()
}

/// Weighs the engine that was built last, and holds it to the budget.
pub(crate) fn run(root: &Path) -> Result<Outcome> {
    let engine = root.join(ENGINE);
    if !engine.exists() {
        return Ok(Outcome::Skipped("the engine is not built: see `cargo xtask npm build`".to_owned()));
    }
    let bytes = fs::read(&engine).with_context(|| format!("cannot read {ENGINE}"))?;
    let named = fs::read(root.join(NAMED_ENGINE)).with_context(|| format!("cannot read {NAMED_ENGINE}"))?;
    let (weights, module) = (Weights::of(&bytes)?, Module::read(&named)?);
    let budget: Weights = serde_json::from_str(&fs::read_to_string(root.join(BUDGET))?)
        .with_context(|| format!("{BUDGET} cannot be read"))?;
    println!("{}", weight_table(weights, budget));
    println!("{}", section_table(&bytes)?);
    println!("{}", concept_table(&module));
    println!("{}", texts::table(root, module.data)?);
    let library = fs::read_to_string(root.join(LIBRARY)).with_context(|| format!("cannot read {LIBRARY}"))?;
    if library != REBUILT {
        return Ok(Outcome::Skipped(
            "this engine is linked with the standard library as it is installed, which is heavier; the budget is of the one \
             that is published, linked with a library rebuilt for size"
                .to_owned(),
        ));
    }
    let over = over(weights, budget);
    if !over.is_empty() {
        bail!(
            "the engine is too heavy:\n  {}\nSpare it, or raise {BUDGET} and say why in the commit.",
            over.join("\n  ")
        );
    }
    Ok(Outcome::Passed)
}

/// A table whose first column is a name and whose others are bytes.
fn table(header: &[&str], rows: impl IntoIterator<Item = Vec<String>>) -> Table {
    const STYLE: TableStyle = TableStyle::new().header_separator(LineStyle::none().fill('─').junction('─'));
    let mut table = Table::new();
    table.load_style(STYLE).set_header(header).add_rows(rows);
    for column in table.column_iter_mut().skip(1) {
        column.set_cell_alignment(CellAlignment::Right);
    }
    table
}

fn weight_table(weights: Weights, budget: Weights) -> Table {
    let pairs = weights.named().into_iter().zip(budget.named());
    let rows =
        pairs.map(|((name, weight), (_, most))| vec![name.to_owned(), weight.to_string(), most.to_string()]);
    table(&["engine.wasm", "bytes", "at most"], rows)
}

fn section_table(bytes: &[u8]) -> Result<Table> {
    let rows = module::sections(bytes)?
        .into_iter()
        .map(|(name, range)| {
            let weights = Weights::of(bytes.get(range).unwrap_or_default())?;
            Ok(vec![name.to_owned(), weights.raw.to_string(), weights.gzip.to_string()])
        })
        .collect::<Result<Vec<_>>>()?;
    Ok(table(&["section", "bytes", "gzip alone"], rows))
}

fn concept_table(module: &Module) -> Table {
    let rows = module.concepts().into_iter().map(|(name, cost)| {
        vec![name, cost.rules.to_string(), cost.rest.to_string(), cost.functions.to_string()]
    });
    table(&["code of", "rules", "the rest", "functions"], rows)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_passes_the_budget_is_named_and_nothing_else() {
        let budget = Weights { raw: 100, gzip: 50, brotli: 40 };
        let cases = [
            (Weights { raw: 100, gzip: 50, brotli: 40 }, vec![]),
            (Weights { raw: 101, gzip: 50, brotli: 40 }, vec!["raw: 101 bytes, 1 over the budget"]),
            (
                Weights { raw: 90, gzip: 60, brotli: 41 },
                vec!["gzip: 60 bytes, 10 over the budget", "brotli: 41 bytes, 1 over the budget"],
            ),
        ];
        for (weights, expected) in cases {
            assert_eq!(over(weights, budget), expected, "{weights:?}");
        }
    }

    #[test]
    fn what_repeats_itself_weighs_less_once_packed() {
        let weights = Weights::of(&[b'a'; 10_000]).unwrap();
        assert!(weights.raw == 10_000 && weights.gzip < 100 && weights.brotli < 100, "{weights:?}");
    }
}
