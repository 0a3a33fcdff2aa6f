//! Rules on means: amounts, posts, what is counted once, what is not confirmed.

use crate::context::Context;
use crate::document::{Cents, Count};
use crate::finding::Param;
use crate::finding::report::{Draft, Findings};
use crate::finding::rule::{Example, Rule, Severity, both};
use crate::identifiers::IdIndex;
use crate::roadmap::Sheet;
use crate::roadmap::means::{Means, MeansStatus};

use super::subject_of;

pub(crate) static REVERSED_AMOUNT: Rule = Rule {
    code: "roadmap.means.reversed_amount",
    severity: Severity::Error,
    since: "0.1.0",
    sources: &["model"],
    title: both("Montant maximal inférieur au minimal", "Greatest amount below the least"),
    why: both(
        "« 12 000 à 15 000 € » se lit du plus petit au plus grand.",
        "“€12,000 to €15,000” reads from the lesser to the greater.",
    ),
    text: both("Le montant va de {cents} à {cents_max}.", "The amount goes from {cents} to {cents_max}."),
    help: both("Échangez « cents » et « cents_max ».", "Swap “cents” and “cents_max”."),
    example: Example::Value {
        at: "/actions/0/means/0/amount",
        bad: "{\"cents\": 1500000, \"cents_max\": 1200000, \"bound\": \"about\"}",
        good: "{\"cents\": 1200000, \"cents_max\": 1500000, \"bound\": \"about\"}",
    },
};

pub(crate) static REVERSED_HEADCOUNT: Rule = Rule {
    code: "roadmap.means.reversed_headcount",
    severity: Severity::Error,
    since: "0.1.0",
    sources: &["model"],
    title: both("Effectif maximal inférieur au minimal", "Greatest headcount below the least"),
    why: both(
        "« 1 à 2 contrats » se lit du plus petit au plus grand.",
        "“1 to 2 contracts” reads from the lesser to the greater.",
    ),
    text: both("L'effectif va de {min} à {max}.", "The headcount goes from {min} to {max}."),
    help: both("Échangez « min » et « max ».", "Swap “min” and “max”."),
    example: Example::Value {
        at: "/actions/0/means/1",
        bad: "{\"kind\": \"human\", \"label\": \"Contrats\", \"headcount\": {\"min\": 2, \"max\": 1}}",
        good: "{\"kind\": \"human\", \"label\": \"Contrats\", \"headcount\": {\"min\": 1, \"max\": 2}}",
    },
};

pub(crate) static SHARED_POSTS_DIFFER: Rule = Rule {
    code: "roadmap.means.shared_posts_differ",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["model"],
    title: both("Poste partagé au chiffre différent", "Shared post with another figure"),
    why: both(
        "Un même poste cité par plusieurs fiches n'est compté qu'une fois : son chiffre doit être le même partout.",
        "A post named by several sheets is counted once: its figure must be the same everywhere.",
    ),
    text: both(
        "« {label} » compte ici {here} ETP, et {there} ETP dans « shared_means ».",
        "“{label}” is {here} FTE here, and {there} FTE in “shared_means”.",
    ),
    help: both(
        "Corrigez l'un des deux chiffres, ou séparez les deux postes.",
        "Mend one of the two figures, or part the two posts.",
    ),
    example: Example::Text {
        bad: r#"{"schema_version": "1.1", "axes": [{"code": "A", "title": "A"}],
 "actions": [{"code": "A.1", "axis": "A", "title": "T", "pilots": [{"actor": "x"}], "means": [{"kind": "human", "label": "Poste", "shared": "poste", "posts": {"thousandths": 500, "bound": "exact"}}]}],
 "organisations": [{"id": "x", "name": "X", "kind": "network"}],
 "shared_means": [{"id": "poste", "kind": "human", "label": "Poste", "posts": {"thousandths": 1000, "bound": "exact"}}]}"#,
        good: r#"{"schema_version": "1.1", "axes": [{"code": "A", "title": "A"}],
 "actions": [{"code": "A.1", "axis": "A", "title": "T", "pilots": [{"actor": "x"}], "means": [{"kind": "human", "label": "Poste", "shared": "poste", "posts": {"thousandths": 1000, "bound": "exact"}}]}],
 "organisations": [{"id": "x", "name": "X", "kind": "network"}],
 "shared_means": [{"id": "poste", "kind": "human", "label": "Poste", "posts": {"thousandths": 1000, "bound": "exact"}}]}"#,
    },
};

pub(crate) static NOT_CONFIRMED: Rule = Rule {
    code: "roadmap.means.not_confirmed",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["C.1-R5", "D.1-R8"],
    title: both("Financement non confirmé", "Funding not confirmed"),
    why: both(
        "Une action dont le financement reste ouvert peut s'arrêter avant de commencer.",
        "An action whose funding is still open may stop before it starts.",
    ),
    text: both("« {label} » : {status}.", "“{label}”: {status}."),
    help: both(
        "Demandez au pilote où en est le financement, puis mettez « status » à jour.",
        "Ask the pilot how the funding stands, then update “status”.",
    ),
    example: Example::Value {
        at: "/actions/0/means/0",
        bad: "{\"kind\": \"financial\", \"label\": \"Subvention\", \"status\": \"to_confirm\"}",
        good: "{\"kind\": \"financial\", \"label\": \"Subvention\", \"status\": \"confirmed\"}",
    },
};

pub(super) fn check(context: &Context<'_, '_>, findings: &mut Findings) {
    let shared = &context.document.shared_means;
    let ids = IdIndex::of(shared.iter().map(|means| means.id.as_str()));
    ids.check_unique("shared_means", "id", findings);
    let sheets = IdIndex::of(context.roadmap.sheets().map(|sheet| sheet.code.as_str()));
    for (index, means) in shared.iter().enumerate() {
        for (key, codes) in [("sheets", &means.sheets), ("printed_on", &means.printed_on)] {
            for (rank, code) in codes.iter().enumerate() {
                let path = || format!("/shared_means/{index}/{key}/{rank}");
                context.check_reference(findings, ("actions, working_groups", &sheets), code, path);
            }
        }
    }
    for sheet in context.document.sheets() {
        let figures = IdIndex::of(sheet.figures.iter().map(|figure| figure.id.as_str()));
        for (rank, means) in sheet.means.iter().enumerate() {
            check_means(context, (&ids, &figures), &sheet, rank, means, findings);
        }
    }
}

fn check_means(
    context: &Context<'_, '_>,
    (ids, figures): (&IdIndex<'_>, &IdIndex<'_>),
    sheet: &Sheet<'_, '_>,
    rank: usize,
    means: &Means<'_>,
    findings: &mut Findings,
) {
    let path = || format!("{}/means/{rank}", sheet.path());
    let draft = |rule, key: &str| Draft::new(rule, format!("{}{key}", path())).subject(subject_of(sheet));
    for (at, actor) in means.actors.iter().enumerate() {
        let place = || format!("{}/actors/{at}", path());
        context.check_reference(findings, ("organisations", context.directory.ids()), actor, place);
    }
    for (at, figure) in means.figures.iter().enumerate() {
        context
            .check_reference(findings, ("figures", figures), figure, || format!("{}/figures/{at}", path()));
    }
    if let Some(amount) = &means.amount
        && let (Some(cents), Some(max)) = (amount.cents.get(), amount.cents_max.and_then(Cents::get))
        && max < cents
    {
        findings.push(
            draft(&REVERSED_AMOUNT, "/amount")
                .param("cents", Param::Cents(cents))
                .param("cents_max", Param::Cents(max)),
        );
    }
    if let Some(headcount) = &means.headcount
        && let (Some(min), Some(max)) = (headcount.min.get(), headcount.max.and_then(Count::get))
        && max < min
    {
        findings.push(draft(&REVERSED_HEADCOUNT, "/headcount").param("min", min).param("max", max));
    }
    if let Some(status) = means.status.and_then(|status| status.known())
        && status != MeansStatus::Confirmed
    {
        use mednum_catalog::vocabulary::Vocabulary as _;
        let label = both(status.label_fr(), status.label_en());
        let draft = draft(&NOT_CONFIRMED, "").param("label", means.label.as_str());
        findings.push(draft.param("status", Param::Term { code: status.code(), label }));
    }
    let Some(shared) = &means.shared else { return };
    context.check_reference(findings, ("shared_means", ids), shared, || format!("{}/shared", path()));
    let pool = ids
        .position(shared)
        .and_then(|index| context.document.shared_means.get(index).map(|pool| (index, pool)));
    if let (Some((index, pool)), Some(here)) =
        (pool, means.posts.as_ref().and_then(|posts| posts.thousandths.get()))
        && let Some(there) = pool.posts.as_ref().and_then(|posts| posts.thousandths.get())
        && here != there
    {
        findings.push(
            draft(&SHARED_POSTS_DIFFER, "/posts")
                .param("label", pool.label.as_str())
                .param("here", Param::Thousandths(here))
                .param("there", Param::Thousandths(there))
                .related(format!("/shared_means/{index}/posts"), "shared_means"),
        );
    }
}
