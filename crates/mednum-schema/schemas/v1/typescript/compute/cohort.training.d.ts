/* Made from compute/cohort.training.schema.json by `cargo xtask codegen types`. */

/**
 * Un jour du calendrier, sans heure ni fuseau.
 *
 * A civil day, without time or zone.
 */
export type Date = string;

/**
 * La formation des volontaires, suivie et à suivre.
 *
 * The training of volunteers, followed and to follow.
 */
export interface CohortTraining {
  /**
   * Par année.
   *
   * By year.
   */
  cohorts: CohortTraining1[];
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
 * La formation d'une cohorte.
 *
 * The training of a cohort.
 */
export interface CohortTraining1 {
  /**
   * La cohorte.
   *
   * Which.
   */
  cohort: CohortRef;
  /**
   * Nombre de modules obligatoires.
   *
   * Compulsory modules.
   */
  compulsory: number;
  /**
   * Nombre de volontaires selon leur avancement.
   *
   * How many volunteers are how far.
   */
  counts: TrainingCounts;
  /**
   * Nombre de jours de formation enregistrés.
   *
   * Days of training that are recorded.
   */
  days: number;
  /**
   * Nombre de jours tenus au jour auquel on se place ; `null` sans ce jour.
   *
   * Days held by the day it is seen from; `null` without a day.
   */
  days_held: number | null;
  /**
   * Nombre de jours prévus par la feuille de route (A.1.2.b-R7).
   *
   * Days that the roadmap plans (A.1.2.b-R7).
   */
  days_planned: number | null;
  /**
   * Nombre de modules à la carte.
   *
   * Modules à la carte.
   */
  optional: number;
  /**
   * Chaque volontaire, dans l'ordre du document ; personne quand la liste est masquée.
   *
   * Each volunteer, in the order of the document; nobody when the list is held back.
   */
  volunteers: FollowUp[];
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
 * Nombres de volontaires ; `null` quand un nombre est masqué.
 *
 * Counts of volunteers; `null` when held back.
 */
export interface TrainingCounts {
  /**
   * Avec les jours de formation civique et citoyenne que la loi demande.
   *
   * With the days of formation civique et citoyenne that the law asks for.
   */
  civic_training: number | null;
  /**
   * Avec tous les modules obligatoires.
   *
   * With every compulsory module.
   */
  complete: number | null;
  /**
   * Avec la formation aux premiers secours.
   *
   * With the first-aid course.
   */
  first_aid: number | null;
  /**
   * Avec des modules obligatoires encore à suivre.
   *
   * With some still to follow.
   */
  incomplete: number | null;
  /**
   * Nombre de volontaires.
   *
   * Volunteers.
   */
  volunteers: number | null;
  /**
   * Sans cette formation.
   *
   * Without.
   */
  without_civic_training: number | null;
  /**
   * Sans cette formation.
   *
   * Without.
   */
  without_first_aid: number | null;
}
/**
 * L'avancement d'un volontaire dans la formation de la cohorte.
 *
 * How far a volunteer is in the training of the cohort.
 */
export interface FollowUp {
  /**
   * Indique si tous les modules obligatoires sont suivis ; faux tant qu'il n'y en a aucun.
   *
   * Whether every compulsory module is followed; false as long as there is none.
   */
  complete: boolean;
  /**
   * Nombre de modules obligatoires suivis, des jours qui ne sont pas à venir.
   *
   * Compulsory modules followed, of days that are not to come.
   */
  compulsory_followed: number;
  /**
   * Nombre de modules obligatoires encore à suivre, parmi ceux destinés aux profils de la mission.
   *
   * Compulsory modules still to follow, of those for the profiles of the mission.
   */
  compulsory_to_follow: number;
  /**
   * Nombre de modules à la carte suivis.
   *
   * Modules à la carte followed.
   */
  optional_followed: number;
  /**
   * Pointeur JSON vers l'enregistrement.
   *
   * JSON Pointer to the record.
   */
  pointer: string;
}
