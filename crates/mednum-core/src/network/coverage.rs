//! What the networks cover: communes, bassins, EPCI, and the communes that an action leaves out. B.1, B.2, GT.B.2.

use chrono::NaiveDate;
use mednum_catalog::territory::Commune;
use serde::Serialize;

use crate::Programme;
use crate::computation::{ArgumentError, Arguments};
use crate::finding::text::serialize_optional_day;
use crate::sorted::{SortedMap, SortedSet};
use crate::territory::{COVERED, Geography, asked_commune};

use super::completeness::network_of_bassins;
use super::facts::{conseiller_communes, exact_figure};
use super::perimeter::{MESH, Perimeters};
use super::{Labelled, RlinStatus, Share};

/// A commune, or an EPCI.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Place {
    /// Its INSEE code in the latest vintage, or its SIREN.
    pub code: String,
    /// Its name.
    pub name: String,
}

/// How many are covered, told apart by how far the network is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Covered {
    /// By an active network.
    pub active: Share,
    /// By a network that is being set up and not by an active one.
    pub building: Share,
}

/// What the networks cover of an EPCI.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct EpciCoverage {
    /// SIREN.
    pub siren: String,
    /// Its name.
    pub name: String,
    /// Its communes in the département.
    pub communes: Covered,
    /// Its communes that are in no bassin, when others of its communes are in one.
    pub holes: Vec<Place>,
}

/// A commune, its bassins, and how far their networks are.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct CommuneCoverage {
    /// Its INSEE code in the latest vintage.
    pub code: String,
    /// Its name.
    pub name: String,
    /// SIREN of its EPCI.
    pub epci: Option<String>,
    /// Name of its EPCI.
    pub epci_name: Option<String>,
    /// The bassins that hold it, by identifier, in the order of the document; none when it is left out.
    pub bassins: Vec<String>,
    /// How far the network of its bassin is, the most advanced when there are several; `null` when none has one, or when
    /// nobody knows how far it is.
    pub status: Option<Labelled>,
}

/// A commune in several bassins.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Overlap {
    /// The commune.
    pub commune: Place,
    /// The bassins that hold it, by identifier.
    pub bassins: Vec<String>,
    /// Where they stand in the document.
    pub pointers: Vec<String>,
}

/// The territory that the action on little-provided territories leaves out, against what the roadmap counts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct ExcludedCoverage {
    /// The territories, by identifier.
    pub territories: Vec<String>,
    /// Their names.
    pub names: Vec<String>,
    /// How many communes they have.
    pub communes: i64,
    /// Those where no conseiller numérique keeps a permanence.
    pub uncovered: Vec<Place>,
    /// How many that is, out of all.
    pub uncovered_share: Share,
    /// The communes that the roadmap counts as uncovered; `null` when it does not say.
    pub stated_communes: Option<i64>,
    /// How many more are uncovered than the roadmap says; `null` when it does not say.
    pub difference: Option<i64>,
    /// The people who live in them, as the roadmap says; the tables hold no population.
    pub stated_inhabitants: Option<i64>,
}

/// What the networks cover on a day.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema), schemars(rename = "NetworkCoverage"))]
pub struct Coverage {
    /// The day; `null` when none was given: then what was said last holds.
    #[serde(serialize_with = "serialize_optional_day")]
    #[cfg_attr(feature = "schemars", schemars(with = "Option<crate::document::Date>"))]
    pub day: Option<NaiveDate>,
    /// Bassins de vie of the document.
    pub bassins: Covered,
    /// Those acted in first.
    pub priority_bassins: Covered,
    /// Bassins without an active network, by identifier, and where they stand.
    pub bassins_left: Vec<BassinLeft>,
    /// Communes of the département; none when the tables are of another.
    pub communes: Covered,
    /// EPCI of the département with every one of their communes covered.
    pub epcis: Covered,
    /// Each EPCI, by SIREN.
    pub by_epci: Vec<EpciCoverage>,
    /// Each commune of the département, by code; the one that was asked for only, when there is one.
    pub by_commune: Vec<CommuneCoverage>,
    /// Communes in several bassins, by code.
    pub overlaps: Vec<Overlap>,
    /// What the action leaves out; `null` when it leaves nothing out.
    pub excluded: Option<ExcludedCoverage>,
}

/// A bassin that no active network covers.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct BassinLeft {
    /// Its identifier.
    pub bassin: String,
    /// Its name.
    pub name: String,
    /// Whether it is acted in first.
    pub priority: bool,
    /// True when a network is being set up.
    pub building: bool,
    /// Where it stands in the document.
    pub pointer: String,
}

/// How far the best network of something is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum State {
    Nothing,
    Building,
    Active,
}

impl State {
    fn of(status: Option<RlinStatus>) -> Self {
        match status {
            Some(RlinStatus::Active) => Self::Active,
            Some(RlinStatus::Building) => Self::Building,
            _ => Self::Nothing,
        }
    }
}

fn covered(states: impl Iterator<Item = State>) -> Covered {
    let (mut active, mut building, mut all) = (0, 0, 0);
    for state in states {
        all += 1;
        active += usize::from(state == State::Active);
        building += usize::from(state == State::Building);
    }
    Covered { active: Share::of(active, all), building: Share::of(building, all) }
}

fn place(geography: &Geography, code: &str) -> Place {
    Place { code: code.to_owned(), name: geography.name_of(code).to_owned() }
}

/// What the networks of a programme cover on a day. A commune is covered when its bassin is; an EPCI, when all its
/// communes are.
///
/// ```
/// use mednum_core::{Programme, document::{Options, RECORDS}, network::coverage::coverage};
/// let programme = Programme::parse(RECORDS.as_bytes(), &Options::default())?;
/// let coverage = coverage(&programme, None);
/// assert_eq!((coverage.bassins.active.part, coverage.bassins.building.part), (1, 1));
/// assert_eq!((coverage.communes.active.part, coverage.communes.active.whole), (3, 176));
/// assert_eq!(coverage.excluded.unwrap().communes, 29);
/// # Ok::<(), mednum_core::Rejection>(())
/// ```
#[must_use]
pub fn coverage(programme: &Programme<'_>, day: Option<NaiveDate>) -> Coverage {
    let document = programme.document();
    let geography = programme.geography();
    let networks = network_of_bassins(&document.rlins, day);
    let statuses: Vec<Option<RlinStatus>> = document
        .bassins
        .iter()
        .map(|bassin| document.rlins.get(*networks.get(bassin.id.as_str())?)?.status_on(day))
        .collect();
    let states: Vec<State> = statuses.iter().map(|status| State::of(*status)).collect();
    let of_bassin = |rank: &usize| states.get(*rank).copied().unwrap_or(State::Nothing);
    let of_commune =
        |code: &str| geography.bassins_of(code).iter().map(of_bassin).max().unwrap_or(State::Nothing);
    let with_state =
        || document.bassins.iter().enumerate().map(|(rank, bassin)| (rank, bassin, of_bassin(&rank)));
    let mut bassins_left: Vec<BassinLeft> = with_state()
        .filter(|(.., state)| *state != State::Active)
        .map(|(rank, bassin, state)| BassinLeft {
            bassin: bassin.id.to_string(),
            name: bassin.name.to_string(),
            priority: bassin.priority == Some(true),
            building: state == State::Building,
            pointer: format!("/bassins/{rank}"),
        })
        .collect();
    bassins_left.sort();
    // The tables hold the communes of one département.
    let roadmap = programme.roadmap().roadmap.as_ref();
    let in_tables = roadmap.is_none_or(|roadmap| roadmap.departement.as_str() == COVERED);
    let communes: Vec<&Commune> = geography.communes().filter(|_| in_tables).collect();
    let by_epci = by_epci(geography, &communes, &of_commune);
    let whole = |epci: &EpciCoverage| {
        let Covered { active, building } = epci.communes;
        match active.whole {
            all if active.part == all => State::Active,
            all if active.part + building.part == all => State::Building,
            _ => State::Nothing,
        }
    };
    Coverage {
        day,
        bassins: covered(states.iter().copied()),
        priority_bassins: covered(
            with_state().filter(|(_, bassin, _)| bassin.priority == Some(true)).map(|(.., state)| state),
        ),
        bassins_left,
        communes: covered(communes.iter().map(|commune| of_commune(commune.code))),
        epcis: covered(by_epci.iter().map(whole)),
        by_epci,
        by_commune: communes.iter().map(|commune| of_its_bassins(programme, commune, &statuses)).collect(),
        overlaps: overlaps(programme),
        excluded: excluded(programme, day),
    }
}

/// What the networks cover, as [`Arguments`] ask for it.
///
/// ```
/// use mednum_core::{Programme, computation::Arguments, document::{Options, RECORDS}};
/// use mednum_core::network::coverage::asked_coverage;
/// let programme = Programme::parse(RECORDS.as_bytes(), &Options::default())?;
/// let asked = |commune: &str| Arguments { commune: Some(commune.into()), ..Arguments::default() };
/// // Les Alleuds is part of Brissac Loire Aubance.
/// let coverage = asked_coverage(&programme, &asked("49001"))?;
/// assert_eq!((coverage.by_commune.len(), coverage.by_commune[0].code.as_str()), (1, "49050"));
/// assert_eq!(asked_coverage(&programme, &asked("Angres")).unwrap_err().suggestions, ["Angers"]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
///
/// The commune is not known.
pub fn asked_coverage(programme: &Programme<'_>, arguments: &Arguments) -> Result<Coverage, ArgumentError> {
    let asked = arguments.commune.as_deref().map(|text| asked_commune(programme, text)).transpose()?;
    let mut coverage = coverage(programme, arguments.today(programme));
    coverage.by_commune.retain(|commune| asked.is_none_or(|code| code == commune.code));
    Ok(coverage)
}

fn of_its_bassins(
    programme: &Programme<'_>,
    commune: &Commune,
    statuses: &[Option<RlinStatus>],
) -> CommuneCoverage {
    let (document, geography) = (programme.document(), programme.geography());
    let bassins = geography.bassins_of(commune.code);
    let status =
        bassins.iter().filter_map(|rank| *statuses.get(*rank)?).min_by_key(|status| status.distance());
    let epci = geography.epci_of(commune.code);
    CommuneCoverage {
        code: commune.code.to_owned(),
        name: commune.name.to_owned(),
        epci: epci.map(|epci| epci.siren.to_owned()),
        epci_name: epci.map(|epci| epci.name.to_owned()),
        bassins: bassins
            .iter()
            .filter_map(|rank| Some(document.bassins.get(*rank)?.id.to_string()))
            .collect(),
        status: status.map(Labelled::of),
    }
}

fn by_epci(
    geography: &Geography,
    communes: &[&Commune],
    of_commune: &dyn Fn(&str) -> State,
) -> Vec<EpciCoverage> {
    let mut members: SortedMap<&str, Vec<&str>> = SortedMap::new();
    for commune in communes {
        if let Some(epci) = commune.epci {
            members.entry(epci).or_default().push(commune.code);
        }
    }
    let names: SortedMap<&str, &str> = geography.epcis().map(|epci| (epci.siren, epci.name)).collect();
    let coverage = |(siren, communes): (&str, Vec<&str>)| {
        let left: Vec<Place> = communes
            .iter()
            .filter(|code| geography.bassins_of(code).is_empty())
            .map(|code| place(geography, code))
            .collect();
        EpciCoverage {
            siren: siren.to_owned(),
            name: (*names.get(siren).unwrap_or(&siren)).to_owned(),
            communes: covered(communes.iter().map(|code| of_commune(code))),
            holes: if left.len() == communes.len() { Vec::new() } else { left },
        }
    };
    members.into_iter().map(coverage).collect()
}

fn overlaps(programme: &Programme<'_>) -> Vec<Overlap> {
    let (document, geography) = (programme.document(), programme.geography());
    geography
        .overlaps()
        .map(|(code, ranks)| {
            let mut bassins: Vec<(String, String)> = ranks
                .iter()
                .filter_map(|rank| {
                    Some((document.bassins.get(*rank)?.id.to_string(), format!("/bassins/{rank}")))
                })
                .collect();
            bassins.sort();
            let (bassins, pointers) = bassins.into_iter().unzip();
            Overlap { commune: place(geography, code), bassins, pointers }
        })
        .collect()
}

fn excluded(programme: &Programme<'_>, day: Option<NaiveDate>) -> Option<ExcludedCoverage> {
    let geography = programme.geography();
    let excluded = Perimeters::of(programme.documents(), geography).excluded(MESH);
    if excluded.territories.is_empty() {
        return None;
    }
    let served: SortedSet<&str> = conseiller_communes(programme.document(), geography, day);
    let uncovered: Vec<Place> = excluded
        .communes
        .iter()
        .filter(|code| !served.contains(*code))
        .map(|code| place(geography, code))
        .collect();
    let share = Share::of(uncovered.len(), excluded.communes.len());
    let stated = |rank| exact_figure(programme.roadmap(), "GT.B.2-R1", rank);
    Some(ExcludedCoverage {
        territories: excluded.territories.iter().map(|(id, _)| (*id).to_owned()).collect(),
        names: excluded.territories.iter().map(|(_, name)| (*name).to_owned()).collect(),
        communes: share.whole,
        uncovered_share: share,
        uncovered,
        stated_communes: stated(0),
        difference: stated(0).map(|stated| share.part - stated),
        stated_inhabitants: stated(1),
    })
}
