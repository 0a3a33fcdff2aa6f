/* Made from compute/governance.agenda.schema.json by `cargo xtask codegen types`. */

/**
 * Un jour du calendrier, sans heure ni fuseau.
 *
 * A civil day, without time or zone.
 */
export type Date = string;
export type PendingKind = "milestone" | "deliverable";
export type AgendaScope = "roadmap" | "sheet";

/**
 * L'ordre du jour de la prochaine réunion d'une instance.
 *
 * The agenda of the next meeting of a body.
 */
export interface GovernanceAgenda {
  /**
   * Identifiant de l'instance.
   *
   * Identifier of the body.
   */
  body: string;
  /**
   * Ce que l'instance a décidé et qui reste à faire, le plus ancien en premier.
   *
   * What the body decided and is still to be done, the oldest first.
   */
  decisions: OpenDecision[];
  /**
   * La date limite de la prochaine réunion, quand l'instance a une fréquence de réunion et que le document garde des réunions.
   *
   * The latest day of the next meeting, when the body has a cadence and the document keeps meetings.
   */
  due: Date | null;
  /**
   * Échéances dépassées sans nouvelles, la plus ancienne en premier.
   *
   * Dated entries past due without news, the oldest first.
   */
  late: LateMilestone[];
  /**
   * Son nom.
   *
   * Its name.
   */
  name: string;
  /**
   * Ce qui attend une validation, dans l'ordre de la feuille de route.
   *
   * What waits to be validated, in the order of the roadmap.
   */
  pending: PendingDocument[];
  /**
   * La dernière réunion tenue.
   *
   * The last meeting held.
   */
  previous: MeetingRef | null;
  /**
   * La première réunion prévue à partir de ce jour.
   *
   * The first meeting scheduled from the day on.
   */
  scheduled: MeetingRef | null;
  /**
   * Code du périmètre suivi.
   *
   * Code of the agenda scope.
   */
  scope: AgendaScope;
  /**
   * Le libellé correspondant, en anglais.
   *
   * The same in English.
   */
  scope_en: string;
  /**
   * Le libellé correspondant, en français.
   *
   * The same in French.
   */
  scope_fr: string;
  /**
   * Codes des fiches qu'elle suit, dans l'ordre de la feuille de route.
   *
   * Codes of the sheets that it follows, in the order of the roadmap.
   */
  sheets: string[];
  /**
   * Actions dont le pilote n'a pas donné de nouvelles depuis la dernière réunion, dans l'ordre de la feuille de route.
   *
   * Actions whose pilot has given no news since the last meeting, in the order of the roadmap.
   */
  silent: SilentAction[];
  /**
   * Le jour depuis lequel la situation est vue.
   *
   * The day that it is seen from.
   */
  today: Date;
}
/**
 * Une décision prise et qui reste à réaliser.
 *
 * Something decided and still to be done.
 */
export interface OpenDecision {
  /**
   * Nombre de jours écoulés depuis ce jour, quand il est passé.
   *
   * Days since that day, when it is past.
   */
  days: number | null;
  /**
   * Le jour de son échéance.
   *
   * The day it is due.
   */
  due: Date | null;
  /**
   * Son identifiant.
   *
   * Its identifier.
   */
  id: string;
  /**
   * Code du type de décision.
   *
   * Code of what it is.
   */
  kind: string;
  /**
   * Le libellé correspondant, en anglais.
   *
   * The same in English.
   */
  kind_en: string;
  /**
   * Le libellé correspondant, en français.
   *
   * The same in French.
   */
  kind_fr: string;
  /**
   * Ce qui a été décidé.
   *
   * What was settled.
   */
  label: string;
  /**
   * La réunion qui l'a décidé.
   *
   * The meeting that settled it.
   */
  meeting: MeetingRef;
  /**
   * Indique si ce jour est passé.
   *
   * Whether that day is past.
   */
  overdue: boolean;
  /**
   * Pointeur JSON vers son enregistrement.
   *
   * JSON Pointer to its record.
   */
  path: string;
  /**
   * Nom de celui qui doit la réaliser.
   *
   * Name of who is to carry it out.
   */
  responsible: string | null;
  /**
   * Code de la fiche concernée.
   *
   * Code of the sheet it is about.
   */
  sheet: string | null;
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
 * Une échéance dépassée sans nouvelles.
 *
 * A dated entry past due without news.
 */
export interface LateMilestone {
  /**
   * Nombre de jours écoulés depuis ce jour.
   *
   * Days since then.
   */
  days: number;
  /**
   * Le dernier jour de l'échéance.
   *
   * The last day it was due.
   */
  due: Date;
  /**
   * Ce qui était attendu.
   *
   * What was expected.
   */
  label: string;
  /**
   * Noms des pilotes à interroger.
   *
   * Names of the pilots to ask.
   */
  pilots: string[];
  /**
   * Code de la fiche.
   *
   * Code of the sheet.
   */
  sheet: string;
  /**
   * Titre de la fiche.
   *
   * Title of the sheet.
   */
  title: string;
  /**
   * La notation du document : `2023-S2`.
   *
   * The notation of the document: `2023-S2`.
   */
  when: string;
  /**
   * L'échéance, en anglais.
   *
   * When, in English.
   */
  when_en: string;
  /**
   * L'échéance, en français.
   *
   * When, in French.
   */
  when_fr: string;
}
/**
 * Un élément qui attend une validation.
 *
 * Something that waits to be validated.
 */
export interface PendingDocument {
  /**
   * Code de ce qui est à valider.
   *
   * Code of the pending kind.
   */
  kind: PendingKind;
  /**
   * Le libellé correspondant, en anglais.
   *
   * The same in English.
   */
  kind_en: string;
  /**
   * Le libellé correspondant, en français.
   *
   * The same in French.
   */
  kind_fr: string;
  /**
   * Ce dont il s'agit.
   *
   * What it is.
   */
  label: string;
  /**
   * Pointeur JSON vers les nouvelles ou le livrable.
   *
   * JSON Pointer to the news or the deliverable.
   */
  path: string;
  /**
   * Noms des pilotes de la fiche.
   *
   * Names of the pilots of the sheet.
   */
  pilots: string[];
  /**
   * Le jour où l'élément a été prêt, quand il est connu.
   *
   * The day it was ready, when it is known.
   */
  ready: Date | null;
  /**
   * Code de la fiche.
   *
   * Code of the sheet.
   */
  sheet: string;
  /**
   * Son titre.
   *
   * Its title.
   */
  title: string;
  /**
   * Noms des instances qui peuvent le valider.
   *
   * Names of the bodies that may validate it.
   */
  validated_by: string[];
}
/**
 * Une action dont le pilote n'a pas donné de nouvelles.
 *
 * An action whose pilot has given no news.
 */
export interface SilentAction {
  /**
   * Le jour des dernières nouvelles d'un pilote ; `null` quand il n'y en a jamais eu.
   *
   * The day of the last news of a pilot; `null` when there never were any.
   */
  last_news: Date | null;
  /**
   * Pointeur JSON vers ces nouvelles.
   *
   * JSON Pointer to them.
   */
  path: string | null;
  /**
   * Noms de ses pilotes.
   *
   * Names of its pilots.
   */
  pilots: string[];
  /**
   * Code de sa fiche.
   *
   * Code of its sheet.
   */
  sheet: string;
  /**
   * Son titre.
   *
   * Its title.
   */
  title: string;
}
