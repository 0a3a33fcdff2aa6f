/* Made from compute/network.generalisation.schema.json by `cargo xtask codegen types`. */

/**
 * Un jour du calendrier, sans heure ni fuseau.
 *
 * A civil day, without time or zone.
 */
export type Date = string;

/**
 * La généralisation des réseaux, d'année en année.
 *
 * The generalisation of the networks, year after year.
 */
export interface NetworkGeneralisation {
  /**
   * À la fin de chaque année de la feuille de route.
   *
   * At the end of each year of the roadmap.
   */
  by_year: OnDay[];
  /**
   * Les bassins ce jour-là.
   *
   * The bassins on that day.
   */
  now: OnDay | null;
  /**
   * Les bassins à la date visée ; `null` quand la feuille de route n'en vise aucune.
   *
   * The bassins on the date aimed at; `null` when the roadmap aims at none.
   */
  on_target: OnDay | null;
  /**
   * Le jour depuis lequel la situation est vue.
   *
   * The day it is seen from.
   */
  today: Date | null;
  /**
   * Indique si la généralisation est atteinte.
   *
   * Whether it is reached.
   */
  verdict: NetworkLabelled;
}
/**
 * Les bassins qui ont un réseau actif à un jour donné.
 *
 * The bassins with an active network on a day.
 */
export interface OnDay {
  /**
   * Bassins qui ont un réseau actif ; `null` pour un jour qui n'est pas encore venu.
   *
   * Bassins with an active network; `null` for a day that has not come.
   */
  active: NetworkShare | null;
  /**
   * Le jour.
   *
   * The day.
   */
  day: Date;
  /**
   * Bassins prioritaires qui ont un réseau actif ; `null` pour un jour qui n'est pas encore venu.
   *
   * Priority bassins with an active network; `null` for a day that has not come.
   */
  priority: NetworkShare | null;
}
/**
 * Une part d'un tout.
 *
 * A part of a whole.
 */
export interface NetworkShare {
  /**
   * Leur nombre.
   *
   * How many.
   */
  part: number;
  /**
   * La part rapportée à l'unité, en millièmes ; `null` quand le tout est vide.
   *
   * The part of one, in thousandths; `null` when there is nothing to be a part of.
   */
  share: number | null;
  /**
   * Sur combien.
   *
   * Out of how many.
   */
  whole: number;
}
/**
 * Un terme d'un vocabulaire, avec ses libellés.
 *
 * A term of a vocabulary, with its labels.
 */
export interface NetworkLabelled {
  /**
   * Son code dans les documents.
   *
   * Its code in documents.
   */
  code: string;
  /**
   * En anglais.
   *
   * In English.
   */
  label_en: string;
  /**
   * En français.
   *
   * In French.
   */
  label_fr: string;
}
