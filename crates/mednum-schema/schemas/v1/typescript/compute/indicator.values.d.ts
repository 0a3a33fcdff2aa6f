/* Made from compute/indicator.values.schema.json by `cargo xtask codegen types`. */

export type Direction = "increase" | "decrease" | "range";
export type Measure =
  "count" | "distinct_count" | "ratio" | "amount" | "duration" | "yes_no" | "qualitative" | "composite";
export type IndicatorMethod = "derived" | "observed" | "qualitative" | "none";
/**
 * Un nombre décimal, de trois décimales au plus.
 *
 * A decimal number with three decimals at most.
 */
export type Decimal = number;
/**
 * Un jour du calendrier, sans heure ni fuseau.
 *
 * A civil day, without time or zone.
 */
export type Date = string;
export type IndicatorVerdict = "reached" | "underway" | "not_reached" | "exceeded" | "unknown";

/**
 * La valeur, la cible et la progression de chaque indicateur, avec les enregistrements qui les justifient.
 *
 * The value, the target and the progress of each indicator, with the records that justify them.
 */
export interface IndicatorValues {
  /**
   * Identifiant de la feuille de route.
   *
   * Identifier of the roadmap.
   */
  roadmap: string;
  /**
   * Toutes les mesures, dans l'ordre de la feuille de route.
   *
   * Every measure, in the order of the roadmap.
   */
  series: Series[];
  /**
   * Le seuil : plus petit nombre de personnes affiché.
   *
   * The least count of people that is shown.
   */
  threshold: number;
  /**
   * Le jour auquel on se place : rien de postérieur n'est compté.
   *
   * The day it is seen from: nothing later is counted.
   */
  today: Date | null;
}
/**
 * Les valeurs d'une mesure.
 *
 * The values of a measure.
 */
export interface Series {
  /**
   * L'indicateur dont il a été recopié : il ne mesure rien de sa propre fiche.
   *
   * The indicator it was copied from: it measures nothing of its own sheet.
   */
  copied_from: string | null;
  /**
   * Rang, dans `values`, de celle qui vaut pour la mesure : de tout le programme, la plus récente, calculée plutôt qu'observée, de la plus longue période ; `null` quand il n'y en a pas.
   *
   * Rank in `values` of the one that stands for the measure: of the whole programme, the latest, worked out from records rather than observed, of the longest period; `null` when there is none.
   */
  current: number | null;
  /**
   * La dérivation : façon dont les enregistrements donnent sa valeur.
   *
   * How records give its value.
   */
  derivation: string | null;
  /**
   * Code du sens d'évolution souhaité.
   *
   * Code of the way it should go.
   */
  direction: Direction | null;
  /**
   * Rangs, dans `values`, de celles qui y mènent, dans l'ordre, elle-même en dernier : de tout le programme, connues de la même façon, d'autant de mois, et dont aucune ne chevauche la suivante.
   *
   * Ranks in `values` of those that lead to it, in order, itself last: of the whole programme, known in the same way, of as many months, none of which meets the next.
   */
  evolution: number[];
  /**
   * L'indicateur.
   *
   * The indicator.
   */
  indicator: string;
  /**
   * Ce qui est mesuré.
   *
   * What it measures.
   */
  label: string;
  /**
   * Code de la mesure ; `null` quand cette version de mednum ne la connaît pas. Une part est en centièmes ; oui vaut 1 et non vaut 0.
   *
   * Code of the measure; `null` when this version of mednum does not know it. A ratio is in hundredths; yes is 1 and no 0.
   */
  measure: Measure | null;
  /**
   * Libellé anglais de la mesure.
   *
   * English label of the measure.
   */
  measure_en: string | null;
  /**
   * Libellé français de la mesure.
   *
   * French label of the measure.
   */
  measure_fr: string | null;
  /**
   * Code de la façon dont ses valeurs sont connues.
   *
   * Code of the method: how its values are known.
   */
  method: IndicatorMethod;
  /**
   * Le libellé correspondant, en anglais.
   *
   * The same in English.
   */
  method_en: string;
  /**
   * Le libellé correspondant, en français.
   *
   * The same in French.
   */
  method_fr: string;
  /**
   * Le rang de la mesure dans un indicateur composé, à partir de 1.
   *
   * The rank of the measure within a composite, from 1.
   */
  part: number | null;
  /**
   * La façon de lire l'indicateur, là où sa dérivation l'interprète.
   *
   * How the indicator is read, where its derivation interprets it.
   */
  reading: string | null;
  /**
   * La fiche.
   *
   * The sheet.
   */
  sheet: string;
  /**
   * L'unité de mesure.
   *
   * In what.
   */
  unit: string | null;
  /**
   * Ses valeurs, par période.
   *
   * Its values, by period.
   */
  values: Value[];
}
/**
 * Une valeur d'une mesure.
 *
 * A value of a measure.
 */
export interface Value {
  /**
   * Pour ce qui s'apprécie, l'appréciation.
   *
   * For what is judged, the judgement.
   */
  assessment: string | null;
  /**
   * Indique si elle est terminée au jour auquel on se place.
   *
   * Whether it is over on the day it is seen from.
   */
  closed: boolean;
  /**
   * Pour une part, son dénominateur.
   *
   * For a ratio, its whole.
   */
  denominator: Decimal | null;
  /**
   * Les dimensions ; le total quand il n'y en a pas.
   *
   * The dimensions; the total when there is none.
   */
  dimensions: Dimension[];
  /**
   * Son premier jour.
   *
   * Its first day.
   */
  first: Date;
  /**
   * Son dernier jour.
   *
   * Its last day.
   */
  last: Date;
  /**
   * Pour une part, son numérateur.
   *
   * For a ratio, its part.
   */
  numerator: Decimal | null;
  /**
   * Vrai quand ces enregistrements concernent chacun une personne : leur nombre est aussi privé qu'eux.
   *
   * True when those records are each about a person: how many they are is as private as they are.
   */
  of_people: boolean;
  /**
   * `derived` (dérivée) ou `observed` (observée).
   *
   * `derived` or `observed`.
   */
  origin: "derived" | "observed";
  /**
   * La période, dans la notation des documents : `2024`, `2023/2025`.
   *
   * The period, in the notation of documents: `2024`, `2023/2025`.
   */
  period: string;
  /**
   * Pointeurs JSON des enregistrements qui la justifient.
   *
   * JSON Pointers of the records that justify it.
   */
  records: string[];
  /**
   * Ce qui est visé, quand quelque chose l'est.
   *
   * What is aimed at, when something is.
   */
  target: TargetState | null;
  /**
   * Le territoire ; tout le programme quand il n'y en a pas.
   *
   * The territory; the whole programme when there is none.
   */
  territory: string | null;
  /**
   * La valeur ; null quand elle est indéfinie, non comptée ou masquée.
   *
   * The value; null when it is undefined, not counted, or held back.
   */
  value: Decimal | null;
  /**
   * Vrai quand elle compte trop peu de personnes pour être affichée, ou révélerait un tel nombre.
   *
   * True when it counts too few people to be shown, or would tell such a count.
   */
  withheld: boolean;
}
/**
 * Une dimension d'une valeur.
 *
 * A dimension of a value.
 */
export interface Dimension {
  /**
   * Un nom lisible, quand la valeur est un identifiant ou un code.
   *
   * A name for people, when the value is an identifier or a code.
   */
  label: string | null;
  /**
   * Son nom.
   *
   * Its name.
   */
  name: string;
  /**
   * Sa valeur.
   *
   * Its value.
   */
  value: string;
}
/**
 * Ce qui est visé, et où en est la valeur.
 *
 * What is aimed at, and how far the value is.
 */
export interface TargetState {
  /**
   * La valeur de référence, à partir de laquelle la progression est comptée.
   *
   * The value from which progress is counted.
   */
  baseline: Decimal | null;
  /**
   * La valeur maximale.
   *
   * The greatest value.
   */
  max: Decimal | null;
  /**
   * La valeur minimale.
   *
   * The least value.
   */
  min: Decimal | null;
  /**
   * Le chemin parcouru, en millièmes ; null quand ce chemin est de longueur nulle ou n'a pas de point de départ.
   *
   * Thousandths of the way; null when the way has no length or no start.
   */
  progress: number | null;
  /**
   * Code du verdict.
   *
   * Code of the verdict.
   */
  verdict: IndicatorVerdict;
  /**
   * Le verdict en anglais.
   *
   * The verdict in English.
   */
  verdict_en: string;
  /**
   * Le verdict en français.
   *
   * The verdict in French.
   */
  verdict_fr: string;
}
