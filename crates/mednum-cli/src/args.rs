//! The command line: commands and options, with their help in French.

use std::path::PathBuf;

use chrono::NaiveDate;
use clap::{ArgAction, Args, CommandFactory, Parser, Subcommand, ValueEnum};
use mednum_core::document::{Date, Limits};
use mednum_core::finding::{Language, Severity};

const TEMPLATE: &str = "{about-with-newline}\nUtilisation : {usage}\n\n{all-args}{after-help}";

const EXIT_CODES: &str = "\
Codes de sortie :
  0  rien à signaler de bloquant
  1  au moins une erreur dans un document (ou, pour « fmt --check », une mise en forme à faire ; pour « migrate --check », une version plus ancienne)
  2  la commande n'a pas pu s'exécuter : fichier introuvable, mauvaise option…";

/// `mednum`.
#[derive(Debug, Parser)]
#[command(
    name = "mednum",
    version,
    about = "Vérifier, lire et montrer un programme départemental d'inclusion numérique",
    after_help = EXIT_CODES,
    disable_help_flag = true,
    disable_version_flag = true,
    disable_help_subcommand = true,
    subcommand_help_heading = "Commandes",
    subcommand_value_name = "COMMANDE"
)]
pub(crate) struct Cli {
    /// Options of every command.
    #[command(flatten)]
    pub(crate) common: Common,
    /// The command; `report` when left out.
    #[command(subcommand)]
    pub(crate) command: Option<Command>,
}

/// Options of every command.
#[derive(Debug, Args)]
#[command(next_help_heading = "Options communes")]
pub(crate) struct Common {
    #[arg(
        long,
        global = true,
        value_name = "fr|en",
        default_value = "fr",
        hide_default_value = true,
        hide_possible_values = true,
        help = "Langue des textes : fr (par défaut) ou en"
    )]
    pub(crate) lang: Lang,
    #[arg(
        long,
        global = true,
        value_name = "QUAND",
        default_value = "auto",
        hide_default_value = true,
        hide_possible_values = true,
        help = "Couleurs : auto (par défaut), always ou never ; NO_COLOR est respecté"
    )]
    pub(crate) color: Color,
    #[arg(
        long,
        global = true,
        value_name = "AAAA-MM-JJ",
        value_parser = parse_day,
        help = "Jour auquel les retards sont comptés ; par défaut, la date de l'ordinateur"
    )]
    pub(crate) today: Option<NaiveDate>,
    #[arg(long, short = 'h', global = true, action = ArgAction::Help, help = "Afficher cette aide")]
    help: Option<bool>,
    #[arg(long, short = 'V', action = ArgAction::Version, help = "Afficher la version")]
    version: Option<bool>,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    #[command(
        about = "État d'une feuille de route : pilotes, retards, champs vides, moyens, postes, indicateurs"
    )]
    Report(ReportArgs),
    #[command(about = "Vérifier des documents et dire quoi corriger, où et pourquoi")]
    Check(CheckArgs),
    #[command(
        about = "Lire la feuille de route intégrée : une fiche, un axe, un acteur, un territoire, une instance"
    )]
    Catalog(CatalogArgs),
    #[command(about = "Le calendrier d'une feuille de route, en diagramme")]
    Timeline(ReportArgs),
    #[command(
        about = "Les indicateurs : valeur, cible, progression, et les enregistrements qui les justifient"
    )]
    Indicators(IndicatorArgs),
    #[command(about = "Les instances : fréquence, présence, prochaine échéance, ordre du jour")]
    Governance(GovernanceArgs),
    #[command(about = "Les réseaux locaux : rôles par bassin, couverture, interventions, France services")]
    Networks(PeriodArgs),
    #[command(about = "Orienter une personne : d'un besoin et d'une commune vers ceux qui peuvent l'aider")]
    Orient(OrientArgs),
    #[command(about = "Le service civique : places, calendrier, formation, bilans")]
    Cohort(PeriodArgs),
    #[command(about = "Les compétences : qui peut aider, où, à quel niveau, et ce qui manque")]
    Competencies(CompetencyArgs),
    #[command(about = "Un calcul par son nom, en JSON, tel que toutes les bibliothèques le donnent")]
    Compute(ComputeArgs),
    #[command(about = "Les règles de vérification")]
    Rules(FormatArgs),
    #[command(about = "Expliquer une règle : pourquoi elle existe, exemples, correction")]
    Explain(ExplainArgs),
    #[command(
        about = "Les schémas JSON des documents et des réponses, pour d'autres langages et les éditeurs"
    )]
    Schema(SchemaArgs),
    #[command(about = "Créer un document d'exemple à compléter")]
    Init(InitArgs),
    #[command(about = "Remettre en forme du JSON sans rien changer à son contenu")]
    Fmt(FmtArgs),
    #[command(about = "Passer des documents à la version actuelle du format, sans rien changer d'autre")]
    Migrate(MigrateArgs),
    #[command(about = "Script de complétion pour un interpréteur de commandes")]
    Completions(CompletionsArgs),
}

/// `report` and `timeline`.
#[derive(Debug, Default, Args)]
#[command(next_help_heading = "Options")]
pub(crate) struct ReportArgs {
    #[arg(
        value_name = "FICHIER",
        help = "Document à lire (- pour l'entrée standard) ; sans lui, la feuille de route intégrée",
        help_heading = "Arguments"
    )]
    pub(crate) file: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) format: FormatArgs,
}

/// `--format` of the commands that have two.
#[derive(Debug, Default, Args)]
#[command(next_help_heading = "Options")]
pub(crate) struct FormatArgs {
    #[arg(
        long,
        value_name = "FORMAT",
        default_value = "human",
        hide_default_value = true,
        hide_possible_values = true,
        help = "Sortie : human (par défaut) ou json"
    )]
    pub(crate) format: Format,
}

/// The programme that a command reads, and how it answers.
#[derive(Debug, Args)]
#[command(next_help_heading = "Options")]
pub(crate) struct ProgrammeArgs {
    #[arg(
        value_name = "FICHIER",
        help = "Programme à lire (- pour l'entrée standard) ; sans lui, la feuille de route intégrée",
        help_heading = "Arguments"
    )]
    pub(crate) file: Option<PathBuf>,
    #[arg(
        long,
        value_name = "FORMAT",
        default_value = "human",
        hide_default_value = true,
        hide_possible_values = true,
        help = "Sortie : human (par défaut), json, csv (le tableau principal) ou markdown"
    )]
    pub(crate) format: TableFormat,
    #[arg(
        long,
        value_name = "N",
        help = "Plus petit nombre de personnes montré ; en dessous il est masqué (11 par défaut)"
    )]
    pub(crate) threshold: Option<i64>,
}

/// `networks`, `cohort`.
#[derive(Debug, Args)]
#[command(next_help_heading = "Options")]
pub(crate) struct PeriodArgs {
    #[command(flatten)]
    pub(crate) programme: ProgrammeArgs,
    #[arg(long, value_name = "ANNÉE", value_parser = clap::value_parser!(i32).range(1900..=2200), help = "Année civile ; toutes par défaut")]
    pub(crate) period: Option<i32>,
}

/// `indicators`.
#[derive(Debug, Args)]
#[command(next_help_heading = "Options")]
pub(crate) struct IndicatorArgs {
    #[command(flatten)]
    pub(crate) period: PeriodArgs,
    #[arg(
        long,
        value_name = "CODE",
        help = "Un seul indicateur, avec les enregistrements qui le justifient"
    )]
    pub(crate) indicator: Option<String>,
}

/// `governance`.
#[derive(Debug, Args)]
#[command(next_help_heading = "Options")]
pub(crate) struct GovernanceArgs {
    #[command(flatten)]
    pub(crate) period: PeriodArgs,
    #[arg(
        long,
        value_name = "INSTANCE",
        help = "Une seule instance, avec l'ordre du jour de sa prochaine réunion"
    )]
    pub(crate) body: Option<String>,
    #[arg(
        long,
        value_name = "N",
        help = "Signaler qui n'est pas venu à ses N dernières réunions (3 par défaut)"
    )]
    pub(crate) meetings: Option<usize>,
}

/// `orient`.
#[derive(Debug, Args)]
#[command(next_help_heading = "Options")]
pub(crate) struct OrientArgs {
    #[command(flatten)]
    pub(crate) programme: ProgrammeArgs,
    #[arg(long, value_name = "BESOIN", help = "Ce dont la personne a besoin : demarche, equipement, bases…")]
    pub(crate) need: String,
    #[arg(long, value_name = "COMMUNE", help = "Sa commune : code INSEE ou nom")]
    pub(crate) commune: String,
    #[arg(long, value_name = "PUBLIC", help = "Son public : jeunes, seniors, familles…")]
    pub(crate) public: Option<String>,
    #[arg(long, value_name = "JOUR", help = "Le jour où elle est libre : monday, tuesday…")]
    pub(crate) day: Option<String>,
    #[arg(long, value_name = "HH:MM", help = "À partir de quelle heure")]
    pub(crate) from: Option<String>,
    #[arg(long, value_name = "HH:MM", help = "Jusqu'à quelle heure")]
    pub(crate) until: Option<String>,
    #[arg(long, help = "La personne ne peut pas quitter sa commune")]
    pub(crate) immobile: bool,
}

/// `competencies`.
#[derive(Debug, Args)]
#[command(next_help_heading = "Options")]
pub(crate) struct CompetencyArgs {
    #[command(flatten)]
    pub(crate) programme: ProgrammeArgs,
    #[arg(long, value_name = "RÉFÉRENTIEL", help = "Référentiel : pix, digcomp-2-2…")]
    pub(crate) framework: Option<String>,
    #[arg(long, value_name = "CODE", help = "Compétence cherchée : 4.2")]
    pub(crate) competence: Option<String>,
    #[arg(long, value_name = "NIVEAU", help = "Niveau le plus bas accepté")]
    pub(crate) level: Option<i64>,
    #[arg(long, value_name = "COMMUNE", help = "Près de cette commune : code INSEE ou nom")]
    pub(crate) commune: Option<String>,
    #[arg(long, value_name = "BESOIN", help = "Écart entre ce que demande ce besoin et ce qui est tenu")]
    pub(crate) need: Option<String>,
}

/// `compute`.
#[derive(Debug, Args)]
#[command(next_help_heading = "Options")]
pub(crate) struct ComputeArgs {
    #[arg(value_name = "CALCUL", help = "Nom du calcul ; sans lui, la liste", help_heading = "Arguments")]
    pub(crate) name: Option<String>,
    #[arg(
        value_name = "FICHIER",
        help = "Programme à lire (- pour l'entrée standard) ; sans lui, la feuille de route intégrée",
        help_heading = "Arguments"
    )]
    pub(crate) file: Option<PathBuf>,
    #[arg(
        long,
        value_name = "JSON",
        default_value = "{}",
        hide_default_value = true,
        help = "Ses arguments, en JSON : {\"year\": 2024}"
    )]
    pub(crate) arguments: String,
}

/// `check`.
#[derive(Debug, Args)]
#[command(next_help_heading = "Options")]
pub(crate) struct CheckArgs {
    #[arg(
        value_name = "FICHIER",
        required = true,
        help = "Documents à vérifier ; - lit l'entrée standard",
        help_heading = "Arguments"
    )]
    pub(crate) files: Vec<PathBuf>,
    #[arg(
        long,
        value_name = "FORMAT",
        default_value = "human",
        hide_default_value = true,
        hide_possible_values = true,
        help = "Sortie : human (par défaut), json, sarif, csv ou github"
    )]
    pub(crate) format: CheckFormat,
    #[arg(
        long,
        value_name = "GRAVITÉ",
        default_value = "info",
        hide_default_value = true,
        hide_possible_values = true,
        help = "Gravité la plus faible montrée par la sortie human : error, warning ou info (par défaut)"
    )]
    pub(crate) severity: LeastSeverity,
    #[command(flatten)]
    pub(crate) limits: LimitArgs,
}

/// Limits on what is read.
#[derive(Debug, Args)]
#[command(next_help_heading = "Limites")]
pub(crate) struct LimitArgs {
    #[arg(long, value_name = "N", default_value_t = Limits::default().findings, hide_default_value = true, help = "Constats gardés par document ; tous sont comptés")]
    max_findings: usize,
    #[arg(long, value_name = "OCTETS", default_value_t = Limits::default().bytes, hide_default_value = true, help = "Taille d'un document")]
    max_bytes: usize,
    #[arg(long, value_name = "N", default_value_t = Limits::default().depth, hide_default_value = true, help = "Crochets et accolades ouverts à la fois")]
    max_depth: usize,
    #[arg(long, value_name = "N", default_value_t = Limits::default().records, hide_default_value = true, help = "Objets dans un document")]
    max_records: usize,
    #[arg(long, value_name = "OCTETS", default_value_t = Limits::default().string_bytes, hide_default_value = true, help = "Taille d'un texte")]
    max_string: usize,
}

impl LimitArgs {
    /// The limits as the core takes them.
    pub(crate) fn limits(&self) -> Limits {
        Limits {
            bytes: self.max_bytes,
            depth: self.max_depth,
            records: self.max_records,
            string_bytes: self.max_string,
            findings: self.max_findings,
        }
    }
}

/// `catalog`.
#[derive(Debug, Args)]
#[command(next_help_heading = "Options")]
pub(crate) struct CatalogArgs {
    #[arg(
        value_name = "CODE",
        help = "Fiche (B.2, GT.D.1), axe (A), organisme, territoire ou instance, par son identifiant ou son nom ; sans lui, la liste des fiches",
        help_heading = "Arguments"
    )]
    pub(crate) code: Option<String>,
    #[command(flatten)]
    pub(crate) format: FormatArgs,
}

/// `explain`.
#[derive(Debug, Args)]
#[command(next_help_heading = "Options")]
pub(crate) struct ExplainArgs {
    #[arg(
        value_name = "CODE",
        help = "Code de la règle : document.field.unknown",
        help_heading = "Arguments"
    )]
    pub(crate) code: String,
}

/// `schema`.
#[derive(Debug, Args)]
#[command(next_help_heading = "Options")]
pub(crate) struct SchemaArgs {
    #[arg(
        value_name = "NOM",
        help = "Schéma à écrire : programme, report, compute/roadmap.state… ; sans lui, leur liste",
        help_heading = "Arguments"
    )]
    pub(crate) name: Option<String>,
    #[arg(long = "draft-07", help = "Écrire le schéma pour les outils qui ne lisent que draft-07")]
    pub(crate) draft_07: bool,
}

/// `init`.
#[derive(Debug, Args)]
#[command(next_help_heading = "Options")]
pub(crate) struct InitArgs {
    #[arg(
        value_name = "FICHIER",
        help = "Fichier à créer ; sans lui, l'exemple est affiché",
        help_heading = "Arguments"
    )]
    pub(crate) file: Option<PathBuf>,
}

/// `fmt`.
#[derive(Debug, Args)]
#[command(next_help_heading = "Options")]
pub(crate) struct FmtArgs {
    #[arg(
        value_name = "FICHIER",
        required = true,
        help = "Fichiers à remettre en forme ; - lit l'entrée standard et écrit sur la sortie standard",
        help_heading = "Arguments"
    )]
    pub(crate) files: Vec<PathBuf>,
    #[arg(long, help = "Ne rien écrire ; code de sortie 1 si un fichier changerait")]
    pub(crate) check: bool,
}

/// `migrate`.
#[derive(Debug, Args)]
#[command(next_help_heading = "Options")]
pub(crate) struct MigrateArgs {
    #[arg(
        value_name = "FICHIER",
        required = true,
        help = "Documents à passer à la version actuelle ; - lit l'entrée standard et écrit sur la sortie standard",
        help_heading = "Arguments"
    )]
    pub(crate) files: Vec<PathBuf>,
    #[arg(long, help = "Ne rien écrire ; code de sortie 1 si un document est d'une version plus ancienne")]
    pub(crate) check: bool,
    #[arg(
        long,
        conflicts_with = "check",
        help = "Remplacer les fichiers ; sans cette option, le nouveau texte est affiché"
    )]
    pub(crate) write: bool,
}

/// `completions`.
#[derive(Debug, Args)]
#[command(next_help_heading = "Options")]
pub(crate) struct CompletionsArgs {
    #[arg(
        value_name = "INTERPRÉTEUR",
        hide_possible_values = true,
        help = "bash, zsh, fish, powershell ou elvish",
        help_heading = "Arguments"
    )]
    pub(crate) shell: clap_complete::Shell,
}

/// `--lang`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Lang {
    Fr,
    En,
}

impl From<Lang> for Language {
    fn from(lang: Lang) -> Self {
        match lang {
            Lang::Fr => Self::French,
            Lang::En => Self::English,
        }
    }
}

/// `--color`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Color {
    Auto,
    Always,
    Never,
}

impl From<Color> for anstream::ColorChoice {
    fn from(color: Color) -> Self {
        match color {
            Color::Auto => Self::Auto,
            Color::Always => Self::Always,
            Color::Never => Self::Never,
        }
    }
}

/// `--format` for people or for programs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub(crate) enum Format {
    #[default]
    Human,
    Json,
}

/// `--format` of the commands that answer with tables.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub(crate) enum TableFormat {
    #[default]
    Human,
    Json,
    Csv,
    Markdown,
}

/// `--format` of `check`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum CheckFormat {
    Human,
    Json,
    Sarif,
    Csv,
    Github,
}

/// `--severity`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum LeastSeverity {
    Error,
    Warning,
    Info,
}

impl From<LeastSeverity> for Severity {
    fn from(least: LeastSeverity) -> Self {
        match least {
            LeastSeverity::Error => Self::Error,
            LeastSeverity::Warning => Self::Warning,
            LeastSeverity::Info => Self::Info,
        }
    }
}

fn parse_day(text: &str) -> Result<NaiveDate, String> {
    Date::parse(text).and_then(Date::day).ok_or_else(|| "AAAA-MM-JJ, 2024-06-30".to_owned())
}

/// The command line, its help in French.
pub(crate) fn command() -> clap::Command {
    Cli::command()
        .help_template(TEMPLATE)
        .mut_subcommands(|sub| sub.help_template(TEMPLATE).disable_help_flag(true).disable_version_flag(true))
}
