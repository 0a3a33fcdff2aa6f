/* Made from compute/competency.holders.schema.json by `cargo xtask codegen types`. */

export type Proximity = "commune" | "bassin" | "epci" | "arrondissement" | "departement" | "outside";

/**
 * Qui tient une compétence, près d'un lieu.
 *
 * Who holds a competence, near a place.
 */
export interface CompetencyHolders {
  /**
   * La commune recherchée.
   *
   * The commune searched.
   */
  commune: CommuneLabel | null;
  /**
   * La compétence recherchée.
   *
   * The competence searched.
   */
  competence: CompetenceLabel;
  /**
   * Le référentiel recherché.
   *
   * The framework searched.
   */
  framework: FrameworkLabel;
  /**
   * Le niveau minimal recherché.
   *
   * The least level searched.
   */
  level: number;
  /**
   * Indique si les personnes qui ont accepté d'être montrées sont plus nombreuses que celles qui sont listées.
   *
   * Whether more agreed to be shown than are listed.
   */
  more: boolean;
  /**
   * Nombre de personnes qui la détiennent ; `null` quand il est masqué, y compris quand peu de personnes ne la détiennent pas.
   *
   * How many hold it; `null` is held back, also when few people do not hold it.
   */
  people: number | null;
  /**
   * Les personnes qui ont accepté d'être montrées, les plus proches d'abord, puis dans l'ordre du document : 20 au plus, sauf quand tout est affiché.
   *
   * Those who agreed to be shown, the nearest first, then in the order of the document: 20 at the most, unless everything is shown.
   */
  shown: ShownHolder[];
  /**
   * Nombre de personnes qui la détiennent et n'ont pas accepté d'être montrées ; `null` quand il est masqué.
   *
   * How many hold it and did not agree to be shown; `null` when held back.
   */
  without_consent: number | null;
}
/**
 * Une commune.
 *
 * A commune.
 */
export interface CommuneLabel {
  /**
   * Son code dans le millésime le plus récent.
   *
   * Its code in the latest vintage.
   */
  code: string;
  /**
   * Son nom.
   *
   * Its name.
   */
  name: string;
}
/**
 * Une compétence d'un référentiel.
 *
 * A competence of a framework.
 */
export interface CompetenceLabel {
  /**
   * Son code dans ce référentiel.
   *
   * Its code there.
   */
  competence: string;
  /**
   * L'identifiant de son référentiel.
   *
   * The identifier of its framework.
   */
  framework: string;
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
 * Une personne trouvée : l'emplacement de l'enregistrement, et rien de son contenu.
 *
 * A person who was found: the place of the record, and nothing of it.
 */
export interface ShownHolder {
  /**
   * Pointeur JSON vers l'enregistrement.
   *
   * JSON Pointer to the record.
   */
  path: string;
  /**
   * La proximité, quand une commune est demandée.
   *
   * How near, when a commune is asked for.
   */
  proximity: Nearness | null;
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
