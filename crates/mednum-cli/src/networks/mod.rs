//! `mednum networks`: the local networks of a programme, who holds which role, and what they cover.

mod parts;

use mednum_core::Programme;
use mednum_core::network::completeness::{Completeness, completeness};
use mednum_core::network::coverage::{Coverage, coverage};
use mednum_core::network::day_of_period;
use mednum_core::network::generalisation::{Generalisation, generalisation};
use mednum_core::network::interventions::{Interventions, interventions};
use mednum_core::network::load::{Load, load};
use mednum_core::network::services::{Services, services};
use serde::Serialize;

use crate::answer::{Answer, Failure};
use crate::args::PeriodArgs;
use crate::blocks;
use crate::compute;
use crate::settings::Settings;
use crate::source;

/// The computations that the page shows, by their names.
#[derive(Serialize)]
struct Networks {
    completeness: Completeness,
    coverage: Coverage,
    generalisation: Generalisation,
    load: Option<Load>,
    interventions: Interventions,
    services: Services,
}

/// `mednum networks`.
pub(crate) fn run(args: &PeriodArgs, settings: &Settings) -> Result<Answer, Failure> {
    let input = source::read(args.programme.file.as_deref())?;
    let programme = source::programme(input.as_ref(), settings)?;
    let networks = networks(&programme, args, settings);
    let blocks = parts::page(&networks, settings.language);
    blocks::answer(&blocks, &networks, args.programme.format, settings)
}

fn networks(programme: &Programme<'_>, args: &PeriodArgs, settings: &Settings) -> Networks {
    let today = settings.today;
    let day = Some(day_of_period(today, args.period));
    let threshold = compute::arguments(settings, args.programme.threshold).threshold();
    Networks {
        completeness: completeness(programme, day),
        coverage: coverage(programme, day),
        generalisation: generalisation(programme, Some(today)),
        load: load(programme, Some(today), args.period),
        interventions: interventions(programme, Some(today), args.period, threshold),
        services: services(programme, day),
    }
}
