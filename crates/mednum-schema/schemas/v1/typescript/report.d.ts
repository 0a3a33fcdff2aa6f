/* Made from report.schema.json by `cargo xtask codegen types`. */

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
 * Ce qu'une vérification a constaté : même document, mêmes options, même rapport, octet pour octet.
 *
 * What a check found: same document, same options, same report, byte for byte.
 */
export interface Report {
  /**
   * Nombre de constats de chaque code.
   *
   * How many there are of each code.
   */
  by_code: {
    [k: string]: number;
  };
  /**
   * Nombre de constats.
   *
   * How many findings there are.
   */
  counts: Counts;
  /**
   * Les constats conservés, dans l'ordre du document puis du registre.
   *
   * The findings kept, in the order of the document, then of the registry.
   */
  findings: Finding[];
  /**
   * Version de mednum qui a fait le rapport.
   *
   * Version of mednum that made the report.
   */
  mednum_version: string;
  /**
   * Version du format de document qu'elle écrit.
   *
   * Version of the document format that it writes.
   */
  schema_version: string;
  /**
   * Le jour auquel les retards ont été comptés, s'il a été donné.
   *
   * The day that lateness was counted against, if one was given.
   */
  today: Date | null;
  /**
   * Indique si des constats ont été comptés sans être conservés.
   *
   * Whether some findings were counted but not kept.
   */
  truncated: boolean;
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
