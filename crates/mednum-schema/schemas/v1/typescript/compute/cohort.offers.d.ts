/* Made from compute/cohort.offers.schema.json by `cargo xtask codegen types`. */

/**
 * Un jour du calendrier, sans heure ni fuseau.
 *
 * A civil day, without time or zone.
 */
export type Date = string;

/**
 * Les offres de mission, à la forme de l'API Engagement.
 *
 * The offers of missions, in the shape of the API Engagement.
 */
export interface CohortOffers {
  /**
   * Les missions, par cohorte puis par identifiant.
   *
   * The missions, by cohort then identifier.
   */
  offers: Offer[];
  /**
   * Champs de l'API qu'aucun enregistrement ne contient.
   *
   * Fields of the API that no record holds.
   */
  to_write: string[];
}
/**
 * Une mission au format de l'API Engagement : ses noms de champs sont ceux de l'API.
 *
 * A mission in the shape of the API Engagement: its names are those of the API.
 */
export interface Offer {
  /**
   * L'identifiant de la mission.
   *
   * The identifier of the mission.
   */
  clientId: string;
  /**
   * Toujours `numerique`.
   *
   * Always `numerique`.
   */
  domain: string;
  /**
   * Durée en mois entiers, tout mois commencé étant compté.
   *
   * Whole months, begun ones included.
   */
  duration: number | null;
  /**
   * Dernier jour.
   *
   * Last day.
   */
  endAt: Date | null;
  /**
   * Indique si les mineurs peuvent candidater, quand l'enregistrement le précise.
   *
   * Whether minors may apply, when the record says so.
   */
  openToMinors: boolean | null;
  /**
   * L'identifiant de l'organisation.
   *
   * The identifier of the organisation.
   */
  organizationClientId: string;
  /**
   * Son nom.
   *
   * Its name.
   */
  organizationName: string;
  /**
   * Places offertes.
   *
   * Places offered.
   */
  places: number;
  /**
   * Pointeur JSON vers la mission ; ce n'est pas un champ de l'API.
   *
   * JSON Pointer to the mission; not a field of the API.
   */
  pointer: string;
  /**
   * Toujours `no` : les volontaires aident sur place.
   *
   * Always `no`: volunteers help on site.
   */
  remote: string;
  /**
   * Heures et jours par semaine, en français.
   *
   * Hours and days a week, in French.
   */
  schedule: string | null;
  /**
   * Premier jour.
   *
   * First day.
   */
  startAt: Date | null;
  /**
   * Profils et organisation, en français.
   *
   * Profiles and organisation, in French.
   */
  title: string;
  /**
   * Toujours `volontariat_service_civique`.
   *
   * Always `volontariat_service_civique`.
   */
  type: string;
}
