//! France services, posts of digital mediation and the permanences that join them, against what the roadmap counts. B.3.

use chrono::NaiveDate;
use mednum_catalog::vocabulary::Vocabulary as _;
use serde::Serialize;

use crate::Programme;
use crate::finding::text::serialize_optional_day;
use crate::sorted::{SortedMap, SortedSet};

use super::facts::{permanences_on, posts_on, sites_on};
use super::life::Period;
use super::share::count;
use super::{FranceServicesCarrier, FranceServicesSiteKind, Labelled, MediationPostKind, OpeningSlot, Share};

/// A count of the register beside that of the roadmap.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Against {
    /// What is counted.
    pub kind: Labelled,
    /// How many the register has in force.
    pub count: i64,
    /// How many the roadmap counts; `null` when it does not say.
    pub stated: Option<i64>,
    /// True when the roadmap says about.
    pub approximate: bool,
    /// How many more the register has; `null` when the roadmap does not say.
    pub difference: Option<i64>,
    /// Where they stand in the document.
    pub pointers: Vec<String>,
}

/// France services carried by a kind of organisation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct CarrierCount {
    /// The kind of carrier.
    pub carrier: Labelled,
    /// How many sites, antennas included.
    pub sites: i64,
}

/// A France services and the permanences held in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct SitePermanences {
    /// Identifier of the site.
    pub site: String,
    /// Its name.
    pub name: String,
    /// A full site or an antenna.
    pub kind: Labelled,
    /// Permanences in force.
    pub permanences: i64,
    /// Posts that keep them, by identifier.
    pub posts: Vec<String>,
    /// Minutes of permanence a week; every other week counts for half.
    pub weekly_minutes: i64,
    /// Where the site stands in the document.
    pub pointer: String,
    /// Where its permanences stand.
    pub permanences_pointers: Vec<String>,
}

/// The two schemes on a day.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Services {
    /// The day; `null` when none was given: then what has no end is in force.
    #[serde(serialize_with = "serialize_optional_day")]
    #[cfg_attr(feature = "schemars", schemars(with = "Option<crate::document::Date>"))]
    pub day: Option<NaiveDate>,
    /// Full sites and antennas.
    pub sites: Vec<Against>,
    /// Conseillers numériques and other mediators.
    pub posts: Vec<Against>,
    /// Sites by kind of carrier.
    pub carriers: Vec<CarrierCount>,
    /// Permanences held: in force, as are their post and their site.
    pub permanences: i64,
    /// Of them, those held in a France services.
    pub permanences_in_sites: Share,
    /// Sites where at least one is held.
    pub sites_with_permanence: Share,
    /// Posts of conseiller numérique that keep one in a France services, each once, out of those in force.
    pub conseillers_in_sites: Share,
    /// Each site in force, by identifier.
    pub by_site: Vec<SitePermanences>,
}

/// France services, posts and permanences in force on a day.
///
/// ```
/// use mednum_core::{Programme, document::{Options, RECORDS}, network::services::services};
/// let programme = Programme::parse(RECORDS.as_bytes(), &Options::default())?;
/// let services = services(&programme, None);
/// assert_eq!((services.sites[0].count, services.sites[0].stated), (1, Some(27)));
/// assert_eq!(services.by_site[0].weekly_minutes, 180);
/// # Ok::<(), mednum_core::Rejection>(())
/// ```
#[must_use]
pub fn services(programme: &Programme<'_>, day: Option<NaiveDate>) -> Services {
    let document = programme.document();
    let sites = sites(programme, day);
    let posts = posts(programme, day);
    let by_site = by_site(programme, day);
    let in_force = permanences_on(document, day).count();
    let in_sites: usize = by_site.iter().map(|site| site.permanences_pointers.len()).sum();
    let held = by_site.iter().filter(|site| site.permanences > 0).count();
    let conseillers: SortedSet<&str> = posts_on(document, MediationPostKind::ConseillerNumerique, day)
        .map(|(_, post)| post.id.as_str())
        .collect();
    let keeping: SortedSet<&str> = by_site
        .iter()
        .flat_map(|site| &site.posts)
        .map(String::as_str)
        .filter(|post| conseillers.contains(post))
        .collect();
    Services {
        day,
        sites,
        posts,
        carriers: carriers(programme, day),
        permanences: count(in_force),
        permanences_in_sites: Share::of(in_sites, in_force),
        sites_with_permanence: Share::of(held, by_site.len()),
        conseillers_in_sites: Share::of(keeping.len(), conseillers.len()),
        by_site,
    }
}

/// A count beside the figure of a rule at a rank.
fn against(
    programme: &Programme<'_>,
    kind: Labelled,
    rule: &str,
    rank: usize,
    pointers: Vec<String>,
) -> Against {
    let figure = programme.roadmap().figures_of_rule(rule).nth(rank);
    let stated = figure.and_then(|figure| figure.whole_bounds().0);
    let found = count(pointers.len());
    Against {
        kind,
        count: found,
        stated,
        approximate: figure.is_some_and(|figure| figure.approximate == Some(true)),
        difference: stated.map(|stated| found - stated),
        pointers,
    }
}

fn sites(programme: &Programme<'_>, day: Option<NaiveDate>) -> Vec<Against> {
    let kinds = FranceServicesSiteKind::ALL.iter().enumerate();
    let counted = kinds.map(|(rank, kind)| {
        let pointers =
            sites_on(programme.document(), *kind, day).map(|(at, _)| format!("/france_services/{at}"));
        against(programme, Labelled::of(*kind), "B.3-R1", rank, pointers.collect())
    });
    counted.collect()
}

fn posts(programme: &Programme<'_>, day: Option<NaiveDate>) -> Vec<Against> {
    let kinds = MediationPostKind::ALL.iter().enumerate();
    let counted = kinds.map(|(rank, kind)| {
        let pointers = posts_on(programme.document(), *kind, day).map(|(at, _)| format!("/posts/{at}"));
        against(programme, Labelled::of(*kind), "B.3-R2", rank, pointers.collect())
    });
    counted.collect()
}

fn carriers(programme: &Programme<'_>, day: Option<NaiveDate>) -> Vec<CarrierCount> {
    let open = || {
        let sites = programme.document().france_services.iter();
        sites.filter(|site| Period::of(site.start, site.end).holds(day))
    };
    let of = |carrier: &FranceServicesCarrier| CarrierCount {
        carrier: Labelled::of(*carrier),
        sites: count(open().filter(|site| site.carrier_kind.is(*carrier)).count()),
    };
    FranceServicesCarrier::ALL.iter().map(of).collect()
}

fn by_site(programme: &Programme<'_>, day: Option<NaiveDate>) -> Vec<SitePermanences> {
    let document = programme.document();
    let mut held: SortedMap<usize, Vec<usize>> = SortedMap::new();
    for permanence in permanences_on(document, day) {
        if let Some((site, _)) = permanence.site {
            held.entry(site).or_default().push(permanence.rank);
        }
    }
    let mut sites = Vec::new();
    for (rank, site) in document.france_services.iter().enumerate() {
        let (true, Some(kind)) = (Period::of(site.start, site.end).holds(day), site.kind.known()) else {
            continue;
        };
        let own: Vec<usize> = held.remove(&rank).unwrap_or_default();
        let permanences = || own.iter().filter_map(|index| document.permanences.get(*index));
        let posts: SortedSet<String> = permanences().map(|permanence| permanence.post.to_string()).collect();
        let fortnight: i64 = permanences()
            .flat_map(|permanence| permanence.hours.iter().filter_map(OpeningSlot::stretch))
            .map(|stretch| stretch.minutes_a_fortnight())
            .sum();
        sites.push(SitePermanences {
            site: site.id.to_string(),
            name: site.name.to_string(),
            kind: Labelled::of(kind),
            permanences: count(own.len()),
            posts: posts.into_iter().collect(),
            weekly_minutes: fortnight / 2,
            pointer: format!("/france_services/{rank}"),
            permanences_pointers: own.iter().map(|index| format!("/permanences/{index}")).collect(),
        });
    }
    sites.sort_by(|left, right| left.site.cmp(&right.site));
    sites
}
