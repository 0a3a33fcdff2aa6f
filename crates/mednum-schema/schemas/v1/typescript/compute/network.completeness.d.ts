/* Made from compute/network.completeness.schema.json by `cargo xtask codegen types`. */

/**
 * Un jour du calendrier, sans heure ni fuseau.
 *
 * A civil day, without time or zone.
 */
export type Date = string;

/**
 * Les réseaux locaux : rôles tenus, rôles qui manquent.
 *
 * The local networks: roles held and roles missing.
 */
export interface NetworkCompleteness {
  /**
   * Nombre d'acteurs qui tiennent l'un des quatre rôles autres que celui de pilote, chacun compté une fois.
   *
   * Actors who hold one of the four roles other than the pilot, each counted once.
   */
  actors_beside_pilots: number;
  /**
   * Les acteurs par rôle, sur l'ensemble des réseaux ; un acteur compte une seule fois pour un rôle, quels que soient ses réseaux.
   *
   * The actors by role, over all the networks; one actor counts once for a role, whatever its networks.
   */
  actors_by_role: RoleCount[];
  /**
   * Les bassins, dans l'ordre du document.
   *
   * The bassins, in the order of the document.
   */
  bassins: BassinNetwork[];
  /**
   * Nombre de bassins dont le réseau a tous ses rôles tenus.
   *
   * Bassins whose network has every role held.
   */
  complete: number;
  /**
   * Le jour ; `null` quand aucun n'a été donné : c'est alors le dernier état indiqué qui vaut.
   *
   * The day; `null` when none was given: then what was said last holds.
   */
  day: Date | null;
  /**
   * Nombre de bassins dont le réseau manque d'un rôle.
   *
   * Bassins whose network lacks a role.
   */
  incomplete: number;
  /**
   * Rôles tenus, sur ceux de tous les bassins.
   *
   * Roles held, out of those of all the bassins.
   */
  roles_held: NetworkShare;
  /**
   * Bassins qui ont exactement un pilote.
   *
   * Bassins with exactly one pilot.
   */
  with_one_pilot: NetworkShare;
  /**
   * Nombre de bassins sans réseau, ou dont le réseau est fermé.
   *
   * Bassins without a network, or whose network is closed.
   */
  without_network: number;
}
/**
 * Nombre d'acteurs qui tiennent un rôle.
 *
 * How many actors hold a role.
 */
export interface RoleCount {
  /**
   * Nombre d'acteurs qui le tiennent, chacun compté une fois.
   *
   * Actors who hold it, each counted once.
   */
  actors: number;
  /**
   * Les enregistrements qui l'indiquent (pointeurs JSON).
   *
   * The records that say so.
   */
  pointers: string[];
  /**
   * Le rôle.
   *
   * The role.
   */
  role: NetworkLabelled;
}
/**
 * Un terme d'un vocabulaire, avec ses libellés.
 *
 * A term of a vocabulary, with its labels.
 */
export interface NetworkLabelled {
  /**
   * Son code dans les documents.
   *
   * Its code in documents.
   */
  code: string;
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
}
/**
 * Le réseau d'un bassin.
 *
 * The network of a bassin.
 */
export interface BassinNetwork {
  /**
   * Identifiant du bassin.
   *
   * Identifier of the bassin.
   */
  bassin: string;
  /**
   * Indique si tous les rôles sont tenus.
   *
   * Whether every role is held.
   */
  complete: boolean;
  /**
   * Rôles tenus, sur cinq.
   *
   * Roles held, out of five.
   */
  held: NetworkShare;
  /**
   * Rôles que personne ne tient.
   *
   * Roles that nobody holds.
   */
  missing: NetworkLabelled[];
  /**
   * Son nom.
   *
   * Its name.
   */
  name: string;
  /**
   * Emplacement du bassin dans le document (pointeur JSON).
   *
   * Where the bassin stands in the document.
   */
  pointer: string;
  /**
   * Indique si l'action y est menée en priorité.
   *
   * Whether it is acted in first.
   */
  priority: boolean;
  /**
   * Identifiant de son réseau ; `null` quand il n'en a pas.
   *
   * Identifier of its network; `null` when it has none.
   */
  rlin: string | null;
  /**
   * Emplacement du réseau dans le document (pointeur JSON).
   *
   * Where the network stands in the document.
   */
  rlin_pointer: string | null;
  /**
   * Les cinq rôles, dans l'ordre de la fiche, et ceux qui tiennent chacun d'eux ce jour-là.
   *
   * The five roles, in the order of the sheet, and who holds each on that day.
   */
  roles: RoleHolders[];
  /**
   * Depuis quel jour.
   *
   * Since which day.
   */
  since: Date | null;
  /**
   * L'état d'avancement du réseau ce jour-là ; `null` quand il n'est pas connu.
   *
   * How far the network is on that day; `null` when it is not known.
   */
  status: NetworkLabelled | null;
}
/**
 * Une part d'un tout.
 *
 * A part of a whole.
 */
export interface NetworkShare {
  /**
   * Leur nombre.
   *
   * How many.
   */
  part: number;
  /**
   * La part rapportée à l'unité, en millièmes ; `null` quand le tout est vide.
   *
   * The part of one, in thousandths; `null` when there is nothing to be a part of.
   */
  share: number | null;
  /**
   * Sur combien.
   *
   * Out of how many.
   */
  whole: number;
}
/**
 * Ceux qui tiennent un rôle dans un réseau.
 *
 * Who holds a role in a network.
 */
export interface RoleHolders {
  /**
   * Ceux qui le tiennent, dans l'ordre des identifiants.
   *
   * Those who hold it, by identifier.
   */
  actors: Holder[];
  /**
   * Le rôle.
   *
   * The role.
   */
  role: NetworkLabelled;
}
/**
 * Un acteur qui tient un rôle.
 *
 * Who holds a role.
 */
export interface Holder {
  /**
   * Identifiant de l'organisation, du type d'acteur ou de la fonction.
   *
   * Identifier of the organisation, kind of actor or function.
   */
  actor: string;
  /**
   * Identifiant de l'enregistrement.
   *
   * Identifier of the record.
   */
  id: string;
  /**
   * Son nom.
   *
   * Its name.
   */
  name: string;
  /**
   * Emplacement de l'enregistrement dans le document (pointeur JSON).
   *
   * Where the record stands in the document.
   */
  pointer: string;
}
