/* Made from compute/network.orientation.schema.json by `cargo xtask codegen types`. */

/**
 * Un texte pour des personnes : il n'est pas fait que d'espaces.
 *
 * A text for people: not blank.
 */
export type Text = string;
/**
 * Une heure, à la minute ; `24:00` est la fin de la journée.
 *
 * A time of day, to the minute; `24:00` is the end of the day.
 */
export type TimeOfDay = string;
export type Weekday = "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday";
export type Weeks = "every" | "even" | "odd";

/**
 * Orienter une personne : d'un besoin et d'une commune vers qui peut aider.
 *
 * Orient a person: from a need and a commune to who can help.
 */
export interface NetworkOrientation {
  /**
   * Le bassin de vie qui la contient, désigné par son identifiant.
   *
   * The bassin de vie that holds it, by identifier.
   */
  bassin: string | null;
  /**
   * Le nom de ce bassin.
   *
   * The name of that bassin.
   */
  bassin_name: string | null;
  /**
   * La commune de la personne, désignée par son code dans le millésime le plus récent.
   *
   * The commune of the person, by its code in the latest vintage.
   */
  commune: string;
  /**
   * Son nom.
   *
   * Its name.
   */
  commune_name: string;
  /**
   * Le nom de son EPCI.
   *
   * The name of its EPCI.
   */
  epci_name: string | null;
  /**
   * Vrai quand au moins une étape propose quelqu'un.
   *
   * True when some step has somebody.
   */
  found: boolean;
  /**
   * Ce pour quoi la personne a besoin d'aide.
   *
   * What the person needs help with.
   */
  need: NetworkLabelled;
  /**
   * Les étapes, dans l'ordre où les suivre.
   *
   * The steps, in the order in which to take them.
   */
  steps: StepOfPath[];
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
 * Une étape du parcours.
 *
 * A step of the path.
 */
export interface StepOfPath {
  /**
   * Ceux qui peuvent aider, trois au plus, le meilleur en premier.
   *
   * Who may help, three at most, the best first.
   */
  candidates: Candidate[];
  /**
   * Vrai quand cette étape est celle que le besoin appelle.
   *
   * True when this step is the one that the need calls for.
   */
  destination: boolean;
  /**
   * Nombre total de ceux qui peuvent aider.
   *
   * How many may help in all.
   */
  found: number;
  /**
   * Les cercles de proximité examinés, le plus proche en premier.
   *
   * The rings that were looked at, the nearest first.
   */
  looked_at: NetworkLabelled[];
  /**
   * Ce que la recherche signale : qu'elle est allée au-delà du bassin, ou pourquoi personne n'a été trouvé.
   *
   * What the search has to say: that it went further than the bassin, or why nobody was found.
   */
  notes: Reason[];
  /**
   * Ce à quoi elle sert.
   *
   * What it is for.
   */
  purpose: Bilingual;
  /**
   * L'étape.
   *
   * The step.
   */
  step: NetworkLabelled;
  /**
   * Son adéquation au besoin, de 0 à 3 ; l'éclaireur, qui guide, n'est pas évalué.
   *
   * How well it suits the need, from 0 to 3; the scout, who guides, is not weighed.
   */
  suits: number | null;
}
/**
 * Celui qui peut aider.
 *
 * Who may help.
 */
export interface Candidate {
  /**
   * La commune où l'aide est apportée, désignée par son code dans le millésime le plus récent ; `null` quand elle n'est pas indiquée.
   *
   * The commune where help is given, by its code in the latest vintage; `null` when it is not said.
   */
  commune: string | null;
  /**
   * Son nom.
   *
   * Its name.
   */
  commune_name: string | null;
  /**
   * Horaires d'ouverture ; aucun quand ils ne sont pas connus. Une plage dont cette version de mednum ne connaît pas le jour ou les semaines est laissée de côté, et une raison dit de demander les horaires.
   *
   * Opening hours; none when they are not known. A stretch on a day or in weeks that this version of mednum does not know is left out, and a reason says that hours are to be asked for.
   */
  hours: OpeningSlot[];
  /**
   * Identifiant de l'enregistrement.
   *
   * Identifier of the record.
   */
  id: string;
  /**
   * `network_actor`, `france_services` ou `permanence`.
   *
   * `network_actor`, `france_services` or `permanence`.
   */
  kind: "network_actor" | "france_services" | "permanence";
  /**
   * À qui s'adresser ; une permanence hors France services est désignée par sa commune.
   *
   * Whom to go to; a permanence outside a France services goes by its commune.
   */
  name: string;
  /**
   * Vrai quand l'aide est apportée dans un autre département.
   *
   * True when help is given in another département.
   */
  outside_departement: boolean;
  /**
   * Emplacement de l'enregistrement dans le document (pointeur JSON).
   *
   * Where the record stands in the document.
   */
  pointer: string;
  /**
   * Sa proximité avec la commune de la personne.
   *
   * How near it is to the commune of the person.
   */
  proximity: NetworkLabelled;
  /**
   * À partir de 1, le meilleur en premier.
   *
   * From 1, the best first.
   */
  rank: number;
  /**
   * Les raisons de ce choix, dans l'ordre : lieu, besoin, public, horaires, manière de recevoir ou de rejoindre la personne.
   *
   * Why this one, in order: place, need, public, hours, reach.
   */
  reasons: Reason[];
}
/**
 * Une plage horaire d'un jour de la semaine.
 *
 * A stretch of a day of the week.
 */
export interface OpeningSlot {
  $comment?: Text;
  /**
   * Heure de fin.
   *
   * To.
   */
  closes: TimeOfDay;
  /**
   * Le jour.
   *
   * The day.
   */
  day: Weekday;
  /**
   * Heure de début.
   *
   * From.
   */
  opens: TimeOfDay;
  /**
   * Les semaines concernées ; chaque semaine si ce n'est pas renseigné.
   *
   * Which weeks; every week when left out.
   */
  weeks?: Weeks | null;
}
/**
 * Une raison.
 *
 * A reason.
 */
export interface Reason {
  /**
   * Son code : `same_bassin`.
   *
   * Its code: `same_bassin`.
   */
  code: string;
  /**
   * En anglais.
   *
   * In English.
   */
  en: string;
  /**
   * En français.
   *
   * In French.
   */
  fr: string;
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
