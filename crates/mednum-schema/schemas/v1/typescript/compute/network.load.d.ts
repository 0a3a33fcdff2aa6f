/* Made from compute/network.load.schema.json by `cargo xtask codegen types`. */

/**
 * La charge de l'équipe : ETP, interventions, minutes.
 *
 * The load of the team: full-time equivalents, interventions, minutes.
 */
export interface NetworkLoad {
  /**
   * Équivalents temps plein que la feuille de route annonce, en millièmes ; `null` quand elle ne le dit pas.
   *
   * Full-time equivalents that the roadmap announces, in thousandths; `null` when it does not say.
   */
  announced_thousandths: number | null;
  /**
   * Ceux qui pilotent l'action et emploient l'équipe, désignés par leur identifiant.
   *
   * Who pilots the action and employs the team, by identifier.
   */
  employers: string[];
  /**
   * Ce qui est travaillé sur ce qui est annoncé, en millièmes d'équivalent temps plein.
   *
   * What is worked out of what is announced, in thousandths of a full-time equivalent.
   */
  filled: NetworkShare | null;
  /**
   * Nombre d'interventions menées par les postes de l'équipe.
   *
   * Interventions that the posts of the team led.
   */
  interventions: number;
  /**
   * Interventions pour un équivalent temps plein, en millièmes ; `null` quand personne n'a travaillé.
   *
   * Interventions for one full-time equivalent, in thousandths; `null` when nobody worked.
   */
  interventions_per_fte: number | null;
  /**
   * Leur durée totale en minutes, là où elle est indiquée.
   *
   * Minutes that they took, where they are given.
   */
  minutes: number;
  /**
   * Minutes pour un équivalent temps plein ; `null` quand personne n'a travaillé.
   *
   * Minutes for one full-time equivalent; `null` when nobody worked.
   */
  minutes_per_fte: number | null;
  /**
   * Les postes de l'équipe.
   *
   * The posts of the team.
   */
  posts: PostLoad[];
  /**
   * Équivalents temps plein travaillés dans l'année, en millièmes : chaque poste de conseiller numérique des employeurs, pour les jours où il est en vigueur.
   *
   * Full-time equivalents worked in the year, in thousandths: each post of conseiller numérique of the employers, for the days that it is in force.
   */
  worked_thousandths: number;
  /**
   * L'année.
   *
   * The year.
   */
  year: number;
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
 * Ce qu'un poste assure au cours d'une année.
 *
 * What a post carries in a year.
 */
export interface PostLoad {
  /**
   * Nombre d'interventions qu'il a menées.
   *
   * Interventions that it led.
   */
  interventions: number;
  /**
   * Emplacements de ses interventions (pointeurs JSON).
   *
   * Where its interventions stand.
   */
  interventions_pointers: string[];
  /**
   * Leur durée totale en minutes.
   *
   * Minutes that they took.
   */
  minutes: number;
  /**
   * Emplacement du poste dans le document (pointeur JSON).
   *
   * Where the post stands in the document.
   */
  pointer: string;
  /**
   * Identifiant du poste.
   *
   * Identifier of the post.
   */
  post: string;
  /**
   * Équivalents temps plein travaillés dans l'année, en millièmes.
   *
   * Full-time equivalents worked in the year, in thousandths.
   */
  worked_thousandths: number;
}
