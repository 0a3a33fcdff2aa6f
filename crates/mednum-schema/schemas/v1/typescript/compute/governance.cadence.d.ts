/* Made from compute/governance.cadence.schema.json by `cargo xtask codegen types`. */

/**
 * Un jour du calendrier, sans heure ni fuseau.
 *
 * A civil day, without time or zone.
 */
export type Date = string;
export type CadenceVerdict = "met" | "short" | "over" | "running" | "upcoming" | "undefined";
/**
 * Les réunions tenues par chaque instance, période par période, face à sa fréquence.
 *
 * The meetings held by each body, period by period, against its cadence.
 */
export type GovernanceCadence = BodyCadence[];

/**
 * Les réunions d'une instance, période par période.
 *
 * The meetings of a body, period by period.
 */
export interface BodyCadence {
  /**
   * Vrai quand la source dit « environ ».
   *
   * True when the source says about.
   */
  about: boolean;
  /**
   * Nombre de périodes du calendrier que dure une période propre à l'instance.
   *
   * How many of the calendar's periods one of its own lasts.
   */
  every: number | null;
  /**
   * Son identifiant.
   *
   * Its identifier.
   */
  id: string;
  /**
   * Nombre maximal.
   *
   * Greatest number.
   */
  max: number | null;
  /**
   * Nombre minimal de réunions dans une période entière ; `null` quand sa fréquence ne se compte pas dans le temps.
   *
   * Least number of meetings in a whole period; `null` when its cadence is not counted in time.
   */
  min: number | null;
  /**
   * Son nom.
   *
   * Its name.
   */
  name: string;
  /**
   * Réunions tenues à un jour qui n'est dans aucune de ces périodes.
   *
   * Meetings held on no day of these periods.
   */
  outside: MeetingRef[];
  /**
   * Code de la période du calendrier : `year`, `semester`, `quarter`, `month`.
   *
   * Code of the calendar's period: `year`, `semester`, `quarter`, `month`.
   */
  per: string | null;
  /**
   * Le libellé correspondant, en anglais.
   *
   * The same in English.
   */
  per_en: string | null;
  /**
   * Le libellé correspondant, en français.
   *
   * The same in French.
   */
  per_fr: string | null;
  /**
   * Les périodes de la feuille de route, dans l'ordre.
   *
   * The periods of the roadmap, in order.
   */
  periods: PeriodCadence[];
  /**
   * Les termes imprimés.
   *
   * The printed words.
   */
  printed: string | null;
  /**
   * Code de la fiche qui l'institue.
   *
   * Code of the sheet that sets it up.
   */
  sheet: string;
}
/**
 * Une réunion, telle que les résultats la désignent.
 *
 * A meeting, as results name it.
 */
export interface MeetingRef {
  /**
   * Le jour.
   *
   * The day.
   */
  date: Date;
  /**
   * Son identifiant.
   *
   * Its identifier.
   */
  id: string;
  /**
   * Pointeur JSON vers son enregistrement.
   *
   * JSON Pointer to its record.
   */
  path: string;
}
/**
 * Les réunions d'une instance pendant une période.
 *
 * The meetings of a body in one period.
 */
export interface PeriodCadence {
  /**
   * Dernier jour pris en compte.
   *
   * Last day that counts.
   */
  end: Date;
  /**
   * Nombre de réunions tenues.
   *
   * How many meetings were held.
   */
  held: number;
  /**
   * Nombre maximal de réunions.
   *
   * Greatest number of meetings.
   */
  max: number | null;
  /**
   * Les réunions tenues, dans l'ordre chronologique.
   *
   * The meetings held, in order of time.
   */
  meetings: MeetingRef[];
  /**
   * Nombre minimal de réunions ; `null` quand l'instance n'a pas de fréquence comptée dans le temps.
   *
   * Least number of meetings; `null` when the body has no cadence counted in time.
   */
  min: number | null;
  /**
   * La période : `2023`, `2023-S1`, `2023/2024`.
   *
   * The notation of the document: `2023`, `2023-S1`, `2023/2024`.
   */
  period: string;
  /**
   * En anglais.
   *
   * In English.
   */
  period_en: string;
  /**
   * En français.
   *
   * In French.
   */
  period_fr: string;
  /**
   * Premier jour pris en compte.
   *
   * First day that counts.
   */
  start: Date;
  /**
   * Code du verdict.
   *
   * Code of the verdict.
   */
  verdict: CadenceVerdict;
  /**
   * Le libellé correspondant, en anglais.
   *
   * The same in English.
   */
  verdict_en: string;
  /**
   * Le libellé correspondant, en français.
   *
   * The same in French.
   */
  verdict_fr: string;
}
