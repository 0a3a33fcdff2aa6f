//! Every figure of the example is counted again, by a path that shares nothing with the engine: the document as plain
//! JSON, and for each indicator a sentence of the roadmap put into a filter by hand.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::float_cmp,
    reason = "a helper of a test fails the test"
)]

use std::collections::BTreeSet;

use mednum_catalog::territory::{CommuneKind, TerritoryTable, Vintage};
use mednum_core::Programme;
use mednum_core::computation::compute;
use mednum_core::document::{Options, RECORDS};
use mednum_core::indicator::values::{Asked, Value as IndicatorValue, values};
use serde_json::Value;

const EXAMPLE: &str = include_str!("../../examples/anjou-2023-2025.json");

/// The document as plain JSON, seen over a period.
struct Naive<'v> {
    document: &'v Value,
    roadmap: &'v Value,
    first: String,
    last: String,
}

/// A row: where it stands, and what it is.
type Row<'v> = (String, &'v Value);

/// A figure counted by hand: its value, its ratio, the places of its records.
#[derive(Debug, PartialEq)]
struct Recount {
    value: Option<f64>,
    records: BTreeSet<String>,
}

impl<'v> Naive<'v> {
    fn all(&self, section: &str) -> Vec<Row<'v>> {
        let records = self.document[section].as_array();
        records
            .into_iter()
            .flatten()
            .enumerate()
            .map(|(index, record)| (format!("/{section}/{index}"), record))
            .collect()
    }

    /// Days are written so that their order is that of their texts.
    fn within(&self, day: &Value) -> bool {
        day.as_str().is_some_and(|day| self.first.as_str() <= day && day <= self.last.as_str())
    }

    fn on(&self, section: &str, key: &str) -> Vec<Row<'v>> {
        self.all(section).into_iter().filter(|(_, record)| self.within(&record[key])).collect()
    }

    /// What is in force on the last day.
    fn in_force(&self, section: &str) -> Vec<Row<'v>> {
        let holds = |record: &Value| {
            record["start"].as_str().is_none_or(|start| start <= self.last.as_str())
                && record["end"].as_str().is_none_or(|end| end >= self.last.as_str())
        };
        self.all(section).into_iter().filter(|(_, record)| holds(record)).collect()
    }

    fn meetings(&self, body: &str) -> Vec<Row<'v>> {
        let held = |record: &Value| record["status"].is_null() || record["status"] == "held";
        self.on("meetings", "date")
            .into_iter()
            .filter(|(_, record)| record["body"] == body && held(record))
            .collect()
    }

    fn presences(&self, body: &str) -> Vec<Row<'v>> {
        let meetings = self.meetings(body);
        let present = meetings.iter().flat_map(|(path, meeting)| {
            let list = meeting["present"].as_array();
            list.into_iter()
                .flatten()
                .enumerate()
                .map(move |(rank, presence)| (format!("{path}/present/{rank}"), presence))
        });
        present.collect()
    }

    fn is_priority(&self, bassin: &Value) -> bool {
        self.all("bassins").iter().any(|(_, record)| record["id"] == *bassin && record["priority"] == true)
    }

    fn interventions(&self) -> Vec<Row<'v>> {
        self.on("interventions", "date").into_iter().filter(|(_, record)| record["sheet"] == "B.1").collect()
    }

    fn in_priority(&self, rows: Vec<Row<'v>>) -> Vec<Row<'v>> {
        rows.into_iter().filter(|(_, record)| self.is_priority(&record["bassin"])).collect()
    }

    /// Networks whose last step on the last day is one of some.
    fn networks(&self, statuses: &[&str]) -> Vec<Row<'v>> {
        let status = |record: &Value| -> Option<String> {
            let steps = record["steps"].as_array()?;
            let past = steps.iter().filter(|step| step["date"].as_str().unwrap() <= self.last.as_str());
            past.max_by_key(|step| step["date"].as_str())
                .map(|step| step["status"].as_str().unwrap().to_owned())
        };
        let wanted =
            |record: &Value| status(record).is_some_and(|status| statuses.contains(&status.as_str()));
        self.all("rlins").into_iter().filter(|(_, record)| wanted(record)).collect()
    }

    fn actors_with(&self, role: &str) -> Vec<Row<'v>> {
        let holds = |record: &Value| {
            record["roles"].as_array().is_some_and(|roles| roles.iter().any(|held| held == role))
        };
        self.in_force("network_actors").into_iter().filter(|(_, record)| holds(record)).collect()
    }

    fn deliverables(&self, indicator: &str, part: Option<i64>) -> Vec<Row<'v>> {
        let wanted = |record: &Value| {
            record["indicator"] == indicator && part.is_none_or(|part| record["part"] == part)
        };
        self.on("deliverables", "date").into_iter().filter(|(_, record)| wanted(record)).collect()
    }

    /// The SIREN of the EPCI of a bassin: that of its first commune, by the code and the vintage written.
    fn epci_of(&self, bassin: &Value, table: &TerritoryTable) -> Option<String> {
        let bassins = self.all("bassins");
        let (_, bassin) = bassins.iter().find(|(_, record)| record["id"] == *bassin)?;
        let commune = bassin["communes"].get(0)?;
        let vintage = Vintage::from_year(u16::try_from(commune["vintage"].as_u64()?).ok()?)?;
        let record = table.commune(commune["code"].as_str()?, vintage, CommuneKind::Commune)?;
        record.epci.map(str::to_owned)
    }
}

fn places(rows: &[Row<'_>]) -> BTreeSet<String> {
    rows.iter().map(|(path, _)| path.clone()).collect()
}

fn count(rows: &[Row<'_>]) -> Recount {
    Recount { value: Some(rows.len() as f64), records: places(rows) }
}

fn exists(rows: &[Row<'_>]) -> Recount {
    Recount { value: Some(if rows.is_empty() { 0.0 } else { 1.0 }), records: places(rows) }
}

fn distinct(rows: &[Row<'_>], key: &str) -> Recount {
    let mut words = BTreeSet::new();
    let mut records = BTreeSet::new();
    for (path, record) in rows {
        match &record[key] {
            Value::String(word) => {
                words.insert(word.clone());
                records.insert(path.clone());
            }
            Value::Array(several) => {
                words.extend(several.iter().map(|word| word.as_str().unwrap().to_owned()));
                records.insert(path.clone());
            }
            // A list that is left out holds nothing, which the engine knows.
            _ => {
                if matches!(key, "new_actors" | "partners") {
                    records.insert(path.clone());
                }
            }
        }
    }
    Recount { value: Some(words.len() as f64), records }
}

/// Numbers of a key; a presence without number is one person.
fn sum(rows: &[Row<'_>], key: &str, otherwise: Option<f64>) -> Recount {
    let given: Vec<(String, f64)> = rows
        .iter()
        .filter_map(|(path, record)| Some((path.clone(), record[key].as_f64().or(otherwise)?)))
        .collect();
    let value = if rows.is_empty() || !given.is_empty() {
        Some(given.iter().map(|(_, number)| number).sum())
    } else {
        None
    };
    Recount { value, records: given.into_iter().map(|(path, _)| path).collect() }
}

fn share(part: f64, whole: f64, records: BTreeSet<String>) -> Recount {
    Recount { value: (whole > 0.0).then(|| (part / whole * 100_000.0).round() / 1000.0), records }
}

fn texts(list: &Value) -> BTreeSet<String> {
    list.as_array().into_iter().flatten().filter_map(|item| item.as_str()).map(str::to_owned).collect()
}

/// The attendance of a body: those invited who came themselves.
fn attendance(naive: &Naive<'_>, body: &str) -> Recount {
    let meetings = naive.meetings(body);
    let (mut came, mut invited) = (0, 0);
    for (_, meeting) in &meetings {
        let there = meeting["present"].as_array().into_iter().flatten();
        let there: BTreeSet<String> =
            there.map(|presence| presence["actor"].as_str().unwrap().to_owned()).collect();
        let expected = texts(&meeting["invited"]);
        came += expected.intersection(&there).count();
        invited += expected.len();
    }
    share(came as f64, invited as f64, places(&meetings))
}

/// The figure of an indicator, counted by hand.
fn recount(naive: &Naive<'_>, indicator: &str, part: Option<usize>) -> Option<Recount> {
    let kind = |rows: Vec<Row<'_>>, wanted: &str| -> Recount {
        count(&rows.into_iter().filter(|(_, record)| record["kind"] == wanted).collect::<Vec<_>>())
    };
    Some(match (indicator, part) {
        ("A.1.1-I1", None) => count(&naive.meetings("groupe-animation")),
        ("A.1.1-I2", Some(1)) => count(&naive.meetings("comite-partenaires")),
        ("A.1.1-I2", Some(2)) => attendance(naive, "comite-partenaires"),
        ("A.1.2-I1", None) => count(&naive.meetings("rencontres-cybanjou")),
        ("A.1.2-I2", None) => sum(&naive.presences("rencontres-cybanjou"), "people", Some(1.0)),
        ("A.1.2-I3", None) => {
            let joined = naive.on("mandates", "start");
            distinct(
                &joined
                    .into_iter()
                    .filter(|(_, record)| record["body"] == "rencontres-cybanjou")
                    .collect::<Vec<_>>(),
                "member",
            )
        }
        // What is known on the last day, held at the first level of a scale at least.
        ("A.1.2.a-I1", None) => {
            let mut known = BTreeSet::new();
            let mut records = BTreeSet::new();
            for (path, holder) in naive.all("competency_holders") {
                for (rank, held) in holder["competencies"].as_array().into_iter().flatten().enumerate() {
                    let starts = held["score"].as_i64().map_or(1, |score| score / 8);
                    let level = held["level"].as_i64().unwrap_or(starts);
                    if level > 0 && held["date"].as_str().is_some_and(|day| day <= naive.last.as_str()) {
                        known.insert(format!("{} {}", held["framework"], held["competence"]));
                        records.insert(format!("{path}/competencies/{rank}"));
                    }
                }
            }
            Recount { value: Some(known.len() as f64), records }
        }
        ("A.1.2.a-I2", None) => {
            let asked = |record: &Value| {
                let held = record["competencies"].as_array().unwrap();
                let first = held.iter().filter_map(|held| held["date"].as_str()).min();
                first.is_some_and(|first| first <= naive.last.as_str())
                    && held.iter().any(|held| held["source"] == "enquete" || held["source"] == "entretien")
            };
            count(
                &naive
                    .all("competency_holders")
                    .into_iter()
                    .filter(|(_, record)| asked(record))
                    .collect::<Vec<_>>(),
            )
        }
        ("A.1.2.a-I3" | "A.2-I3" | "A.3.1-I1" | "B.7-I2" | "D.1-I1" | "D.1-I2", None) => {
            exists(&naive.deliverables(indicator, None))
        }
        ("A.2-I4" | "E.1-I1", Some(part)) => exists(&naive.deliverables(indicator, Some(part as i64))),
        ("A.1.2.b-I1", Some(1)) => distinct(&naive.on("host_structures", "interested"), "organisation"),
        // A volunteer is of the year in which the cohort starts.
        ("A.1.2.b-I2", Some(1)) => {
            let cohorts = naive.on("cohorts", "start");
            let missions = naive.all("service_missions");
            let of = |volunteer: &Value| {
                let mission =
                    missions.iter().find(|(_, mission)| mission["id"] == volunteer["mission"]).unwrap();
                cohorts.iter().any(|(_, cohort)| cohort["id"] == mission.1["cohort"])
            };
            let volunteers = naive.all("volunteers").into_iter().filter(|(_, volunteer)| of(volunteer));
            count(&volunteers.collect::<Vec<_>>())
        }
        ("A.1.2.b-I3", Some(4)) => {
            let gatherings = naive.all("cohorts").into_iter().flat_map(|(path, cohort)| {
                let list = cohort["gatherings"].as_array();
                list.into_iter()
                    .flatten()
                    .enumerate()
                    .map(move |(rank, record)| (format!("{path}/gatherings/{rank}"), record))
            });
            count(&gatherings.filter(|(_, record)| naive.within(&record["date"])).collect::<Vec<_>>())
        }
        ("A.1.2.b-I3", Some(5)) => sum(&naive.on("cohorts", "start"), "projects", None),
        ("A.1.2.c-I1", None) => kind(naive.on("volunteer_sessions", "date"), "echange_de_pratiques"),
        ("A.1.2.c-I2", None) => sum(&naive.on("volunteer_sessions", "date"), "volunteers", None),
        ("A.1.2.c-I3", None) => {
            let tools = naive.all("tool_adoptions").into_iter().filter(|(_, record)| {
                record["sheet"] == "A.1.2.c" && record["date"].as_str().unwrap() <= naive.last.as_str()
            });
            distinct(&tools.collect::<Vec<_>>(), "organisation")
        }
        ("B.1-I1", None) => {
            let written = naive.all("territorial_roadmaps").into_iter().filter(|(_, record)| {
                let before = |day: &Value| day.as_str().is_some_and(|day| day <= naive.last.as_str());
                record["drafted"].is_null() || before(&record["drafted"]) || before(&record["validated"])
            });
            let written: Vec<Row<'_>> = written.collect();
            let validated = written.iter().filter(|(_, record)| {
                record["validated"].as_str().is_some_and(|day| day <= naive.last.as_str())
            });
            share(validated.count() as f64, written.len() as f64, places(&written))
        }
        ("B.1-I2", Some(1)) => distinct(&naive.in_priority(naive.interventions()), "bassin"),
        ("B.1-I2", Some(2)) => {
            let structuring = naive
                .interventions()
                .into_iter()
                .filter(|(_, record)| texts(&record["levels"]).contains("structurer"));
            distinct(&naive.in_priority(structuring.collect()), "bassin")
        }
        ("B.1-I3", None) => distinct(&naive.networks(&["active"]), "bassin"),
        ("B.1-I4", None) => count(&naive.interventions()),
        ("B.1-I5", None) => sum(&naive.interventions(), "people", None),
        ("B.1-I6", None) => distinct(&naive.in_priority(naive.interventions()), "new_actors"),
        ("B.2-I1", None) => distinct(&naive.networks(&["building", "active"]), "bassin"),
        ("B.2-I2", None) => {
            let networks = naive.all("rlins");
            let pilots = naive.actors_with("pilote");
            let of = |actor: &Value| {
                let network = networks.iter().find(|(_, network)| network["id"] == actor["rlin"]).unwrap();
                network.1["bassin"].as_str().unwrap().to_owned()
            };
            let bassins: BTreeSet<String> = pilots.iter().map(|(_, actor)| of(actor)).collect();
            Recount { value: Some(bassins.len() as f64), records: places(&pilots) }
        }
        ("B.2-I3", Some(part)) => distinct(
            &naive.actors_with(["eclaireur", "premiers_secours", "aidant", "mediateur"][part - 1]),
            "actor",
        ),
        ("B.3-I1", None) => count(&naive.meetings("instance-dialogue-france-services")),
        ("B.3-I2", None) => {
            // Held on the last day, by a post and in a France services that are there on it.
            let (posts, sites) = (naive.in_force("posts"), naive.in_force("france_services"));
            let kept = naive.in_force("permanences").into_iter().filter(|(_, record)| {
                let post = posts.iter().find(|(_, post)| post["id"] == record["post"]);
                post.is_some_and(|(_, post)| post["kind"] == "conseiller_numerique")
                    && sites.iter().any(|(_, site)| site["id"] == record["france_services"])
            });
            distinct(&kept.collect::<Vec<_>>(), "post")
        }
        ("B.5-I1", None) => sum(&naive.presences("gtn49"), "people", Some(1.0)),
        ("B.7-I1", Some(1)) => exists(&naive.meetings("groupe-parentalite")),
        ("B.7-I1", Some(2)) => {
            let bodies = naive.roadmap["bodies"].as_array().unwrap();
            let expected =
                texts(&bodies.iter().find(|body| body["id"] == "groupe-parentalite").unwrap()["members"]);
            let came: Vec<Row<'_>> = naive
                .presences("groupe-parentalite")
                .into_iter()
                .filter(|(_, presence)| expected.contains(presence["actor"].as_str().unwrap()))
                .collect();
            let heads: BTreeSet<&str> =
                came.iter().map(|(_, presence)| presence["actor"].as_str().unwrap()).collect();
            share(heads.len() as f64, expected.len() as f64, places(&came))
        }
        _ => return None,
    })
}

fn asked() -> Asked<'static> {
    Asked { threshold: 1, ..Asked::default() }
}

fn as_number(value: &IndicatorValue) -> Option<f64> {
    value.value.map(|value| value.thousandths() as f64 / 1000.0)
}

/// Counts every derived total of a document again; gives how many there were.
fn recount_all(text: &str) -> usize {
    let programme = Programme::parse(text.as_bytes(), &Options::default()).unwrap();
    let document: Value = serde_json::from_str(text).unwrap();
    let roadmap: Value = serde_json::from_str(mednum_catalog::ROADMAP).unwrap();
    let mut counted = 0;
    for series in
        values(&programme, asked()).unwrap().series.iter().filter(|series| series.method == "derived")
    {
        for value in
            series.values.iter().filter(|value| value.origin == "derived" && value.dimensions.is_empty())
        {
            let (first, last) = (value.first.to_string(), value.last.to_string());
            let naive = Naive { document: &document, roadmap: &roadmap, first, last };
            let name = format!("{} {:?} {}", series.indicator, series.part, value.period);
            let recount = recount(&naive, &series.indicator, series.part)
                .unwrap_or_else(|| panic!("{name}: not counted by hand"));
            let records: BTreeSet<String> = value.records.iter().map(ToString::to_string).collect();
            assert_eq!((as_number(value), &records), (recount.value, &recount.records), "{name}");
            assert_eq!(records.len(), value.records.len(), "{name}: a record is pointed to twice");
            counted += 1;
        }
    }
    counted
}

#[test]
fn every_derived_figure_of_the_example_is_what_a_naive_recount_gives() {
    assert!(recount_all(EXAMPLE) > 80);
}

#[test]
fn every_derived_figure_of_the_records_is_what_a_naive_recount_gives() {
    assert!(recount_all(RECORDS) > 80);
}

#[test]
fn a_breakdown_by_epci_points_to_the_records_of_the_epci_and_adds_up_to_the_total() {
    let programme = Programme::parse(EXAMPLE.as_bytes(), &Options::default()).unwrap();
    let document: Value = serde_json::from_str(EXAMPLE).unwrap();
    let table = TerritoryTable::read();
    let naive =
        Naive { document: &document, roadmap: &Value::Null, first: String::new(), last: String::new() };
    for (indicator, counts_rows) in [("B.1-I4", true), ("B.1-I3", false), ("B.2-I1", false)] {
        let found = values(&programme, Asked { indicator: Some(indicator), ..asked() }).unwrap();
        for year in ["2023", "2024", "2025"] {
            let of_year = || found.series[0].values.iter().filter(move |value| value.period == year);
            let total = of_year().find(|value| value.dimensions.is_empty()).unwrap();
            let parts: Vec<&IndicatorValue> =
                of_year().filter(|value| !value.dimensions.is_empty()).collect();
            assert!(parts.len() > 3, "{indicator} {year}");
            assert_eq!(
                parts.iter().filter_map(|part| as_number(part)).sum::<f64>(),
                as_number(total).unwrap(),
                "{indicator} {year}"
            );
            for part in parts {
                let bassins = part
                    .records
                    .iter()
                    .map(|record| &document.pointer(&record.to_string()).unwrap()["bassin"]);
                let bassins: Vec<&Value> = bassins.collect();
                for bassin in &bassins {
                    assert_eq!(
                        naive.epci_of(bassin, table).as_deref(),
                        Some(part.dimensions[0].value.as_str()),
                        "{indicator} {bassin}"
                    );
                }
                let different: BTreeSet<&str> = bassins.iter().filter_map(|bassin| bassin.as_str()).collect();
                let expected = if counts_rows { bassins.len() } else { different.len() };
                assert_eq!(as_number(part), Some(expected as f64), "{indicator} {year}");
            }
        }
    }
}

#[test]
fn what_is_derived_covers_the_indicators_that_records_of_this_part_can_give() {
    let programme = Programme::parse(RECORDS.as_bytes(), &Options::default()).unwrap();
    let found = values(&programme, asked()).unwrap();
    let derived: BTreeSet<&str> = found
        .series
        .iter()
        .filter(|series| series.method == "derived")
        .map(|series| series.indicator.as_str())
        .collect();
    assert_eq!(derived.len(), 34, "{derived:?}");
    // An indicator that was copied from another sheet measures nothing of its own.
    assert!(
        found
            .series
            .iter()
            .filter(|series| series.copied_from.is_some())
            .all(|series| series.method == "none")
    );
}

#[test]
fn the_share_of_partners_present_is_that_of_the_attendance_of_the_committee() {
    let programme = Programme::parse(EXAMPLE.as_bytes(), &Options::default()).unwrap();
    for year in [2023, 2024, 2025] {
        let found =
            values(&programme, Asked { indicator: Some("A.1.1-I2"), year: Some(year), ..asked() }).unwrap();
        let share = &found.series[1].values[0];
        let arguments = format!("{{\"year\": {year}, \"body\": \"comite-partenaires\"}}");
        let attendance = compute(&programme, "governance.attendance", &arguments).unwrap();
        let attendance: Value = serde_json::from_str(&attendance).unwrap();
        let present = &attendance["bodies"][0]["present"];
        assert_eq!(share.numerator.map(|part| part.to_string()), Some(present["part"].to_string()), "{year}");
        assert_eq!(
            share.denominator.map(|whole| whole.to_string()),
            Some(present["whole"].to_string()),
            "{year}"
        );
    }
}

#[test]
fn the_value_that_stands_for_a_measure_and_those_that_lead_to_it() {
    type Case<'c> = (&'c str, &'c [(&'c str, &'c str)], &'c str, &'c [&'c str]);
    let cases: [Case<'_>; 9] = [
        ("nothing observed", &[], "2025-12-31", &[]),
        ("one year", &[("2023", "")], "2025-12-31", &["2023"]),
        (
            "year after year, whatever their order",
            &[("2024", ""), ("2023", "")],
            "2025-12-31",
            &["2023", "2024"],
        ),
        (
            "a semester does not lead to a year",
            &[("2023-S1", ""), ("2023", ""), ("2024", "")],
            "2025-12-31",
            &["2023", "2024"],
        ),
        (
            "of those that end together, the longest",
            &[("2024", ""), ("2023/2024", ""), ("2023", "")],
            "2025-12-31",
            &["2023/2024"],
        ),
        (
            "a part of the programme does not stand for it",
            &[("2023", ""), ("2024", r#", "dimensions": [{"name": "public", "value": "seniors"}]"#)],
            "2025-12-31",
            &["2023"],
        ),
        ("a period to come is not told", &[("2023", ""), ("2024", "")], "2023-12-31", &["2023"]),
        (
            "what was observed later was not known then",
            &[("2023", ""), ("2024", r#", "observed_on": "2025-01-12""#)],
            "2025-01-11",
            &["2023"],
        ),
        (
            "what was observed on the day is known",
            &[("2023", ""), ("2024", r#", "observed_on": "2025-01-12""#)],
            "2025-01-12",
            &["2023", "2024"],
        ),
    ];
    for (name, observed, today, expected) in cases {
        let records: Vec<String> = observed
            .iter()
            .map(|(period, more)| {
                format!(r#"{{"indicator": "B.4-I1", "period": "{period}", "value": 12{more}}}"#)
            })
            .collect();
        let text = format!(
            r#"{{"schema_version": "1.1", "roadmap_ref": "mednum49-2023-2025", "observations": [{}]}}"#,
            records.join(", ")
        );
        let programme = Programme::parse(text.as_bytes(), &Options::default()).unwrap();
        let asked = Asked { indicator: Some("B.4-I1"), today: today.parse().ok(), ..asked() };
        let found = values(&programme, asked).unwrap();
        let series = &found.series[0];
        let periods: Vec<&str> =
            series.evolution.iter().map(|rank| series.values[*rank].period.as_str()).collect();
        assert_eq!(periods, expected, "{name}");
        assert_eq!(series.current, series.evolution.last().copied(), "{name}");
        assert!(series.values.iter().all(|value| !value.of_people), "{name}");
    }
}

#[test]
fn records_are_said_to_be_about_people_where_they_are() {
    let programme = Programme::parse(EXAMPLE.as_bytes(), &Options::default()).unwrap();
    let found = values(&programme, asked()).unwrap();
    let mut about_people = 0;
    for value in found.series.iter().flat_map(|series| &series.values) {
        for pointer in value.records.iter().map(ToString::to_string) {
            let is_of_person =
                ["/volunteers/", "/competency_holders/"].iter().any(|list| pointer.starts_with(list));
            assert_eq!(is_of_person, value.of_people, "{pointer}");
            about_people += usize::from(is_of_person);
        }
    }
    assert!(about_people > 0);
}
