//! What each computation answers, as a type.

use std::borrow::Cow;

use mednum_core::computation::{Computation, computations as known};
use mednum_core::{cohort, competency, governance, indicator, network, roadmap};
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

use super::{Root, object, root};

/// Every computation with the schema of its answer. One that is missing here is missing among the files, which a test
/// sees.
pub(super) fn computations() -> impl Iterator<Item = (&'static Computation, Root)> {
    known().filter_map(|computation| Some((computation, answer(computation.name)?)))
}

fn answer(name: &str) -> Option<Root> {
    Some(match name {
        "roadmap.state" => root::<roadmap::state::RoadmapState>(),
        "roadmap.timeline" => root::<Option<roadmap::timeline::Timeline>>(),
        "roadmap.to_complete" => root::<roadmap::to_complete::ToComplete<'static>>(),
        "governance.cadence" => root::<Vec<governance::BodyCadence>>(),
        "governance.attendance" => root::<governance::Attendance>(),
        "governance.next" => root::<Vec<governance::NextMeeting>>(),
        "governance.absent" => root::<Vec<governance::BodyAbsences>>(),
        "governance.agenda" => root::<governance::Agenda>(),
        "network.completeness" => root::<network::completeness::Completeness>(),
        "network.coverage" => root::<network::coverage::Coverage>(),
        "network.generalisation" => root::<network::generalisation::Generalisation>(),
        "network.interventions" => root::<network::interventions::Interventions>(),
        "network.load" => root::<network::load::Load>(),
        "network.services" => root::<network::services::Services>(),
        "network.orientation" => root::<network::orientation::Orientation>(),
        "cohort.places" => root::<cohort::PlacesOfCohorts>(),
        "cohort.calendar" => root::<cohort::CohortCalendar>(),
        "cohort.training" => root::<cohort::TrainingOfCohorts>(),
        "cohort.reviews" => root::<cohort::ReviewsOfCohorts>(),
        "cohort.comparison" => root::<cohort::Comparison>(),
        "cohort.counts" => root::<cohort::CountsOfCohorts>(),
        "cohort.offers" => root::<cohort::Offers>(),
        "competency.overview" => root::<competency::overview::Overview>(),
        "competency.holders" => root::<competency::search::Holders>(),
        "competency.coverage" => root::<competency::coverage::Coverage>(),
        "competency.single" => root::<competency::single::SingleHolders>(),
        "competency.gap" => root::<competency::gap::Gap>(),
        "competency.pairs" => root::<competency::pairs::Pairs>(),
        "indicator.values" => root::<indicator::values::IndicatorValues>(),
        _ => return None,
    })
}

/// A closed list, as `vocabularies` gives it.
pub(super) enum Vocabulary {}

impl JsonSchema for Vocabulary {
    fn schema_name() -> Cow<'static, str> {
        "Vocabulary".into()
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let said = |mut schema: Schema, said: &str| {
            schema.insert("description".to_owned(), said.into());
            schema
        };
        let text = || json_schema!({ "type": "string" });
        let texts = || json_schema!({ "type": "array", "items": { "type": "string" } });
        let term =
            object(&[("code", text()), ("label_fr", text()), ("label_en", text()), ("aliases", texts())]);
        let list = object(&[
            ("name", said(text(), "Its name.")),
            ("sheets", said(texts(), "The sheets that it comes from; none for a list of the format itself.")),
            (
                "terms",
                said(
                    json_schema!({ "type": "array", "items": term }),
                    "Its terms, in the order of the source.",
                ),
            ),
        ]);
        said(list, "A closed list.")
    }
}
