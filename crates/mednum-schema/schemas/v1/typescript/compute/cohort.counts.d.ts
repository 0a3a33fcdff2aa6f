/* Made from compute/cohort.counts.schema.json by `cargo xtask codegen types`. */

/**
 * Les volontaires par type de structure et par profil.
 *
 * Volunteers by kind of host and by profile.
 */
export interface CohortCounts {
  /**
   * Par année.
   *
   * By year.
   */
  cohorts: CohortCounts1[];
  /**
   * Les colonnes : chaque profil seul, profils fusionnés, sans profil.
   *
   * The columns: each profile alone, merged profiles, no profile.
   */
  profiles: CohortLabelled[];
  /**
   * Le seuil : plus petit nombre de personnes affiché.
   *
   * The least count of people that is shown.
   */
  threshold: number;
}
/**
 * Les volontaires d'une cohorte ; un nombre masqué est `null`.
 *
 * The volunteers of a cohort; a count that is held back is `null`.
 */
export interface CohortCounts1 {
  /**
   * Nombre de volontaires de chaque profil.
   *
   * Volunteers of each profile.
   */
  by_profile: (number | null)[];
  /**
   * La cohorte.
   *
   * Which.
   */
  cohort: CohortRef;
  /**
   * Par type de structure d'accueil, dans l'ordre de la feuille de route.
   *
   * By kind of host, in the order of the roadmap.
   */
  host_kinds: HostKindCounts[];
  /**
   * Nombre de volontaires.
   *
   * Volunteers.
   */
  volunteers: number | null;
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
 * Les volontaires d'un type de structure d'accueil.
 *
 * The volunteers of a kind of host.
 */
export interface HostKindCounts {
  /**
   * Nombre de volontaires de chaque profil.
   *
   * Volunteers of each profile.
   */
  by_profile: (number | null)[];
  /**
   * Le type de structure d'accueil.
   *
   * Which.
   */
  kind: CohortLabelled;
  /**
   * Structures de ce type ayant une mission dans la cohorte, chacune comptée une seule fois.
   *
   * Organisations of that kind with a mission in the cohort, each counted once.
   */
  structures: number;
  /**
   * Nombre de volontaires.
   *
   * Volunteers.
   */
  volunteers: number | null;
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
