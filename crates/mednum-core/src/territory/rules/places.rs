//! Every commune that the records of a document name, held against the tables as those of the territories are.

use crate::document::Document;
use crate::finding::Subject;
use crate::territory::Territory;

use super::{TableCheck, is_commune};

/// Whether a document has anything to ask of the tables.
pub(super) fn asks_the_tables(document: &Document<'_>) -> bool {
    let of_territory = |territory: &Territory<'_>| {
        !territory.communes.is_empty() || territory.epci.is_some() || is_commune(territory)
    };
    document.territories.iter().any(of_territory)
        || document.bassins.iter().any(|bassin| !bassin.communes.is_empty())
        || document.network_actors.iter().any(|actor| actor.commune.is_some())
        || !document.france_services.is_empty()
        || document.permanences.iter().any(|permanence| permanence.commune.is_some())
        || document.interventions.iter().any(|intervention| intervention.commune.is_some())
        || document.host_structures.iter().any(|host| host.commune.is_some())
        || !document.competency_holders.is_empty()
}

/// Checks the communes of every register beside the territories.
pub(super) fn check(document: &Document<'_>, tables: &mut TableCheck<'_, '_, '_>) {
    for (index, bassin) in document.bassins.iter().enumerate() {
        let subject = || Subject::new("bassin", &bassin.id, &bassin.name);
        tables.communes(&bassin.communes, &|| format!("/bassins/{index}/communes"), &subject);
    }
    for (index, actor) in document.network_actors.iter().enumerate() {
        let Some(commune) = &actor.commune else { continue };
        let subject = || Subject::new("network_actor", &actor.id, &actor.actor);
        tables.commune(commune, &|| format!("/network_actors/{index}/commune"), &subject);
    }
    for (index, site) in document.france_services.iter().enumerate() {
        let subject = || Subject::new("france_services", &site.id, &site.name);
        tables.commune(&site.commune, &|| format!("/france_services/{index}/commune"), &subject);
    }
    for (index, permanence) in document.permanences.iter().enumerate() {
        let Some(commune) = &permanence.commune else { continue };
        let subject = || Subject::new("permanence", &permanence.id, "");
        tables.commune(commune, &|| format!("/permanences/{index}/commune"), &subject);
    }
    for (index, intervention) in document.interventions.iter().enumerate() {
        let Some(commune) = &intervention.commune else { continue };
        let subject = || Subject::new("intervention", &intervention.id, "");
        tables.commune(commune, &|| format!("/interventions/{index}/commune"), &subject);
    }
    for (index, host) in document.host_structures.iter().enumerate() {
        let Some(commune) = &host.commune else { continue };
        let subject = || Subject::new("host_structure", &host.id, &host.organisation);
        tables.commune(commune, &|| format!("/host_structures/{index}/commune"), &subject);
    }
    for (index, holder) in document.competency_holders.iter().enumerate() {
        tables.commune_of_person(&holder.commune, &|| format!("/competency_holders/{index}/commune"));
    }
}
