/* Made from rules.schema.json by `cargo xtask codegen types`. */

/**
 * Un mauvais et un bon cas d'une règle : deux valeurs pour un endroit d'un document intégré, deux textes entiers, ou deux descriptions.
 *
 * A bad and a good case of a rule: two values for one place of a built-in document, two whole texts, or two descriptions.
 */
export type Example =
  | {
      at: string;
      bad: string;
      document: "starter" | "records";
      good: string;
    }
  | {
      bad: string;
      good: string;
    }
  | {
      bad: Bilingual;
      good: Bilingual;
    };
/**
 * La gravité d'un constat : une erreur n'autorise aucun programme, un avertissement contredit une règle de la feuille de route ou paraît suspect, une information est bonne à savoir.
 *
 * How serious a finding is: an error allows no programme, a warning breaks a rule of the roadmap or is suspect, an info is worth knowing.
 */
export type Severity = "error" | "warning" | "info";
/**
 * Le registre des règles.
 *
 * The registry of rules.
 */
export type Rules = Rule[];

/**
 * Une règle du registre.
 *
 * A rule of the registry.
 */
export interface Rule {
  /**
   * `concept.sujet.défaut` ; jamais renommé ni réemployé.
   *
   * `concept.subject.defect`; never renamed nor reused.
   */
  code: string;
  /**
   * Le concept dont elle relève : le premier mot de son code.
   *
   * The concept that it belongs to: the first word of its code.
   */
  concept: string;
  /**
   * Adresse de la page de la règle, depuis la racine de la documentation.
   *
   * Address of the rule's page, from the root of the documentation.
   */
  doc: string;
  /**
   * Un mauvais et un bon cas.
   *
   * A bad and a good case.
   */
  example: Example;
  /**
   * Que faire, avec ses `{paramètres}`.
   *
   * What to do, with `{parameters}`.
   */
  help: Bilingual;
  /**
   * D'où vient la règle : identifiants des règles de la feuille de route, normes, ou `model`.
   *
   * Where the rule comes from: ids of the roadmap's rules, standards, or `model`.
   */
  rule_ids: string[];
  /**
   * Gravité de ses constats.
   *
   * Severity of its findings.
   */
  severity: Severity;
  /**
   * Version de mednum qui l'a apportée.
   *
   * Version of mednum that brought it.
   */
  since: string;
  /**
   * La phrase d'un constat, avec ses `{paramètres}`.
   *
   * The sentence of a finding, with `{parameters}`.
   */
  text: Bilingual;
  /**
   * Le défaut en quelques mots.
   *
   * The defect in a few words.
   */
  title: Bilingual;
  /**
   * Pourquoi il importe.
   *
   * Why it matters.
   */
  why: Bilingual;
}
/**
 * Un texte dans les deux langues.
 *
 * A text in both languages.
 */
export interface Bilingual {
  /**
   * En anglais.
   *
   * English.
   */
  en: string;
  /**
   * En français.
   *
   * French.
   */
  fr: string;
}
