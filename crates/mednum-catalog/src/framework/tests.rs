//! The built-in frameworks hold together.

use std::collections::BTreeSet;

use super::{frameworks, pix_level, role_of_level};

#[test]
fn codes_are_given_once_and_levels_follow_each_other() {
    for framework in frameworks() {
        let codes: Vec<&str> = framework.competences().map(|known| known.code).collect();
        assert_eq!(codes.iter().collect::<BTreeSet<_>>().len(), codes.len(), "{}", framework.id);
        let mut next = 1;
        for group in framework.groups {
            assert_eq!(group.first, next, "{}", framework.id);
            next = group.last + 1;
        }
        assert_eq!(next, framework.levels + 1, "{}", framework.id);
        assert!(framework.autonomous <= framework.reachable && framework.reachable <= framework.levels);
        for level in 1..=framework.levels {
            assert!(framework.level_name(level).is_some());
        }
    }
}

#[test]
fn frameworks_have_as_many_competences_and_areas_as_their_source() {
    let sizes: Vec<(&str, usize, usize)> =
        frameworks().iter().map(|known| (known.id, known.areas.len(), known.competences().count())).collect();
    assert_eq!(sizes, [("pix", 5, 16), ("digcomp-2-2", 5, 21), ("mednum-mediation", 3, 12)]);
}

#[test]
fn only_the_framework_of_the_roadmap_names_its_sheets() {
    for framework in frameworks() {
        for competence in framework.competences() {
            let is_the_roadmaps = framework.id == "mednum-mediation";
            assert_eq!(!competence.sheets.is_empty(), is_the_roadmaps, "{}", competence.code);
            assert!(competence.sheets.iter().all(|sheet| crate::ROADMAP.contains(&format!("\"{sheet}\""))));
        }
    }
}

#[test]
fn each_level_of_mediation_is_a_role_that_helps() {
    let roles: BTreeSet<_> = (1..=4).filter_map(role_of_level).collect();
    assert_eq!(roles.len(), 4);
    assert_eq!(role_of_level(0), None);
}

#[test]
fn a_pix_level_is_eight_pix() {
    for score in 0..=64 {
        assert_eq!(pix_level(score), Some(score / 8));
    }
    assert_eq!((pix_level(-1), pix_level(65)), (None, None));
}
