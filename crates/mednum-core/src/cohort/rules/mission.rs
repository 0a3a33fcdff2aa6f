//! Missions: their length and months, their profiles, the agreement with the host, and the frame of the law.

use chrono::{Days, Months};
use mednum_catalog::vocabulary::Vocabulary as _;

use crate::cohort::plan::Window;
use crate::cohort::register::{days_of, year_of};
use crate::cohort::{Cohort, CohortPhase, MissionProfile, ServiceMission};
use crate::context::Target;
use crate::document::{Date, Decimal};
use crate::finding::report::{Draft, Findings};
use crate::finding::{Bilingual, Param, Rule, Subject};
use crate::sorted::SortedSet;

use super::mission_registry as rules;
use super::{Frame, is_reversed, subject};

/// Bounds of the law (Code du service national, L120-8 and R121-12), in thousandths.
pub(super) const HOURS: (i64, i64) = (24_000, 48_000);
pub(super) const DAYS: (i64, i64) = (1_000, 6_000);
pub(super) const MOST_HOURS_OF_MINOR: i64 = 35_000;
pub(super) const MOST_DAYS_OF_MINOR: i64 = 5_000;
/// Hours a day.
pub(super) const MOST_DAILY_OF_MINOR: i64 = 7;
/// Days that a mission may be shorter or longer than its months.
const SLACK_DAYS: i64 = 14;

/// A number of hours or days, unless it was refused: that reads as zero.
pub(super) fn given(number: Option<Decimal>) -> Option<i64> {
    number.map(Decimal::thousandths).filter(|thousandths| *thousandths != 0)
}

pub(super) fn check(frame: &Frame<'_, '_, '_>, findings: &mut Findings) {
    let context = frame.context;
    let document = context.document;
    context.targets(Target::ServiceMissions).check_unique("service_missions", "id", findings);
    for (index, cohort) in document.cohorts.iter().enumerate() {
        if let Some(window) = days_of(cohort) {
            let place = || (format!("/cohorts/{index}"), subject(cohort));
            check_months(frame, cohort, window, place, findings);
        }
    }
    for (index, mission) in document.service_missions.iter().enumerate() {
        let path = format!("/service_missions/{index}");
        context.check_link(findings, Target::Cohorts, &mission.cohort, || format!("{path}/cohort"));
        context.check_link(findings, Target::HostStructures, &mission.host, || format!("{path}/host"));
        let about = About { frame, mission, path: &path };
        about.check_dates(findings);
        about.check_profiles(findings);
        about.check_agreement(findings);
        about.check_frame(findings);
    }
    check_places(frame, findings);
}

/// Whether a minor may not give so many hours, or days, a week, or the hours that they make a day.
pub(super) fn is_too_long_for_minors(hours: Option<i64>, days: Option<i64>) -> bool {
    hours.is_some_and(|hours| hours > MOST_HOURS_OF_MINOR)
        || days.is_some_and(|days| days > MOST_DAYS_OF_MINOR)
        || hours
            .zip(days)
            .is_some_and(|(hours, days)| days > 0 && hours > days.saturating_mul(MOST_DAILY_OF_MINOR))
}

/// Whether some days make so many months, give or take two weeks.
fn makes_months(window: Window, months: i64) -> bool {
    let Ok(count) = u32::try_from(months) else { return false };
    let last = window
        .first
        .checked_add_months(Months::new(count))
        .and_then(|day| day.checked_sub_days(Days::new(1)));
    last.is_some_and(|last| (window.last - last).num_days().abs() <= SLACK_DAYS)
}

fn check_months(
    frame: &Frame<'_, '_, '_>,
    cohort: &Cohort<'_>,
    window: Window,
    place: impl Fn() -> (String, Subject),
    findings: &mut Findings,
) {
    let draft = |rule: &'static Rule| {
        let (path, subject) = place();
        Draft::new(rule, path).subject(subject).param("start", window.first).param("end", window.last)
    };
    let months = year_of(cohort).and_then(|year| frame.plan.missions_of(year));
    if let Some(months) = months.filter(|months| !months.covers(window)) {
        findings.push(draft(&rules::OUTSIDE_MONTHS).param("first", months.first).param("last", months.last));
    }
    if let Some((Some(least), Some(most))) = frame.plan.mission_months
        && !(least..=most.min(least + 60)).any(|months| makes_months(window, months))
    {
        findings.push(draft(&rules::UNUSUAL_LENGTH).param("months", least));
    }
}

struct About<'c, 'd, 'a> {
    frame: &'c Frame<'c, 'd, 'a>,
    mission: &'c ServiceMission<'a>,
    path: &'c str,
}

impl About<'_, '_, '_> {
    fn subject(&self) -> Subject {
        Subject::new("service_mission", &self.mission.id, "")
    }

    fn draft(&self, rule: &'static Rule, field: &str) -> Draft {
        Draft::new(rule, format!("{}{field}", self.path)).subject(self.subject())
    }

    /// Own dates only: those of the cohort were checked there.
    fn check_dates(&self, findings: &mut Findings) {
        let mission = self.mission;
        if mission.start.is_none() && mission.end.is_none() {
            return;
        }
        if let (Some(start), Some(end)) = (mission.start, mission.end)
            && is_reversed(start, end, || format!("{}/end", self.path), || self.subject(), findings)
        {
            return;
        }
        let Some(cohort) = self.frame.register.cohort(&mission.cohort) else { return };
        let field = if mission.start.is_some() { "/start" } else { "/end" };
        let Some(window) = self.frame.register.window_of(mission) else {
            // One date of its own, and beyond the other end of the cohort.
            let dates = [mission.start, mission.end].into_iter().flatten().find_map(Date::day);
            if let (Some(day), Some(of_cohort)) = (dates, days_of(cohort))
                && (mission.start.is_none() || mission.end.is_none())
            {
                findings.push(self.outside_cohort(field, Window { first: day, last: day }, of_cohort));
            }
            return;
        };
        if let Some(of_cohort) = days_of(cohort)
            && !of_cohort.covers(window)
        {
            findings.push(self.outside_cohort(field, window, of_cohort));
            return;
        }
        let place = || (format!("{}{field}", self.path), self.subject());
        check_months(self.frame, cohort, window, place, findings);
    }

    fn outside_cohort(&self, field: &str, window: Window, of_cohort: Window) -> Draft {
        self.draft(&rules::OUTSIDE_COHORT, field)
            .param("start", window.first)
            .param("end", window.last)
            .param("first", of_cohort.first)
            .param("last", of_cohort.last)
    }

    fn check_profiles(&self, findings: &mut Findings) {
        let profiles = &self.mission.profiles;
        if profiles.is_empty() {
            findings.push(self.draft(&rules::WITHOUT_PROFILE, ""));
            return;
        }
        let mut seen: SortedSet<MissionProfile> = SortedSet::new();
        for (rank, term) in profiles.iter().enumerate() {
            let Some(profile) = term.known() else { continue };
            if !seen.insert(profile) {
                let label = Bilingual { fr: profile.label_fr(), en: profile.label_en() };
                findings.push_with(&rules::PROFILE_REPEATED, || {
                    self.draft(&rules::PROFILE_REPEATED, &format!("/profiles/{rank}"))
                        .param("profile", Param::Term { code: profile.code(), label })
                });
            }
        }
        let most = self.frame.plan.profiles;
        if let Some(most) = most.filter(|most| i64::try_from(seen.len()).is_ok_and(|count| count > *most)) {
            findings.push(
                self.draft(&rules::TOO_MANY_PROFILES, "/profiles")
                    .param("count", seen.len())
                    .param("max", most),
            );
        }
    }

    /// First and last day of the publication of offers: as recorded, else as the roadmap has it.
    fn publication(&self) -> Option<Window> {
        let cohort = self.frame.register.cohort(&self.mission.cohort)?;
        let recorded = cohort.phases.iter().find(|dates| dates.phase.is(CohortPhase::PublicationOffres));
        if let Some(dates) = recorded {
            return Window::between(dates.start.day(), dates.end.day());
        }
        let windows = self.frame.plan.phases_of(year_of(cohort)?);
        windows
            .into_iter()
            .find(|(phase, _)| *phase == CohortPhase::PublicationOffres)
            .map(|(_, window)| window)
    }

    fn check_agreement(&self, findings: &mut Findings) {
        let built = self.mission.built_on;
        let Some(offers) = self.publication() else { return };
        match (built, self.frame.context.options.today) {
            (None, Some(today)) if today >= offers.first => {
                findings.push(self.draft(&rules::NOT_BUILT, "").param("published", offers.first));
            }
            (Some(built), _) => {
                if let Some(built) = built.day().filter(|built| *built > offers.last) {
                    findings.push(
                        self.draft(&rules::BUILT_LATE, "/built_on")
                            .param("built", built)
                            .param("published", offers.last),
                    );
                }
            }
            (None, _) => {}
        }
    }

    fn check_frame(&self, findings: &mut Findings) {
        let mission = self.mission;
        let (hours, days) = (given(mission.weekly_hours), given(mission.weekly_days));
        if let Some(hours) = hours.filter(|hours| !(HOURS.0..=HOURS.1).contains(hours)) {
            findings.push(
                self.draft(&rules::WEEKLY_HOURS, "/weekly_hours")
                    .param("hours", Param::Thousandths(hours))
                    .param("min", HOURS.0 / 1000)
                    .param("max", HOURS.1 / 1000),
            );
        }
        if let Some(days) = days.filter(|days| !(DAYS.0..=DAYS.1).contains(days)) {
            findings.push(
                self.draft(&rules::WEEKLY_DAYS, "/weekly_days")
                    .param("days", Param::Thousandths(days))
                    .param("min", DAYS.0 / 1000)
                    .param("max", DAYS.1 / 1000),
            );
        }
        let too_long = is_too_long_for_minors(hours, days);
        // Beyond the bounds for all, one finding is enough.
        let within = hours.is_none_or(|hours| hours <= HOURS.1) && days.is_none_or(|days| days <= DAYS.1);
        if mission.open_to_minors.is_some_and(|open| open.is(true)) && too_long && within {
            findings.push(
                self.draft(&rules::MINOR_HOURS, "")
                    .param("max_hours", MOST_HOURS_OF_MINOR / 1000)
                    .param("max_days", MOST_DAYS_OF_MINOR / 1000)
                    .param("max_daily", MOST_DAILY_OF_MINOR),
            );
        }
        let window = self.frame.register.window_of(mission);
        let started =
            window.zip(self.frame.context.options.today).is_some_and(|(window, today)| window.first <= today);
        if mission.tutor.map_or(started, |tutor| tutor.is(false)) {
            let field = if mission.tutor.is_some() { "/tutor" } else { "" };
            findings.push(self.draft(&rules::WITHOUT_TUTOR, field));
        }
        if mission.replaces_employee.is_some_and(|replaces| replaces.is(true)) {
            findings.push(self.draft(&rules::REPLACES_EMPLOYEE, "/replaces_employee"));
        }
        let agrement = self.frame.register.host(&mission.host).and_then(|host| host.agrement.as_ref());
        let agrement = agrement.and_then(|given| Window::between(given.start.day(), given.end.day()));
        if let (Some(window), Some(agrement)) = (window, agrement)
            && !agrement.covers(Window { first: window.first, last: window.first })
        {
            findings.push(
                self.draft(&rules::AGREMENT_NOT_COVERING, "/host")
                    .param("start", window.first)
                    .param("first", agrement.first)
                    .param("last", agrement.last),
            );
        }
    }
}

/// Places against volunteers, and both against the ceiling of a cohort.
fn check_places(frame: &Frame<'_, '_, '_>, findings: &mut Findings) {
    let (document, register) = (frame.context.document, &frame.register);
    let volunteers = register.volunteers_by_mission();
    let taken: Vec<usize> = volunteers.iter().map(|volunteers| register.places_taken(volunteers)).collect();
    for (index, (mission, taken)) in document.service_missions.iter().zip(&taken).enumerate() {
        if let Some(places) = mission.places.get().filter(|places| to_i64(*taken) > *places) {
            findings.push(
                Draft::new(&rules::TOO_MANY_VOLUNTEERS, format!("/service_missions/{index}/places"))
                    .subject(Subject::new("service_mission", &mission.id, ""))
                    .param("places", places),
            );
        }
    }
    let Some(most) = frame.plan.ceiling else { return };
    for (index, (cohort, missions)) in document.cohorts.iter().zip(register.missions_by_cohort()).enumerate()
    {
        let of = |rank: &usize| document.service_missions.get(*rank).and_then(|mission| mission.places.get());
        let places = missions.iter().filter_map(of).fold(0_i64, i64::saturating_add);
        let volunteers: usize = missions.iter().filter_map(|rank| taken.get(*rank)).sum();
        let draft =
            |rule| Draft::new(rule, format!("/cohorts/{index}")).subject(subject(cohort)).param("max", most);
        if to_i64(volunteers) > most {
            findings.push(draft(&rules::SIZE_EXCEEDED));
        }
        if places > most {
            findings.push(draft(&rules::PLACES_EXCEEDED).param("places", places));
        }
    }
}

fn to_i64(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mission_makes_its_months_give_or_take_two_weeks() {
        let day = |text: &str| Date::parse(text).and_then(Date::day).unwrap();
        let cases = [
            ("from the first to the last day", "2023-10-01", "2024-06-30", true),
            ("a few days late and a few days early", "2023-10-05", "2024-06-26", true),
            ("nine months to the day, over ten months", "2023-10-16", "2024-07-15", true),
            ("two weeks more", "2023-10-16", "2024-07-29", true),
            ("a day more than that", "2023-10-16", "2024-07-30", false),
            (
                "from the last day of the first month to the first of the last",
                "2023-10-31",
                "2024-06-01",
                false,
            ),
            ("eight months", "2023-11-01", "2024-06-30", false),
            ("from the end of a month to the end of another", "2023-08-31", "2024-05-30", true),
        ];
        for (name, first, last, expected) in cases {
            let window = Window { first: day(first), last: day(last) };
            assert_eq!(makes_months(window, 9), expected, "{name}");
        }
    }
}
