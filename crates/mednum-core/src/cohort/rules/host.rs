//! Host structures: which of the five kinds they are, who may host, and the agrément.

use chrono::{Days, Months};
use mednum_catalog::vocabulary::Vocabulary;

use crate::cohort::{HostKind, HostStatus, HostStructure};
use crate::context::{Context, Target};
use crate::document::Term;
use crate::finding::report::{Draft, Findings};
use crate::finding::{Bilingual, Param, Rule, Subject};
use crate::organisation::{Organisation, OrganisationKind};
use crate::sorted::SortedMap;

use super::host_registry::{
    AGREMENT_TOO_LONG, AVS_UNEXPECTED, AVS_UNNAMED, FOR_PROFIT, KIND_CONTRADICTED, LISTED_TWICE,
    STATUS_CONTRADICTED,
};
use super::is_reversed;

/// Years that an agrément lasts at most (Code du service national).
const AGREMENT_MONTHS: u32 = 36;

pub(super) fn check(context: &Context<'_, '_>, findings: &mut Findings) {
    let hosts = &context.document.host_structures;
    if hosts.is_empty() {
        return;
    }
    context.targets(Target::HostStructures).check_unique("host_structures", "id", findings);
    let organisations: SortedMap<&str, &Organisation<'_>> = context
        .documents()
        .flat_map(|document| &document.organisations)
        .map(|organisation| (organisation.id.as_str(), organisation))
        .collect();
    let mut seen: SortedMap<(&str, HostKind, Option<&str>), usize> = SortedMap::new();
    for (index, host) in hosts.iter().enumerate() {
        let path = format!("/host_structures/{index}");
        context.check_link(findings, Target::Actors, &host.organisation, || format!("{path}/organisation"));
        let organisation = organisations.get(host.organisation.as_str()).copied();
        let about = About { host, organisation, path: &path };
        if let Some(kind) = host.kind.known().filter(|_| !host.organisation.is_empty()) {
            let commune = host.commune.as_ref().map(|commune| commune.code.as_str());
            // A code that was refused may be another.
            let key = (host.organisation.as_str(), kind, commune);
            if let Some(first) = seen.get(&key).filter(|_| commune != Some("")) {
                findings.push(
                    about
                        .draft(&LISTED_TWICE, "")
                        .param("organisation", about.name())
                        .related(format!("/host_structures/{first}"), "first_occurrence"),
                );
            } else {
                seen.insert(key, index);
            }
        }
        about.check_kind(findings);
        about.check_status(findings);
        about.check_agrement(findings);
    }
}

struct About<'h> {
    host: &'h HostStructure<'h>,
    organisation: Option<&'h Organisation<'h>>,
    path: &'h str,
}

fn label<V: Vocabulary>(term: V) -> Param {
    Param::Term { code: term.code(), label: Bilingual { fr: term.label_fr(), en: term.label_en() } }
}

impl About<'_> {
    /// The organisation's name, or its identifier.
    fn name(&self) -> &str {
        self.organisation.map_or(&*self.host.organisation, |organisation| &*organisation.name)
    }

    fn draft(&self, rule: &'static Rule, field: &str) -> Draft {
        Draft::new(rule, format!("{}{field}", self.path)).subject(Subject::new(
            "host_structure",
            &self.host.id,
            self.name(),
        ))
    }

    fn organisation_kind(&self) -> Option<OrganisationKind> {
        self.organisation?.kind.known()
    }

    fn check_kind(&self, findings: &mut Findings) {
        let Some(kind) = self.host.kind.known() else { return };
        match (kind, self.host.avs) {
            (HostKind::StructureAvs, None) => findings.push(self.draft(&AVS_UNNAMED, "")),
            (HostKind::StructureAvs, Some(_)) | (_, None) => {}
            (_, Some(avs)) => {
                if let Some(avs) = avs.known() {
                    findings.push(
                        self.draft(&AVS_UNEXPECTED, "/avs")
                            .param("kind", label(kind))
                            .param("avs", label(avs)),
                    );
                }
            }
        }
        let Some(found) = self.organisation_kind() else { return };
        let fits = match kind {
            HostKind::Collectivite => is_local_authority(found),
            HostKind::Association => is_non_profit(found),
            // An association, a town hall or a body of either network may be one of these.
            HostKind::StructureAvs | HostKind::ReseauFranceServices | HostKind::ReseauCybanjou => true,
        };
        // A company is not eligible at all, which its own rule says.
        if !fits && found != OrganisationKind::Company {
            findings.push(
                self.draft(&KIND_CONTRADICTED, "/kind")
                    .param("kind", label(kind))
                    .param("organisation", self.name())
                    .param("organisation_kind", label(found)),
            );
        }
    }

    fn check_status(&self, findings: &mut Findings) {
        let status = self.host.status.and_then(Term::known);
        let found = self.organisation_kind();
        if status == Some(HostStatus::ForProfit) || found == Some(OrganisationKind::Company) {
            let field = if status == Some(HostStatus::ForProfit) { "/status" } else { "/organisation" };
            findings.push(self.draft(&FOR_PROFIT, field).param("organisation", self.name()));
            return;
        }
        let (Some(status), Some(found)) = (status, found) else { return };
        let contradicts = match status {
            HostStatus::NonProfit => is_public(found),
            HostStatus::Public => found == OrganisationKind::Association,
            HostStatus::ForProfit => false,
        };
        if contradicts {
            findings.push(
                self.draft(&STATUS_CONTRADICTED, "/status")
                    .param("status", label(status))
                    .param("organisation", self.name())
                    .param("organisation_kind", label(found)),
            );
        }
    }

    fn check_agrement(&self, findings: &mut Findings) {
        let Some(agrement) = &self.host.agrement else { return };
        let at = || format!("{}/agrement/end", self.path);
        let subject = || Subject::new("host_structure", &self.host.id, self.name());
        if is_reversed(agrement.start, agrement.end, at, subject, findings) {
            return;
        }
        let (Some(start), Some(end)) = (agrement.start.day(), agrement.end.day()) else { return };
        let last = start
            .checked_add_months(Months::new(AGREMENT_MONTHS))
            .and_then(|day| day.checked_sub_days(Days::new(1)));
        if let Some(last) = last.filter(|last| end > *last) {
            findings.push(
                self.draft(&AGREMENT_TOO_LONG, "/agrement/end")
                    .param("start", start)
                    .param("end", end)
                    .param("last", last),
            );
        }
    }
}

fn is_local_authority(kind: OrganisationKind) -> bool {
    use OrganisationKind as Kind;
    // A CCAS is a public body of its commune.
    matches!(
        kind,
        Kind::Departement
            | Kind::DepartementService
            | Kind::Commune
            | Kind::Epci
            | Kind::Syndicat
            | Kind::PublicBody
    )
}

fn is_public(kind: OrganisationKind) -> bool {
    use OrganisationKind as Kind;
    is_local_authority(kind)
        || matches!(kind, Kind::State | Kind::StateService | Kind::StateAgency | Kind::StateProgramme)
}

/// Whether it may be an association: networks, hubs and training bodies most often are.
fn is_non_profit(kind: OrganisationKind) -> bool {
    use OrganisationKind as Kind;
    matches!(kind, Kind::Association | Kind::Network | Kind::Hub | Kind::TrainingBody)
}
