//! `mednum cohort`: places, calendar, training, reviews and counts of the service civique.

mod tables;

use mednum_core::Programme;
use mednum_core::cohort::{
    CohortCalendar, Comparison, CountsOfCohorts, PlacesOfCohorts, ReviewsOfCohorts, TrainingOfCohorts,
    calendar, comparison, counts, places, reviews, training,
};
use mednum_core::finding::Language;
use serde::Serialize;

use crate::answer::{Answer, Failure};
use crate::args::PeriodArgs;
use crate::blocks::{Block, answer};
use crate::compute::arguments;
use crate::page::pick;
use crate::settings::Settings;
use crate::source;

/// Everything that the page shows.
#[derive(Serialize)]
struct Cohorts {
    places: PlacesOfCohorts,
    calendars: Vec<CohortCalendar>,
    training: TrainingOfCohorts,
    reviews: ReviewsOfCohorts,
    comparison: Comparison,
    counts: CountsOfCohorts,
}

/// `mednum cohort`.
pub(crate) fn run(args: &PeriodArgs, settings: &Settings) -> Result<Answer, Failure> {
    let input = source::read(args.programme.file.as_deref())?;
    let programme = source::programme(input.as_ref(), settings)?;
    let threshold = arguments(settings, args.programme.threshold).threshold();
    let (year, today) = (args.period, Some(settings.today));
    let cohorts = Cohorts {
        places: places(&programme, year, today, threshold),
        calendars: calendars(&programme, year, settings),
        training: training(&programme, year, today, threshold),
        reviews: reviews(&programme, year, today, threshold),
        comparison: comparison(&programme, today, threshold),
        counts: counts(&programme, year, today, threshold),
    };
    answer(&blocks(&cohorts, settings.language), &cohorts, args.programme.format, settings)
}

/// The calendar of the year asked for, else of each cohort, else of this year's.
fn calendars(programme: &Programme<'_>, year: Option<i32>, settings: &Settings) -> Vec<CohortCalendar> {
    use chrono::Datelike as _;
    let recorded = programme.document().cohorts.iter().filter_map(|cohort| cohort.year.get());
    let mut years: Vec<i32> = match year {
        Some(year) => vec![year],
        None => recorded.filter_map(|year| i32::try_from(year).ok()).collect(),
    };
    years.sort_unstable();
    years.dedup();
    if years.is_empty() {
        years.push(settings.today.year());
    }
    years.into_iter().map(|year| calendar(programme, year)).collect()
}

fn blocks(cohorts: &Cohorts, language: Language) -> Vec<Block> {
    let say = |fr: &str, en: &str| pick(language, fr, en).to_owned();
    let mut blocks = vec![Block::Title(say("Service civique numérique", "Digital service civique"))];
    if cohorts.places.cohorts.is_empty() {
        blocks.push(Block::Text(say(
            "Le document ne tient le registre d'aucune cohorte pour cette période.",
            "The document records no cohort for this period.",
        )));
    } else {
        tables::places(&cohorts.places, language, &mut blocks);
    }
    tables::calendars(&cohorts.calendars, language, &mut blocks);
    if !cohorts.places.cohorts.is_empty() {
        tables::training(&cohorts.training, language, &mut blocks);
        tables::reviews(&cohorts.reviews, language, &mut blocks);
    }
    tables::comparison(&cohorts.comparison, language, &mut blocks);
    if !cohorts.places.cohorts.is_empty() {
        tables::counts(&cohorts.counts, language, &mut blocks);
        tables::to_erase(&cohorts.places, language, &mut blocks);
        let least = cohorts.places.threshold;
        blocks.push(Block::Note(match language {
            Language::French => format!(
                "Masqué : moins de {least} personnes, ou de quoi le retrouver. Pour l'équipe seule : --threshold 1."
            ),
            Language::English => format!(
                "Hidden: fewer than {least} people, or what would give them again. For the team only: --threshold 1."
            ),
        }));
    }
    blocks
}
