//! Generated programmes: synthetic, valid, of any size, the same for the same size.

use std::fmt::Write as _;

/// A valid programme of about `bytes` bytes, and the number of its objects.
///
/// ```
/// let (text, _) = mednum_benchmarks::programme::generate(60_000);
/// let report = mednum_core::check(text.as_bytes(), &Default::default());
/// assert_eq!(report.by_code, Default::default());
/// ```
#[must_use]
pub fn generate(bytes: usize) -> (String, usize) {
    let mut text = String::with_capacity(bytes + 4_096);
    text.push_str(HEADER);
    let mut actions = 0;
    while text.len() + FOOTER_BYTES < bytes || actions == 0 {
        if actions > 0 {
            text.push(',');
        }
        actions += 1;
        // Writing to a String cannot fail.
        let _ = write_action(&mut text, actions);
    }
    text.push_str(FOOTER);
    let objects = text.bytes().filter(|byte| *byte == b'{').count();
    (text, objects)
}

/// The same programme with `defects` titles emptied: a defect of syntax each.
#[must_use]
pub fn with_defects(text: &str, defects: usize) -> String {
    text.replacen(
        "\"label\":\"Nombre de rencontres organisées",
        "\"label\":\"\",\"$comment\":\"Nombre de rencontres organisées",
        defects,
    )
}

const FOOTER_BYTES: usize = 900;

const HEADER: &str = r#"{"schema_version":"1.0","roadmap":{"id":"synthetique","title":"Programme synthétique pour les mesures","departement":"49","start":"2023-01-01","end":"2025-12-31"},"axes":[{"code":"A","title":"Piloter"}],"actions":["#;

const FOOTER: &str = r#"],"organisations":[{"id":"departement","name":"Département de l'Exemple","kind":"departement","aliases":[{"text":"CD de l'Exemple","kind":"printed"},{"text":"Le Département","kind":"printed"}]},{"id":"reseau","name":"Réseau d'Exemple","kind":"network","aliases":[{"text":"RdE","kind":"acronym"}]},{"id":"federation","name":"Fédération des structures de l'Exemple","kind":"association","aliases":[]}],"actor_kinds":[{"id":"collectivites","label":"collectivités","plural":true}],"territories":[{"id":"territoire","name":"Territoire de l'Exemple","kind":"area"}]}
"#;

/// Words of the field, to vary the texts.
const WORDS: [&str; 12] = [
    "accueil",
    "médiation",
    "réseau",
    "atelier",
    "aidants",
    "équipement",
    "formation",
    "démarches",
    "territoire",
    "bénévoles",
    "habitants",
    "numérique",
];

fn words(text: &mut String, seed: usize, count: usize) {
    for rank in 0..count {
        if rank > 0 {
            text.push(' ');
        }
        text.push_str(
            WORDS.get((seed * 7 + rank * 5 + seed / 12) % WORDS.len()).copied().unwrap_or_default(),
        );
    }
}

fn write_action(text: &mut String, rank: usize) -> std::fmt::Result {
    write!(text, r#"{{"code":"A.{rank}","axis":"A","title":"Action {rank} : "#)?;
    words(text, rank, 4);
    text.push_str(r#"","context":""#);
    words(text, rank + 1, 30);
    text.push_str(r#"","objectives":["#);
    for objective in 1..=4 {
        write!(
            text,
            r#"{}{{"id":"A.{rank}-O{objective}","text":"Développer "#,
            if objective > 1 { "," } else { "" }
        )?;
        words(text, rank + objective, 9);
        text.push_str("\"}");
    }
    text.push_str(r#"],"description":""#);
    words(text, rank + 2, 35);
    text.push_str(r#"","pilots":[{"actor":"departement","printed":"Le Département"}],"partners":[{"actor":"reseau","printed":"Réseau d'Exemple"},{"actor":"federation"},{"actor":"collectivites","printed":"collectivités"}],"territory":{"printed":"Le territoire","territories":["territoire"]},"means":[{"kind":"financial","label":"Subvention de fonctionnement","actors":["departement"],"amount":{"cents":1500000,"bound":"ceiling","per":"year"}},{"kind":"human","label":"Animation du réseau","posts":{"thousandths":850,"bound":"exact"}}],"calendar":[{"label":"Lancement de l'action","when":"2023-03","kind":"milestone"},{"label":"Bilan intermédiaire","when":"2024-S1","kind":"milestone"},{"label":"Rencontres","when":"--10/--11","kind":"recurring","printed":"octobre à novembre de chaque année"}],"#);
    write!(
        text,
        r#""indicators":[{{"id":"A.{rank}-I1","label":"Nombre de rencontres organisées ({rank})","measure":"count"}},{{"id":"A.{rank}-I2","label":"Satisfaction des participants ({rank})","measure":"qualitative"}}],"figures":[{{"id":"A.{rank}-N1","kind":"rule","label":"réunions par an","printed":"3-4 fois par an","min":3,"max":4,"unit":"réunions/an"}},{{"id":"A.{rank}-N2","kind":"budget","label":"poste d'animation","value":0.85,"unit":"ETP"}}]}}"#
    )
}
