/* Made from compute/competency.overview.schema.json by `cargo xtask codegen types`. */

export type HolderKind = "professional" | "volunteer" | "agent";
export type CompetencySource = "enquete" | "entretien" | "pix";

/**
 * La carte des compétences en chiffres.
 *
 * The map of competences in figures.
 */
export interface CompetencyOverview {
  /**
   * Nombre de personnes qui ont accepté d'être montrées ; `null` quand il est masqué.
   *
   * People who agreed to be shown; `null` is held back.
   */
  agreed: number | null;
  /**
   * Nombre de personnes interrogées par enquête ou entretien : indicateur A.1.2.a-I2 ; `null` quand il est masqué.
   *
   * People asked by survey or interview: indicator A.1.2.a-I2; `null` is held back.
   */
  asked: number | null;
  /**
   * Tous les bassins de vie dans l'ordre du document, puis ce qui est hors bassin : les lignes.
   *
   * Every bassin in the order of the document, then what lies in none: the rows.
   */
  bassins: BassinKinds[];
  /**
   * Nombre de compétences différentes détenues par quelqu'un : indicateur A.1.2.a-I1.
   *
   * Different competences that somebody holds: indicator A.1.2.a-I1.
   */
  competences: number;
  /**
   * Les types de titulaires : les colonnes.
   *
   * The kinds of holder: the columns.
   */
  kinds: KindTotal[];
  /**
   * Nombre de personnes enregistrées ; `null` quand il est masqué.
   *
   * People recorded; `null` is held back.
   */
  people: number | null;
  /**
   * Compétences détenues par l'ensemble des personnes, selon la façon dont elles ont été connues ; en dernier, celles pour lesquelles rien n'est dit.
   *
   * Competences held by all people, by how they became known; last, those that nothing is said of.
   */
  sources: SourceTotal[];
  /**
   * Le seuil : plus petit nombre de personnes affiché.
   *
   * The least count of people that is shown.
   */
  threshold: number;
  /**
   * Pointeurs JSON vers les enregistrements qui devraient être effacés au jour auquel on se place : aucun calcul ne les compte.
   *
   * JSON Pointers to the records that should be erased by that day: no computation counts them.
   */
  to_erase: string[];
  /**
   * Indique si la liste est masquée : elle révélerait un petit nombre.
   *
   * Whether the list is held back: it would tell a small count.
   */
  to_erase_withheld: boolean;
}
/**
 * Un bassin de vie.
 *
 * A bassin.
 */
export interface BassinKinds {
  /**
   * Identifiant du bassin.
   *
   * Its identifier.
   */
  bassin: string | null;
  /**
   * Son nom ; rien pour ce qui est hors bassin.
   *
   * Its name; nothing for what lies in no bassin.
   */
  name: string | null;
  /**
   * Nombre de personnes de chaque type, dans l'ordre des types ; `null` quand il est masqué.
   *
   * People of each kind, in the order of the kinds; `null` is held back.
   */
  people: (number | null)[];
  /**
   * Nombre de personnes, tous types confondus ; `null` quand il est masqué.
   *
   * People of every kind; `null` is held back.
   */
  total: number | null;
}
/**
 * Un type de titulaire, tous lieux confondus.
 *
 * A kind of holder, everywhere.
 */
export interface KindTotal {
  /**
   * Code du type de titulaire.
   *
   * Code of a holder kind.
   */
  kind: HolderKind;
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
  /**
   * Nombre de personnes ; `null` quand il est masqué.
   *
   * People; `null` is held back.
   */
  people: number | null;
}
/**
 * La façon dont des compétences ont été connues.
 *
 * How competences became known.
 */
export interface SourceTotal {
  /**
   * Nombre de compétences détenues, chaque personne étant comptée une fois pour chacune ; `null` quand il est masqué.
   *
   * Competences held, each person counted once for each; `null` is held back.
   */
  held: number | null;
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
  /**
   * Code de la source de la compétence ; `null` quand elle n'est pas notée, ou que cette version de mednum ne la connaît pas.
   *
   * Code of a competency source; `null` when it is not noted, or this version of mednum does not know it.
   */
  source: CompetencySource | null;
}
