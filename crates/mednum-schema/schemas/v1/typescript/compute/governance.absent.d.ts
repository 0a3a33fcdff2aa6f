/* Made from compute/governance.absent.schema.json by `cargo xtask codegen types`. */

/**
 * Un jour du calendrier, sans heure ni fuseau.
 *
 * A civil day, without time or zone.
 */
export type Date = string;
/**
 * Qui a été invité aux dernières réunions sans jamais venir.
 *
 * Who was invited to the last meetings and came to none.
 */
export type GovernanceAbsent = BodyAbsences[];

/**
 * Les absents aux dernières réunions d'une instance.
 *
 * Who did not come to the last meetings of a body.
 */
export interface BodyAbsences {
  /**
   * Ceux qui ont été invités à chacune d'elles sans venir ni être représentés, dans l'ordre des identifiants.
   *
   * Who was invited to each of them, and neither came nor was represented, by identifier.
   */
  absent: Absent[];
  /**
   * Identifiant de l'instance.
   *
   * Identifier of the body.
   */
  id: string;
  /**
   * Les réunions examinées, la dernière en premier. Si elles sont moins nombreuses que demandé, personne n'est dit absent.
   *
   * The meetings looked at, the last one first. Fewer than asked for: nobody is said to be absent.
   */
  meetings: MeetingRef[];
  /**
   * Son nom.
   *
   * Its name.
   */
  name: string;
}
/**
 * Un absent.
 *
 * Somebody who did not come.
 */
export interface Absent {
  /**
   * Nombre de ces réunions pour lesquelles il a été excusé.
   *
   * How many of these meetings it was excused from.
   */
  excused: number;
  /**
   * Son identifiant.
   *
   * Its identifier.
   */
  id: string;
  /**
   * La dernière réunion de l'instance à laquelle il est venu ou a été représenté ; `null` quand il n'y en a jamais eu.
   *
   * The last meeting of the body to which it came, or was represented; `null` when it never did.
   */
  last_presence: MeetingRef | null;
  /**
   * Son nom.
   *
   * Its name.
   */
  name: string;
}
/**
 * Une réunion, telle que les résultats la désignent.
 *
 * A meeting, as results name it.
 */
export interface MeetingRef {
  /**
   * Le jour.
   *
   * The day.
   */
  date: Date;
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
  path: string;
}
