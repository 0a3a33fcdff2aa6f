/* Made from compute/competency.single.schema.json by `cargo xtask codegen types`. */

/**
 * Ce qui repose sur une seule personne, et ce qui manque.
 *
 * What rests on one person, and what is missing.
 */
export interface CompetencySingle {
  /**
   * Bassin de vie par bassin de vie, ceux où quelque chose repose sur une seule personne ; en dernier, ce qui est hors bassin.
   *
   * Bassin by bassin, those where something rests on one person; last, what lies in no bassin.
   */
  bassins: SingleInBassin[];
  /**
   * Dans tout le programme.
   *
   * In the whole programme.
   */
  everywhere: SingleCompetence[];
  /**
   * Compétences qu'un besoin requiert et que personne, nulle part, ne détient au niveau demandé.
   *
   * Competences that a need requires and that nobody holds at its level, anywhere.
   */
  required_and_missing: MissingCompetence[];
  /**
   * Indique si ce que détient une seule personne est masqué, ici et par bassin de vie : un est un petit nombre, sauf quand tout est affiché.
   *
   * Whether what one person holds is held back, here and by bassin: one is a small count, unless everything is shown.
   */
  withheld: boolean;
}
/**
 * Ce qui repose sur une seule personne d'un bassin de vie.
 *
 * What rests on one person of a bassin.
 */
export interface SingleInBassin {
  /**
   * Le bassin de vie concerné.
   *
   * Its identifier.
   */
  bassin: string | null;
  /**
   * Les compétences.
   *
   * The competences.
   */
  competences: SingleCompetence[];
  /**
   * Son nom ; rien pour ce qui est hors bassin.
   *
   * Its name; nothing for what lies in no bassin.
   */
  name: string | null;
}
/**
 * Une compétence que détient une seule personne. Son identité n'est pas dite.
 *
 * A competence that one person holds. Who it is, is not told.
 */
export interface SingleCompetence {
  /**
   * Une seule personne la détient, quel que soit le niveau.
   *
   * One person holds it, whatever the level.
   */
  at_any_level: boolean;
  /**
   * Une seule personne la détient à un niveau d'autonomie.
   *
   * One person holds it at a level where one gets by alone.
   */
  at_autonomous_level: boolean;
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
}
/**
 * Une compétence requise et manquante.
 *
 * A competence that is required and missing.
 */
export interface MissingCompetence {
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
   * Indique si quelqu'un la détient, au-dessous de ce niveau.
   *
   * Whether somebody holds it, below that level.
   */
  held_below: boolean;
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
   * Le plus bas des niveaux requis que personne n'atteint.
   *
   * The least of the levels required that nobody reaches.
   */
  level: number;
  /**
   * Identifiants des besoins qui la requièrent.
   *
   * Identifiers of the needs that require it.
   */
  needs: string[];
  /**
   * Pointeurs JSON vers leurs exigences.
   *
   * JSON Pointers to their requirements.
   */
  requirements: string[];
}
