//! The real example: a programme of three years, invented by a generator whose seed never changes.
//!
//! Place names, the roadmap and the bodies that it sets up are real; every meeting, network, figure and person is
//! invented. `examples/README.md` lists the defects that it holds on purpose.

mod bodies;
mod cohort;
mod competency;
mod governance;
mod indicator;
mod interventions;
mod json;
mod network;
mod places;
mod presence;
mod progress;
mod random;

use mednum_core::document::SCHEMA_VERSION;

use json::Json;
use places::World;

/// Where the example is kept, from the root of the workspace.
pub const FILE: &str = "examples/anjou-2023-2025.json";

/// What the document says of itself.
const COMMENT: &str = "Exemple synthétique, écrit par un générateur : aucune réunion, aucun réseau, aucun chiffre, \
                       aucune personne n'existe. Seuls les noms de lieux et la feuille de route sont réels.";

/// The example, or a programme so many times as large.
///
/// A scale of 1 is the example. A greater one repeats every register but the territories, with the rank of the
/// copy at the end of each identifier. The same scale gives the same text.
///
/// ```
/// let text = mednum_tests::example::generate(1);
/// assert!(!mednum_core::check(text.as_bytes(), &Default::default()).has_errors());
/// ```
#[must_use]
pub fn generate(scale: usize) -> String {
    let mut sections: Vec<(&'static str, Json)> = vec![
        ("$comment", COMMENT.into()),
        ("schema_version", SCHEMA_VERSION.into()),
        ("roadmap_ref", "mednum49-2023-2025".into()),
    ];
    for copy in 0..scale.max(1) {
        for (name, items) in registers(&World::new(copy)) {
            match sections.iter_mut().find(|(section, _)| *section == name) {
                Some((_, Json::List(list))) => list.extend(items),
                _ => sections.push((name, Json::List(items))),
            }
        }
    }
    sections.retain(|(_, section)| !matches!(section, Json::List(items) if items.is_empty()));
    Json::Object(sections).document()
}

/// The registers of a copy, in the order of the document.
fn registers(world: &World) -> Vec<(&'static str, Vec<Json>)> {
    let first = world.copy == 0;
    let governance = governance::generate(world);
    let networks = network::generate(world);
    let presence = presence::generate(world);
    let cohorts = cohort::generate(world);
    let observations = indicator::observations(world, &governance.held);
    let mut registers = vec![
        ("territories", if first { places::territories() } else { Vec::new() }),
        ("bassins", if first { places::bassins(world) } else { Vec::new() }),
        ("bodies", world.bodies()),
        ("mandates", governance.mandates),
        ("meetings", governance.meetings),
        ("news", progress::news(world)),
        ("deliverables", progress::deliverables(world)),
        ("rlins", networks.rlins),
        ("network_actors", networks.actors),
        ("france_services", presence.france_services),
        ("posts", presence.posts),
        ("permanences", presence.permanences),
        ("diagnostics", presence.diagnostics),
        ("territorial_roadmaps", presence.territorial_roadmaps),
        ("interventions", interventions::generate(world, &networks.since)),
        ("cohorts", cohorts.cohorts),
        ("host_structures", cohorts.hosts),
        ("service_missions", cohorts.missions),
        ("training_days", cohorts.training_days),
        ("volunteers", cohorts.volunteers),
        ("competency_holders", competency::holders(world)),
        ("competency_needs", competency::needs(world)),
        ("volunteer_sessions", competency::sessions(world)),
        ("tool_adoptions", competency::tools(world)),
        ("baselines", indicator::baselines(world)),
        ("targets", indicator::targets(world)),
        ("observations", observations),
    ];
    // Last, when every record has named its own; first in the document.
    registers.insert(0, ("organisations", world.organisations()));
    registers
}
