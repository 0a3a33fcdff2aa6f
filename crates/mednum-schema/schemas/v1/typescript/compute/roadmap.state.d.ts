/* Made from compute/roadmap.state.schema.json by `cargo xtask codegen types`. */

export type SheetStanding = "late" | "dated" | "undated";
export type SheetField =
  | "heading"
  | "title"
  | "context"
  | "objectives"
  | "description"
  | "problem"
  | "pilot"
  | "porteur"
  | "partners"
  | "to_mobilise"
  | "territory"
  | "financial_means"
  | "human_means"
  | "material_means"
  | "calendar"
  | "indicators"
  | "terms"
  | "members"
  | "covers";
export type PrintedState = "printed" | "empty" | "absent";
export type Measure =
  "count" | "distinct_count" | "ratio" | "amount" | "duration" | "yes_no" | "qualitative" | "composite";
/**
 * Un jour du calendrier, sans heure ni fuseau.
 *
 * A civil day, without time or zone.
 */
export type Date = string;
export type Bound = "exact" | "at_least" | "about" | "ceiling";
export type Per = "year" | "semester" | "quarter" | "month" | "event" | "edition";

/**
 * L'état de la feuille de route.
 *
 * The state of the roadmap.
 */
export interface RoadmapState {
  /**
   * Les axes et leurs fiches.
   *
   * The axes and their sheets.
   */
  axes: AxisState[];
  /**
   * Combien de chaque chose.
   *
   * How many of each thing.
   */
  counts: RoadmapCounts;
  /**
   * Champs que des fiches impriment vides ou n'ont pas.
   *
   * Fields that sheets print empty or do not have.
   */
  gaps: RoadmapGap[];
  /**
   * Personnes comptées sans équivalent temps plein.
   *
   * People counted without full-time equivalent.
   */
  headcounts: HeadcountLine[];
  /**
   * Identifiant de la feuille de route.
   *
   * Identifier of the roadmap.
   */
  id: string;
  /**
   * Indicateurs par mesure, dans l'ordre du vocabulaire, puis ceux dont la mesure n'est pas connue.
   *
   * Indicators by measure, in the vocabulary's order, then those whose measure is not known.
   */
  indicators: IndicatorCount[];
  /**
   * Ce qui est échu sans nouvelles, le plus ancien d'abord.
   *
   * What is past due without news, the oldest first.
   */
  late: LateEntry[];
  /**
   * Moyens sans aucun chiffre, par type ; ceux dont cette version de mednum ne connaît pas le type sont laissés de côté.
   *
   * Means without any figure, by kind; those of a kind that this version of mednum does not know are left out.
   */
  means_without_figure: {
    [k: string]: number;
  };
  /**
   * Argent compté par an.
   *
   * Money counted per year.
   */
  money_per_year: Sum;
  /**
   * Argent qui n'est pas compté par an, listé et non additionné.
   *
   * Money that is not counted per year, listed and not added.
   */
  other_money: SumLine[];
  /**
   * Qui pilote quoi, les plus chargés d'abord.
   *
   * Who leads what, the busiest first.
   */
  pilots: PilotState[];
  /**
   * Postes, en millièmes d'équivalent temps plein.
   *
   * Posts, in thousandths of a full-time equivalent.
   */
  posts: Sum;
  /**
   * Son titre.
   *
   * Its title.
   */
  title: string;
  /**
   * Le jour par rapport auquel les retards sont comptés.
   *
   * The day that lateness is counted against.
   */
  today: Date | null;
}
/**
 * Un axe et ses fiches.
 *
 * An axis and its sheets.
 */
export interface AxisState {
  /**
   * Code.
   *
   * Code.
   */
  code: string;
  /**
   * Ses actions, puis ses groupes de travail.
   *
   * Its actions, then its working groups.
   */
  sheets: SheetState[];
  /**
   * Titre.
   *
   * Title.
   */
  title: string;
}
/**
 * Une fiche en résumé.
 *
 * A sheet in short.
 */
export interface SheetState {
  /**
   * Code.
   *
   * Code.
   */
  code: string;
  /**
   * Nombre de dates prévues.
   *
   * Number of planned dates.
   */
  dates: number;
  /**
   * Nombre de champs imprimés vides ou absents.
   *
   * Number of fields printed empty or absent.
   */
  gaps: number;
  /**
   * Nombre d'indicateurs ; zéro pour un groupe de travail.
   *
   * Number of indicators; zero for a working group.
   */
  indicators: number;
  /**
   * `action` ou `working_group`.
   *
   * `action` or `working_group`.
   */
  kind: "action" | "working_group";
  /**
   * Nombre de dates prévues qui sont en retard.
   *
   * Number of them that are late.
   */
  late: number;
  /**
   * Nombre d'objectifs ; zéro pour un groupe de travail.
   *
   * Number of objectives; zero for a working group.
   */
  objectives: number;
  /**
   * Noms de ses pilotes.
   *
   * Names of its pilots.
   */
  pilots: string[];
  /**
   * Code de sa situation vis-à-vis de son calendrier.
   *
   * Code of the standing: where it is with its calendar.
   */
  standing: SheetStanding;
  /**
   * Le libellé correspondant, en anglais.
   *
   * The same in English.
   */
  standing_en: string;
  /**
   * Le libellé correspondant, en français.
   *
   * The same in French.
   */
  standing_fr: string;
  /**
   * Titre.
   *
   * Title.
   */
  title: string;
  /**
   * Vrai quand ses moyens financiers sont parmi eux.
   *
   * True when its financial means are among them.
   */
  without_funding: boolean;
}
/**
 * Combien de chaque chose une feuille de route contient.
 *
 * How many of each thing a roadmap holds.
 */
export interface RoadmapCounts {
  /**
   * Actions.
   *
   * Actions.
   */
  actions: number;
  /**
   * Axes.
   *
   * Axes.
   */
  axes: number;
  /**
   * Chiffres.
   *
   * Figures.
   */
  figures: number;
  /**
   * Indicateurs.
   *
   * Indicators.
   */
  indicators: number;
  /**
   * Membres du réseau.
   *
   * Members of the network.
   */
  members: number;
  /**
   * Objectifs.
   *
   * Objectives.
   */
  objectives: number;
  /**
   * Organisations.
   *
   * Organisations.
   */
  organisations: number;
  /**
   * Groupes de travail.
   *
   * Working groups.
   */
  working_groups: number;
}
/**
 * Un champ qu'une fiche imprime vide ou n'a pas.
 *
 * A field that a sheet prints empty or does not have.
 */
export interface RoadmapGap {
  /**
   * Code de la fiche.
   *
   * Code of the sheet.
   */
  code: string;
  /**
   * Code du champ.
   *
   * Code of the field.
   */
  field: SheetField;
  /**
   * Son libellé anglais.
   *
   * Its English label.
   */
  field_en: string;
  /**
   * Son libellé français.
   *
   * Its French label.
   */
  field_fr: string;
  /**
   * `empty` (imprimé vide) ou `absent`.
   *
   * `empty` or `absent`.
   */
  presence: PrintedState;
}
/**
 * Personnes comptées sans équivalent temps plein.
 *
 * People counted without full-time equivalent.
 */
export interface HeadcountLine {
  /**
   * Code de la fiche.
   *
   * Code of the sheet.
   */
  code: string;
  /**
   * Qui elles sont.
   *
   * Who they are.
   */
  label: string;
  /**
   * Nombre maximal, s'il y en a un.
   *
   * Greatest number, if any.
   */
  max: number | null;
  /**
   * Nombre minimal.
   *
   * Least number.
   */
  min: number;
}
/**
 * Combien d'indicateurs ont une mesure donnée.
 *
 * How many indicators have a measure.
 */
export interface IndicatorCount {
  /**
   * Combien.
   *
   * How many.
   */
  count: number;
  /**
   * Code de la mesure ; rien pour les indicateurs dont cette version de mednum ne connaît pas la mesure.
   *
   * Code of the measure; nothing for the indicators whose measure this version of mednum does not know.
   */
  measure: Measure | null;
  /**
   * Libellé anglais.
   *
   * English label.
   */
  measure_en: string | null;
  /**
   * Libellé français.
   *
   * French label.
   */
  measure_fr: string | null;
}
/**
 * Quelque chose d'échu sans nouvelles.
 *
 * Something past due without news.
 */
export interface LateEntry {
  /**
   * Code de la fiche.
   *
   * Code of the sheet.
   */
  code: string;
  /**
   * Nombre de jours écoulés depuis.
   *
   * Days since then.
   */
  days: number;
  /**
   * Le dernier jour de l'échéance.
   *
   * The last day it was due.
   */
  due: Date;
  /**
   * Ce qui était attendu.
   *
   * What was expected.
   */
  label: string;
  /**
   * Noms des pilotes à interroger.
   *
   * Names of the pilots to ask.
   */
  pilots: string[];
  /**
   * La notation du document.
   *
   * The notation of the document.
   */
  when: string;
}
/**
 * Une somme et ses lignes ; une ligne qui n'est pas comptée dit pourquoi.
 *
 * A sum and its lines; a line that is not counted says why.
 */
export interface Sum {
  /**
   * Vrai quand une ligne n'est qu'une borne inférieure, ou n'est pas comptée parce que sa portée ou son `per` n'est pas connu : le total s'entend « au moins ».
   *
   * True when a line is only a lower bound, or is left out for a bound or a `per` that is not known: the total is "at least".
   */
  at_least: boolean;
  /**
   * Vrai quand une ligne est un plafond, compté en entier.
   *
   * True when a line is a ceiling, counted in full.
   */
  includes_ceiling: boolean;
  /**
   * Toutes les lignes.
   *
   * Every line.
   */
  lines: SumLine[];
  /**
   * Centimes, ou millièmes d'équivalent temps plein.
   *
   * Cents, or thousandths of a full-time equivalent.
   */
  total: number;
}
/**
 * Une ligne d'une somme.
 *
 * A line of a sum.
 */
export interface SumLine {
  /**
   * Code de la portée ; rien quand cette version de mednum ne la connaît pas : la ligne n'est alors pas comptée.
   *
   * Code of the bound; nothing when this version of mednum does not know it, and the line is not counted.
   */
  bound: Bound | null;
  /**
   * Code de la fiche.
   *
   * Code of the sheet.
   */
  code: string;
  /**
   * La fiche sur laquelle le même moyen est déjà compté.
   *
   * The sheet on which the same means is already counted.
   */
  counted_on: string | null;
  /**
   * Ce dont il s'agit.
   *
   * What it is.
   */
  label: string;
  /**
   * Code de ce à quoi la ligne se rapporte ; rien quand la source ne le dit pas, ou quand cette version de mednum ne le connaît pas.
   *
   * Code of what it is per; nothing when the source does not say, or when this version of mednum does not know it.
   */
  per: Per | null;
  /**
   * Faux quand la ligne se rapporte à ce que cette version de mednum ne connaît pas.
   *
   * False when it is per something that this version of mednum does not know.
   */
  per_known: boolean;
  /**
   * Notre lecture, quand le chiffre repose sur une lecture.
   *
   * Our reading, when the figure rests on one.
   */
  reading: string | null;
  /**
   * Centimes, ou millièmes d'équivalent temps plein.
   *
   * Cents, or thousandths of a full-time equivalent.
   */
  value: number;
  /**
   * Haut d'une fourchette.
   *
   * Upper end of a range.
   */
  value_max: number | null;
}
/**
 * Un pilote et les fiches qu'il pilote.
 *
 * A pilot and the sheets it leads.
 */
export interface PilotState {
  /**
   * Identifiant.
   *
   * Identifier.
   */
  id: string;
  /**
   * Nom.
   *
   * Name.
   */
  name: string;
  /**
   * Codes des fiches.
   *
   * Codes of the sheets.
   */
  sheets: string[];
}
