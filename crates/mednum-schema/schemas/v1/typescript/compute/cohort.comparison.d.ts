/* Made from compute/cohort.comparison.schema.json by `cargo xtask codegen types`. */

/**
 * Les cohortes comparées aux précédentes.
 *
 * The cohorts compared with those before.
 */
export interface CohortComparison {
  /**
   * Par année.
   *
   * By year.
   */
  by_cohort: CohortFigures[];
  /**
   * Cohortes du document.
   *
   * Cohorts of the document.
   */
  cohorts: number;
  /**
   * Nombre de jeunes par cohorte ; `null` quand leur nombre est masqué.
   *
   * Young people a cohort; `null` when their number is held back.
   */
  mean: Mean | null;
  /**
   * Cohortes précédentes.
   *
   * Cohorts before.
   */
  past_cohorts: PastFigure | null;
  /**
   * Nombre de jeunes par cohorte, auparavant.
   *
   * Young people a cohort, before.
   */
  past_mean: Mean | null;
  /**
   * Structures qui les ont accueillis.
   *
   * Organisations that hosted them.
   */
  past_structures: PastFigure | null;
  /**
   * Jeunes de ces cohortes.
   *
   * Young people in them.
   */
  past_volunteers: PastFigure | null;
  /**
   * Structures qui les accueillent, chacune comptée une seule fois.
   *
   * Organisations that host them, each counted once.
   */
  structures: number;
  /**
   * Le seuil : plus petit nombre de personnes affiché.
   *
   * The least count of people that is shown.
   */
  threshold: number;
  /**
   * Jeunes de ces cohortes ; `null` quand le nombre est masqué, y compris quand il permettrait de retrouver celui d'une cohorte.
   *
   * Young people in them; `null` when held back, also when it would give the count of one cohort again.
   */
  volunteers: number | null;
}
/**
 * Les chiffres d'une cohorte.
 *
 * The figures of a cohort.
 */
export interface CohortFigures {
  /**
   * La cohorte.
   *
   * Which.
   */
  cohort: CohortRef;
  /**
   * Temps de regroupement des volontaires.
   *
   * Times when the volunteers gather.
   */
  gatherings: number;
  /**
   * Nombre de missions.
   *
   * Missions.
   */
  missions: number;
  /**
   * Places qu'elles offrent.
   *
   * Places that they offer.
   */
  places: number;
  /**
   * Nouveaux projets expérimentés, quand ils sont notés.
   *
   * New projects tried, when noted.
   */
  projects: number | null;
  /**
   * Structures qui les accueillent, chacune comptée une seule fois.
   *
   * Organisations that host them, each counted once.
   */
  structures: number;
  /**
   * Jeunes qui l'ont rejointe ; `null` quand le nombre est masqué.
   *
   * Young people who joined it; `null` when held back.
   */
  volunteers: number | null;
}
/**
 * Une cohorte sur laquelle portent des chiffres.
 *
 * A cohort that figures are about.
 */
export interface CohortRef {
  /**
   * Son identifiant.
   *
   * Its identifier.
   */
  id: string;
  /**
   * Pointeur JSON vers son enregistrement.
   *
   * JSON Pointer to its record.
   */
  pointer: string;
  /**
   * L'année où elle commence.
   *
   * The year it starts in.
   */
  year: number;
}
/**
 * Un nombre de jeunes rapporté à un nombre de cohortes.
 *
 * A number of young people over a number of cohorts.
 */
export interface Mean {
  /**
   * Nombre de jeunes.
   *
   * Young people.
   */
  part: number;
  /**
   * Le quotient en millièmes ; `null` quand il n'y a aucune cohorte.
   *
   * The quotient in thousandths; `null` when there is no cohort.
   */
  share: number | null;
  /**
   * Nombre de cohortes.
   *
   * Cohorts.
   */
  whole: number;
}
/**
 * Un nombre que la feuille de route donne sur le passé.
 *
 * A number that the roadmap tells of the past.
 */
export interface PastFigure {
  /**
   * Vrai quand la fiche dit « environ ».
   *
   * True when the sheet says about.
   */
  approximate: boolean;
  /**
   * Le chiffre de la fiche.
   *
   * The figure of the sheet.
   */
  figure: string;
  /**
   * Sa valeur.
   *
   * Its value.
   */
  value: number;
}
