//! Volunteers: contract, minors, training, review and erasure. Findings give the place of a record, never its values.

use crate::cohort::plan::Window;
use crate::cohort::register::{contract, is_to_come};
use crate::cohort::{AgeBand, ReviewStatus, ServiceMission, Volunteer};
use crate::context::Target;
use crate::document::{Count, Flag, Term};
use crate::finding::Rule;
use crate::finding::report::{Draft, Findings};
use crate::identifiers::IdIndex;
use crate::sorted::SortedSet;

use super::mission::{
    DAYS, HOURS, MOST_DAILY_OF_MINOR, MOST_DAYS_OF_MINOR, MOST_HOURS_OF_MINOR, given, is_too_long_for_minors,
};
use super::training::Training;
use super::volunteer_registry as rules;
use super::{Frame, is_over};

/// Months that a contract lasts (Code du service national, L120-1).
const CONTRACT_MONTHS: (i64, i64) = (6, 12);
/// Days of formation civique et citoyenne (R121-15).
const CIVIC_DAYS: i64 = 2;

pub(super) fn check<'d>(frame: &Frame<'_, 'd, '_>, training: &Training<'d>, findings: &mut Findings) {
    let (context, register) = (frame.context, &frame.register);
    let volunteers = &context.document.volunteers;
    if volunteers.is_empty() {
        return;
    }
    IdIndex::of(volunteers.iter().map(|volunteer| volunteer.pseudonym.as_str()))
        .check_unique_persons("volunteers", findings);
    for (index, volunteer) in volunteers.iter().enumerate() {
        let mission = register.mission(&volunteer.mission);
        let path = format!("/volunteers/{index}");
        context.check_link_of_person(
            findings,
            Target::ServiceMissions,
            &volunteer.mission,
            "mission",
            || format!("{path}/mission"),
        );
        for (rank, module) in volunteer.modules.iter().enumerate() {
            context.check_link_of_person(findings, Target::TrainingModules, module, "modules", || {
                format!("{path}/modules/{rank}")
            });
        }
        let about = About { frame, volunteer, mission, path: &path };
        about.check_contract(findings);
        about.check_hours(findings);
        about.check_minor(findings);
        about.check_modules(training, findings);
        about.check_end(findings);
        about.check_purge(findings);
    }
}

struct About<'c, 'd, 'a> {
    frame: &'c Frame<'c, 'd, 'a>,
    volunteer: &'c Volunteer<'a>,
    mission: Option<&'d ServiceMission<'a>>,
    path: &'c str,
}

impl<'d> About<'_, 'd, '_> {
    fn push(
        &self,
        findings: &mut Findings,
        rule: &'static Rule,
        field: &str,
        params: impl FnOnce(Draft) -> Draft,
    ) {
        findings.push_with(rule, || params(Draft::new(rule, format!("{}{field}", self.path))));
    }

    fn check_contract(&self, findings: &mut Findings) {
        let (start, end) = (self.volunteer.start.day(), self.volunteer.end.day());
        let Some(contract) = contract(self.volunteer) else {
            if start.zip(end).is_some() {
                self.push(findings, &rules::CONTRACT_REVERSED, "/end", |draft| draft);
            }
            return;
        };
        let (least, most) = CONTRACT_MONTHS;
        if !is_between(contract, least, most) {
            self.push(findings, &rules::CONTRACT_LENGTH, "", |draft| {
                draft.param("min", least).param("max", most)
            });
        }
        let window = self.mission.and_then(|mission| self.frame.register.window_of(mission));
        if window.is_some_and(|window| !window.covers(contract)) {
            self.push(findings, &rules::CONTRACT_OUTSIDE, "", |draft| draft);
        }
    }

    fn is_minor(&self) -> bool {
        self.volunteer.age_band.is(AgeBand::Minor)
    }

    fn check_hours(&self, findings: &mut Findings) {
        let own = (given(self.volunteer.weekly_hours), given(self.volunteer.weekly_days));
        if own.0.is_some_and(|hours| !(HOURS.0..=HOURS.1).contains(&hours)) {
            self.push(findings, &rules::CONTRACT_HOURS, "/weekly_hours", |draft| {
                draft.param("min", HOURS.0 / 1000).param("max", HOURS.1 / 1000)
            });
        }
        if own.1.is_some_and(|days| !(DAYS.0..=DAYS.1).contains(&days)) {
            self.push(findings, &rules::CONTRACT_DAYS, "/weekly_days", |draft| {
                draft.param("min", DAYS.0 / 1000).param("max", DAYS.1 / 1000)
            });
        }
        if !self.is_minor() {
            return;
        }
        // What was refused in the record is not replaced by what the mission says.
        let mission =
            |of: fn(&ServiceMission<'_>) -> Option<crate::document::Decimal>| self.mission.and_then(of);
        let hours = given(self.volunteer.weekly_hours.or_else(|| mission(|mission| mission.weekly_hours)));
        let days = given(self.volunteer.weekly_days.or_else(|| mission(|mission| mission.weekly_days)));
        if is_too_long_for_minors(hours, days) {
            self.push(findings, &rules::MINOR_TOO_LONG, "", |draft| {
                draft
                    .param("max_hours", MOST_HOURS_OF_MINOR / 1000)
                    .param("max_days", MOST_DAYS_OF_MINOR / 1000)
                    .param("max_daily", MOST_DAILY_OF_MINOR)
            });
        }
    }

    fn check_minor(&self, findings: &mut Findings) {
        if !self.is_minor() {
            return;
        }
        let open = self.mission.and_then(|mission| mission.open_to_minors);
        if open.is_some_and(|open| open.is(false)) {
            self.push(findings, &rules::MINOR_NOT_OPEN, "/mission", |draft| draft);
        }
        if self.volunteer.parental_agreement.is_none_or(|agreement| agreement.is(false)) {
            self.push(findings, &rules::MINOR_AGREEMENT, "", |draft| draft);
        }
    }

    fn check_modules(&self, training: &Training<'d>, findings: &mut Findings) {
        let today = self.frame.context.options.today;
        let cohort = self.mission.map(|mission| mission.cohort.as_str());
        let mut followed: SortedSet<&str> = SortedSet::new();
        let (mut has_hole, mut not_held) = (false, false);
        for (rank, id) in self.volunteer.modules.iter().enumerate() {
            has_hole |= id.is_empty();
            if id.is_empty() {
                continue;
            }
            let at = || format!("/modules/{rank}");
            if !followed.insert(id) {
                self.push(findings, &rules::MODULE_REPEATED, &at(), |draft| draft);
                continue;
            }
            let Some((day, _)) = self.frame.register.module(id) else { continue };
            let of_other = cohort.is_some_and(|cohort| !cohort.is_empty() && cohort != day.cohort.as_str());
            if of_other && !day.cohort.is_empty() {
                self.push(findings, &rules::MODULE_OTHER_COHORT, &at(), |draft| draft);
            }
            // A training that is still to come is one slip, whatever the number of its modules.
            if !not_held && is_to_come(day, today) {
                not_held = true;
                self.push(findings, &rules::MODULE_NOT_HELD, &at(), |draft| draft);
            }
        }
        let compulsory = cohort
            .and_then(|cohort| self.frame.register.cohort_rank(cohort))
            .and_then(|rank| training.to_have_followed.get(rank));
        // A module that is to come has its own finding.
        let to_follow = compulsory
            .zip(self.mission)
            .map_or(0, |(compulsory, mission)| compulsory.progress(&followed, mission).to_follow);
        if to_follow > 0 && !has_hole {
            self.push(findings, &rules::COMPULSORY_MISSING, "", |draft| draft);
        }
    }

    /// What must be done by the end of the contract.
    fn check_end(&self, findings: &mut Findings) {
        let volunteer = self.volunteer;
        if !is_over(contract(volunteer), self.frame.context.options.today) {
            return;
        }
        // What was refused is not what is missing.
        let days = volunteer.civic_training_days.map_or(Some(0), Count::get);
        if days.is_some_and(|days| days < CIVIC_DAYS) {
            self.push(findings, &rules::CIVIC_SHORT, "", |draft| draft.param("min", CIVIC_DAYS));
        }
        if volunteer.psc1.map_or(Some(false), Flag::get) == Some(false) {
            self.push(findings, &rules::WITHOUT_PSC1, "", |draft| draft);
        }
        let review = volunteer.review.map_or(Some(ReviewStatus::Pending), Term::known);
        if review.is_some_and(|review| review != ReviewStatus::Done) {
            self.push(findings, &rules::WITHOUT_REVIEW, "", |draft| draft);
        }
    }

    fn check_purge(&self, findings: &mut Findings) {
        let Some(purge) = self.volunteer.purge_on else {
            return self.push(findings, &rules::PURGE_MISSING, "", |draft| draft);
        };
        let Some(purge) = purge.day() else { return };
        if contract(self.volunteer).is_some_and(|contract| purge < contract.last) {
            self.push(findings, &rules::PURGE_EARLY, "/purge_on", |draft| draft);
        } else if self.frame.context.options.today.is_some_and(|today| purge <= today) {
            self.push(findings, &rules::PURGE_OVERDUE, "/purge_on", |draft| draft);
        }
    }
}

/// Whether some days are no fewer than the least months and no more than the most.
fn is_between(window: Window, least: i64, most: i64) -> bool {
    let after = |months: i64| {
        let months = chrono::Months::new(u32::try_from(months).unwrap_or_default());
        window.first.checked_add_months(months).and_then(|day| day.checked_sub_days(chrono::Days::new(1)))
    };
    after(least).is_some_and(|day| day <= window.last) && after(most).is_none_or(|day| window.last <= day)
}
