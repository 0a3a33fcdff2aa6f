/* Made from arguments.schema.json by `cargo xtask codegen types`. */

/**
 * Un jour du calendrier, sans heure ni fuseau.
 *
 * A civil day, without time or zone.
 */
export type Date = string;

/**
 * Ce qui peut être demandé à un calcul. Chacun emploie les arguments qu'il nomme et refuse les autres.
 *
 * What a computation may be asked. Each uses the arguments that it names, and refuses the others.
 */
export interface Arguments {
  /**
   * Identifiant d'une instance.
   *
   * The identifier of a body.
   */
  body?: string | null;
  /**
   * Une commune : son code dans le dernier millésime, ou son nom.
   *
   * A commune: its code in the latest vintage, or its name.
   */
  commune?: string | null;
  /**
   * Code d'une compétence dans son référentiel.
   *
   * The code of a competence in its framework.
   */
  competence?: string | null;
  /**
   * Identifiant d'un besoin de compétences.
   *
   * The identifier of a competency need.
   */
  competency_need?: string | null;
  /**
   * Code d'un jour de la semaine où la personne est libre.
   *
   * The code of a weekday on which the person is free.
   */
  day?: string | null;
  /**
   * Identifiant d'un référentiel.
   *
   * The identifier of a framework.
   */
  framework?: string | null;
  /**
   * À partir de quelle heure la personne est libre : `09:30`.
   *
   * From what time the person is free: `09:30`.
   */
  from?: string | null;
  /**
   * Code d'un indicateur.
   *
   * The code of an indicator.
   */
  indicator?: string | null;
  /**
   * Le niveau minimal.
   *
   * The least level.
   */
  level?: number | null;
  /**
   * Un nombre de réunions.
   *
   * A number of meetings.
   */
  meetings?: number | null;
  /**
   * Indique si la personne peut quitter la commune ; vrai quand il n'est pas donné.
   *
   * Whether the person can leave the commune; true when left out.
   */
  mobile?: boolean | null;
  /**
   * Code d'un besoin.
   *
   * The code of a need.
   */
  need?: string | null;
  /**
   * Identifiant d'une organisation.
   *
   * The identifier of an organisation.
   */
  organisation?: string | null;
  /**
   * Code d'un public.
   *
   * The code of a public.
   */
  public?: string | null;
  /**
   * Le plus petit nombre de personnes qui est montré.
   *
   * The least count of people that is shown.
   */
  threshold?: number | null;
  /**
   * Le jour d'où l'on regarde ; celui de la vérification quand il n'est pas donné.
   *
   * The day it is seen from; that of the check when left out.
   */
  today?: Date | null;
  /**
   * Jusqu'à quelle heure la personne est libre.
   *
   * Until what time the person is free.
   */
  until?: string | null;
  /**
   * Une année civile.
   *
   * A calendar year.
   */
  year?: number | null;
}
