/* Made from compute/governance.attendance.schema.json by `cargo xtask codegen types`. */

/**
 * Un jour du calendrier, sans heure ni fuseau.
 *
 * A civil day, without time or zone.
 */
export type Date = string;

/**
 * La présence aux réunions : par réunion, instance, organisme et année.
 *
 * Attendance of meetings: by meeting, body, organisation and year.
 */
export interface GovernanceAttendance {
  /**
   * Chaque instance qui s'est réunie.
   *
   * Each body that met.
   */
  bodies: BodyAttendance[];
  /**
   * Chaque réunion, dans l'ordre chronologique.
   *
   * Each meeting, in order of time.
   */
  meetings: MeetingAttendance[];
  /**
   * Chaque organisation, type d'acteur ou fonction qui a été invité, dans l'ordre des identifiants.
   *
   * Each organisation, kind of actor or function that was invited, by identifier.
   */
  organisations: OrganisationAttendance[];
  /**
   * Chaque année civile où une réunion a été tenue.
   *
   * Each calendar year with a meeting.
   */
  years: YearAttendance[];
}
/**
 * La présence aux réunions d'une instance.
 *
 * Attendance of the meetings of one body.
 */
export interface BodyAttendance {
  /**
   * Son identifiant.
   *
   * Its identifier.
   */
  id: string;
  /**
   * Pointeurs JSON vers les réunions comptées.
   *
   * JSON Pointers to the meetings counted.
   */
  meetings: string[];
  /**
   * Son nom.
   *
   * Its name.
   */
  name: string;
  /**
   * Pointeurs JSON vers les réunions tenues sans liste d'invités : elles ne comptent dans aucune part.
   *
   * JSON Pointers to the meetings held without a list of the invited: they are in no share.
   */
  not_computable: string[];
  /**
   * Ceux qui sont venus eux-mêmes, sur l'ensemble de ses réunions.
   *
   * Those who came themselves, over all its meetings.
   */
  present: GovernanceShare;
  /**
   * Ceux qui ne sont pas venus eux-mêmes et pour qui un autre est venu.
   *
   * Those who did not, and for whom another came.
   */
  represented: GovernanceShare;
}
/**
 * Une part d'un tout.
 *
 * A part of a whole.
 */
export interface GovernanceShare {
  /**
   * Combien d'entre eux.
   *
   * How many of them.
   */
  part: number;
  /**
   * La part, en millièmes du tout, arrondie à l'entier inférieur ; `null` quand le tout est égal à zéro.
   *
   * The part in thousandths of the whole, rounded down; `null` when the whole is zero.
   */
  share: number | null;
  /**
   * Combien en tout.
   *
   * How many in all.
   */
  whole: number;
}
/**
 * La présence à une réunion. Les parts sont rapportées aux invités.
 *
 * Attendance of one meeting. Shares are of those who were invited.
 */
export interface MeetingAttendance {
  /**
   * Identifiant de l'instance.
   *
   * Identifier of the body.
   */
  body: string;
  /**
   * Nom de l'instance.
   *
   * Name of the body.
   */
  body_name: string;
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
   * Nombre de ceux qui sont venus sans être invités : ils ne comptent dans aucune part.
   *
   * How many came without being invited: they are in no share.
   */
  others: number;
  /**
   * Pointeur JSON vers son enregistrement.
   *
   * JSON Pointer to its record.
   */
  path: string;
  /**
   * Ceux qui sont venus eux-mêmes.
   *
   * Those who came themselves.
   */
  present: GovernanceShare;
  /**
   * Ceux qui ne sont pas venus eux-mêmes et pour qui un autre est venu.
   *
   * Those who did not, and for whom another came.
   */
  represented: GovernanceShare;
}
/**
 * La présence d'une organisation, d'un type d'acteur ou d'une fonction.
 *
 * Attendance of one organisation, kind of actor or function.
 */
export interface OrganisationAttendance {
  /**
   * Pointeurs JSON vers celles où il est venu.
   *
   * JSON Pointers to those to which it came.
   */
  came_to: string[];
  /**
   * Son identifiant.
   *
   * Its identifier.
   */
  id: string;
  /**
   * Pointeurs JSON vers les réunions où il a été invité.
   *
   * JSON Pointers to the meetings to which it was invited.
   */
  invited_to: string[];
  /**
   * Son nom.
   *
   * Its name.
   */
  name: string;
  /**
   * Les réunions auxquelles l'acteur est venu lui-même, parmi celles où il a été invité.
   *
   * The meetings to which it came itself, of those to which it was invited.
   */
  present: GovernanceShare;
  /**
   * Celles auxquelles il n'est pas venu lui-même et où un autre est venu pour lui.
   *
   * Those to which it did not, and to which another came for it.
   */
  represented: GovernanceShare;
  /**
   * Pointeurs JSON vers celles où il a été représenté.
   *
   * JSON Pointers to those where it was represented.
   */
  represented_at: string[];
}
/**
 * La présence aux réunions d'une année civile.
 *
 * Attendance of the meetings of one calendar year.
 */
export interface YearAttendance {
  /**
   * Pointeurs JSON vers les réunions comptées.
   *
   * JSON Pointers to the meetings counted.
   */
  meetings: string[];
  /**
   * Ceux qui sont venus eux-mêmes.
   *
   * Those who came themselves.
   */
  present: GovernanceShare;
  /**
   * Ceux qui ne sont pas venus eux-mêmes et pour qui un autre est venu.
   *
   * Those who did not, and for whom another came.
   */
  represented: GovernanceShare;
  /**
   * L'année.
   *
   * The year.
   */
  year: number;
}
