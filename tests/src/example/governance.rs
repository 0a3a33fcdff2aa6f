//! When the bodies of the built-in roadmap met, who came, and what was settled.

use chrono::{Datelike as _, NaiveDate};

use super::bodies::{BODIES, PARTNERS, mandates, network};
use super::json::{Json, object};
use super::places::{World, day};
use super::random::Random;

/// A meeting that took place.
pub(super) struct Held {
    /// The body, as the built-in roadmap names it.
    pub(super) body: &'static str,
    /// The day.
    pub(super) date: NaiveDate,
    /// How many people came.
    pub(super) people: usize,
}

/// What governance brings to the document.
pub(super) struct Governance {
    pub(super) mandates: Vec<Json>,
    pub(super) meetings: Vec<Json>,
    /// The meetings that took place.
    pub(super) held: Vec<Held>,
}

/// What a meeting settled, beside who came.
#[derive(Default)]
struct Matter {
    decisions: Vec<Json>,
    documents: Vec<Json>,
    topics: Vec<&'static str>,
}

/// A groupe d'animation and the comité that it prepares: month and day of each.
type Pair = (u32, u32, u32, u32);

struct Meetings<'w> {
    world: &'w World,
    random: Random,
    /// Who joined the network, and when.
    network: Vec<(String, NaiveDate)>,
    meetings: Vec<(NaiveDate, Json)>,
    held: Vec<Held>,
}

/// Mandates and meetings of the three years.
pub(super) fn generate(world: &World) -> Governance {
    let network = network(world);
    let mut meetings = Meetings {
        world,
        // As many people come in every copy: indicators count them.
        random: Random::new("meetings", 0),
        network,
        meetings: Vec::new(),
        held: Vec::new(),
    };
    meetings.steering();
    meetings.funders();
    meetings.communication();
    meetings.thematic();
    meetings.network();
    meetings.meetings.sort_by_key(|(date, _)| *date);
    meetings.held.sort_by_key(|held| held.date);
    Governance {
        mandates: mandates(world, &meetings.network),
        meetings: meetings.meetings.into_iter().map(|(_, meeting)| meeting).collect(),
        held: meetings.held,
    }
}

impl Meetings<'_> {
    fn hold(&mut self, body: &'static str, date: NaiveDate, absent: &[&str], matter: Matter) {
        let members = BODIES.iter().find(|(name, _)| *name == body).map_or(&[] as &[&str], |found| found.1);
        let invited: Vec<&str> =
            members.iter().filter(|member| **member != "conumm" || date.year() > 2023).copied().collect();
        let came = invited.iter().filter(|member| !absent.contains(*member));
        let mut total = 0;
        let present: Vec<Json> = came
            .map(|actor| {
                let people = match *actor {
                    "g-mediateurs" | "g-bibliotheques" => self.random.between(8, 22),
                    _ => self.random.between(1, 2),
                };
                total += people;
                // The CPAM speaks for the MSA when it cannot come.
                let represents =
                    *actor == "cpam49" && body == "comite-partenaires" && absent.contains(&"msa");
                object! { "actor": *actor }
                    .with_some("on_behalf_of", represents.then_some("msa"))
                    .with_some("people", (people > 1).then_some(people))
                    .with_some("delegation", (body == "comite-financeurs").then_some(true))
            })
            .collect();
        let excused: Vec<&str> = absent.iter().filter(|member| invited.contains(*member)).copied().collect();
        self.push(body, date, total, |meeting| {
            meeting
                .with("invited", invited)
                .with("present", present)
                .with_list("excused", excused)
                .with_list("decisions", matter.decisions)
                .with_list("documents", matter.documents)
                .with_list("topics", matter.topics)
        });
    }

    fn push(&mut self, body: &'static str, date: NaiveDate, people: usize, fill: impl FnOnce(Json) -> Json) {
        let id = self.world.id(format!("{body}-{date}"));
        let meeting = object! { "id": id, "body": self.world.body(body), "date": date };
        self.meetings.push((date, fill(meeting)));
        self.held.push(Held { body, date, people });
    }

    /// What only a body of the roadmap decides; the bodies of a copy give an opinion.
    fn reserved(&self, kind: &'static str) -> &'static str {
        if self.world.copy == 0 { kind } else { "opinion" }
    }

    /// The groupe d'animation prepares each comité des partenaires. The comité met only twice in 2024.
    fn steering(&mut self) {
        #[rustfmt::skip]
        let years: [(i32, &[Pair]); 3] = [
            (2023, &[(1, 17, 2, 7), (5, 16, 6, 6), (10, 17, 11, 7)]),
            (2024, &[(1, 16, 2, 6), (9, 17, 10, 8)]),
            (2025, &[(1, 21, 2, 11), (5, 13, 6, 10), (10, 14, 11, 18)]),
        ];
        let orientations = [
            ("Commencer par les bassins les moins pourvus", "B.1"),
            ("Désigner un référent par bassin avant d'ouvrir un réseau", "B.2"),
            ("Donner la priorité aux bénévoles dans les formations", "A.1.2.c"),
            ("Rapprocher les permanences et les France services", "B.3"),
            ("Étendre le recensement aux aidants bénévoles", "B.4"),
            ("Ouvrir la formation des décideurs aux agents d'accueil", "C.1"),
            ("Préparer la suite de la feuille de route", "A.1.1"),
            ("Garder un conseiller par bassin après 2025", "B.1"),
        ];
        let tasks = [
            ("Dresser la liste des bassins avec chaque EPCI", "B.1", "anjou-numerique"),
            ("Écrire la fiche du référent de réseau", "B.2", "anjou-numerique"),
            ("Recenser les associations volontaires", "A.1.2.c", "fcs4953"),
            ("Partager le planning des permanences", "B.3", "departement49"),
            ("Relancer les contributeurs du recensement", "B.4", "departement49"),
            ("Proposer deux dates de session par EPCI", "C.1", "anjou-numerique"),
            ("Réunir les bilans des actions", "A.1.1", "departement49"),
            ("Chiffrer les postes à maintenir", "B.1", "anjou-numerique"),
        ];
        let absences: [&[&str]; 8] = [
            &["prefecture49", "msa"],
            &["udaf49", "cpam49"],
            &["carsat-pdl"],
            &["udccas49", "carsat-pdl", "msa"],
            &["prefecture49"],
            &["udaf49"],
            &["cpam49", "carsat-pdl"],
            &["udccas49"],
        ];
        let mut rank = 0;
        for (year, meetings) in years {
            for (month, on, next_month, next_on) in meetings {
                let absent: &[&str] = if rank % 4 == 1 { &["prefecture49"] } else { &[] };
                let prepared =
                    Matter { topics: vec!["Préparation du comité des partenaires"], ..Matter::default() };
                self.hold("groupe-animation", day(year, *month, *on), absent, prepared);
                let date = day(year, *next_month, *next_on);
                let (orientation, sheet) = orientations.get(rank).copied().unwrap_or_default();
                let (task, task_sheet, responsible) = tasks.get(rank).copied().unwrap_or_default();
                let due = super::places::later(date, 120);
                // The task of June 2025 is overdue, that of November still has time.
                let done = rank < 6;
                let decisions = vec![
                    object! {
                        "id": self.world.id(format!("orientation-{}", rank + 1)), "label": orientation,
                        "kind": self.reserved("orientation"), "sheet": sheet
                    },
                    object! {
                        "id": self.world.id(format!("tache-{}", rank + 1)), "label": task, "kind": "task",
                        "sheet": task_sheet, "responsible": responsible, "due": due,
                        "status": if done { "done" } else { "open" }
                    },
                ];
                let absent = absences.get(rank).copied().unwrap_or_default();
                self.hold("comite-partenaires", date, absent, Matter { decisions, ..Matter::default() });
                rank += 1;
            }
        }
        // The comité of June 2024 was called and called off: it does not count.
        let id = self.world.id("comite-partenaires-2024-06-11");
        let date = day(2024, 6, 11);
        let called_off = object! {
            "id": id, "body": self.world.body("comite-partenaires"), "date": date, "status": "cancelled",
            "invited": PARTNERS.to_vec(), "note": "Annulée faute d'une date commune ; le comité suivant en a repris l'ordre du jour."
        };
        self.meetings.push((date, called_off));
        let prepared = Matter { topics: vec!["Bilan à mi-parcours des pilotes"], ..Matter::default() };
        self.hold("groupe-animation", day(2024, 5, 21), &[], prepared);
    }

    /// The Carsat did not come in 2024.
    fn funders(&mut self) {
        let dates =
            [(2023, 3, 28), (2023, 10, 10), (2024, 3, 26), (2024, 10, 15), (2025, 3, 25), (2025, 10, 7)];
        for (rank, (year, month, on)) in dates.into_iter().enumerate() {
            let absent: &[&str] = match (year, month) {
                (2024, _) => &["carsat-pdl"],
                (2023, 3) => &["sdjes49"],
                _ => &[],
            };
            let opinion = object! {
                "id": self.world.id(format!("avis-{}", rank + 1)),
                "label": "Avis partagé sur les demandes de financement reçues",
                "kind": "opinion", "sheet": "A.2"
            };
            let topics = vec!["Demandes de financement reçues par chaque institution"];
            let matter = Matter { decisions: vec![opinion], topics, ..Matter::default() };
            self.hold("comite-financeurs", day(year, month, on), absent, matter);
        }
    }

    /// The writing session of September 2023 was never put to the body that validates.
    fn communication(&mut self) {
        let stages = [
            (day(2023, 1, 24), "Cahier des charges de la communication", "Lancement de l'action"),
            (day(2023, 6, 20), "Logo de la démarche", "Validation du logo"),
            (day(2023, 12, 12), "Plan de communication", "Plan de communication"),
        ];
        for (date, label, milestone) in stages {
            let first = self.world.copy == 0;
            let document =
                first.then(|| object! { "label": label, "sheet": "A.3.1", "milestone": milestone });
            let decision = object! {
                "id": self.world.id(format!("validation-{date}")), "label": format!("Accord sur : {label}"),
                "kind": self.reserved("validation"), "sheet": "A.3.1"
            };
            let matter = Matter {
                decisions: vec![decision],
                documents: document.into_iter().collect(),
                ..Matter::default()
            };
            self.hold("instance-validation-communication", date, &[], matter);
        }
        for date in [day(2023, 1, 10), day(2023, 9, 19)] {
            let matter = Matter { topics: vec!["Outils du plan de communication"], ..Matter::default() };
            self.hold("cellule-technique-communication", date, &[], matter);
        }
    }

    fn thematic(&mut self) {
        for (rank, year) in (2023..=2025).enumerate() {
            let shift = u32::try_from(rank).unwrap_or_default();
            let topics = |topics: &[&'static str]| Matter { topics: topics.to_vec(), ..Matter::default() };
            self.hold(
                "instance-dialogue-france-services",
                day(year, 5, 23 + shift),
                &[],
                topics(&["Permanences des conseillers dans les France services"]),
            );
            self.hold("gtn49", day(year, 9, 18 + shift), &[], topics(&["Actualités", "Outils d'animation"]));
            self.hold("groupe-parentalite", day(year, 11, 20 + shift), &[], topics(&["Outils à mutualiser"]));
            self.hold(
                "commission-permanente",
                day(year, 9, 25 + shift),
                &[],
                topics(&["Ma vie en numérique"]),
            );
            if year > 2023 {
                self.hold(
                    "groupe-benevoles",
                    day(year, 3, 12 + shift),
                    &[],
                    topics(&["Besoins des bénévoles"]),
                );
                self.hold(
                    "gt-maillage-alm",
                    day(year, 4, 8 + shift),
                    &[],
                    topics(&["Offre de la métropole"]),
                );
                self.hold(
                    "gt-recherche-financement",
                    day(year, 6, 18 + shift),
                    &[],
                    topics(&["Veille sur les appels à projets"]),
                );
            }
        }
        let matter = Matter { topics: vec!["Propositions aux élus"], ..Matter::default() };
        self.hold("gt-engagement-mds", day(2023, 4, 18), &[], matter);
    }

    /// Everybody of the network is invited; whoever misses a meeting comes to the next one.
    fn network(&mut self) {
        for year in 2023..=2025 {
            let mut missed: Vec<String> = Vec::new();
            for (month, on) in [(3, 12), (11, 26)] {
                let date = day(year, month, on);
                let joined = self.network.iter().filter(|(_, joined)| *joined <= date);
                let mut invited = vec!["g-mediateurs".to_owned()];
                invited.extend(joined.map(|(member, _)| member.clone()));
                let mut total = self.random.between(12, 26);
                let mut present = vec![object! { "actor": "g-mediateurs", "people": total }];
                for member in invited.iter().skip(1) {
                    if missed.contains(member) || self.random.percent(60) {
                        total += 1;
                        present.push(object! { "actor": member.as_str() });
                    } else {
                        missed.push(member.clone());
                    }
                }
                self.push("rencontres-cybanjou", date, total, |meeting| {
                    meeting
                        .with("invited", invited)
                        .with("present", present)
                        .with("topics", ["Échange de pratiques", "Ressources du réseau"])
                });
            }
        }
    }
}
