//! The compulsory modules of a training, counted by the profiles they are for: a volunteer is compared with them by
//! looking at the modules followed only, however many there are.

use mednum_catalog::vocabulary::Vocabulary as _;

use crate::document::Term;
use crate::sorted::{SortedMap, SortedSet};

use super::{MissionProfile, ServiceMission, TrainingModule};

/// Some profiles, one bit each, and one bit for everybody.
type Profiles = u8;

const EVERYBODY: Profiles = 1;
const COMBINATIONS: usize = 16;

// One bit for everybody, one for each profile.
const _: () = assert!(1 << (MissionProfile::ALL.len() + 1) == COMBINATIONS);

fn bits(profiles: &[Term<MissionProfile>]) -> Profiles {
    let rank = |profile| MissionProfile::ALL.iter().position(|known| *known == profile);
    profiles.iter().filter_map(|term| term.known()).filter_map(rank).fold(0, |bits, rank| bits | (2 << rank))
}

/// The compulsory modules of a training.
#[derive(Debug, Clone, Default)]
pub(crate) struct Compulsory<'d> {
    for_whom: SortedMap<&'d str, Profiles>,
    by_profiles: [usize; COMBINATIONS],
}

/// How many compulsory modules a volunteer has followed, and how many are still to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Progress {
    pub(crate) followed: usize,
    pub(crate) to_follow: usize,
}

impl<'d> Compulsory<'d> {
    pub(crate) fn of<'m: 'd>(modules: impl Iterator<Item = &'d TrainingModule<'m>>) -> Self {
        let mut all = Self::default();
        for module in modules {
            let profiles = if module.profiles.is_empty() { EVERYBODY } else { bits(&module.profiles) };
            if all.for_whom.insert(&module.id, profiles).is_none()
                && let Some(count) = all.by_profiles.get_mut(usize::from(profiles))
            {
                *count += 1;
            }
        }
        all
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.for_whom.is_empty()
    }

    /// Where whoever has followed some modules stands, in a mission.
    pub(crate) fn progress(&self, followed: &SortedSet<&str>, mission: &ServiceMission<'_>) -> Progress {
        let own = EVERYBODY | bits(&mission.profiles);
        let followed: Vec<Profiles> =
            followed.iter().filter_map(|module| self.for_whom.get(module)).copied().collect();
        let asked: usize = self
            .by_profiles
            .iter()
            .zip(0_u8..)
            .filter(|(_, bits)| bits & own != 0)
            .map(|(count, _)| count)
            .sum();
        let done = followed.iter().filter(|bits| *bits & own != 0).count();
        Progress { followed: followed.len(), to_follow: asked.saturating_sub(done) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cohort::Volunteer;

    #[test]
    fn a_volunteer_follows_what_is_for_everybody_and_for_the_profiles_of_the_mission() {
        let modules: Vec<TrainingModule<'_>> = crate::document::value_from_text(
            r#"[{"id": "all", "label": "a", "kind": "obligatoire"},
                {"id": "helper", "label": "b", "kind": "obligatoire", "profiles": ["aidant_numerique"]},
                {"id": "assistant", "label": "c", "kind": "obligatoire", "profiles": ["assistant_mediation_numerique"]}]"#,
        )
        .unwrap();
        let compulsory = Compulsory::of(modules.iter());
        let cases = [
            ("nothing followed", r#"["aidant_numerique"]"#, "[]", (0, 2)),
            ("all of it", r#"["aidant_numerique"]"#, r#"["all", "helper"]"#, (2, 0)),
            ("one of another profile", r#"["aidant_numerique"]"#, r#"["assistant"]"#, (1, 2)),
            (
                "merged profiles",
                r#"["aidant_numerique", "assistant_mediation_numerique"]"#,
                r#"["all"]"#,
                (1, 2),
            ),
            ("a mission without a profile", "[]", r#"["all"]"#, (1, 0)),
            ("twice the same", r#"["aidant_numerique"]"#, r#"["all", "all"]"#, (1, 1)),
        ];
        for (name, profiles, modules, expected) in cases {
            let mission =
                format!(r#"{{"id": "m", "cohort": "c", "host": "h", "profiles": {profiles}, "places": 1}}"#);
            let volunteer = format!(
                r#"{{"pseudonym": "v", "mission": "m", "age_band": "majeur", "start": "2023-10-01",
                    "end": "2024-06-30", "modules": {modules}}}"#
            );
            let mission: ServiceMission<'_> = crate::document::value_from_text(&mission).unwrap();
            let volunteer: Volunteer<'_> = crate::document::value_from_text(&volunteer).unwrap();
            let followed = volunteer.modules.iter().map(|module| module.as_str()).collect();
            let progress = compulsory.progress(&followed, &mission);
            assert_eq!((progress.followed, progress.to_follow), expected, "{name}");
        }
    }
}
