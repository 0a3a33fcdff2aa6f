//! Whom the findings of a programme ask.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a helper of a test fails the test"
)]

use std::collections::BTreeMap;

use mednum_core::Programme;
use mednum_core::document::Options;
use mednum_core::finding::{Finding, Param};
use mednum_core::roadmap::to_complete::{Recipient, ToComplete, to_complete};

const EXAMPLE: &str = include_str!("../../examples/anjou-2023-2025.json");

fn options() -> Options {
    Options { today: "2025-12-31".parse().ok(), ..Options::default() }
}

fn example() -> Programme<'static> {
    Programme::parse(EXAMPLE.as_bytes(), &options()).unwrap()
}

fn recipients<'r>(asked: &'r ToComplete<'_>, request: usize) -> Vec<&'r Recipient> {
    asked.requests[request].recipients.iter().map(|rank| &asked.recipients[*rank]).collect()
}

fn named<'f>(finding: &'f Finding, name: &str) -> Option<&'f str> {
    finding.params.iter().find_map(|(known, value)| match value {
        Param::Text(text) if *known == name => Some(text.as_str()),
        _ => None,
    })
}

#[test]
fn the_requests_are_the_findings_of_the_report_in_its_order_and_each_asks_somebody() {
    for programme in [Programme::built_in(&options()).unwrap(), example()] {
        let asked = to_complete(&programme);
        let findings: Vec<&Finding> = asked.requests.iter().map(|request| request.finding).collect();
        assert_eq!(findings, programme.report().findings.iter().collect::<Vec<_>>());
        assert!(asked.requests.iter().all(|request| !request.recipients.is_empty()));
    }
}

#[test]
fn a_recipient_has_the_requests_that_have_it() {
    for programme in [Programme::built_in(&options()).unwrap(), example()] {
        let asked = to_complete(&programme);
        for (rank, recipient) in asked.recipients.iter().enumerate() {
            let own = (0..asked.requests.len())
                .filter(|request| asked.requests[*request].recipients.contains(&rank));
            assert_eq!(recipient.requests, own.collect::<Vec<_>>(), "{recipient:?}");
            let counts = recipient.counts;
            assert_eq!(
                counts.error + counts.warning + counts.info,
                recipient.requests.len(),
                "{recipient:?}"
            );
        }
    }
}

#[test]
fn what_stands_in_a_sheet_asks_every_pilot_of_the_sheet() {
    let programme = Programme::built_in(&options()).unwrap();
    let asked = to_complete(&programme);
    let sheets: Vec<_> = programme.roadmap().sheets().collect();
    let mut seen = 0;
    for (rank, request) in asked.requests.iter().enumerate() {
        let Some(sheet) = sheets.iter().find(|sheet| {
            let place = format!("{}/", sheet.path());
            format!("{}/", request.finding.path).starts_with(&place)
        }) else {
            continue;
        };
        seen += 1;
        assert_eq!(request.sheet.as_ref().unwrap().code, sheet.code.as_str(), "{:?}", request.finding.path);
        let recipients = recipients(&asked, rank);
        if sheet.pilots.is_empty() {
            assert_eq!(recipients[0].kind, "document");
        } else {
            assert_eq!(recipients.len(), sheet.pilots.len());
            assert!(recipients.iter().all(|recipient| recipient.kind == "pilot"));
        }
    }
    assert!(seen > 50, "{seen}");
}

#[test]
fn a_record_that_names_an_indicator_asks_the_pilots_of_its_sheet() {
    let programme = example();
    let asked = to_complete(&programme);
    let sheet_of: BTreeMap<&str, String> = programme
        .roadmap()
        .actions
        .iter()
        .flat_map(|action| action.indicators.iter().map(|one| (one.id.as_str(), action.code.to_string())))
        .collect();
    let about: Vec<_> = asked
        .requests
        .iter()
        .filter_map(|request| Some((request, named(request.finding, "indicator")?)))
        .collect();
    assert!(!about.is_empty());
    for (request, indicator) in about {
        assert_eq!(request.sheet.as_ref().map(|sheet| &sheet.code), sheet_of.get(indicator), "{indicator}");
    }
}

#[test]
fn a_body_is_asked_itself_and_the_rest_of_who_keeps_the_document() {
    let programme = example();
    let asked = to_complete(&programme);
    for (rank, request) in asked.requests.iter().enumerate().filter(|(_, request)| request.sheet.is_none()) {
        let [recipient] = recipients(&asked, rank)[..] else { panic!("one recipient") };
        match &request.finding.subject {
            Some(subject) if ["body", "organisation"].contains(&subject.kind) => {
                assert_eq!(
                    (recipient.kind, recipient.id.as_deref()),
                    (subject.kind, Some(subject.id.as_str()))
                );
            }
            _ => assert_eq!((recipient.kind, &recipient.id, &recipient.name), ("document", &None, &None)),
        }
    }
}

#[test]
fn pilots_come_first_then_bodies_then_who_keeps_the_document_and_the_most_asked_first() {
    let programme = example();
    let asked = to_complete(&programme);
    let order = ["pilot", "body", "organisation", "document"];
    let keys: Vec<_> = asked
        .recipients
        .iter()
        .map(|one| (order.iter().position(|kind| *kind == one.kind), std::cmp::Reverse(one.requests.len())))
        .collect();
    assert!(keys.is_sorted(), "{keys:?}");
    assert!(asked.recipients.iter().any(|one| one.kind == "body"));
    assert_eq!(asked.recipients.last().unwrap().kind, "document");
}
