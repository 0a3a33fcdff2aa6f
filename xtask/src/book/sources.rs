//! Where a rule comes from, said to a reader: the sheet that states it, or the standard.

use std::collections::BTreeMap;

use anyhow::{Context as _, Result};
use mednum_core::built_in_document;
use mednum_core::finding::{Bilingual, Language};

/// Sources that are not rules of the roadmap, and what each is.
pub(crate) const STANDARDS: [(&str, Bilingual); 8] = [
    (
        "model",
        Bilingual {
            fr: "la cohérence du modèle de mednum lui-même",
            en: "the consistency of mednum's own model",
        },
    ),
    (
        "COG",
        Bilingual {
            fr: "le code officiel géographique de l'Insee",
            en: "the official geographic code of Insee",
        },
    ),
    (
        "Code du service national",
        Bilingual { fr: "la loi sur l'engagement de service civique", en: "the law on service civique" },
    ),
    (
        "DigComp 2.2",
        Bilingual {
            fr: "le cadre européen des compétences numériques des citoyens",
            en: "the European framework of citizens' digital competences",
        },
    ),
    (
        "ISO 8601",
        Bilingual {
            fr: "la norme d'écriture des dates et des heures",
            en: "the standard for writing dates and times",
        },
    ),
    ("Pix", Bilingual { fr: "le référentiel et les niveaux de Pix", en: "the framework and levels of Pix" }),
    (
        "RFC 7493",
        Bilingual {
            fr: "I-JSON : du JSON que tous les programmes lisent de la même façon",
            en: "I-JSON: JSON that every program reads the same way",
        },
    ),
    ("RFC 8259", Bilingual { fr: "la syntaxe de JSON", en: "the syntax of JSON" }),
];

/// The titles of the sheets and of the axes of the built-in roadmap, by code.
pub(super) struct Titles(BTreeMap<String, String>);

impl Titles {
    /// Of the built-in roadmap.
    pub(super) fn read() -> Result<Self> {
        let document = built_in_document().context("the built-in roadmap cannot be read")?;
        let mut titles = BTreeMap::new();
        for axis in &document.axes {
            titles.insert(axis.code.as_str().to_owned(), axis.title.to_string());
        }
        for action in &document.actions {
            titles.insert(action.code.as_str().to_owned(), action.title.to_string());
        }
        for group in &document.working_groups {
            titles.insert(group.code.as_str().to_owned(), group.title.to_string());
        }
        Ok(Self(titles))
    }

    /// What a source is: a standard, or a rule that a sheet states.
    pub(super) fn explain(&self, source: &str, language: Language) -> String {
        if let Some((_, what)) = STANDARDS.iter().find(|(name, _)| *name == source) {
            return what.get(language).to_owned();
        }
        let sheet = source.rsplit_once("-R").map_or(source, |(sheet, _)| sheet);
        match (self.0.get(sheet), language) {
            (Some(title), Language::French) => {
                format!("règle énoncée par la fiche {sheet} de la feuille de route, « {title} »")
            }
            (Some(title), Language::English) => {
                format!("rule stated by sheet {sheet} of the roadmap, “{title}”")
            }
            (None, Language::French) => format!("règle énoncée par la feuille de route ({sheet})"),
            (None, Language::English) => format!("rule stated by the roadmap ({sheet})"),
        }
    }
}
