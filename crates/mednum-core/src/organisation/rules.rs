//! Rules on organisations: one name, one actor.

use crate::context::Context;
use crate::document::rules::{BROKEN_REFERENCE, DUPLICATE_IDENTIFIER};
use crate::finding::report::{Draft, Findings};
use crate::finding::rule::{Example, Rule, Severity, both};
use crate::finding::{Param, Subject};
use crate::identifiers::IdIndex;
use crate::roadmap::Sheet;

use super::{Directory, Involvement, NameMatch};

/// Every rule of this concept, in report order.
pub(crate) static RULES: &[&Rule] =
    &[&SHARED_NAME, &NAMED_NOT_IDENTIFIED, &AMBIGUOUS_NAME, &UNKNOWN_PRINTED_FORM];

static SHARED_NAME: Rule = Rule {
    code: "organisation.name.shared",
    severity: Severity::Error,
    since: "0.1.0",
    sources: &["model"],
    title: both("Un nom pour deux organisations", "One name for two organisations"),
    why: both(
        "Un nom lu dans un fichier doit désigner un seul acteur, sinon ses actions sont comptées deux fois ou pas du tout.",
        "A name read in a file must mean one actor, or its actions are counted twice or not at all.",
    ),
    text: both("Le nom « {name} » est porté par {bearers}.", "The name “{name}” is borne by {bearers}."),
    help: both(
        "Gardez ce nom sur un seul acteur ; si les deux fiches parlent du même, fusionnez-les.",
        "Keep the name on one actor; if both records are about the same one, merge them.",
    ),
    example: Example::Value {
        at: "/organisations/-",
        bad: "{\"id\": \"autre\", \"name\": \"RDEX\", \"kind\": \"association\"}",
        good: "{\"id\": \"autre\", \"name\": \"Autre réseau\", \"kind\": \"association\"}",
    },
};

static NAMED_NOT_IDENTIFIED: Rule = Rule {
    code: "organisation.reference.by_name",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["model"],
    title: both("Acteur désigné par son nom", "Actor referred to by name"),
    why: both(
        "Un nom s'écrit de plusieurs façons, un identifiant d'une seule.",
        "A name is written in several ways, an identifier in one.",
    ),
    text: both("« {name} » est compris comme l'acteur « {id} ».", "“{name}” is read as the actor “{id}”."),
    help: both("Écrivez l'identifiant « {id} ».", "Write the identifier “{id}”."),
    example: Example::Value {
        at: "/actions/0/pilots",
        bad: "[{\"actor\": \"DEPARTEMENT DE L'EXEMPLE\"}]",
        good: "[{\"actor\": \"departement-exemple\"}]",
    },
};

static AMBIGUOUS_NAME: Rule = Rule {
    code: "organisation.reference.ambiguous",
    severity: Severity::Error,
    since: "0.1.0",
    sources: &["model"],
    title: both("Acteur qui peut en désigner plusieurs", "Actor that may mean several"),
    why: SHARED_NAME.why,
    text: both("« {name} » peut désigner {bearers}.", "“{name}” may mean {bearers}."),
    help: both("Écrivez l'identifiant de celui qui est visé.", "Write the identifier of the one meant."),
    example: Example::Text {
        bad: r#"{"schema_version": "1.1", "axes": [{"code": "A", "title": "A"}],
 "actions": [{"code": "A.1", "axis": "A", "title": "T", "pilots": [{"actor": "Le Réseau"}]}],
 "organisations": [{"id": "x", "name": "Le réseau", "kind": "network"}, {"id": "y", "name": "Le Réseau", "kind": "network"}]}"#,
        good: r#"{"schema_version": "1.1", "axes": [{"code": "A", "title": "A"}],
 "actions": [{"code": "A.1", "axis": "A", "title": "T", "pilots": [{"actor": "x"}]}],
 "organisations": [{"id": "x", "name": "Le réseau", "kind": "network"}, {"id": "y", "name": "Autre réseau", "kind": "network"}]}"#,
    },
};

static UNKNOWN_PRINTED_FORM: Rule = Rule {
    code: "organisation.printed_form.unknown",
    severity: Severity::Info,
    since: "0.1.0",
    sources: &["model"],
    title: both("Forme imprimée qui n'est pas un nom connu", "Printed form that is not a known name"),
    why: both(
        "La forme imprimée prouve de qui parle la fiche : si elle n'est pas un nom de l'acteur, l'un des deux est faux.",
        "The printed form proves whom the sheet means: if it is not a name of the actor, one of the two is wrong.",
    ),
    text: both(
        "La forme imprimée « {printed} » n'est pas un nom connu de « {id} ».",
        "The printed form “{printed}” is not a known name of “{id}”.",
    ),
    help: both(
        "Ajoutez-la aux noms de « {id} », ou corrigez l'acteur.",
        "Add it to the names of “{id}”, or mend the actor.",
    ),
    example: Example::Value {
        at: "/actions/0/pilots",
        bad: "[{\"actor\": \"departement-exemple\", \"printed\": \"La Région\"}]",
        good: "[{\"actor\": \"departement-exemple\", \"printed\": \"Département de l'Exemple\"}]",
    },
};

/// Checks names, references and the parts that actors have in sheets.
pub(crate) fn check(context: &Context<'_, '_>, findings: &mut Findings) {
    let document = context.document;
    check_identifiers(context, findings);
    let sections = actor_sections(context);
    let own: usize = sections.iter().map(|(_, length)| length).sum();
    for (name, bearers) in context.directory.shared_names() {
        // The actors of the document come first in the directory; those of the roadmap it refers to, after.
        let Some(last) = bearers.iter().rev().find(|rank| **rank < own) else { continue };
        let ids = bearers.iter().take(10).map(|rank| context.directory.id_at(*rank).to_owned()).collect();
        findings.push(
            Draft::new(&SHARED_NAME, actor_path(&sections, *last))
                .param("name", context.directory.as_written(*last, name))
                .param("bearers", Param::List(ids)),
        );
    }
    for sheet in document.sheets() {
        check_involvements(context, &sheet, "pilots", sheet.pilots, findings);
        for (key, list) in sheet.others {
            check_involvements(context, &sheet, key, list, findings);
        }
    }
    for (index, member) in document.members.iter().enumerate() {
        let path = || format!("/members/{index}/organisation");
        context.check_reference(
            findings,
            ("organisations", context.directory.ids()),
            &member.organisation,
            path,
        );
    }
}

/// The sections that hold actors, and how many each holds: they share one space of identifiers.
fn actor_sections(context: &Context<'_, '_>) -> [(&'static str, usize); 3] {
    let document = context.document;
    [
        ("organisations", document.organisations.len()),
        ("actor_kinds", document.actor_kinds.len()),
        ("functions", document.functions.len()),
    ]
}

/// The place of an actor of the document, by its rank among all of them.
fn actor_path(sections: &[(&'static str, usize); 3], mut rank: usize) -> String {
    for (section, length) in sections {
        if rank < *length {
            return format!("/{section}/{rank}");
        }
        rank -= length;
    }
    String::new()
}

fn check_identifiers(context: &Context<'_, '_>, findings: &mut Findings) {
    let document = context.document;
    let sections = actor_sections(context);
    let ids = document.organisations.iter().map(|organisation| organisation.id.as_str());
    let ids = ids.chain(document.actor_kinds.iter().map(|kind| kind.id.as_str()));
    let ids = ids.chain(document.functions.iter().map(|function| function.id.as_str()));
    let own = IdIndex::of(ids);
    own.check_unique_at("organisations", findings, |rank| format!("{}/id", actor_path(&sections, rank)));
    if context.refers_to_a_roadmap() {
        let theirs = Directory::of([context.roadmap]);
        for id in own.ids().filter(|id| theirs.ids().contains(id)) {
            let path = format!("{}/id", actor_path(&sections, own.position(id).unwrap_or_default()));
            findings.push(
                Draft::new(&DUPLICATE_IDENTIFIER, path).param("id", id).param("section", "organisations"),
            );
        }
    }
    for (index, organisation) in document.organisations.iter().enumerate() {
        for (key, target) in [("parent", &organisation.parent), ("former_of", &organisation.former_of)] {
            if let Some(target) = target {
                let path = || format!("/organisations/{index}/{key}");
                context.check_not_itself(findings, (&organisation.id, target), key, path);
                context.check_reference(findings, ("organisations", context.directory.ids()), target, path);
            }
        }
    }
}

/// The identifiers near to a text, or of those whose name is.
fn near_actors<'d>(context: &Context<'d, '_>, text: &str) -> Vec<&'d str> {
    let near = context.nearest(text, context.directory.ids().ids());
    if !near.is_empty() {
        return near;
    }
    let by_name =
        |text: &str, names: Vec<&str>| context.nearest(text, names).into_iter().map(str::to_owned).collect();
    context.directory.near_names(by_name, text)
}

fn check_involvements(
    context: &Context<'_, '_>,
    sheet: &Sheet<'_, '_>,
    key: &str,
    list: &[Involvement<'_>],
    findings: &mut Findings,
) {
    let directory = &context.directory;
    for (index, involvement) in list.iter().enumerate() {
        let path = || format!("{}/{key}/{index}", sheet.path());
        let subject = || Subject::new(sheet.kind, sheet.code, sheet.title);
        let actor = involvement.actor.as_str();
        if actor.is_empty() {
            continue;
        }
        let mut rank = directory.rank(actor);
        if rank.is_none() {
            let at = format!("{}/actor", path());
            let draft = match directory.find(actor) {
                // Its bearer's identifier was refused: what is written here may be right.
                NameMatch::Name("") => continue,
                NameMatch::Identifier(id) | NameMatch::Name(id) => {
                    rank = directory.rank(id);
                    Draft::new(&NAMED_NOT_IDENTIFIED, at).param("name", actor).param("id", id)
                }
                NameMatch::Several(bearers) => Draft::new(&AMBIGUOUS_NAME, at)
                    .param("name", actor)
                    .param("bearers", Param::Choice(bearers.into_iter().map(str::to_owned).collect())),
                NameMatch::Nobody if directory.ids().has_hole() || context.roadmap_is_unknown => continue,
                NameMatch::Nobody => Draft::new(&BROKEN_REFERENCE, at)
                    .param("id", actor)
                    .param("section", "organisations")
                    .suggestion(near_actors(context, actor)),
            };
            findings.push(draft.subject(subject()));
        }
        if let Some(unit) = &involvement.unit {
            context.check_reference(findings, ("organisations", directory.ids()), unit, || {
                format!("{}/unit", path())
            });
        }
        if let (Some(printed), Some(rank)) = (&involvement.printed, rank) {
            let unit = involvement.unit.as_deref().and_then(|unit| directory.rank(unit));
            let named =
                directory.bears(rank, printed) || unit.is_some_and(|unit| directory.bears(unit, printed));
            if !named && !printed.is_empty() {
                findings.push(
                    Draft::new(&UNKNOWN_PRINTED_FORM, format!("{}/printed", path()))
                        .subject(subject())
                        .param("printed", printed.as_str())
                        .param("id", directory.id_at(rank)),
                );
            }
        }
    }
}
