/* Made from compute/network.coverage.schema.json by `cargo xtask codegen types`. */

/**
 * Un jour du calendrier, sans heure ni fuseau.
 *
 * A civil day, without time or zone.
 */
export type Date = string;

/**
 * Ce que les réseaux couvrent : communes, bassins, EPCI.
 *
 * What the networks cover: communes, bassins, EPCI.
 */
export interface NetworkCoverage {
  /**
   * Bassins de vie du document.
   *
   * Bassins de vie of the document.
   */
  bassins: Covered;
  /**
   * Bassins sans réseau actif, dans l'ordre des identifiants, et leur emplacement dans le document.
   *
   * Bassins without an active network, by identifier, and where they stand.
   */
  bassins_left: BassinLeft[];
  /**
   * Chaque commune du département, dans l'ordre des codes ; seulement celle qui est demandée, quand il y en a une.
   *
   * Each commune of the département, by code; the one that was asked for only, when there is one.
   */
  by_commune: CommuneCoverage[];
  /**
   * Chaque EPCI, dans l'ordre des numéros SIREN.
   *
   * Each EPCI, by SIREN.
   */
  by_epci: EpciCoverage[];
  /**
   * Communes du département ; aucune quand les tables sont celles d'un autre département.
   *
   * Communes of the département; none when the tables are of another.
   */
  communes: Covered;
  /**
   * Le jour ; `null` quand aucun n'a été donné : c'est alors le dernier état indiqué qui vaut.
   *
   * The day; `null` when none was given: then what was said last holds.
   */
  day: Date | null;
  /**
   * EPCI du département dont toutes les communes sont couvertes.
   *
   * EPCI of the département with every one of their communes covered.
   */
  epcis: Covered;
  /**
   * Ce que l'action exclut ; `null` quand elle n'exclut rien.
   *
   * What the action leaves out; `null` when it leaves nothing out.
   */
  excluded: ExcludedCoverage | null;
  /**
   * Communes présentes dans plusieurs bassins, dans l'ordre des codes.
   *
   * Communes in several bassins, by code.
   */
  overlaps: Overlap[];
  /**
   * Ceux où l'action est menée en priorité.
   *
   * Those acted in first.
   */
  priority_bassins: Covered;
}
/**
 * Combien sont couverts, en distinguant selon l'avancement du réseau.
 *
 * How many are covered, told apart by how far the network is.
 */
export interface Covered {
  /**
   * Par un réseau actif.
   *
   * By an active network.
   */
  active: NetworkShare;
  /**
   * Par un réseau en construction et non par un réseau actif.
   *
   * By a network that is being set up and not by an active one.
   */
  building: NetworkShare;
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
 * Un bassin qu'aucun réseau actif ne couvre.
 *
 * A bassin that no active network covers.
 */
export interface BassinLeft {
  /**
   * Son identifiant.
   *
   * Its identifier.
   */
  bassin: string;
  /**
   * Vrai quand un réseau est en construction.
   *
   * True when a network is being set up.
   */
  building: boolean;
  /**
   * Son nom.
   *
   * Its name.
   */
  name: string;
  /**
   * Son emplacement dans le document (pointeur JSON).
   *
   * Where it stands in the document.
   */
  pointer: string;
  /**
   * Indique si l'action y est menée en priorité.
   *
   * Whether it is acted in first.
   */
  priority: boolean;
}
/**
 * Une commune, ses bassins, et où en sont leurs réseaux.
 *
 * A commune, its bassins, and how far their networks are.
 */
export interface CommuneCoverage {
  /**
   * Les bassins qui la contiennent, désignés par leur identifiant, dans l'ordre du document ; aucun quand elle est laissée de côté.
   *
   * The bassins that hold it, by identifier, in the order of the document; none when it is left out.
   */
  bassins: string[];
  /**
   * Son code INSEE dans le dernier millésime.
   *
   * Its INSEE code in the latest vintage.
   */
  code: string;
  /**
   * Numéro SIREN de son EPCI.
   *
   * SIREN of its EPCI.
   */
  epci: string | null;
  /**
   * Nom de son EPCI.
   *
   * Name of its EPCI.
   */
  epci_name: string | null;
  /**
   * Son nom.
   *
   * Its name.
   */
  name: string;
  /**
   * Où en est le réseau de son bassin, le plus avancé quand il y en a plusieurs ; `null` quand aucun n'en a, ou qu'on ne sait pas où il en est.
   *
   * How far the network of its bassin is, the most advanced when there are several; `null` when none has one, or when nobody knows how far it is.
   */
  status: NetworkLabelled | null;
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
 * Ce que les réseaux couvrent d'un EPCI.
 *
 * What the networks cover of an EPCI.
 */
export interface EpciCoverage {
  /**
   * Ses communes dans le département.
   *
   * Its communes in the département.
   */
  communes: Covered;
  /**
   * Ses communes qui ne sont dans aucun bassin, quand d'autres de ses communes sont dans un bassin.
   *
   * Its communes that are in no bassin, when others of its communes are in one.
   */
  holes: Place[];
  /**
   * Son nom.
   *
   * Its name.
   */
  name: string;
  /**
   * Numéro SIREN.
   *
   * SIREN.
   */
  siren: string;
}
/**
 * Une commune ou un EPCI.
 *
 * A commune, or an EPCI.
 */
export interface Place {
  /**
   * Son code INSEE dans le millésime le plus récent, ou son numéro SIREN.
   *
   * Its INSEE code in the latest vintage, or its SIREN.
   */
  code: string;
  /**
   * Son nom.
   *
   * Its name.
   */
  name: string;
}
/**
 * Le territoire que l'action sur les territoires peu ou pas pourvus exclut, face à ce que compte la feuille de route.
 *
 * The territory that the action on little-provided territories leaves out, against what the roadmap counts.
 */
export interface ExcludedCoverage {
  /**
   * Nombre de leurs communes.
   *
   * How many communes they have.
   */
  communes: number;
  /**
   * Nombre de communes non couvertes en plus de ce que dit la feuille de route ; `null` quand elle ne le dit pas.
   *
   * How many more are uncovered than the roadmap says; `null` when it does not say.
   */
  difference: number | null;
  /**
   * Leurs noms.
   *
   * Their names.
   */
  names: string[];
  /**
   * Nombre de communes que la feuille de route compte comme non couvertes ; `null` quand elle ne le dit pas.
   *
   * The communes that the roadmap counts as uncovered; `null` when it does not say.
   */
  stated_communes: number | null;
  /**
   * Nombre d'habitants de ces communes, selon la feuille de route ; les tables ne contiennent pas de population.
   *
   * The people who live in them, as the roadmap says; the tables hold no population.
   */
  stated_inhabitants: number | null;
  /**
   * Les territoires, désignés par leur identifiant.
   *
   * The territories, by identifier.
   */
  territories: string[];
  /**
   * Celles où aucun conseiller numérique ne tient de permanence.
   *
   * Those where no conseiller numérique keeps a permanence.
   */
  uncovered: Place[];
  /**
   * Leur nombre, sur l'ensemble.
   *
   * How many that is, out of all.
   */
  uncovered_share: NetworkShare;
}
/**
 * Une commune présente dans plusieurs bassins.
 *
 * A commune in several bassins.
 */
export interface Overlap {
  /**
   * Les bassins qui la contiennent, désignés par leur identifiant.
   *
   * The bassins that hold it, by identifier.
   */
  bassins: string[];
  /**
   * La commune.
   *
   * The commune.
   */
  commune: Place;
  /**
   * Leurs emplacements dans le document (pointeurs JSON).
   *
   * Where they stand in the document.
   */
  pointers: string[];
}
