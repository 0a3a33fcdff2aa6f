/* Made from compute/cohort.calendar.schema.json by `cargo xtask codegen types`. */

/**
 * Un jour du calendrier, sans heure ni fuseau.
 *
 * A civil day, without time or zone.
 */
export type Date = string;

/**
 * Le calendrier d'une cohorte à venir.
 *
 * The calendar of a cohort to come.
 */
export interface CohortCalendar {
  /**
   * Les jours entre lesquels ses missions se déroulent (A.1.2.b-R3), quand la feuille de route le précise.
   *
   * When its missions run (A.1.2.b-R3), when the roadmap says so.
   */
  missions: DaysOf | null;
  /**
   * Ses phases, dans leur ordre (A.1.2.b-R9) ; liste vide quand la feuille de route ne leur donne pas de mois.
   *
   * Its phases, in their order (A.1.2.b-R9); empty when the roadmap gives them no months.
   */
  phases: PhaseDays[];
  /**
   * L'année où elle commence.
   *
   * The year it starts in.
   */
  year: number;
}
/**
 * Premier et dernier jour, tous deux inclus.
 *
 * First and last day, both included.
 */
export interface DaysOf {
  /**
   * Premier jour.
   *
   * First day.
   */
  first: Date;
  /**
   * Dernier jour.
   *
   * Last day.
   */
  last: Date;
}
/**
 * Les jours d'une phase.
 *
 * The days of a phase.
 */
export interface PhaseDays {
  /**
   * Ses jours.
   *
   * Its days.
   */
  days: DaysOf;
  /**
   * La phase.
   *
   * Which.
   */
  phase: CohortLabelled;
}
/**
 * Un terme et ses libellés.
 *
 * A term with its labels.
 */
export interface CohortLabelled {
  /**
   * Code.
   *
   * Code.
   */
  code: string;
  /**
   * Libellé anglais.
   *
   * English label.
   */
  label_en: string;
  /**
   * Libellé français.
   *
   * French label.
   */
  label_fr: string;
}
