//! Where the example takes place: the real EPCI and communes of Maine-et-Loire, grouped in invented bassins de vie,
//! and the invented organisations that act there.

use std::cell::RefCell;
use std::collections::BTreeMap;

use chrono::{Datelike, Days, NaiveDate, Weekday};
use mednum_catalog::territory::{CommuneKind, TerritoryTable, Vintage};

use super::json::{Json, object};

/// An EPCI: identifier, name, SIREN. The built-in roadmap knows the first two.
pub(super) const EPCIS: [(&str, &str, &str); 9] = [
    ("alm", "Angers Loire Métropole", "244900015"),
    ("ccals", "Communauté de communes Anjou Loir et Sarthe", "200068955"),
    ("mauges-communaute", "Mauges Communauté", "200060010"),
    ("loire-layon-aubance", "Communauté de communes Loire Layon Aubance", "200071553"),
    ("cholet-agglomeration", "Cholet Agglomération", "200071678"),
    ("vallees-haut-anjou", "Communauté de communes des Vallées du Haut-Anjou", "200071868"),
    ("saumur-val-de-loire", "Saumur Val de Loire", "200071876"),
    ("anjou-bleu-communaute", "Anjou Bleu Communauté", "244900809"),
    ("baugeois-vallee", "Communauté de communes Baugeois Vallée", "244900882"),
];

/// How many EPCI the built-in roadmap knows, at the head of [`EPCIS`].
pub(super) const KNOWN_EPCIS: usize = 2;

/// A bassin: its EPCI, its name, whether it is flagged, its communes (codes of 2025, the best known first).
///
/// Two defects are meant: Denée is in two bassins, La Pellerine in none.
type BassinData = (&'static str, &'static str, bool, &'static [&'static str]);

#[rustfmt::skip]
const BASSINS: [BassinData; 40] = [
    ("mauges-communaute", "Bassin de Beaupréau-en-Mauges", false, &["49023"]),
    ("mauges-communaute", "Bassin d'Orée d'Anjou", true, &["49126"]),
    ("mauges-communaute", "Bassin de Chemillé-en-Anjou", false, &["49092"]),
    ("mauges-communaute", "Bassin de Montrevault-sur-Èvre", true, &["49218"]),
    ("mauges-communaute", "Bassin de Mauges-sur-Loire", true, &["49244"]),
    ("mauges-communaute", "Bassin de Sèvremoine", true, &["49301"]),
    ("ccals", "Bassin de Durtal", true, &["49127", "49257", "49209", "49174", "49017"]),
    ("ccals", "Bassin de Tiercé", true, &["49347", "49132", "49090", "49216"]),
    ("ccals", "Bassin de Seiches-sur-le-Loir", true, &["49333", "49188", "49110", "49107", "49334", "49163", "49076"]),
    ("ccals", "Bassin de Morannes sur Sarthe-Daumeray", true, &["49220"]),
    ("loire-layon-aubance", "Bassin de Chalonnes-sur-Loire", true, &["49063", "49082", "49259", "49120"]),
    ("loire-layon-aubance", "Bassin de Saint-Georges-sur-Loire", true, &["49283", "49068", "49284", "49247", "49160"]),
    ("loire-layon-aubance", "Bassin de Brissac Loire Aubance", false, &["49050", "49029", "49167", "49308", "49222", "49120", "49288"]),
    ("loire-layon-aubance", "Bassin de Bellevigne-en-Layon", true, &["49345", "49022", "49292", "49012", "49086"]),
    ("cholet-agglomeration", "Bassin de Cholet", false, &["49099", "49332", "49299", "49343", "49269", "49260", "49193", "49027"]),
    ("cholet-agglomeration", "Bassin de Trémentines", true, &["49355", "49231", "49352", "49371", "49195", "49070"]),
    ("cholet-agglomeration", "Bassin de Maulévrier", true, &["49192", "49381", "49058", "49336", "49240"]),
    ("cholet-agglomeration", "Bassin de Lys-Haut-Layon", true, &["49373", "49109", "49310", "49211", "49057", "49102", "49236"]),
    ("vallees-haut-anjou", "Bassin du Lion-d'Angers", true, &["49176", "49155", "49217", "49064", "49161", "49344"]),
    ("vallees-haut-anjou", "Bassin des Hauts-d'Anjou", true, &["49080", "49205", "49170", "49330", "49067"]),
    ("vallees-haut-anjou", "Bassin de Bécon-les-Granits", true, &["49026", "49266"]),
    ("vallees-haut-anjou", "Bassin de Val d'Erdre-Auxence", true, &["49183", "49367"]),
    ("saumur-val-de-loire", "Bassin de Saumur", false, &["49328", "49123", "49262", "49370", "49374", "49361", "49235", "49341", "49362"]),
    ("saumur-val-de-loire", "Bassin de Montreuil-Bellay", true, &["49215", "49060", "49009", "49011", "49053", "49100", "49112", "49113", "49131", "49253", "49291", "49302", "49364"]),
    ("saumur-val-de-loire", "Bassin de Doué-en-Anjou", true, &["49125", "49121", "49182", "49359", "49003"]),
    ("saumur-val-de-loire", "Bassin de Gennes-Val-de-Loire", true, &["49261", "49272"]),
    ("saumur-val-de-loire", "Bassin de Longué-Jumelles", true, &["49180", "49030", "49311", "49171", "49221"]),
    ("saumur-val-de-loire", "Bassin de Vernantes", true, &["49368", "49369", "49114", "49045"]),
    ("saumur-val-de-loire", "Bassin d'Allonnes", true, &["49002", "49041", "49224", "49378"]),
    ("saumur-val-de-loire", "Bassin de Fontevraud-l'Abbaye", true, &["49140", "49219", "49358"]),
    ("anjou-bleu-communaute", "Bassin de Segré-en-Anjou Bleu", false, &["49331", "49178", "49089"]),
    ("anjou-bleu-communaute", "Bassin de Candé", true, &["49054", "49008", "49061"]),
    ("anjou-bleu-communaute", "Bassin d'Ombrée d'Anjou", true, &["49248", "49010", "49056", "49036", "49038"]),
    ("baugeois-vallee", "Bassin de Baugé-en-Anjou", true, &["49018"]),
    ("baugeois-vallee", "Bassin de Beaufort-en-Anjou", false, &["49021", "49201", "49138", "49194"]),
    ("baugeois-vallee", "Bassin de Noyant-Villages", true, &["49228"]),
    ("alm", "Bassin d'Angers", false, &["49007", "49223", "49278", "49338"]),
    ("alm", "Bassin de Trélazé", false, &["49353", "49246", "49267", "49307", "49326", "49241", "49323", "49377"]),
    ("alm", "Bassin d'Avrillé", false, &["49015", "49214", "49055", "49135", "49200", "49129", "49048", "49130", "49339"]),
    ("alm", "Bassin de Beaucouzé", false, &["49020", "49035", "49294", "49298", "49306", "49271", "49329", "49028"]),
];

/// A kind of local organisation: the head of its identifier, that of its name, what it is.
pub(super) type LocalKind = (&'static str, &'static str, &'static str);

pub(super) const MAIRIE: LocalKind = ("mairie", "Mairie", "commune");
pub(super) const CCAS: LocalKind = ("ccas", "CCAS", "public_body");
pub(super) const MEDIATHEQUE: LocalKind = ("mediatheque", "Médiathèque", "public_body");
pub(super) const CENTRE_SOCIAL: LocalKind = ("centre-social", "Centre social", "association");
pub(super) const VIE_SOCIALE: LocalKind = ("espace-vie-sociale", "Espace de vie sociale", "association");
pub(super) const CLUB: LocalKind = ("club-informatique", "Club informatique", "association");
pub(super) const ENTRAIDE: LocalKind = ("entraide", "Entraide numérique", "association");
pub(super) const EPICERIE: LocalKind = ("epicerie-solidaire", "Épicerie solidaire", "association");
pub(super) const FOYER: LocalKind = ("foyer-jeunes", "Foyer de jeunes", "association");
pub(super) const RESIDENCE: LocalKind = ("residence-autonomie", "Résidence autonomie", "public_body");
pub(super) const CAFE: LocalKind = ("cafe-associatif", "Café associatif", "association");
pub(super) const RECYCLERIE: LocalKind = ("recyclerie", "Recyclerie", "association");
pub(super) const AMICALE: LocalKind = ("amicale-retraites", "Amicale des retraités", "association");
pub(super) const SYNDICAT: LocalKind = ("syndicat-services", "Syndicat de services", "syndicat");

/// The communes that the built-in roadmap knows as organisations.
const KNOWN_COMMUNES: [(&str, &str); 4] = [
    ("49007", "commune-angers"),
    ("49099", "commune-cholet"),
    ("49328", "commune-saumur"),
    ("49331", "commune-segre"),
];

/// A bassin de vie of the example.
#[derive(Debug, Clone, Default)]
pub(super) struct Bassin {
    /// Its identifier.
    pub(super) id: String,
    /// The identifier of its EPCI.
    pub(super) epci: &'static str,
    /// Whether it is flagged as not or less provided.
    pub(super) priority: bool,
    /// Codes of 2025; the best known first.
    pub(super) communes: Vec<&'static str>,
}

impl Bassin {
    /// The best known of its communes.
    pub(super) fn seat(&self) -> &'static str {
        self.communes.first().copied().unwrap_or_default()
    }

    /// Whether the syndicate Anjou Numérique may act there.
    pub(super) fn is_covered(&self) -> bool {
        self.epci != "alm"
    }
}

/// The places of one copy of the programme, and the organisations that its records name.
pub(super) struct World {
    /// Which copy: the example is the first, 0.
    pub(super) copy: usize,
    /// Every bassin.
    pub(super) bassins: Vec<Bassin>,
    table: &'static TerritoryTable,
    organisations: RefCell<BTreeMap<String, Json>>,
}

impl World {
    pub(super) fn new(copy: usize) -> Self {
        let bassins = BASSINS
            .iter()
            .map(|(epci, _, priority, communes)| Bassin {
                id: format!("bassin-{}", communes.first().unwrap_or(&"")),
                epci,
                priority: *priority,
                communes: communes.to_vec(),
            })
            .collect();
        Self { copy, bassins, table: TerritoryTable::read(), organisations: RefCell::default() }
    }

    /// The identifier of a record: that of the example, with the rank of the copy at its end.
    pub(super) fn id(&self, base: impl std::fmt::Display) -> String {
        if self.copy == 0 { base.to_string() } else { format!("{base}-{}", self.copy) }
    }

    /// The name of a record, as for [`World::id`].
    fn name(&self, base: String) -> String {
        if self.copy == 0 { base } else { format!("{base} (copie {})", self.copy) }
    }

    /// The official name of a commune.
    pub(super) fn commune_name(&self, code: &str) -> &'static str {
        let commune = self.table.commune(code, Vintage::Cog2025, CommuneKind::Commune);
        commune.map_or("", |commune| commune.name)
    }

    /// "de Durtal", "d'Angers", "du Lion-d'Angers".
    pub(super) fn of_commune(&self, code: &str) -> String {
        let name = self.commune_name(code);
        if let Some(rest) = name.strip_prefix("Le ") {
            format!("du {rest}")
        } else if let Some(rest) = name.strip_prefix("Les ") {
            format!("des {rest}")
        } else if name.starts_with(['A', 'E', 'É', 'I', 'O', 'U', 'Y', 'H']) {
            format!("d'{name}")
        } else {
            format!("de {name}")
        }
    }

    /// An organisation that acts in a commune; the document will hold it.
    pub(super) fn local(&self, kind: LocalKind, code: &str) -> String {
        let (head, title, what) = kind;
        if head == MAIRIE.0
            && let Some((_, known)) = KNOWN_COMMUNES.iter().find(|(commune, _)| *commune == code)
        {
            return (*known).to_owned();
        }
        let id = self.id(format!("{head}-{code}"));
        let name = self.name(format!("{title} {}", self.of_commune(code)));
        let organisation = object! { "id": id.as_str(), "name": name, "kind": what };
        self.organisations.borrow_mut().insert(id.clone(), organisation);
        id
    }

    /// A commune as a record of that year writes it: Orée d'Anjou changed its code in 2025.
    pub(super) fn commune(&self, code: &str, year: i32) -> Json {
        let code = if code == "49126" && year < 2025 { "49069" } else { code };
        object! { "code": code, "vintage": year.clamp(2023, 2025) }
    }

    /// The organisations that records have named so far, by identifier; the first copy brings the EPCI.
    pub(super) fn organisations(&self) -> Vec<Json> {
        let mut organisations = Vec::new();
        if self.copy == 0 {
            for (id, name, _) in EPCIS.iter().skip(KNOWN_EPCIS) {
                organisations.push(object! { "id": *id, "name": *name, "kind": "epci" });
            }
        }
        organisations.extend(self.organisations.borrow().values().cloned());
        organisations
    }
}

/// The EPCI that the built-in roadmap does not know.
pub(super) fn territories() -> Vec<Json> {
    let unknown = EPCIS.iter().skip(KNOWN_EPCIS);
    unknown
        .map(|(id, name, siren)| {
            object! { "id": *id, "name": *name, "kind": "epci", "part_of": "maine-et-loire", "epci": *siren }
        })
        .collect()
}

/// Every bassin, as it was settled by 2025.
pub(super) fn bassins(world: &World) -> Vec<Json> {
    let named = BASSINS.iter().zip(&world.bassins);
    named
        .map(|((_, name, priority, _), bassin)| {
            let communes: Vec<Json> = bassin.communes.iter().map(|code| world.commune(code, 2025)).collect();
            object! { "id": bassin.id.as_str(), "name": *name }
                .with_some("priority", priority.then_some(true))
                .with("communes", communes)
        })
        .collect()
}

/// A day.
pub(super) fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap_or_default()
}

/// That many days later, or the Monday after when that is a weekend.
pub(super) fn later(date: NaiveDate, days: usize) -> NaiveDate {
    let mut later = date.checked_add_days(Days::new(days as u64)).unwrap_or(date);
    while matches!(later.weekday(), Weekday::Sat | Weekday::Sun) {
        later = later.succ_opt().unwrap_or(later);
    }
    later
}
