/* Made from compute/competency.pairs.schema.json by `cargo xtask codegen types`. */

export type Proximity = "commune" | "bassin" | "epci" | "arrondissement" | "departement" | "outside";

/**
 * Qui pourrait former qui.
 *
 * Who could train whom.
 */
export interface CompetencyPairs {
  /**
   * Les référentiels examinés.
   *
   * The frameworks looked at.
   */
  frameworks: FrameworkLabel[];
  /**
   * Nombre de personnes au-dessous du niveau d'autonomie à qui personne à proximité ne peut montrer, ou dont les pairs sont tous pris ; `null` quand il est masqué, y compris quand peu de personnes ont une paire.
   *
   * People below the level where one gets by alone whom nobody near can show, or whose peers are all taken; `null` when held back, also when few have a pair.
   */
  left: number | null;
  /**
   * Indique s'il serait possible de former plus de paires d'entraide que celles qui sont listées.
   *
   * Whether more pairs could be made than are listed.
   */
  more: boolean;
  /**
   * Les paires d'entraide, par référentiel et compétence, puis par proximité. Chaque personne figure dans une seule au plus. Les plus proches, au nombre de 20 au plus, sauf quand tout est affiché.
   *
   * The pairs, by framework and competence, then by nearness. Each person is in one at most. The nearest 20 at the most, unless everything is shown.
   */
  pairs: Pair[];
  /**
   * Nombre de personnes qui compteraient et n'ont pas accepté d'être montrées : aucune paire ne leur est proposée ; `null` quand il est masqué, y compris quand peu de personnes ont accepté.
   *
   * People who would count and did not agree to be shown: no pair is proposed to them; `null` when held back, also when few agreed.
   */
  without_consent: number | null;
}
/**
 * Un référentiel.
 *
 * A framework.
 */
export interface FrameworkLabel {
  /**
   * Son identifiant.
   *
   * Its identifier.
   */
  id: string;
  /**
   * Son nom anglais.
   *
   * Its English name.
   */
  label_en: string;
  /**
   * Son nom français.
   *
   * Its French name.
   */
  label_fr: string;
  /**
   * Sa version.
   *
   * Its version.
   */
  version: string;
}
/**
 * Qui pourrait montrer à qui : l'emplacement de deux enregistrements, et rien de leur contenu.
 *
 * Who could show whom: the places of two records, and nothing of them.
 */
export interface Pair {
  /**
   * Pointeur JSON vers l'enregistrement de la personne qui apprend.
   *
   * JSON Pointer to the record of the one who learns.
   */
  learner: string;
  /**
   * Pointeur JSON vers la même compétence, dans cet enregistrement.
   *
   * JSON Pointer to the same competence, in that record.
   */
  learns: string;
  /**
   * Leur proximité.
   *
   * How near they are.
   */
  proximity: Nearness;
  /**
   * Pointeur JSON vers l'enregistrement de la personne qui montre.
   *
   * JSON Pointer to the record of the one who shows.
   */
  teacher: string;
  /**
   * Pointeur JSON vers la compétence, dans cet enregistrement.
   *
   * JSON Pointer to the competence, in that record.
   */
  teaches: string;
}
/**
 * La proximité de deux lieux.
 *
 * How near two places are.
 */
export interface Nearness {
  /**
   * Code de la proximité.
   *
   * Code of a proximity.
   */
  code: Proximity;
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
