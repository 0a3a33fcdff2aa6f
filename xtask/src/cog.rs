//! Generates the territory table of Maine-et-Loire from five pinned vintages of the official geographic code.
//!
//! The source weighs about 12 MB per vintage for the whole of France. The committed table keeps one département and
//! merges what does not change from one vintage to the next: all five fit in less than 30 kB.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, bail, ensure};
use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::tools::npm;

const PACKAGE: &str = "@etalab/decoupage-administratif";
/// The name `npm pack` gives to the archive: the scope loses its `@` and its `/`.
const ARCHIVE_STEM: &str = "etalab-decoupage-administratif";
const DEPARTEMENT: &str = "49";
const TABLE: &str = "crates/mednum-catalog/data/territory/maine-et-loire.tsv";

/// The year of the geographic code, and the version of the package that carries it. There is no version for 2022:
/// the package's own table of vintages is the authority on which is which.
const PINNED: [(u16, &str); 5] =
    [(2021, "1.1.1"), (2023, "3.1.1"), (2024, "4.1.0"), (2025, "5.3.0"), (2026, "6.0.0")];

/// The kinds of commune, as the package spells them and as the table does, in the order of the table.
const COMMUNE_KINDS: [(&str, &str); 3] = [
    ("commune-actuelle", "commune"),
    ("commune-deleguee", "commune_deleguee"),
    ("commune-associee", "commune_associee"),
];

/// The kinds of EPCI the library knows. Another one means the law or the map changed: somebody must look.
const EPCI_KINDS: [&str; 3] = ["CA", "CC", "CU"];

#[derive(Deserialize)]
struct Manifest {
    name: String,
    version: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct CommuneRecord {
    code: String,
    nom: String,
    #[serde(rename = "type")]
    kind: String,
    departement: Option<String>,
    arrondissement: Option<String>,
    chef_lieu: Option<String>,
    #[serde(default)]
    anciens_codes: Vec<String>,
    #[serde(default)]
    codes_postaux: Vec<String>,
}

#[derive(Deserialize)]
struct EpciRecord {
    code: String,
    nom: String,
    #[serde(rename = "type")]
    kind: String,
    membres: Vec<EpciMember>,
}

#[derive(Deserialize)]
struct EpciMember {
    code: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct ArrondissementRecord {
    code: String,
    nom: String,
    departement: String,
    chef_lieu: String,
}

/// What tells a line from another besides its vintages: the same facts in two vintages make one line.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct RowKey {
    section: usize,
    code: String,
    facts: Vec<String>,
}

#[derive(Default)]
struct RowValue {
    years: BTreeSet<u16>,
    /// Of the latest vintage of the line: they move without the commune changing, which would split lines for nothing.
    postal_codes: String,
}

type Rows = BTreeMap<RowKey, RowValue>;

/// Writes the territory table, or with `check` fails when the committed one is not what the sources give.
pub(crate) fn run(root: &Path, check: bool) -> Result<()> {
    let cache = root.join("target").join("cog");
    let mut rows = Rows::new();
    for (year, version) in PINNED {
        let data = unpacked(&cache, version)?.join("data");
        collect(&mut rows, year, &data).with_context(|| format!("{PACKAGE} {version} (COG {year})"))?;
    }
    let wanted = render(&rows)?;
    let path = root.join(TABLE);
    if check {
        // A checkout with CRLF endings is the same table.
        let committed = fs::read_to_string(&path).unwrap_or_default().replace("\r\n", "\n");
        ensure!(committed == wanted, "{TABLE} is not what its sources give: run `cargo xtask codegen cog`");
        return Ok(());
    }
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).with_context(|| format!("creating {}", folder.display()))?;
    }
    fs::write(&path, wanted).with_context(|| format!("writing {}", path.display()))
}

/// The folder of one version of the package, downloaded and unpacked unless it already was.
fn unpacked(cache: &Path, version: &str) -> Result<PathBuf> {
    let package = cache.join(version).join("package");
    if !package.is_dir() {
        // Unpacked aside and renamed, so that an interrupted run leaves nothing that looks complete.
        let aside = cache.join(format!("{version}.partial"));
        if aside.exists() {
            fs::remove_dir_all(&aside).with_context(|| format!("removing {}", aside.display()))?;
        }
        fs::create_dir_all(&aside).with_context(|| format!("creating {}", aside.display()))?;
        let spec = format!("{PACKAGE}@{version}");
        capture(
            Command::new(npm()).args(["pack", "--silent", &spec]).current_dir(&aside),
            &format!("npm pack {spec}"),
        )?;
        let archive = format!("{ARCHIVE_STEM}-{version}.tgz");
        capture(
            Command::new("tar").args(["-xzf", &archive]).current_dir(&aside),
            &format!("tar -xzf {archive}"),
        )?;
        let home = cache.join(version);
        if home.exists() {
            fs::remove_dir_all(&home).with_context(|| format!("removing {}", home.display()))?;
        }
        fs::rename(&aside, &home).with_context(|| format!("moving {} into place", aside.display()))?;
    }
    let manifest: Manifest = read_json(&package.join("package.json"))?;
    ensure!(
        manifest.name == PACKAGE && manifest.version == version,
        "{} holds {} {}, not {PACKAGE} {version}: remove it and run again",
        package.display(),
        manifest.name,
        manifest.version,
    );
    Ok(package)
}

fn capture(command: &mut Command, shown: &str) -> Result<()> {
    let program = command.get_program().to_string_lossy().into_owned();
    let output = command.output().with_context(|| {
        format!("could not start `{program}`, which `{shown}` needs: is it installed and on PATH?")
    })?;
    ensure!(
        output.status.success(),
        "`{shown}` failed ({}): {}",
        output.status,
        String::from_utf8_lossy(&output.stderr).trim(),
    );
    Ok(())
}

fn read_json<T: DeserializeOwned>(path: &Path) -> Result<T> {
    let bytes = fs::read(path).with_context(|| format!("reading {}", path.display()))?;
    serde_json::from_slice(&bytes).with_context(|| format!("understanding {}", path.display()))
}

/// Adds one vintage to the lines.
fn collect(rows: &mut Rows, year: u16, data: &Path) -> Result<()> {
    let arrondissements: Vec<ArrondissementRecord> = read_json(&data.join("arrondissements.json"))?;
    for record in arrondissements.into_iter().filter(|record| record.departement == DEPARTEMENT) {
        let key = RowKey { section: 0, code: record.code, facts: vec![record.nom, record.chef_lieu] };
        rows.entry(key).or_default().years.insert(year);
    }

    let communes: Vec<CommuneRecord> = read_json(&data.join("communes.json"))?;
    // By the département the record declares, not by the code: 79224 is an associée of Cholet.
    let communes: Vec<CommuneRecord> =
        communes.into_iter().filter(|record| record.departement.as_deref() == Some(DEPARTEMENT)).collect();
    let current: BTreeSet<&str> = communes
        .iter()
        .filter(|record| record.kind == "commune-actuelle")
        .map(|record| record.code.as_str())
        .collect();

    let epcis: Vec<EpciRecord> = read_json(&data.join("epci.json"))?;
    let mut epci_of: BTreeMap<String, String> = BTreeMap::new();
    for record in epcis {
        let here: Vec<String> = record
            .membres
            .iter()
            .filter(|m| current.contains(m.code.as_str()))
            .map(|m| m.code.clone())
            .collect();
        if here.is_empty() {
            continue;
        }
        ensure!(
            EPCI_KINDS.contains(&record.kind.as_str()),
            "EPCI {} is of kind {}, unknown here",
            record.code,
            record.kind
        );
        let counts = [record.membres.len().to_string(), here.len().to_string()];
        for member in here {
            epci_of.insert(member, record.code.clone());
        }
        let mut facts = vec![record.kind, record.nom];
        facts.extend(counts);
        rows.entry(RowKey { section: 1, code: record.code, facts }).or_default().years.insert(year);
    }

    let mut seen = BTreeSet::new();
    for mut record in communes {
        let Some(rank) = COMMUNE_KINDS.iter().position(|(theirs, _)| *theirs == record.kind) else {
            bail!("{} {} is of kind {}, unknown here", record.code, record.nom, record.kind);
        };
        ensure!(seen.insert((record.code.clone(), rank)), "{} appears twice as {}", record.code, record.kind);
        let is_current = record.kind == "commune-actuelle";
        let epci = epci_of.get(&record.code).filter(|_| is_current).cloned().unwrap_or_default();
        ensure!(is_current != epci.is_empty(), "{} {} is a commune of no EPCI", record.code, record.nom);
        ensure!(
            is_current != record.chef_lieu.is_some(),
            "{} {} has no seat, or one too many",
            record.code,
            record.nom
        );
        record.anciens_codes.sort();
        record.codes_postaux.sort();
        let facts = vec![
            record.nom,
            epci,
            record.arrondissement.unwrap_or_default(),
            record.chef_lieu.unwrap_or_default(),
            record.anciens_codes.join(" "),
        ];
        let row = rows.entry(RowKey { section: 2 + rank, code: record.code, facts }).or_default();
        row.years.insert(year);
        row.postal_codes = record.codes_postaux.join(" ");
    }
    Ok(())
}

fn render(rows: &Rows) -> Result<String> {
    let mut text = header();
    // Two states of one commune go by date, which is only known once all the vintages are in.
    let mut ordered: Vec<(&RowKey, &RowValue)> = rows.iter().collect();
    ordered.sort_by_key(|(key, value)| (key.section, &key.code, value.years.first().copied()));
    for (key, value) in ordered {
        let section = match key.section {
            0 => "arrondissement",
            1 => "epci",
            rank => COMMUNE_KINDS.get(rank - 2).map(|(_, ours)| *ours).context("a section without a name")?,
        };
        let mut cells = vec![section.to_owned(), key.code.clone(), spans(&value.years)];
        cells.extend(key.facts.iter().cloned());
        cells.push(value.postal_codes.clone());
        ensure!(
            cells.iter().all(|cell| !cell.contains(['\t', '\n', '\r'])),
            "{section} {} holds a tab or a line break",
            key.code
        );
        writeln!(text, "{}", cells.join("\t").trim_end_matches('\t'))?;
    }
    Ok(text)
}

fn header() -> String {
    let pins: Vec<String> = PINNED.iter().map(|(year, version)| format!("{version} = COG {year}")).collect();
    format!(
        "# Territory of département {DEPARTEMENT}, Maine-et-Loire. Generated by `cargo xtask codegen cog`: do not edit.\n\
         # Source: npm {PACKAGE} {} (code MIT; data INSEE, DGCL, La Poste, Licence Ouverte 2.0).\n\
         # Vintages: `2021-2024` means every pinned vintage from 2021 to 2024. Cells left empty at the end of a line are dropped.\n\
         # arrondissement | code | vintages | name | seat commune\n\
         # epci | SIREN | vintages | kind | name | communes in all | communes in the département\n\
         # commune, commune_deleguee, commune_associee | code | vintages | name | EPCI | arrondissement | commune it belongs to \
         | former codes | postal codes (of the latest vintage of the line)\n",
        pins.join(", "),
    )
}

/// `2021-2024,2026`: a dash covers pinned vintages only, so that the absent 2022 does not break a run in two.
fn spans(years: &BTreeSet<u16>) -> String {
    let mut runs: Vec<(u16, u16)> = Vec::new();
    let mut previous_held = false;
    for (year, _) in PINNED {
        let holds = years.contains(&year);
        match runs.last_mut() {
            Some(run) if holds && previous_held => run.1 = year,
            _ if holds => runs.push((year, year)),
            _ => {}
        }
        previous_held = holds;
    }
    let shown: Vec<String> = runs
        .iter()
        .map(|(first, last)| if first == last { first.to_string() } else { format!("{first}-{last}") })
        .collect();
    shown.join(",")
}

#[cfg(test)]
mod tests {
    use super::spans;

    #[test]
    fn vintages_are_written_as_runs_of_pinned_years() {
        let cases: [(&str, &[u16], &str); 5] = [
            ("all", &[2021, 2023, 2024, 2025, 2026], "2021-2026"),
            ("one", &[2026], "2026"),
            ("the absent 2022 breaks nothing", &[2021, 2023], "2021-2023"),
            ("a hole", &[2021, 2024, 2025, 2026], "2021,2024-2026"),
            ("none", &[], ""),
        ];
        for (name, years, wanted) in cases {
            assert_eq!(spans(&years.iter().copied().collect()), wanted, "{name}");
        }
    }
}
