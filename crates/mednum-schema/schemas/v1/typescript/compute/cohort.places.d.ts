/* Made from compute/cohort.places.schema.json by `cargo xtask codegen types`. */

/**
 * Un jour du calendrier, sans heure ni fuseau.
 *
 * A civil day, without time or zone.
 */
export type Date = string;

/**
 * Les places des cohortes : offertes, prises, libres.
 *
 * The places of cohorts: offered, taken, left.
 */
export interface CohortPlaces {
  /**
   * Nombre maximal de volontaires d'une cohorte, selon la feuille de route (A.1.2.b-R2).
   *
   * Volunteers of a cohort at most, as the roadmap has it (A.1.2.b-R2).
   */
  ceiling: number | null;
  /**
   * Par année.
   *
   * By year.
   */
  cohorts: CohortPlaces1[];
  /**
   * Le seuil : plus petit nombre de personnes affiché.
   *
   * The least count of people that is shown.
   */
  threshold: number;
  /**
   * Nombre d'enregistrements de volontaires, toutes années confondues, qui doivent être effacés au jour auquel on se place : aucun chiffre ne les compte. `null` quand il est masqué.
   *
   * Records of volunteers, of all years, that must be gone by that day: no figure counts them. `null` when held back.
   */
  to_erase: number | null;
  /**
   * Le jour auquel on se place.
   *
   * The day it is seen from.
   */
  today: Date | null;
}
/**
 * Les places d'une cohorte.
 *
 * The places of a cohort.
 */
export interface CohortPlaces1 {
  /**
   * La cohorte.
   *
   * Which.
   */
  cohort: CohortRef;
  /**
   * Places restantes ; `null` quand le nombre est masqué.
   *
   * Places left; `null` when held back.
   */
  left: number | null;
  /**
   * Nombre de volontaires qui peuvent encore venir avant que le plafond soit atteint ; négatif au-delà. `null` quand il est masqué.
   *
   * Volunteers that may still come before the ceiling is reached; negative beyond it. `null` when held back.
   */
  left_to_ceiling: number | null;
  /**
   * Ses missions, par identifiant.
   *
   * Its missions, by identifier.
   */
  missions: MissionPlaces[];
  /**
   * Places que ses missions offrent.
   *
   * Places that its missions offer.
   */
  places: number;
  /**
   * Places prises : dans chaque mission, le plus grand nombre de volontaires présents en même temps. `null` quand le nombre est masqué.
   *
   * Places taken: in each mission, the most volunteers at one time. `null` when held back.
   */
  taken: number | null;
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
 * Les places d'une mission.
 *
 * The places of a mission.
 */
export interface MissionPlaces {
  /**
   * Son identifiant.
   *
   * Its identifier.
   */
  id: string;
  /**
   * Places restantes ; `null` quand le nombre est masqué.
   *
   * Places left; `null` when held back.
   */
  left: number | null;
  /**
   * Nom de la structure d'accueil.
   *
   * Name of the host organisation.
   */
  organisation: string;
  /**
   * Places offertes.
   *
   * Places offered.
   */
  places: number;
  /**
   * Pointeur JSON vers son enregistrement.
   *
   * JSON Pointer to its record.
   */
  pointer: string;
  /**
   * Ses profils.
   *
   * Its profiles.
   */
  profiles: CohortLabelled[];
  /**
   * Places prises ; `null` quand le nombre est masqué.
   *
   * Places taken; `null` when held back.
   */
  taken: number | null;
  /**
   * Indique si les places prises et restantes sont masquées : une mission accueille peu de personnes, elles le sont donc, sauf quand tout est affiché.
   *
   * Whether what is taken and left is held back: a mission takes a few people, so it is unless everything is shown.
   */
  withheld: boolean;
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
