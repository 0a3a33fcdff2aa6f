/* Made from compute/competency.gap.schema.json by `cargo xtask codegen types`. */

export type GapState = "met" | "short" | "below" | "nobody" | "not_met";

/**
 * L'écart entre un besoin et ce qui est tenu.
 *
 * The gap between a need and what is held.
 */
export interface CompetencyGap {
  /**
   * Le bassin de vie où les personnes sont recherchées.
   *
   * The bassin where people are looked for.
   */
  bassin: string | null;
  /**
   * Ce à quoi il sert.
   *
   * What it is for.
   */
  label: string;
  /**
   * Exigences satisfaites.
   *
   * Requirements that are met.
   */
  met: CompetencyShare;
  /**
   * Nombre de niveaux à gagner, toutes exigences réunies, si les personnes les plus proches de chaque niveau sont formées jusqu'à celui-ci ; `null` quand la somme repose sur si peu de personnes qu'elle renseignerait sur elles, ou quand ce qui manque à une exigence est masqué.
   *
   * Levels to gain, all requirements together, when those nearest to each level are trained up to it; `null` when so few people stand behind the sum that it would tell of them, or when what one requirement misses is held back.
   */
  missing_levels: number | null;
  /**
   * Identifiant du besoin.
   *
   * Identifier of the need.
   */
  need: string;
  /**
   * L'organisation dont l'équipe est examinée.
   *
   * The organisation whose team is looked at.
   */
  organisation: string | null;
  /**
   * Pointeur JSON vers le besoin.
   *
   * JSON Pointer to the need.
   */
  path: string;
  /**
   * Nombre de personnes examinées ; `null` quand il est masqué.
   *
   * How many people are looked at; `null` is held back.
   */
  people: number | null;
  /**
   * Chaque exigence, dans l'ordre.
   *
   * Each requirement, in order.
   */
  requirements: RequirementGap[];
  /**
   * La fiche qu'il sert.
   *
   * The sheet it serves.
   */
  sheet: string | null;
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
 * L'écart d'une exigence.
 *
 * The gap of a requirement.
 */
export interface RequirementGap {
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
   * Le niveau minimal.
   *
   * The least level.
   */
  level: number;
  /**
   * Nombre de personnes qui manquent encore ; `null` là où il révélerait le nombre précédent.
   *
   * How many more are needed; `null` where it would tell the count above.
   */
  missing: number | null;
  /**
   * Pointeur JSON vers l'exigence.
   *
   * JSON Pointer to the requirement.
   */
  path: string;
  /**
   * Nombre de personnes qui la détiennent à ce niveau ; `null` quand il est masqué, y compris quand peu de personnes ne la détiennent pas à ce niveau.
   *
   * How many people have it at that level; `null` is held back, also when few people do not.
   */
  people: number | null;
  /**
   * Nombre de personnes qui doivent la détenir.
   *
   * How many people must have it.
   */
  required: number;
  /**
   * Code de l'état de l'écart.
   *
   * Code of a gap state.
   */
  state: GapState;
}
