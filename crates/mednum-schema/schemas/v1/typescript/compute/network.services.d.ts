/* Made from compute/network.services.schema.json by `cargo xtask codegen types`. */

/**
 * Un jour du calendrier, sans heure ni fuseau.
 *
 * A civil day, without time or zone.
 */
export type Date = string;

/**
 * France services, postes et permanences.
 *
 * France services, posts and permanences.
 */
export interface NetworkServices {
  /**
   * Chaque site en vigueur, dans l'ordre des identifiants.
   *
   * Each site in force, by identifier.
   */
  by_site: SitePermanences[];
  /**
   * Les sites par type de porteur.
   *
   * Sites by kind of carrier.
   */
  carriers: CarrierCount[];
  /**
   * Postes de conseiller numérique qui tiennent une permanence dans une France services, chacun compté une fois, sur ceux en vigueur.
   *
   * Posts of conseiller numérique that keep one in a France services, each once, out of those in force.
   */
  conseillers_in_sites: NetworkShare;
  /**
   * Le jour ; `null` quand aucun n'a été donné : est alors en vigueur ce qui n'a pas de fin.
   *
   * The day; `null` when none was given: then what has no end is in force.
   */
  day: Date | null;
  /**
   * Nombre de permanences tenues : en vigueur, comme le sont leur poste et leur site.
   *
   * Permanences held: in force, as are their post and their site.
   */
  permanences: number;
  /**
   * Parmi elles, celles tenues dans une France services.
   *
   * Of them, those held in a France services.
   */
  permanences_in_sites: NetworkShare;
  /**
   * Conseillers numériques et autres médiateurs.
   *
   * Conseillers numériques and other mediators.
   */
  posts: Against[];
  /**
   * Sites complets et antennes.
   *
   * Full sites and antennas.
   */
  sites: Against[];
  /**
   * Sites où au moins une permanence est tenue.
   *
   * Sites where at least one is held.
   */
  sites_with_permanence: NetworkShare;
}
/**
 * Une France services et les permanences qui y sont tenues.
 *
 * A France services and the permanences held in it.
 */
export interface SitePermanences {
  /**
   * Un site complet ou une antenne.
   *
   * A full site or an antenna.
   */
  kind: NetworkLabelled;
  /**
   * Son nom.
   *
   * Its name.
   */
  name: string;
  /**
   * Nombre de permanences en vigueur.
   *
   * Permanences in force.
   */
  permanences: number;
  /**
   * Emplacements de ses permanences (pointeurs JSON).
   *
   * Where its permanences stand.
   */
  permanences_pointers: string[];
  /**
   * Emplacement du site dans le document (pointeur JSON).
   *
   * Where the site stands in the document.
   */
  pointer: string;
  /**
   * Les postes qui les tiennent, désignés par leur identifiant.
   *
   * Posts that keep them, by identifier.
   */
  posts: string[];
  /**
   * Identifiant du site.
   *
   * Identifier of the site.
   */
  site: string;
  /**
   * Minutes de permanence par semaine ; une semaine sur deux compte pour moitié.
   *
   * Minutes of permanence a week; every other week counts for half.
   */
  weekly_minutes: number;
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
/**
 * Les France services portées par un type d'organisation.
 *
 * France services carried by a kind of organisation.
 */
export interface CarrierCount {
  /**
   * Le type de porteur.
   *
   * The kind of carrier.
   */
  carrier: NetworkLabelled;
  /**
   * Nombre de sites, antennes comprises.
   *
   * How many sites, antennas included.
   */
  sites: number;
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
 * Un décompte du registre, face à celui de la feuille de route.
 *
 * A count of the register beside that of the roadmap.
 */
export interface Against {
  /**
   * Vrai quand la feuille de route dit « environ ».
   *
   * True when the roadmap says about.
   */
  approximate: boolean;
  /**
   * Nombre en vigueur dans le registre.
   *
   * How many the register has in force.
   */
  count: number;
  /**
   * Nombre que le registre a en plus ; `null` quand la feuille de route ne le dit pas.
   *
   * How many more the register has; `null` when the roadmap does not say.
   */
  difference: number | null;
  /**
   * Ce qui est compté.
   *
   * What is counted.
   */
  kind: NetworkLabelled;
  /**
   * Leurs emplacements dans le document (pointeurs JSON).
   *
   * Where they stand in the document.
   */
  pointers: string[];
  /**
   * Nombre que compte la feuille de route ; `null` quand elle ne le dit pas.
   *
   * How many the roadmap counts; `null` when it does not say.
   */
  stated: number | null;
}
