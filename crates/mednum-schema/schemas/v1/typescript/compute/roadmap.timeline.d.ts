/* Made from compute/roadmap.timeline.schema.json by `cargo xtask codegen types`. */

/**
 * Le calendrier de la feuille de route.
 *
 * The timeline of the roadmap.
 */
export type RoadmapTimeline = Timeline | null;
/**
 * Un jour du calendrier, sans heure ni fuseau.
 *
 * A civil day, without time or zone.
 */
export type Date = string;
export type CalendarKind = "period" | "milestone" | "recurring" | "target" | "history" | "fact";
export type Precision = "day" | "month" | "quarter" | "season" | "semester" | "year" | "every_year";

/**
 * La frise chronologique d'une feuille de route.
 *
 * The timeline of a roadmap.
 */
export interface Timeline {
  /**
   * Dernier jour de la feuille de route.
   *
   * Last day of the roadmap.
   */
  end: Date;
  /**
   * Les entrées prévues, par fiche dans l'ordre du document ; une entrée dont cette version de mednum ne connaît pas le type est laissée de côté : rien ne dit qu'elle est prévue.
   *
   * The planned entries, by sheet in the order of the document; one of a kind that this version of mednum does not know is not known to be planned, and is left out.
   */
  rows: TimelineRow[];
  /**
   * Premier jour de la feuille de route.
   *
   * First day of the roadmap.
   */
  start: Date;
}
/**
 * Une entrée datée d'une fiche, placée dans le temps.
 *
 * A dated entry of a sheet, laid out in time.
 */
export interface TimelineRow {
  /**
   * Sa place dans la durée de la feuille de route ; ce qui revient chaque année a une barre par an.
   *
   * Where it lies within the roadmap; what comes back every year has one bar a year.
   */
  bars: Bar[];
  /**
   * Code de la fiche.
   *
   * Code of the sheet.
   */
  code: string;
  /**
   * Vrai quand elle finit après la feuille de route, ou jamais.
   *
   * True when it ends after the roadmap, or never.
   */
  ends_after: boolean;
  /**
   * Code du type.
   *
   * Code of the kind.
   */
  kind: CalendarKind;
  /**
   * Ce qui se passe.
   *
   * What happens.
   */
  label: string;
  /**
   * Le jour de l'échéance, quand il y a retard et qu'aucune nouvelle ne dit ce qu'il en est advenu.
   *
   * The day it was due, when it is late and no news say what became of it.
   */
  late_since: Date | null;
  /**
   * Précision de la source.
   *
   * How precise the source is.
   */
  precision: Precision;
  /**
   * Vrai quand elle commence avant la feuille de route.
   *
   * True when it starts before the roadmap.
   */
  starts_before: boolean;
  /**
   * La notation du document, par exemple `2023-S2`.
   *
   * The notation of the document: `2023-S2`.
   */
  when: string;
  /**
   * Quand, en anglais.
   *
   * When, in English.
   */
  when_en: string;
  /**
   * Quand, en français.
   *
   * When, in French.
   */
  when_fr: string;
}
/**
 * Une suite de jours, premier et dernier compris.
 *
 * A stretch of days, both ends included.
 */
export interface Bar {
  /**
   * Dernier jour.
   *
   * Last day.
   */
  end: Date;
  /**
   * Premier jour.
   *
   * First day.
   */
  start: Date;
}
