//! Rules on the printed source: what its sheets leave empty, and what their notes say is wrong.

use mednum_catalog::vocabulary::Vocabulary as _;

use crate::context::Context;
use crate::document::Term;
use crate::finding::Param;
use crate::finding::report::{Draft, Findings};
use crate::finding::rule::{Example, Rule, Severity, both};
use crate::identifiers::IdIndex;
use crate::roadmap::means::MeansStatus;
use crate::roadmap::sheet::Presence;
use crate::roadmap::source_note::{NoteKind, SourceNote};
use crate::roadmap::{Action, Sheet, SheetField};
use crate::sorted::SortedSet;

use super::subject_of;

const NOTE_HELP: crate::finding::Bilingual = both("Lecture retenue : {reading}", "Reading chosen: {reading}");

macro_rules! note_rule {
    ($(#[$meta:meta])* $name:ident, $code:literal, $severity:ident, [$($source:literal),*], $kind:literal,
     ($title_fr:literal, $title_en:literal), ($why_fr:literal, $why_en:literal)) => {
        $(#[$meta])*
        pub(crate) static $name: Rule = Rule {
            code: $code,
            severity: Severity::$severity,
            since: "0.1.0",
            sources: &[$($source),*],
            title: both($title_fr, $title_en),
            why: both($why_fr, $why_en),
            text: both("« {code} », {field} : {note}", "“{code}”, {field}: {note}"),
            help: NOTE_HELP,
            example: Example::Value {
                at: "/actions/0/source_notes",
                bad: concat!("[{\"id\": \"X1\", \"fields\": [\"context\"], \"kind\": \"", $kind, "\", \"text\": \"Une remarque sur la source.\"}]"),
                good: "[]",
            },
        };
    };
}

note_rule!(
    COPIED,
    "roadmap.source.copied",
    Warning,
    ["model"],
    "copied",
    ("Champ recopié d'une autre fiche", "Field copied from another sheet"),
    ("Le champ parle d'une autre action.", "The field is about another action.")
);
note_rule!(
    MISPLACED,
    "roadmap.source.misplaced",
    Warning,
    ["model"],
    "misplaced",
    ("Contenu imprimé dans un autre champ", "Content printed in another field"),
    (
        "Lu à sa place imprimée, il dirait autre chose.",
        "Read where it is printed, it would say something else."
    )
);
note_rule!(
    MISSING,
    "roadmap.source.missing",
    Warning,
    ["model"],
    "missing",
    ("Champ que la source n'imprime pas", "Field that the source does not print"),
    (
        "Ce qui manque à la source est à demander au pilote, pas à deviner.",
        "What the source lacks is to be asked from the pilot, not guessed."
    )
);
note_rule!(
    TRUNCATED,
    "roadmap.source.truncated",
    Warning,
    ["model"],
    "truncated",
    ("Texte coupé dans la source", "Text cut short in the source"),
    ("Il en manque peut-être une partie.", "A part of it may be lost.")
);
note_rule!(
    CONTRADICTORY,
    "roadmap.source.contradictory",
    Warning,
    ["model"],
    "contradictory",
    ("Source qui se contredit", "Source that contradicts itself"),
    ("Deux passages ne peuvent pas être vrais ensemble.", "Two passages cannot both be true.")
);
note_rule!(
    AMBIGUOUS,
    "roadmap.source.ambiguous",
    Warning,
    ["model"],
    "ambiguous",
    ("Source qui se lit de plusieurs façons", "Source that reads several ways"),
    ("Le chiffre change avec la lecture.", "The figure changes with the reading.")
);
note_rule!(
    OUTDATED,
    "roadmap.source.outdated",
    Warning,
    ["B.6-R5"],
    "outdated",
    ("Référence qui expire avant la feuille de route", "Reference that expires before the roadmap"),
    ("L'action s'appuie sur un cadre à renouveler.", "The action rests on a frame that needs renewing.")
);
note_rule!(
    REMARK,
    "roadmap.source.remark",
    Info,
    ["model"],
    "format",
    ("Remarque sur la source", "Remark on the source"),
    (
        "La forme imprimée est inhabituelle ; elle est gardée telle quelle.",
        "The printed form is unusual; it is kept as it is."
    )
);

pub(crate) static FIELD_EMPTY: Rule = Rule {
    code: "roadmap.field.empty",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["model"],
    title: both("Champ imprimé sans valeur", "Field printed without value"),
    why: both(
        "La fiche annonce le champ et ne dit rien : ce n'est pas la même chose que de ne pas l'avoir.",
        "The sheet announces the field and says nothing: that is not the same as not having it.",
    ),
    text: both(
        "« {code} » imprime le champ « {field} » sans valeur.",
        "“{code}” prints the field “{field}” without value.",
    ),
    help: both("Demandez la valeur au pilote : {pilots}.", "Ask the pilot for the value: {pilots}."),
    example: Example::Value {
        at: "/actions/0/fields",
        bad: "{\"context\": \"absent\", \"objectives\": \"printed\", \"description\": \"printed\", \"pilot\": \"printed\", \"partners\": \"printed\", \"territory\": \"printed\", \"financial_means\": \"printed\", \"human_means\": \"printed\", \"material_means\": \"empty\", \"calendar\": \"printed\", \"indicators\": \"printed\", \"porteur\": \"absent\"}",
        good: "{\"context\": \"absent\", \"objectives\": \"printed\", \"description\": \"printed\", \"pilot\": \"printed\", \"partners\": \"printed\", \"territory\": \"printed\", \"financial_means\": \"printed\", \"human_means\": \"printed\", \"material_means\": \"absent\", \"calendar\": \"printed\", \"indicators\": \"printed\", \"porteur\": \"absent\"}",
    },
};

pub(crate) static FIELD_ABSENT: Rule = Rule {
    code: "roadmap.field.absent",
    severity: Severity::Info,
    since: "0.1.0",
    sources: &["model"],
    title: both("Champ que la fiche n'a pas", "Field that the sheet does not have"),
    why: both(
        "Il manque pour suivre l'action comme les autres.",
        "It is missing to follow the action like the others.",
    ),
    text: both("« {code} » n'a pas de champ « {field} ».", "“{code}” has no field “{field}”."),
    help: FIELD_EMPTY.help,
    example: Example::Value {
        at: "/actions/0",
        bad: "{\"code\": \"A.1\", \"axis\": \"A\", \"title\": \"T\", \"pilots\": [{\"actor\": \"departement-exemple\"}], \"fields\": {\"context\": \"absent\", \"objectives\": \"absent\", \"description\": \"absent\", \"pilot\": \"printed\", \"partners\": \"absent\", \"territory\": \"absent\", \"financial_means\": \"absent\", \"human_means\": \"absent\", \"material_means\": \"absent\", \"calendar\": \"absent\", \"indicators\": \"absent\", \"porteur\": \"absent\"}}",
        good: "{\"code\": \"A.1\", \"axis\": \"A\", \"title\": \"T\", \"pilots\": [{\"actor\": \"departement-exemple\"}]}",
    },
};

pub(crate) static FIELD_NOT_FILLED: Rule = Rule {
    code: "roadmap.field.not_filled",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["model"],
    title: both("Champ dit imprimé, mais sans contenu", "Field said to be printed, but not filled"),
    why: both(
        "Ce que la fiche imprime doit se retrouver dans le document.",
        "What the sheet prints must be found in the document.",
    ),
    text: both(
        "« {code} » : le champ « {field} » est dit imprimé, et le document n'en a pas le contenu.",
        "“{code}”: the field “{field}” is said to be printed, and the document does not hold it.",
    ),
    help: both(
        "Saisissez-le, ou notez qu'il est vide ou absent.",
        "Fill it in, or note that it is empty or absent.",
    ),
    example: Example::Value {
        at: "/actions/0/fields",
        bad: "{\"context\": \"printed\", \"objectives\": \"printed\", \"description\": \"printed\", \"pilot\": \"printed\", \"partners\": \"printed\", \"territory\": \"printed\", \"financial_means\": \"printed\", \"human_means\": \"printed\", \"material_means\": \"absent\", \"calendar\": \"printed\", \"indicators\": \"printed\", \"porteur\": \"absent\"}",
        good: "{\"context\": \"absent\", \"objectives\": \"printed\", \"description\": \"printed\", \"pilot\": \"printed\", \"partners\": \"printed\", \"territory\": \"printed\", \"financial_means\": \"printed\", \"human_means\": \"printed\", \"material_means\": \"absent\", \"calendar\": \"printed\", \"indicators\": \"printed\", \"porteur\": \"absent\"}",
    },
};

pub(crate) static FIELD_UNEXPECTED: Rule = Rule {
    code: "roadmap.field.unexpected",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["model"],
    title: both("Contenu dans un champ dit absent", "Content in a field said to be absent"),
    why: both(
        "Ce que la source laisse vide reste vide ; une lecture se note comme telle.",
        "What the source leaves empty stays empty; a reading is noted as such.",
    ),
    text: both(
        "« {code} » : le champ « {field} » est dit {presence}, et le document le remplit.",
        "“{code}”: the field “{field}” is said to be {presence}, and the document fills it.",
    ),
    help: both(
        "Retirez le contenu, ou ajoutez une note de source sur ce champ.",
        "Remove the content, or add a source note on this field.",
    ),
    example: Example::Value {
        at: "/actions/0/fields",
        bad: "{\"context\": \"absent\", \"objectives\": \"printed\", \"description\": \"absent\", \"pilot\": \"printed\", \"partners\": \"printed\", \"territory\": \"printed\", \"financial_means\": \"printed\", \"human_means\": \"printed\", \"material_means\": \"absent\", \"calendar\": \"printed\", \"indicators\": \"printed\", \"porteur\": \"absent\"}",
        good: "{\"context\": \"absent\", \"objectives\": \"printed\", \"description\": \"printed\", \"pilot\": \"printed\", \"partners\": \"printed\", \"territory\": \"printed\", \"financial_means\": \"printed\", \"human_means\": \"printed\", \"material_means\": \"absent\", \"calendar\": \"printed\", \"indicators\": \"printed\", \"porteur\": \"absent\"}",
    },
};

/// Fields without which an action cannot be followed: their absence is worth saying.
const FOLLOWED: [SheetField; 7] = [
    SheetField::Description,
    SheetField::Partners,
    SheetField::Territory,
    SheetField::FinancialMeans,
    SheetField::HumanMeans,
    SheetField::Calendar,
    SheetField::Indicators,
];

pub(super) fn check(context: &Context<'_, '_>, copies: &SortedSet<usize>, findings: &mut Findings) {
    let document = context.document;
    for (index, action) in document.actions.iter().enumerate() {
        check_fields(context, &action.as_sheet(index), &action.field_states(), findings);
    }
    for (index, group) in document.working_groups.iter().enumerate() {
        check_fields(context, &group.as_sheet(index), &group.field_states(), findings);
    }
    let sheets = IdIndex::of(context.roadmap.sheets().map(|sheet| sheet.code.as_str()));
    for sheet in document.sheets() {
        let copied = sheet.kind == "action" && copies.contains(&sheet.index);
        for (rank, note) in sheet.source_notes.iter().enumerate() {
            let path = || format!("{}/source_notes/{rank}", sheet.path());
            if let Some(from) = &note.from {
                context.check_reference(findings, ("actions, working_groups", &sheets), from, || {
                    format!("{}/from", path())
                });
            }
            if !is_told_already(&sheet, note, copied) {
                check_note(Some(&sheet), note, &path(), findings);
            }
        }
    }
    for (rank, note) in document.source_notes.iter().enumerate() {
        check_note(None, note, &format!("/source_notes/{rank}"), findings);
    }
}

/// Whether a rule on the field itself speaks, with the note beside it.
fn is_told_already(sheet: &Sheet<'_, '_>, note: &SourceNote<'_>, copied: bool) -> bool {
    let on = |field: SheetField| note.fields.iter().any(|noted| noted.is(field));
    match note.kind.known() {
        Some(NoteKind::Copied) => copied && note.fields.len() == 1 && on(SheetField::Indicators),
        Some(NoteKind::Empty) => {
            !note.fields.is_empty()
                && note
                    .fields
                    .iter()
                    .filter_map(|field| field.known())
                    .all(|field| sheet.printed_state(field) == Some(Presence::Empty))
        }
        Some(NoteKind::Unconfirmed) => sheet.means.iter().any(|means| {
            means
                .status
                .and_then(|status| status.known())
                .is_some_and(|status| status != MeansStatus::Confirmed)
        }),
        _ => false,
    }
}

fn field_param(field: SheetField) -> Param {
    Param::Term { code: field.code(), label: both(field.label_fr(), field.label_en()) }
}

fn check_fields(
    context: &Context<'_, '_>,
    sheet: &Sheet<'_, '_>,
    states: &[(SheetField, Term<Presence>, bool)],
    findings: &mut Findings,
) {
    for (field, presence, filled) in states {
        let Some(presence) = presence.known() else { continue };
        let noted = sheet.source_notes.iter().any(|note| note.fields.iter().any(|noted| noted.is(*field)));
        let rule = match (presence, filled) {
            (Presence::Empty, false) => &FIELD_EMPTY,
            (Presence::Absent, false) if sheet.kind == "action" && FOLLOWED.contains(field) => &FIELD_ABSENT,
            (Presence::Printed, false) if !noted => &FIELD_NOT_FILLED,
            (Presence::Empty | Presence::Absent, true) if !noted => &FIELD_UNEXPECTED,
            _ => continue,
        };
        let pilots: Vec<String> = sheet
            .pilots
            .iter()
            .take(10)
            .map(|pilot| context.directory.name_of(&pilot.actor).to_owned())
            .collect();
        let nobody = Param::Words {
            notation: String::new(),
            fr: "la fiche n'en nomme pas".to_owned(),
            en: "the sheet names none".to_owned(),
        };
        let pilots = if pilots.is_empty() { nobody } else { Param::List(pilots) };
        let label = both(presence.label_fr(), presence.label_en());
        let mut draft = Draft::new(rule, format!("{}/fields/{}", sheet.path(), field.code()))
            .subject(subject_of(sheet))
            .param("code", sheet.code.as_str())
            .param("field", field_param(*field))
            .param("presence", Param::Term { code: presence.code(), label })
            .param("pilots", pilots);
        let note =
            sheet.source_notes.iter().position(|note| note.fields.iter().any(|noted| noted.is(*field)));
        if let Some(note) = note {
            draft = draft.related(format!("{}/source_notes/{note}", sheet.path()), "source_note");
        }
        findings.push(draft);
    }
}

/// The note that says that the indicators of an action were copied.
pub(super) fn note_on_copied_indicators(action: &Action<'_>) -> Option<usize> {
    action.source_notes.iter().position(|note| {
        note.kind.is(NoteKind::Copied) && note.fields.iter().any(|field| field.is(SheetField::Indicators))
    })
}

fn check_note(sheet: Option<&Sheet<'_, '_>>, note: &SourceNote<'_>, path: &str, findings: &mut Findings) {
    let rule = match note.kind.known() {
        None => return,
        Some(NoteKind::Copied) => &COPIED,
        Some(NoteKind::Misplaced) => &MISPLACED,
        Some(NoteKind::Missing) => &MISSING,
        Some(NoteKind::Truncated) => &TRUNCATED,
        Some(NoteKind::Contradictory) => &CONTRADICTORY,
        Some(NoteKind::Ambiguous) => &AMBIGUOUS,
        Some(NoteKind::Outdated) => &OUTDATED,
        Some(
            NoteKind::SelfReference
            | NoteKind::Format
            | NoteKind::OnlyHere
            | NoteKind::Empty
            | NoteKind::Unconfirmed,
        ) => &REMARK,
    };
    let fields: SortedSet<SheetField> = note.fields.iter().filter_map(|field| field.known()).collect();
    let unsaid = fields.is_empty();
    let words = |label: fn(SheetField) -> &'static str| {
        fields.iter().map(|field| label(*field)).collect::<Vec<_>>().join(", ")
    };
    let field = Param::Words {
        notation: fields.iter().map(|field| field.code()).collect::<Vec<_>>().join(","),
        fr: if unsaid { "champ non précisé".to_owned() } else { words(SheetField::label_fr) },
        en: if unsaid { "field not said".to_owned() } else { words(SheetField::label_en) },
    };
    let none = Param::Words { notation: String::new(), fr: "aucune.".to_owned(), en: "none.".to_owned() };
    let reading = note.reading.as_ref().map_or(none, |reading| Param::from(reading.as_str()));
    let whole = Param::Words {
        notation: "roadmap".to_owned(),
        fr: "Feuille de route".to_owned(),
        en: "Roadmap".to_owned(),
    };
    let code = sheet.map_or(whole, |sheet| Param::from(sheet.code.as_str()));
    let mut draft = Draft::new(rule, path)
        .param("code", code)
        .param("field", field)
        .param("note", note.text.as_str())
        .param("reading", reading);
    if let Some(sheet) = sheet {
        draft = draft.subject(subject_of(sheet));
        for key in fields.iter().map(|field| Sheet::key_of(*field)) {
            draft = draft.related(format!("{}/{key}", sheet.path()), "field");
        }
    }
    findings.push(draft);
}
