//! What is known of the indicators: baselines, targets, and the observations of each year.

use chrono::Datelike as _;

use super::governance::Held;
use super::json::{Json, object};
use super::places::{World, day};

/// An observation that stands alone: indicator, rank of the measure in a composite, year, value, source.
type CountData = (&'static str, Option<usize>, i32, &'static str, &'static str);

#[rustfmt::skip]
const COUNTS: [CountData; 48] = [
    ("A.1.2.b-I1", Some(2), 2024, "1180", "Bilans des structures d'accueil"),
    ("A.1.2.b-I1", Some(2), 2025, "1415", "Bilans des structures d'accueil"),
    ("A.2-I1", None, 2023, "14", "Comptes rendus du comité"),
    ("A.2-I1", None, 2024, "19", "Comptes rendus du comité"),
    ("A.2-I1", None, 2025, "22", "Comptes rendus du comité"),
    ("A.2-I2", Some(2), 2024, "8", "Comptes rendus du comité"),
    ("A.2-I2", Some(3), 2024, "42.1", "Comptes rendus du comité"),
    ("A.2-I2", Some(4), 2024, "96500", "Comptes rendus du comité"),
    ("A.3.3-I1", None, 2023, "3150", "Comptage aux entrées"),
    ("A.3.3-I2", None, 2023, "46", "Programme de l'édition"),
    ("A.3.4-I1", None, 2024, "212", "Feuilles d'émargement"),
    ("A.3.4-I2", Some(1), 2024, "96", "Questionnaire"),
    ("B.4-I1", None, 2023, "12", "Registre des contributeurs"),
    ("B.4-I1", None, 2024, "21", "Registre des contributeurs"),
    ("B.4-I1", None, 2025, "33", "Registre des contributeurs"),
    ("B.7-I3", Some(1), 2024, "5", "Bilan du groupe"),
    ("B.7-I3", Some(2), 2024, "3", "Bilan du groupe"),
    ("B.7-I3", Some(1), 2025, "7", "Bilan du groupe"),
    ("B.7-I3", Some(2), 2025, "4", "Bilan du groupe"),
    ("C.1-I2", None, 2023, "9", "Feuilles d'émargement"),
    ("C.1-I2", None, 2024, "14", "Feuilles d'émargement"),
    ("C.1-I2", None, 2025, "17", "Feuilles d'émargement"),
    ("C.1-I3", None, 2023, "41", "Feuilles d'émargement"),
    ("C.1-I3", None, 2024, "66", "Feuilles d'émargement"),
    ("C.1-I3", None, 2025, "78", "Feuilles d'émargement"),
    ("C.2-I1", Some(1), 2024, "23", "Programme du BiblioPôle"),
    ("C.2-I1", Some(2), 2024, "11", "Programme du BiblioPôle"),
    ("C.2-I2", Some(1), 2024, "87", "Feuilles d'émargement"),
    ("C.2-I2", Some(2), 2024, "640", "Comptage sur place"),
    ("C.4-I1", None, 2024, "4", "Conventions avec Askoria"),
    ("C.4-I1", None, 2025, "6", "Conventions avec Askoria"),
    ("C.4-I2", None, 2024, "48", "Feuilles d'émargement"),
    ("C.4-I2", None, 2025, "71", "Feuilles d'émargement"),
    ("C.4-I4", None, 2025, "9", "Dossiers de session"),
    ("D.1-I3", None, 2025, "184", "Fiches d'accompagnement"),
    ("E.1-I2", None, 2024, "5", "Lettres d'intention"),
    ("E.1-I2", None, 2025, "8", "Lettres d'intention"),
    ("E.1-I3", None, 2024, "37", "Feuilles d'émargement"),
    ("E.1-I3", None, 2025, "52", "Feuilles d'émargement"),
    ("E.2.1-I2", None, 2023, "312", "Carnet de prêt, en heures"),
    ("E.2.1-I2", None, 2024, "405", "Carnet de prêt, en heures"),
    ("E.2.3-I1", None, 2023, "62", "Carnet de route"),
    ("E.2.3-I1", None, 2024, "71", "Carnet de route"),
    ("E.2.3-I1", None, 2025, "58", "Carnet de route"),
    ("E.2.3-I2", None, 2023, "1240", "Carnet de route"),
    ("E.2.3-I2", None, 2024, "1395", "Carnet de route"),
    ("E.2.5-I1", None, 2025, "146", "Tableau de bord de la solution"),
    ("E.2.5-I3", None, 2025, "28", "Tableau de bord de la solution"),
];

/// A total and its breakdown by one dimension; the year, the total, the values.
type Breakdown = (&'static str, &'static str, i32, usize, &'static [(&'static str, usize)]);

/// Three values of E.2.2-I2 in 2024 add up to 83, and the total says 86.
#[rustfmt::skip]
const BREAKDOWNS: [Breakdown; 9] = [
    ("B.4-I2", "profil", 2023, 840, &[("professionnel", 610), ("benevole", 150), ("habitant", 80)]),
    ("B.4-I2", "profil", 2024, 2310, &[("professionnel", 1480), ("benevole", 470), ("habitant", 360)]),
    ("B.4-I2", "profil", 2025, 3120, &[("professionnel", 1820), ("benevole", 690), ("habitant", 610)]),
    ("E.2.1-I1", "structure", 2023, 18, &[("association", 7), ("collectivite", 6), ("bibliotheque", 5)]),
    ("E.2.1-I1", "structure", 2024, 24, &[("association", 10), ("collectivite", 8), ("bibliotheque", 6)]),
    ("E.2.1-I1", "structure", 2025, 27, &[("association", 11), ("collectivite", 9), ("bibliotheque", 7)]),
    ("E.2.2-I2", "reseau", 2023, 71, &[("mauges", 28), ("saumurois", 24), ("segreen", 19)]),
    ("E.2.2-I2", "reseau", 2024, 86, &[("mauges", 31), ("saumurois", 30), ("segreen", 22)]),
    ("E.2.2-I2", "reseau", 2025, 93, &[("mauges", 36), ("saumurois", 31), ("segreen", 26)]),
];

/// A total and its parts by territory.
type ByTerritory = (&'static str, i32, usize, &'static [(&'static str, usize)]);

#[rustfmt::skip]
const BY_TERRITORY: [ByTerritory; 3] = [
    ("C.1-I1", 2023, 3, &[("mauges-communaute", 1), ("saumur-val-de-loire", 1), ("baugeois-vallee", 1)]),
    ("C.1-I1", 2024, 5, &[("mauges-communaute", 2), ("loire-layon-aubance", 1), ("anjou-bleu-communaute", 2)]),
    ("C.1-I1", 2025, 6, &[("cholet-agglomeration", 2), ("vallees-haut-anjou", 2), ("saumur-val-de-loire", 2)]),
];

/// What is judged and not counted: indicator, rank of the measure in a composite, year, judgement.
type JudgementData = (&'static str, Option<usize>, i32, &'static str);

#[rustfmt::skip]
const JUDGEMENTS: [JudgementData; 13] = [
    ("A.1.2.b-I1", Some(3), 2024, "Plusieurs structures ont ouvert un atelier qui continue sans volontaire."),
    ("A.1.2.b-I2", Some(2), 2024, "Les volontaires citent d'abord l'utilité de la mission."),
    ("A.1.2.b-I2", Some(4), 2025, "La plupart ont repris des études ou un emploi dans le secteur."),
    ("A.1.2.b-I3", Some(2), 2025, "Le projet commun a soudé le groupe dès janvier."),
    ("A.3.3-I3", None, 2023, "Très satisfaisant ; la journée professionnelle est jugée trop courte."),
    ("A.3.4-I2", Some(2), 2024, "Les ateliers pratiques sont préférés aux tables rondes."),
    ("A.3.4-I3", None, 2024, "Deux réseaux locaux se sont formés à la suite de la journée."),
    ("B.5-I2", None, 2023, "Satisfaisant ; demande d'un temps d'essai des outils."),
    ("B.5-I2", None, 2024, "Satisfaisant ; le temps d'essai est apprécié."),
    ("B.5-I2", None, 2025, "Très satisfaisant."),
    ("C.2-I3", None, 2024, "Bon ; les formations courtes sont les plus suivies."),
    ("E.1-I4", None, 2025, "Les partenariats tiennent quand une personne y est désignée dans chaque mairie."),
    ("E.2.2-I3", None, 2024, "Bon ; les délais de prêt sont à réduire en automne."),
];

/// The values before the roadmap.
pub(super) fn baselines(world: &World) -> Vec<Json> {
    let data =
        [("B.4-I1", 4), ("B.4-I2", 120), ("C.1-I1", 1), ("C.1-I3", 12), ("E.2.1-I1", 11), ("E.2.2-I2", 54)];
    data.into_iter()
        .map(|(indicator, value)| {
            mark(world, object! { "indicator": indicator, "period": "2022", "value": value }, Vec::new())
        })
        .collect()
}

/// The values to reach.
pub(super) fn targets(world: &World) -> Vec<Json> {
    let data = [
        ("B.1-I3", "2025", 29),
        ("B.2-I1", "2024", 29),
        ("B.4-I1", "2023", 10),
        ("B.4-I1", "2025", 30),
        ("B.4-I2", "2025", 3000),
        ("C.1-I1", "2024", 4),
        ("C.1-I1", "2025", 6),
        ("C.4-I1", "2025", 6),
        ("E.2.1-I1", "2025", 25),
        ("E.2.5-I1", "2025", 100),
    ];
    // Records give B.1-I3 and B.2-I1: their targets are met once, not in each copy.
    let given = |indicator: &str| matches!(indicator, "B.1-I3" | "B.2-I1");
    data.into_iter()
        .filter(|(indicator, ..)| world.copy == 0 || !given(indicator))
        .map(|(indicator, period, min)| {
            mark(world, object! { "indicator": indicator, "period": period, "min": min }, Vec::new())
        })
        .collect()
}

/// What was observed. The count of groupes d'animation of 2023 is not that of its meetings.
pub(super) fn observations(world: &World, held: &[Held]) -> Vec<Json> {
    let mut all = Observations { world, observations: Vec::new() };
    let count = |body: &str, year: i32| {
        held.iter().filter(|held| held.body == body && held.date.year() == year).count()
    };
    for year in 2023..=2025 {
        let animation = if year == 2023 { 5 } else { count("groupe-animation", year) };
        let source = "Comptes rendus";
        all.count("A.1.1-I1", None, year, animation.to_string(), source);
        all.count("A.1.2-I1", None, year, count("rencontres-cybanjou", year).to_string(), source);
        let readers = held.iter().filter(|held| held.body == "gtn49" && held.date.year() == year);
        all.count("B.5-I1", None, year, readers.map(|held| held.people).sum::<usize>().to_string(), source);
        all.count("B.3-I1", None, year, count("instance-dialogue-france-services", year).to_string(), source);
    }
    for (indicator, part, year, value, source) in COUNTS {
        all.count(indicator, part, year, value.to_owned(), source);
    }
    for (indicator, dimension, year, total, values) in BREAKDOWNS {
        let source = "Relevé annuel";
        all.count(indicator, None, year, total.to_string(), source);
        for (value, count) in values {
            let dimensions = vec![object! { "name": dimension, "value": *value }];
            all.push(indicator, None, year, |item| item.with("value", *count), dimensions, Some(source));
        }
    }
    for (indicator, year, total, territories) in BY_TERRITORY {
        let source = "Feuilles d'émargement";
        all.count(indicator, None, year, total.to_string(), source);
        for (territory, count) in territories {
            let fill = |item: Json| item.with("value", *count).with("territory", *territory);
            all.push(indicator, None, year, fill, Vec::new(), Some(source));
        }
    }
    for (indicator, part, year, judgement) in JUDGEMENTS {
        all.push(indicator, part, year, |item| item.with("assessment", judgement), Vec::new(), None);
    }
    all.observations
}

struct Observations<'w> {
    world: &'w World,
    observations: Vec<Json>,
}

impl Observations<'_> {
    fn count(&mut self, indicator: &str, part: Option<usize>, year: i32, value: String, source: &str) {
        self.push(
            indicator,
            part,
            year,
            |item| item.with("value", Json::Plain(value)),
            Vec::new(),
            Some(source),
        );
    }

    fn push(
        &mut self,
        indicator: &str,
        part: Option<usize>,
        year: i32,
        fill: impl FnOnce(Json) -> Json,
        dimensions: Vec<Json>,
        source: Option<&str>,
    ) {
        // Before the year is over: whoever looks at its last day knows it.
        let observed_on = day(year, 12, 19);
        let item =
            object! { "indicator": indicator }.with_some("part", part).with("period", year.to_string());
        let item = mark(self.world, fill(item), dimensions);
        self.observations.push(item.with_some("source", source).with("observed_on", observed_on));
    }
}

/// The dimensions of a value. A copy gives the same values under a dimension of its own: a breakdown that adds up.
fn mark(world: &World, item: Json, mut dimensions: Vec<Json>) -> Json {
    if world.copy > 0 {
        dimensions.push(object! { "name": format!("copie-{}", world.copy), "value": "tout" });
    }
    item.with_list("dimensions", dimensions)
}
