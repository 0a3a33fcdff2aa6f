/* Made from compute/competency.coverage.schema.json by `cargo xtask codegen types`. */

export type CoverageState = "none" | "some" | "many";

/**
 * Ce qui est tenu, bassin par bassin.
 *
 * What is held, bassin by bassin.
 */
export interface CompetencyCoverage {
  /**
   * Le référentiel demandé ou, à défaut, chacun de ceux dont une compétence est détenue par quelqu'un ou requise par un besoin.
   *
   * The framework asked for, or each that somebody holds or needs a competence of.
   */
  frameworks: FrameworkCoverage[];
  /**
   * Le seuil : plus petit nombre de personnes affiché, et plus petit nombre compté comme « beaucoup ».
   *
   * The least count of people that is shown, and the least that is many.
   */
  threshold: number;
}
/**
 * Les compétences détenues et les lieux où elles le sont, dans un référentiel.
 *
 * What is held where, in one framework.
 */
export interface FrameworkCoverage {
  /**
   * Ses compétences, dans son ordre : les colonnes.
   *
   * Its competences, in its order: the columns.
   */
  competences: CompetenceCoverage[];
  /**
   * Le référentiel.
   *
   * The framework.
   */
  framework: FrameworkLabel;
  /**
   * Tous les bassins de vie dans l'ordre du document, puis ce qui est hors bassin : les lignes.
   *
   * Every bassin in the order of the document, then what lies in none: the rows.
   */
  rows: CoverageRow[];
  /**
   * Nombre de compétences détenues par l'ensemble des personnes, chaque personne étant comptée une fois par compétence ; `null` quand il est masqué.
   *
   * Competences held by all people, each person counted once for each competence; `null` when held back.
   */
  total: number | null;
}
/**
 * Une compétence, tous lieux confondus.
 *
 * A competence, everywhere.
 */
export interface CompetenceCoverage {
  /**
   * Bassins de vie où quelqu'un la détient, parmi tous les bassins de vie.
   *
   * Bassins where somebody holds it, among all of them.
   */
  bassins: CompetencyShare;
  /**
   * Son code dans le référentiel.
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
  /**
   * Nombre de personnes qui la détiennent ; `null` quand il est masqué.
   *
   * People who hold it; `null` when held back.
   */
  people: number | null;
}
/**
 * Une part d'un tout.
 *
 * A part of a whole.
 */
export interface CompetencyShare {
  /**
   * Le nombre compté.
   *
   * How many.
   */
  part: number;
  /**
   * La part en millièmes ; rien quand le total vaut 0.
   *
   * In thousandths; nothing when the whole is 0.
   */
  share: number | null;
  /**
   * Le nombre total dont il fait partie.
   *
   * Of how many.
   */
  whole: number;
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
 * Un bassin de vie.
 *
 * A bassin.
 */
export interface CoverageRow {
  /**
   * Identifiant du bassin.
   *
   * Its identifier.
   */
  bassin: string | null;
  /**
   * Une cellule par compétence, dans leur ordre.
   *
   * One for each competence, in their order.
   */
  cells: CoverageCell[];
  /**
   * Son nom ; rien pour ce qui est hors bassin.
   *
   * Its name; nothing for what lies in no bassin.
   */
  name: string | null;
  /**
   * Nombre de compétences qui y sont détenues ; `null` quand il est masqué.
   *
   * Competences held there; `null` when held back.
   */
  total: number | null;
}
/**
 * Une compétence dans un bassin de vie.
 *
 * A competence in a bassin.
 */
export interface CoverageCell {
  /**
   * Nombre de personnes qui l'y détiennent ; `null` quand il est masqué.
   *
   * People who hold it there; `null` when held back.
   */
  people: number | null;
  /**
   * Code de l'état de la couverture.
   *
   * Code of a coverage state.
   */
  state: CoverageState;
}
