/* Made from compute/cohort.reviews.schema.json by `cargo xtask codegen types`. */

/**
 * Un jour du calendrier, sans heure ni fuseau.
 *
 * A civil day, without time or zone.
 */
export type Date = string;

/**
 * Les bilans nominatifs à faire.
 *
 * The named reviews to be done.
 */
export interface CohortReviews {
  /**
   * Par année.
   *
   * By year.
   */
  cohorts: CohortReviews1[];
  /**
   * Le seuil : plus petit nombre de personnes affiché.
   *
   * The least count of people that is shown.
   */
  threshold: number;
  /**
   * Le jour auquel on se place.
   *
   * The day it is seen from.
   */
  today: Date | null;
}
/**
 * Les bilans d'une cohorte.
 *
 * The reviews of a cohort.
 */
export interface CohortReviews1 {
  /**
   * La cohorte.
   *
   * Which.
   */
  cohort: CohortRef;
  /**
   * Nombre de bilans faits ; `null` quand il est masqué.
   *
   * Reviews done; `null` when held back.
   */
  done: number | null;
  /**
   * Les enregistrements sans bilan fait, dans l'ordre du document ; aucun quand la liste est masquée.
   *
   * The records without a review done, in the order of the document; none when the list is held back.
   */
  pending: PendingReview[];
  /**
   * Nombre de bilans encore à faire ; `null` quand il est masqué.
   *
   * Reviews still to be done; `null` when held back.
   */
  to_do: number | null;
  /**
   * Nombre de volontaires ; `null` quand il est masqué.
   *
   * Volunteers; `null` when held back.
   */
  volunteers: number | null;
  /**
   * Indique si la liste est masquée : elle révélerait un nombre qui l'est.
   *
   * Whether the list is held back: it would tell a count that is.
   */
  withheld: boolean;
}
/**
 * Une cohorte sur laquelle portent des chiffres.
 *
 * A cohort that figures are about.
 */
export interface CohortRef {
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
  pointer: string;
  /**
   * L'année où elle commence.
   *
   * The year it starts in.
   */
  year: number;
}
/**
 * Un volontaire dont le bilan n'est pas fait.
 *
 * A volunteer without a review done.
 */
export interface PendingReview {
  /**
   * Indique si le contrat est terminé au jour auquel on se place ; `null` sans ce jour.
   *
   * Whether the contract is over on the day it is seen from; `null` without a day.
   */
  contract_over: boolean | null;
  /**
   * Pointeur JSON vers l'enregistrement.
   *
   * JSON Pointer to the record.
   */
  pointer: string;
}
