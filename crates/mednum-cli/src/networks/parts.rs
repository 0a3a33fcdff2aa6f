//! The parts of the page: the matrix of bassins and roles first, then what the networks cover and do.

use mednum_core::finding::Language;
use mednum_core::finding::text::{date_in_words, grouped, thousandths_in_words};
use mednum_core::network::completeness::BassinNetwork;
use mednum_core::network::coverage::Covered;
use mednum_core::network::generalisation::OnDay;
use mednum_core::network::{Labelled, Share};

use super::Networks;
use crate::blocks::{Block, Table, bar};
use crate::page::{Align, pick};

/// What stands where a count is held back, or not known.
const NOT_SHOWN: &str = "…";

/// The words of a page in one language.
#[derive(Clone, Copy)]
struct Words(Language);

impl Words {
    fn say<'t>(self, fr: &'t str, en: &'t str) -> &'t str {
        pick(self.0, fr, en)
    }

    fn label(self, term: Labelled) -> &'static str {
        pick(self.0, term.label_fr, term.label_en)
    }

    fn count(self, value: i64) -> String {
        grouped(value, self.0)
    }

    fn hidden(self, value: Option<i64>) -> String {
        value.map_or_else(|| NOT_SHOWN.to_owned(), |value| self.count(value))
    }

    /// Several pieces of information in one sentence.
    fn together(self, parts: &[String]) -> String {
        format!("{}.", parts.join(self.say(" ; ", "; ")))
    }

    /// A piece of information: what it is, and how much.
    fn told(self, fr: &str, en: &str, value: impl std::fmt::Display) -> String {
        format!("{} {value}", self.say(fr, en))
    }

    fn fte(self, thousandths: i64) -> String {
        thousandths_in_words(thousandths, self.0)
    }
}

/// The whole page.
pub(super) fn page(networks: &Networks, language: Language) -> Vec<Block> {
    let words = Words(language);
    let mut blocks = vec![Block::Title(
        words.say("Réseaux locaux d'inclusion numérique", "Local inclusion networks").to_owned(),
    )];
    matrix(networks, words, &mut blocks);
    coverage(networks, words, &mut blocks);
    generalisation(networks, words, &mut blocks);
    interventions(networks, words, &mut blocks);
    load(networks, words, &mut blocks);
    services(networks, words, &mut blocks);
    blocks
}

fn matrix(networks: &Networks, words: Words, blocks: &mut Vec<Block>) {
    let state = &networks.completeness;
    if let Some(day) = state.day.filter(|_| !state.bassins.is_empty()) {
        let day = date_in_words(day, words.0);
        let [complete, incomplete, none] =
            [state.complete, state.incomplete, state.without_network].map(|count| words.count(count));
        blocks.push(Block::Text(match words.0 {
            Language::French => format!(
                "Au {day} — bassins dont le réseau a tous ses rôles : {complete} ; à qui il en manque : {incomplete} ; sans réseau : {none}."
            ),
            Language::English => format!(
                "On {day} — bassins whose network has every role: {complete}; that lack one: {incomplete}; without a network: {none}."
            ),
        }));
    }
    let columns = [
        (words.say("Bassin", "Bassin"), Align::Left),
        (words.say("Réseau", "Network"), Align::Left),
        (words.say("Pilote", "Pilot"), Align::Right),
        (words.say("Médiat.", "Mediator"), Align::Right),
        (words.say("Aidant", "Helper"), Align::Right),
        (words.say("Secours", "First aid"), Align::Right),
        (words.say("Éclair.", "Scout"), Align::Right),
    ];
    let mut table = Table::new(&columns);
    for bassin in &state.bassins {
        table.row(row(bassin, words));
    }
    if table.is_empty() {
        blocks.push(Block::Text(
            words
                .say(
                    "Ce programme ne tient aucun bassin de vie. Décrivez-les dans « bassins », puis leurs réseaux dans « rlins » et leurs acteurs dans « network_actors ».",
                    "This programme holds no bassin de vie. Describe them in “bassins”, then their networks in “rlins” and their actors in “network_actors”.",
                )
                .to_owned(),
        ));
        return;
    }
    blocks.push(Block::Table(table));
    blocks.push(Block::Note(
        words
            .say(
                "★ prioritaire. Acteurs par rôle : pilote, médiateurs, aidants, premiers-secours, éclaireurs ; – quand personne ne le tient.",
                "★ priority. Actors by role: pilot, mediators, helpers, first aid, scouts; – when nobody holds it.",
            )
            .to_owned(),
    ));
    let by_role: Vec<String> = state
        .actors_by_role
        .iter()
        .map(|role| format!("{} {}", words.label(role.role), words.count(role.actors)))
        .collect();
    blocks.push(Block::Text(format!(
        "{} {}. {} {}.",
        words.say("Acteurs :", "Actors:"),
        by_role.join(", "),
        words.say("Hors pilotes, chacun compté une fois :", "Beside pilots, each counted once:"),
        words.count(state.actors_beside_pilots)
    )));
}

fn row(bassin: &BassinNetwork, words: Words) -> Vec<String> {
    let star = if bassin.priority { "★ " } else { "" };
    let status = match (&bassin.rlin, bassin.status) {
        (None, _) => words.say("Aucun", "None"),
        (Some(_), Some(status)) => short(status, words),
        (Some(_), None) => words.say("Non daté", "Not dated"),
    };
    let mut cells = vec![format!("{star}{}", bassin.name), status.to_owned()];
    cells.extend(bassin.roles.iter().map(|role| match role.actors.len() {
        0 => "–".to_owned(),
        several => several.to_string(),
    }));
    cells
}

/// What a network is, in one or two words: the matrix has a column for each role beside.
fn short(status: Labelled, words: Words) -> &'static str {
    match status.code {
        "building" => words.say("En cours", "Under way"),
        _ => words.label(status),
    }
}

fn shares(label: &str, covered: Covered) -> Vec<String> {
    let Covered { active, building } = covered;
    vec![
        label.to_owned(),
        active.part.to_string(),
        building.part.to_string(),
        active.whole.to_string(),
        bar(active.part, active.whole),
    ]
}

fn coverage(networks: &Networks, words: Words, blocks: &mut Vec<Block>) {
    let coverage = &networks.coverage;
    if networks.completeness.bassins.is_empty() {
        return;
    }
    blocks.push(Block::Heading(words.say("Couverture", "Coverage").to_owned()));
    let columns = [
        ("", Align::Left),
        (words.say("Actif", "Active"), Align::Right),
        (words.say("En construction", "Being set up"), Align::Right),
        (words.say("En tout", "In all"), Align::Right),
        (words.say("Part active", "Active share"), Align::Left),
    ];
    let mut table = Table::new(&columns);
    table.row(shares(words.say("Bassins prioritaires", "Priority bassins"), coverage.priority_bassins));
    table.row(shares(words.say("Bassins", "Bassins"), coverage.bassins));
    table.row(shares(words.say("Communes", "Communes"), coverage.communes));
    table.row(shares("EPCI", coverage.epcis));
    blocks.push(Block::Table(table));
    for overlap in &coverage.overlaps {
        let bassins = overlap.bassins.join(", ");
        blocks.push(Block::Item(match words.0 {
            Language::French => format!("{} est dans plusieurs bassins : {bassins}.", overlap.commune.name),
            Language::English => format!("{} is in several bassins: {bassins}.", overlap.commune.name),
        }));
    }
    for epci in coverage.by_epci.iter().filter(|epci| !epci.holes.is_empty()) {
        let names: Vec<&str> = epci.holes.iter().map(|place| place.name.as_str()).collect();
        let names = names.join(", ");
        blocks.push(Block::Item(match words.0 {
            Language::French => format!("{} : aucun bassin ne prend {names}.", epci.name),
            Language::English => format!("{}: no bassin holds {names}.", epci.name),
        }));
    }
    if let Some(excluded) = &coverage.excluded {
        let stated = excluded.stated_communes.map(|stated| match words.0 {
            Language::French => format!(" ; la feuille de route en compte {stated}"),
            Language::English => format!("; the roadmap counts {stated}"),
        });
        blocks.push(Block::Text(format!(
            "{} — {} {} / {}{}.",
            excluded.names.join(", "),
            words.say(
                "communes où aucun conseiller numérique ne tient de permanence :",
                "communes where no conseiller numérique keeps a permanence:"
            ),
            excluded.uncovered_share.part,
            excluded.communes,
            stated.unwrap_or_default()
        )));
    }
}

fn generalisation(networks: &Networks, words: Words, blocks: &mut Vec<Block>) {
    let state = &networks.generalisation;
    if networks.completeness.bassins.is_empty() {
        return;
    }
    blocks.push(Block::Heading(format!(
        "{} — {}",
        words.say("Généralisation", "Generalisation"),
        words.label(state.verdict)
    )));
    let columns = [
        (words.say("Jour", "Day"), Align::Left),
        (words.say("Bassins avec un réseau actif", "Bassins with an active network"), Align::Right),
        (words.say("Part", "Share"), Align::Left),
    ];
    let mut table = Table::new(&columns);
    let mut add = |day: OnDay, note: &str| {
        let (count, share) = match day.active {
            Some(Share { part, whole, .. }) => (format!("{part} / {whole}"), bar(part, whole)),
            None => ("·".to_owned(), words.say("à venir", "to come").to_owned()),
        };
        table.row(vec![format!("{}{note}", date_in_words(day.day, words.0)), count, share]);
    };
    for day in &state.by_year {
        let aimed_at = state.on_target.is_some_and(|target| target.day == day.day);
        add(*day, if aimed_at { words.say(" (date visée)", " (date aimed at)") } else { "" });
    }
    let apart = state.on_target.filter(|target| !state.by_year.iter().any(|day| day.day == target.day));
    if let Some(target) = apart {
        add(target, words.say(" (date visée)", " (date aimed at)"));
    }
    if let Some(now) = state.now {
        add(now, words.say(" (aujourd'hui)", " (today)"));
    }
    blocks.push(Block::Table(table));
}

fn interventions(networks: &Networks, words: Words, blocks: &mut Vec<Block>) {
    let state = &networks.interventions;
    if state.interventions == 0 {
        return;
    }
    let when = state.year.map(|year| format!(" {year}")).unwrap_or_default();
    blocks.push(Block::Heading(format!("{}{when}", words.say("Interventions", "Interventions"))));
    let first = state.in_priority_bassins;
    blocks.push(Block::Text(words.together(&[
        words.told("Interventions :", "Interventions:", words.count(state.interventions)),
        words.told("en bassin prioritaire :", "in a priority bassin:", bar(first.part, first.whole)),
        words.told("personnes accompagnées :", "people accompanied:", words.hidden(state.people)),
        words.told("acteurs nouveaux :", "new actors:", state.new_actors.len()),
    ])));
    let levels: Vec<String> = state
        .by_level
        .iter()
        .map(|level| format!("{} {}", words.label(level.level), words.count(level.interventions)))
        .collect();
    blocks.push(Block::Text(format!("{} {}.", words.say("Niveaux :", "Levels:"), levels.join(", "))));
    let columns = [
        (words.say("Bassin", "Bassin"), Align::Left),
        (words.say("Interventions", "Interventions"), Align::Right),
        (words.say("Personnes", "People"), Align::Right),
        (words.say("Minutes", "Minutes"), Align::Right),
        (words.say("Niveaux", "Levels"), Align::Left),
    ];
    let mut table = Table::new(&columns);
    for bassin in &state.by_bassin {
        let star = if bassin.priority { "★ " } else { "" };
        let levels: Vec<&str> = bassin.levels.iter().map(|level| words.label(*level)).collect();
        table.row(vec![
            format!("{star}{}", bassin.name),
            words.count(bassin.interventions),
            words.hidden(bassin.people),
            words.count(bassin.minutes),
            levels.join(", "),
        ]);
    }
    blocks.push(Block::Table(table));
    if state.people.is_none() || state.by_bassin.iter().any(|bassin| bassin.people.is_none()) {
        blocks.push(Block::Note(format!(
            "{NOT_SHOWN} {}",
            words.say(
                "nombre de personnes trop petit pour être montré sans risque.",
                "number of people too small to be shown safely."
            )
        )));
    }
}

fn load(networks: &Networks, words: Words, blocks: &mut Vec<Block>) {
    let Some(load) = networks.load.as_ref().filter(|load| !load.posts.is_empty()) else { return };
    blocks.push(Block::Heading(format!(
        "{} {}",
        words.say("Charge de l'équipe", "Load of the team"),
        load.year
    )));
    let worked = words.fte(load.worked_thousandths);
    let worked = match load.announced_thousandths {
        Some(announced) => format!("{worked} / {}", words.fte(announced)),
        None => worked,
    };
    let mut parts = vec![
        words.told("ETP :", "Full-time equivalents:", worked),
        words.told("interventions :", "interventions:", words.count(load.interventions)),
        words.told("minutes :", "minutes:", words.count(load.minutes)),
    ];
    if let (Some(interventions), Some(minutes)) = (load.interventions_per_fte, load.minutes_per_fte) {
        parts.push(words.told(
            "interventions par ETP :",
            "interventions for each:",
            words.fte(interventions),
        ));
        parts.push(words.told("minutes par ETP :", "minutes for each:", words.count(minutes)));
    }
    blocks.push(Block::Text(words.together(&parts)));
}

fn services(networks: &Networks, words: Words, blocks: &mut Vec<Block>) {
    let state = &networks.services;
    if state.by_site.is_empty() && state.posts.iter().all(|kind| kind.count == 0) {
        return;
    }
    blocks.push(Block::Heading(
        words
            .say("France services, postes et permanences", "France services, posts and permanences")
            .to_owned(),
    ));
    let columns = [
        ("", Align::Left),
        (words.say("Registre", "Register"), Align::Right),
        (words.say("Feuille de route", "Roadmap"), Align::Right),
    ];
    let mut table = Table::new(&columns);
    for line in state.sites.iter().chain(&state.posts) {
        let about = if line.approximate { "≈ " } else { "" };
        let stated = line.stated.map_or_else(|| "·".to_owned(), |stated| format!("{about}{stated}"));
        table.row(vec![words.label(line.kind).to_owned(), line.count.to_string(), stated]);
    }
    blocks.push(Block::Table(table));
    let out_of = |share: Share| format!("{} / {}", share.part, share.whole);
    blocks.push(Block::Text(words.together(&[
        words.told("Permanences :", "Permanences:", words.count(state.permanences)),
        words.told(
            "France services qui en accueillent :",
            "France services that host some:",
            out_of(state.sites_with_permanence),
        ),
        words.told(
            "conseillers numériques qui y viennent :",
            "conseillers numériques who come there:",
            out_of(state.conseillers_in_sites),
        ),
    ])));
    for site in state.by_site.iter().filter(|site| site.permanences == 0) {
        blocks.push(Block::Item(format!(
            "{} — {}",
            site.name,
            words.say("aucune permanence", "no permanence")
        )));
    }
}
