//! Reading of the embedded table. The text is ours and tested whole, so a line that cannot be read is counted, not
//! reported: a reader that cannot fail spares every caller an error that cannot happen.

use std::sync::OnceLock;

use super::{Arrondissement, Commune, CommuneKind, Epci, EpciKind, TerritoryTable, VintageSet};
use crate::vocabulary::Vocabulary as _;

/// What a text gave.
pub(super) struct Parsed {
    /// The records read.
    pub(super) table: TerritoryTable,
    /// How many lines were not understood; the tests hold it to zero.
    #[cfg_attr(not(test), expect(dead_code, reason = "the embedded text is known to be read whole"))]
    pub(super) lines_not_read: usize,
}

enum Record {
    Commune(Commune),
    Epci(Epci),
    Arrondissement(Arrondissement),
}

/// Reads the tab-separated text and sorts what it holds.
pub(super) fn parse(text: &'static str) -> Parsed {
    let mut table = TerritoryTable {
        communes: Vec::new(),
        keys: Vec::new(),
        folded: OnceLock::new(),
        by_name: OnceLock::new(),
        epcis: Vec::new(),
        arrondissements: Vec::new(),
    };
    let mut lines_not_read = 0;
    for line in text.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        match record(line) {
            Some(Record::Commune(commune)) => table.communes.push(commune),
            Some(Record::Epci(epci)) => table.epcis.push(epci),
            Some(Record::Arrondissement(arrondissement)) => table.arrondissements.push(arrondissement),
            None => lines_not_read += 1,
        }
    }
    // The file goes by kind first, the searches by code.
    table.communes.sort_by_key(|commune| (commune.code, commune.kind, commune.vintages.earliest()));
    table.keys = table.communes.iter().filter_map(|commune| key(commune.code)).collect();
    table.epcis.sort_by_key(|epci| (epci.siren, epci.vintages.earliest()));
    table.arrondissements.sort_by_key(|arrondissement| arrondissement.code);
    Parsed { table, lines_not_read }
}

/// A code as a number that has its order; codes have five characters, and none of more than eight is known.
pub(super) fn key(code: &str) -> Option<u64> {
    let mut bytes = [0; 8];
    bytes.get_mut(..code.len())?.copy_from_slice(code.as_bytes());
    Some(u64::from_be_bytes(bytes))
}

fn record(line: &'static str) -> Option<Record> {
    let mut cells = line.split('\t');
    let section = cells.next()?;
    let code = cells.next()?;
    let vintages = VintageSet::from_spans(cells.next()?)?;
    let record = match section {
        "arrondissement" => {
            Record::Arrondissement(Arrondissement { code, name: cells.next()?, seat: cells.next()? })
        }
        "epci" => Record::Epci(Epci {
            siren: code,
            kind: EpciKind::from_code(cells.next()?)?,
            name: cells.next()?,
            vintages,
            communes_total: cells.next()?.parse().ok()?,
            communes_in_departement: cells.next()?.parse().ok()?,
        }),
        _ => {
            let kind = CommuneKind::from_code(section)?;
            let name = cells.next()?;
            // From here on cells may be empty, or absent at the end of the line.
            let mut optional = || cells.next().filter(|cell| !cell.is_empty());
            Record::Commune(Commune {
                code,
                kind,
                name,
                vintages,
                epci: optional(),
                arrondissement: optional(),
                seat: optional(),
                former_codes: list(optional()),
                postal_codes: list(optional()),
            })
        }
    };
    cells.next().is_none().then_some(record)
}

fn list(cell: Option<&'static str>) -> Vec<&'static str> {
    cell.unwrap_or_default().split_whitespace().collect()
}
