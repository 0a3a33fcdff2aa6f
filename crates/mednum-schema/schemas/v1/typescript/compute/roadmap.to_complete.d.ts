/* Made from compute/roadmap.to_complete.schema.json by `cargo xtask codegen types`. */

/**
 * Une partie variable d'une phrase : un texte ou un code, un nombre, un jour, ou plusieurs libellés.
 *
 * A dynamic part of a sentence: a text or a code, a number, a day, or several labels.
 */
export type Param = string | number | string[];
/**
 * La gravité d'un constat : une erreur n'autorise aucun programme, un avertissement contredit une règle de la feuille de route ou paraît suspect, une information est bonne à savoir.
 *
 * How serious a finding is: an error allows no programme, a warning breaks a rule of the roadmap or is suspect, an info is worth knowing.
 */
export type Severity = "error" | "warning" | "info";
/**
 * Un jour du calendrier, sans heure ni fuseau.
 *
 * A civil day, without time or zone.
 */
export type Date = string;

/**
 * Ce qui reste à compléter, par destinataire.
 *
 * What is left to complete, by who must act.
 */
export interface RoadmapToComplete {
  /**
   * Qui doit agir : pilotes, instances, organismes, puis qui tient le document ; dans chaque type, les plus sollicités d'abord.
   *
   * Who must act: pilots, bodies, organisations, then who keeps the document; in each kind the most asked first.
   */
  recipients: Recipient[];
  /**
   * Tous les constats du rapport, dans son ordre.
   *
   * Every finding of the report, in its order.
   */
  requests: Request[];
  /**
   * Le jour par rapport auquel la vérification a compté les retards.
   *
   * The day that lateness was counted against in the check.
   */
  today: Date | null;
}
/**
 * Qui doit agir.
 *
 * Who must act.
 */
export interface Recipient {
  /**
   * Nombre de demandes de chaque gravité.
   *
   * How many requests of each severity.
   */
  counts: Counts;
  /**
   * Identifiant du pilote, de l'instance ou de l'organisme ; rien quand le document ne connaît l'acteur que par son nom, ou pour qui tient le document.
   *
   * Identifier of the pilot, the body or the organisation; nothing when the document knows the actor by a name only, or for who keeps the document.
   */
  id: string | null;
  /**
   * `pilot`, `body`, `organisation`, ou `document` : qui le tient.
   *
   * `pilot`, `body`, `organisation`, or `document`: who keeps it.
   */
  kind: "pilot" | "body" | "organisation" | "document";
  /**
   * Nom ; rien pour qui tient le document.
   *
   * Name; nothing for who keeps the document.
   */
  name: string | null;
  /**
   * Rangs de ses demandes, à partir de 0.
   *
   * Ranks of its requests, from 0.
   */
  requests: number[];
}
/**
 * Nombre de constats de chaque gravité, conservés ou non.
 *
 * How many findings of each severity there are, kept or not.
 */
export interface Counts {
  /**
   * Erreurs.
   *
   * Errors.
   */
  error: number;
  /**
   * Informations.
   *
   * Pieces of information.
   */
  info: number;
  /**
   * Avertissements.
   *
   * Warnings.
   */
  warning: number;
}
/**
 * Un constat et à qui il s'adresse.
 *
 * A finding and whom it asks.
 */
export interface Request {
  /**
   * Le constat.
   *
   * The finding.
   */
  finding: Finding;
  /**
   * Rangs de ceux qui doivent agir, à partir de 0 : plusieurs quand une fiche a plusieurs pilotes.
   *
   * Ranks of who must act, from 0: more than one where a sheet has several pilots.
   */
  recipients: number[];
  /**
   * La fiche dont il parle, quand il parle d'une fiche.
   *
   * The sheet that it is about, when it is about one.
   */
  sheet: SheetAsked | null;
}
/**
 * Ce qu'une règle a constaté dans un document.
 *
 * What a rule found in a document.
 */
export interface Finding {
  /**
   * Code de la règle : `concept.sujet.défaut`.
   *
   * Code of the rule: `concept.subject.defect`.
   */
  code: string;
  /**
   * Colonne en caractères, à partir de 1.
   *
   * Column in characters, from 1.
   */
  column: number;
  /**
   * Adresse de la page de la règle, depuis la racine de la documentation.
   *
   * Address of the rule's page, from the root of the documentation.
   */
  doc: string;
  /**
   * Que faire, en français.
   *
   * What to do, in French.
   */
  help: string;
  /**
   * Que faire, en anglais.
   *
   * What to do, in English.
   */
  help_en: string;
  /**
   * Ligne, à partir de 1.
   *
   * Line, from 1.
   */
  line: number;
  /**
   * Chaque partie variable des phrases, par son nom.
   *
   * Every dynamic part of the sentences, by name.
   */
  params: {
    [k: string]: Param;
  };
  /**
   * Pointeur JSON (RFC 6901) de l'endroit ; vide pour le document.
   *
   * JSON Pointer (RFC 6901) to the place; empty for the document.
   */
  path: string;
  /**
   * Les autres endroits concernés.
   *
   * Other places concerned.
   */
  related: Related[];
  /**
   * D'où vient la règle : identifiants des règles de la feuille de route, normes, ou `model`.
   *
   * Where the rule comes from: ids of the roadmap's rules, standards, or `model`.
   */
  rule_ids: string[];
  /**
   * Gravité.
   *
   * Severity.
   */
  severity: Severity;
  /**
   * L'objet concerné, quand il y en a un.
   *
   * The object concerned, when there is one.
   */
  subject: Subject | null;
  /**
   * Ce qui ne va pas, en français.
   *
   * What is wrong, in French.
   */
  text: string;
  /**
   * Ce qui ne va pas, en anglais.
   *
   * What is wrong, in English.
   */
  text_en: string;
}
/**
 * Un autre endroit que désigne un constat.
 *
 * A place beside its own that a finding names.
 */
export interface Related {
  /**
   * Colonne en caractères, à partir de 1.
   *
   * Column in characters, from 1.
   */
  column: number;
  /**
   * Ligne, à partir de 1.
   *
   * Line, from 1.
   */
  line: number;
  /**
   * Pointeur JSON.
   *
   * JSON Pointer.
   */
  path: string;
  /**
   * Ce qu'il est pour le constat : `first_occurrence`, `source_note`…
   *
   * What it is to the finding: `first_occurrence`, `source_note`…
   */
  role: string;
}
/**
 * L'objet du domaine dont parle un constat.
 *
 * The object of the field that a finding is about.
 */
export interface Subject {
  /**
   * Son identifiant ou son code ; vide quand il n'en a pas.
   *
   * Its identifier or code; empty when it has none.
   */
  id: string;
  /**
   * Son titre ou son nom ; vide quand il n'en a pas.
   *
   * Its title or name; empty when it has none.
   */
  label: string;
  /**
   * Sorte d'objet : `action`, `organisation`…
   *
   * Kind of object: `action`, `organisation`…
   */
  type: string;
}
/**
 * La fiche dont parle une demande.
 *
 * The sheet that a request is about.
 */
export interface SheetAsked {
  /**
   * Code.
   *
   * Code.
   */
  code: string;
  /**
   * Titre.
   *
   * Title.
   */
  title: string;
}
