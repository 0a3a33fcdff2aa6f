/* Made from compute/governance.next.schema.json by `cargo xtask codegen types`. */

/**
 * Un jour du calendrier, sans heure ni fuseau.
 *
 * A civil day, without time or zone.
 */
export type Date = string;
export type NextMeetingState = "overdue" | "to_call" | "scheduled" | "nothing_due" | "undefined";
/**
 * La prochaine réunion de chaque instance.
 *
 * The next meeting of each body.
 */
export type GovernanceNext = NextMeeting[];

/**
 * La prochaine réunion d'une instance.
 *
 * The next meeting of a body.
 */
export interface NextMeeting {
  /**
   * Nombre de jours d'ici là ; négatif quand ce jour est passé.
   *
   * Days until then; below zero when it is past.
   */
  days: number | null;
  /**
   * Le dernier jour où la prochaine réunion respecte encore la fréquence ; `null` quand aucune n'est demandée, ou que le document ne garde aucune réunion.
   *
   * The latest day on which the next meeting keeps the cadence; `null` when none is asked for, or when the document keeps no meeting.
   */
  due: Date | null;
  /**
   * Nombre de réunions tenues pendant cette période.
   *
   * How many meetings were held in it.
   */
  held: number;
  /**
   * Identifiant de l'instance.
   *
   * Identifier of the body.
   */
  id: string;
  /**
   * La dernière réunion tenue.
   *
   * The last meeting held.
   */
  last: MeetingRef | null;
  /**
   * Les réunions tenues pendant cette période.
   *
   * The meetings held in it.
   */
  meetings: MeetingRef[];
  /**
   * Son nom.
   *
   * Its name.
   */
  name: string;
  /**
   * La période en cours et ce qu'elle demande.
   *
   * The running period, and what it asks for.
   */
  period: RhythmPeriod | null;
  /**
   * Réunions prévues à partir de ce jour.
   *
   * Meetings scheduled from the day on.
   */
  scheduled: MeetingRef[];
  /**
   * Code de l'état de la prochaine réunion.
   *
   * Code of the next state.
   */
  state: NextMeetingState;
  /**
   * Le libellé correspondant, en anglais.
   *
   * The same in English.
   */
  state_en: string;
  /**
   * Le libellé correspondant, en français.
   *
   * The same in French.
   */
  state_fr: string;
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
/**
 * Une période du calendrier, dans la mesure où la feuille de route et la vie d'une instance la couvrent, et ce qu'elle demande.
 *
 * A period of the calendar, as far as the roadmap and the life of a body cover it, and what it asks for.
 */
export interface RhythmPeriod {
  /**
   * Dernier jour pris en compte.
   *
   * Last day that counts.
   */
  end: Date;
  /**
   * Nombre maximal de réunions.
   *
   * Greatest number of meetings.
   */
  max: number | null;
  /**
   * Nombre minimal de réunions ; `null` quand l'instance n'a pas de fréquence comptée dans le temps.
   *
   * Least number of meetings; `null` when the body has no cadence counted in time.
   */
  min: number | null;
  /**
   * La notation du document : `2023`, `2023-S1`, `2023/2024`.
   *
   * The notation of the document: `2023`, `2023-S1`, `2023/2024`.
   */
  period: string;
  /**
   * En anglais.
   *
   * In English.
   */
  period_en: string;
  /**
   * En français.
   *
   * In French.
   */
  period_fr: string;
  /**
   * Premier jour pris en compte.
   *
   * First day that counts.
   */
  start: Date;
}
