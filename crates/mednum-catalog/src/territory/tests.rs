//! What the table must hold, checked against the figures published for Maine-et-Loire.

use super::{Commune, CommuneKind, EMBEDDED, NameMatch, Successor, TerritoryTable, Vintage, read};
use Vintage::{Cog2021, Cog2023, Cog2024, Cog2025, Cog2026};

#[test]
fn every_line_is_read() {
    let parsed = read::parse(EMBEDDED);
    assert_eq!(parsed.lines_not_read, 0);
    let records = EMBEDDED.lines().filter(|line| !line.starts_with('#')).count();
    let table = parsed.table;
    assert_eq!(table.communes.len() + table.epcis.len() + table.arrondissements.len(), records);
}

#[test]
fn counts_of_communes() {
    let table = TerritoryTable::read();
    let cases = [
        (Cog2021, 177, 227, 2),
        (Cog2023, 177, 227, 2),
        (Cog2024, 176, 228, 2),
        (Cog2025, 176, 228, 2),
        (Cog2026, 176, 229, 2),
    ];
    for (vintage, communes, deleguees, associees) in cases {
        let counts = [CommuneKind::Commune, CommuneKind::CommuneDeleguee, CommuneKind::CommuneAssociee]
            .map(|kind| table.communes(vintage, kind).count());
        assert_eq!(counts, [communes, deleguees, associees], "{vintage:?}");
    }
}

#[test]
fn every_key_is_unique_and_refers_to_what_exists() {
    let table = TerritoryTable::read();
    let arrondissements: Vec<&str> = table.arrondissements().iter().map(|found| found.code).collect();
    assert_eq!(arrondissements, ["491", "492", "493", "494"]);
    for vintage in Vintage::ALL {
        for kind in [CommuneKind::Commune, CommuneKind::CommuneDeleguee, CommuneKind::CommuneAssociee] {
            let codes: Vec<&str> = table.communes(vintage, kind).map(|commune| commune.code).collect();
            assert!(codes.is_sorted_by(|left, right| left < right), "{vintage:?} {kind:?}");
        }
        for entry in table.holding(vintage) {
            let commune = entry;
            assert!(table.epci_of(commune, vintage).is_some(), "EPCI of {commune:?}");
            assert!(
                commune.arrondissement.is_some_and(|code| arrondissements.contains(&code)),
                "{commune:?}"
            );
            assert_eq!(commune.seat.is_some(), commune.kind != CommuneKind::Commune, "{commune:?}");
        }
    }
}

#[test]
fn epcis_and_their_members() {
    let table = TerritoryTable::read();
    for vintage in Vintage::ALL {
        let epcis: Vec<_> = table.epcis(vintage).collect();
        assert_eq!(epcis.iter().filter(|epci| epci.is_wholly_in_departement()).count(), 9, "{vintage:?}");
        assert_eq!(epcis.len(), 10, "{vintage:?}");
        for epci in epcis {
            let members = table.members_of(epci.siren, vintage).count();
            assert_eq!(members, usize::from(epci.communes_in_departement), "{vintage:?} {}", epci.name);
        }
    }
    let ancenis: Vec<&str> = table.members_of("244400552", Cog2026).map(|commune| commune.code).collect();
    assert_eq!(ancenis, ["49160"]);
    let name_in = |vintage| table.epci("200071678", vintage).map(|epci| epci.name);
    assert_eq!(name_in(Cog2023), Some("CA Agglomération du Choletais"));
    assert_eq!(name_in(Cog2024), Some("CA Cholet Agglomération"));
    assert_eq!(table.epci("200071678", Cog2026).map(|epci| epci.kind.code()), Some("CA"));
}

#[test]
fn a_code_is_read_with_its_vintage_and_kind() {
    use CommuneKind::{Commune as Whole, CommuneAssociee as Associee, CommuneDeleguee as Deleguee};
    let table = TerritoryTable::read();
    let cases = [
        ("Orée d'Anjou until 2024", "49069", Cog2024, Whole, Some("Orée d'Anjou")),
        ("no commune 49069 since", "49069", Cog2025, Whole, None),
        ("which stays as a part", "49069", Cog2026, Deleguee, Some("Champtoceaux")),
        ("Orée d'Anjou since 2025", "49126", Cog2026, Whole, Some("Orée d'Anjou")),
        ("with one of its parts", "49126", Cog2026, Deleguee, Some("Drain")),
        ("a part alone before", "49126", Cog2024, Whole, None),
        ("a name of 2023", "49160", Cog2023, Whole, Some("Ingrandes-Le Fresne sur Loire")),
        ("a name of 2024", "49160", Cog2024, Whole, Some("Ingrandes-le-Fresne-sur-Loire")),
        ("an associée of a code of 79", "79224", Cog2026, Associee, Some("Le Puy-Saint-Bonnet")),
        ("a déléguée of 2026", "49220", Cog2026, Deleguee, Some("Morannes")),
        ("not of 2025", "49220", Cog2025, Deleguee, None),
        ("another département", "44003", Cog2026, Whole, None),
    ];
    for (name, code, vintage, kind, wanted) in cases {
        assert_eq!(table.commune(code, vintage, kind).map(|commune| commune.name), wanted, "{name}");
    }
    let ingrandes = table.commune("49160", Cog2026, Whole);
    assert_eq!(
        ingrandes.map(|commune| commune.former_codes.as_slice()),
        Some(&["44060", "49321", "49382"][..])
    );
}

#[test]
fn codes_move_between_vintages() {
    use Successor::{MergedInto, Renumbered, Same, Unknown};
    let table = TerritoryTable::read();
    let cases = [
        ("nothing happened", "49007", Cog2021, Cog2026, Same),
        ("renumbered", "49069", Cog2021, Cog2026, Renumbered("49126")),
        ("renumbered, from the year before", "49069", Cog2024, Cog2025, Renumbered("49126")),
        ("not yet renumbered", "49069", Cog2021, Cog2024, Same),
        ("renumbered, backwards", "49126", Cog2026, Cog2021, Renumbered("49069")),
        ("a part, under a vintage too late", "49069", Cog2025, Cog2026, MergedInto("49126")),
        ("a part that gives its code later", "49126", Cog2021, Cog2026, MergedInto("49126")),
        ("a part of a renumbered commune", "49040", Cog2021, Cog2026, MergedInto("49126")),
        ("merged", "49321", Cog2023, Cog2024, MergedInto("49160")),
        ("not yet merged", "49321", Cog2021, Cog2023, Same),
        ("merged, under a vintage too late", "49321", Cog2026, Cog2026, MergedInto("49160")),
        ("merged, backwards", "49321", Cog2026, Cog2021, Same),
        ("the commune that absorbs", "49160", Cog2021, Cog2026, Same),
        ("an old code of another département", "44060", Cog2021, Cog2026, MergedInto("49160")),
        ("an associée", "79224", Cog2021, Cog2026, MergedInto("49099")),
        ("not of the département", "44003", Cog2021, Cog2026, Unknown),
        ("not a code", "", Cog2021, Cog2026, Unknown),
    ];
    for (name, code, from, to, wanted) in cases {
        assert_eq!(table.successor(code, from, to), wanted, "{name}");
    }
}

#[test]
fn no_commune_is_lost_between_two_vintages() {
    let table = TerritoryTable::read();
    for from in Vintage::ALL {
        for to in Vintage::ALL {
            for entry in table.holding(from) {
                let code = entry.code;
                let found = match table.successor(code, from, to) {
                    Successor::Same => code,
                    Successor::Renumbered(other) | Successor::MergedInto(other) => other,
                    Successor::Unknown => "",
                };
                let is_commune = table.commune(found, to, CommuneKind::Commune).is_some();
                assert!(is_commune, "{code} from {from:?} to {to:?}");
            }
        }
    }
}

#[test]
fn every_name_finds_its_commune() {
    let table = TerritoryTable::read();
    for vintage in Vintage::ALL {
        for commune in table.communes(vintage, CommuneKind::Commune) {
            assert_eq!(table.find_by_name(commune.name, vintage), NameMatch::Exact(commune));
            let shouted = commune.name.to_uppercase().replace('-', " ");
            let found = table.find_by_name(&shouted, vintage);
            assert!(matches!(found, NameMatch::Folded(other) if other == commune), "{shouted}: {found:?}");
        }
    }
}

#[test]
fn names_as_people_write_them() {
    let table = TerritoryTable::read();
    let cases = [
        ("to the letter", "Angers", "exact 49007"),
        ("without accent", "Montrevault-sur-Evre", "folded 49218"),
        ("typographic apostrophe", "Orée d’Anjou", "folded 49126"),
        ("the name of 2023", "Ingrandes-Le Fresne sur Loire", "folded 49160"),
        ("St", "St Barthelemy d'Anjou", "folded 49267"),
        ("a part", "Champtoceaux", "exact 49069"),
        ("a part, folded", "DRAIN", "folded 49126"),
        ("two communes fit", "Chalennes", "near 49062 49063"),
        ("the whole name is nearer", "Chalennes-sur-Loire", "near 49063"),
        ("two letters swapped", "Agners", "near 49007"),
        ("article left out", "Possonnière", "near 49247"),
        ("article added", "Le Saumur", "near 49328"),
        ("a distinctive first word", "Chalonnes", "near 49062 49063"),
        ("nothing near", "Nantes", "none"),
        ("an article only", "Le", "none"),
        ("saint only", "Saint", "none"),
        ("empty", " - ", "none"),
    ];
    for (name, given, wanted) in cases {
        assert_eq!(shown(&table.find_by_name(given, Cog2026)), wanted, "{name}: {given}");
    }
    let merged_since = |vintage| shown(&table.find_by_name("Saint-Sigismond", vintage));
    assert_eq!((merged_since(Cog2023), merged_since(Cog2026)), ("exact 49321".into(), "exact 49321".into()));
}

fn shown(found: &NameMatch<'_>) -> String {
    let codes = |communes: &[&Commune]| communes.iter().map(|found| found.code).collect::<Vec<_>>().join(" ");
    match found {
        NameMatch::Exact(commune) => format!("exact {}", commune.code),
        NameMatch::Folded(commune) => format!("folded {}", commune.code),
        NameMatch::Near(communes) => format!("near {}", codes(communes)),
        NameMatch::None => "none".to_owned(),
    }
}
