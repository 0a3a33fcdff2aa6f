/* Made from compute/network.interventions.schema.json by `cargo xtask codegen types`. */

/**
 * Un jour du calendrier, sans heure ni fuseau.
 *
 * A civil day, without time or zone.
 */
export type Date = string;

/**
 * Les interventions : niveaux, bassins, postes, personnes accompagnées.
 *
 * The interventions: levels, bassins, posts, people accompanied.
 */
export interface NetworkInterventions {
  /**
   * Par bassin, dans l'ordre du document, y compris les bassins sans intervention.
   *
   * By bassin, in the order of the document, those without any included.
   */
  by_bassin: BassinCount[];
  /**
   * Par niveau ; une intervention de plusieurs niveaux compte dans chacun.
   *
   * By level; an intervention of several levels counts in each.
   */
  by_level: LevelCount[];
  /**
   * Par poste, dans l'ordre du document, sauf les postes sans intervention.
   *
   * By post, in the order of the document, those without any left out.
   */
  by_post: PostCount[];
  /**
   * Celles de l'action sur les territoires peu ou pas pourvus (B.1) menées dans un bassin prioritaire, sur toutes celles de cette action.
   *
   * Those of the action on little-provided territories (B.1) led in a priority bassin, out of all of that action.
   */
  in_priority_bassins: NetworkShare;
  /**
   * Nombre d'interventions.
   *
   * How many interventions.
   */
  interventions: number;
  /**
   * Temps passé, en minutes, là où il est indiqué.
   *
   * Time spent, in minutes, where it is given.
   */
  minutes: number;
  /**
   * Acteurs mobilisés pour la première fois, chacun une seule fois.
   *
   * Actors mobilised for the first time, each once.
   */
  new_actors: NewActor[];
  /**
   * Nombre de ceux d'entre eux mobilisés dans un bassin prioritaire.
   *
   * Those of them mobilised in a priority bassin.
   */
  new_actors_in_priority_bassins: number;
  /**
   * Nombre de personnes accompagnées, telles que chaque intervention les compte ; `null` quand ce nombre est masqué.
   *
   * People accompanied, as each intervention counts them; `null` when it is held back.
   */
  people: number | null;
  /**
   * Leurs emplacements dans le document (pointeurs JSON).
   *
   * Where they stand in the document.
   */
  pointers: string[];
  /**
   * Bassins prioritaires où au moins une intervention a été menée, sur l'ensemble de ces bassins.
   *
   * Priority bassins where at least one was led, out of all of them.
   */
  priority_bassins_reached: NetworkShare;
  /**
   * Nombre de celles pour lesquelles aucun poste n'est indiqué.
   *
   * Those that no post is given for.
   */
  without_post: number;
  /**
   * L'année ; `null` pour toutes.
   *
   * The year; `null` for all.
   */
  year: number | null;
}
/**
 * Les interventions dans un bassin.
 *
 * The interventions in a bassin.
 */
export interface BassinCount {
  /**
   * Identifiant du bassin.
   *
   * Identifier of the bassin.
   */
  bassin: string;
  /**
   * Leur nombre.
   *
   * How many.
   */
  interventions: number;
  /**
   * Les niveaux atteints dans ce bassin.
   *
   * The levels reached there.
   */
  levels: NetworkLabelled[];
  /**
   * Temps passé, en minutes.
   *
   * Minutes spent.
   */
  minutes: number;
  /**
   * Son nom.
   *
   * Its name.
   */
  name: string;
  /**
   * Nombre de personnes accompagnées ; `null` quand ce nombre est masqué.
   *
   * People accompanied; `null` when it is held back.
   */
  people: number | null;
  /**
   * Leurs emplacements dans le document (pointeurs JSON).
   *
   * Where they stand in the document.
   */
  pointers: string[];
  /**
   * Indique si l'action y est menée en priorité.
   *
   * Whether it is acted in first.
   */
  priority: boolean;
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
 * Les interventions d'un niveau.
 *
 * The interventions of a level.
 */
export interface LevelCount {
  /**
   * Leur nombre.
   *
   * How many.
   */
  interventions: number;
  /**
   * Le niveau.
   *
   * The level.
   */
  level: NetworkLabelled;
  /**
   * Leurs emplacements dans le document (pointeurs JSON).
   *
   * Where they stand in the document.
   */
  pointers: string[];
}
/**
 * Les interventions d'un poste.
 *
 * The interventions of a post.
 */
export interface PostCount {
  /**
   * Leur nombre.
   *
   * How many.
   */
  interventions: number;
  /**
   * Temps passé, en minutes.
   *
   * Minutes spent.
   */
  minutes: number;
  /**
   * Leurs emplacements dans le document (pointeurs JSON).
   *
   * Where they stand in the document.
   */
  pointers: string[];
  /**
   * Identifiant du poste.
   *
   * Identifier of the post.
   */
  post: string;
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
 * Un acteur qui n'était pas mobilisé auparavant.
 *
 * An actor who was not mobilised before.
 */
export interface NewActor {
  /**
   * Son identifiant.
   *
   * Its identifier.
   */
  actor: string;
  /**
   * Le bassin de cette intervention.
   *
   * The bassin of that intervention.
   */
  bassin: string;
  /**
   * Le jour de la première intervention qui l'indique.
   *
   * The day of the first intervention that says so.
   */
  date: Date;
  /**
   * Son nom.
   *
   * Its name.
   */
  name: string;
  /**
   * Emplacement de cette intervention dans le document (pointeur JSON).
   *
   * Where that intervention stands in the document.
   */
  pointer: string;
}
