/* Made from programme.schema.json by `cargo xtask codegen types`. */

/**
 * Un texte pour des personnes : il n'est pas fait que d'espaces.
 *
 * A text for people: not blank.
 */
export type Text = string;
export type AcronymSource = "document" | "partial" | "common" | "unknown" | "reading";
/**
 * Un code imprimé sur une fiche ou tiré de l'un d'eux : lettres, chiffres et tirets bas en parties séparées par `.`, `-` ou `:` ; 64 au plus.
 *
 * A code printed on a sheet or derived from one: letters, digits and underscores in parts set apart by `.`, `-` or `:`; 64 at most.
 */
export type Code = string;
export type Per = "year" | "semester" | "quarter" | "month" | "event" | "edition";
export type SheetField =
  | "heading"
  | "title"
  | "context"
  | "objectives"
  | "description"
  | "problem"
  | "pilot"
  | "porteur"
  | "partners"
  | "to_mobilise"
  | "territory"
  | "financial_means"
  | "human_means"
  | "material_means"
  | "calendar"
  | "indicators"
  | "terms"
  | "members"
  | "covers";
export type CalendarKind = "period" | "milestone" | "recurring" | "target" | "history" | "fact";
/**
 * Un jour du calendrier, sans heure ni fuseau.
 *
 * A civil day, without time or zone.
 */
export type Date = string;
export type MilestoneStatus = "scheduled" | "met" | "partially_met" | "not_met";
/**
 * Quand quelque chose a lieu, avec la précision connue : un jour `2023-06-15`, un mois `2023-06`, un trimestre `2023-Q2`, un semestre `2023-S1`, une année `2023`, une saison `2023-summer`, un mois de chaque année `--10` ; chacun, sauf un jour, peut être suivi de `-end` (la fin) ; ou deux d'entre eux séparés par `/`, où `..` laisse une borne ouverte.
 *
 * When something happens, as precise as it is known: a day `2023-06-15`, a month `2023-06`, a quarter `2023-Q2`, a half-year `2023-S1`, a year `2023`, a season `2023-summer`, a month of every year `--10`; any but a day followed by `-end`; or two of them parted by `/`, where `..` leaves an end open.
 */
export type When = string;
export type PrintedState = "printed" | "empty" | "absent";
export type FigureKind = "rule" | "fact" | "budget" | "target";
/**
 * Un nombre décimal, de trois décimales au plus.
 *
 * A decimal number with three decimals at most.
 */
export type Decimal = number;
export type Direction = "increase" | "decrease" | "range";
export type Measure =
  "count" | "distinct_count" | "ratio" | "amount" | "duration" | "yes_no" | "qualitative" | "composite";
export type Bound = "exact" | "at_least" | "about" | "ceiling";
/**
 * Un identifiant : lettres minuscules, chiffres et traits d'union, 64 au plus ; il ne commence pas par un trait d'union.
 *
 * An identifier: lower-case letters, digits and hyphens, 64 at most; it does not start with a hyphen.
 */
export type Id = string;
export type MeansKind = "financial" | "human" | "material";
export type MeansStatus = "confirmed" | "to_confirm" | "undecided";
export type NoteKind =
  | "copied"
  | "misplaced"
  | "missing"
  | "truncated"
  | "contradictory"
  | "ambiguous"
  | "empty"
  | "self_reference"
  | "unconfirmed"
  | "outdated"
  | "format"
  | "only_here";
export type CommuneKind = "commune" | "commune_deleguee" | "commune_associee";
export type DecisionKind = "orientation" | "validation" | "opinion" | "task";
export type CohortActivity =
  | "echange_de_pratiques"
  | "projet_commun"
  | "valorisation_capitalisation"
  | "visite_de_lieux"
  | "rencontre_professionnels"
  | "test_outils_pedagogiques"
  | "participation_evenement";
export type CohortPhase = "lancement" | "co_construction" | "publication_offres" | "recrutement" | "cohorte";
export type CompetencySource = "enquete" | "entretien" | "pix";
export type HolderKind = "professional" | "volunteer" | "agent";
export type VolunteerPublic = "benevole_accompagnant" | "benevole_administrateur";
export type FranceServicesCarrier = "commune" | "epci" | "syndicat" | "centre_social" | "msa" | "la_poste";
/**
 * Une heure, à la minute ; `24:00` est la fin de la journée.
 *
 * A time of day, to the minute; `24:00` is the end of the day.
 */
export type TimeOfDay = string;
export type Weekday = "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday";
export type Weeks = "every" | "even" | "odd";
export type FranceServicesSiteKind = "france_services" | "antenne";
export type Need =
  | "demarche"
  | "equipement"
  | "navigation"
  | "communication"
  | "bases"
  | "securite"
  | "materiel"
  | "connexion"
  | "coffre_fort"
  | "parentalite"
  | "emploi";
export type AvsStructureKind = "centre_social" | "espace_vie_sociale";
export type HostKind = "structure_avs" | "reseau_france_services" | "reseau_cybanjou" | "collectivite" | "association";
export type HostStatus = "non_profit" | "public" | "for_profit";
export type InterventionLevel = "structurer" | "coordonner" | "animer" | "perenniser";
export type LinkKind = "explicit" | "implied";
export type MandateRole = "pilot" | "member" | "secretariat" | "observer";
export type DecisionStatus = "open" | "done" | "dropped";
export type MeetingStatus = "held" | "scheduled" | "cancelled";
export type RlinMission =
  | "coordonner"
  | "lier_instances"
  | "accueillir"
  | "competences_transversales"
  | "offre_adaptee"
  | "usages_cibles"
  | "aide_ponctuelle"
  | "reperer"
  | "guider";
export type Public = "jeunes" | "adultes" | "seniors" | "familles" | "demandeurs_emploi" | "allophones" | "handicap";
export type Reach = "on_site" | "home_visit" | "travelling" | "remote";
export type RlinRole = "pilote" | "mediateur" | "aidant" | "premiers_secours" | "eclaireur";
export type ActionStatus = "pipeline" | "implementation" | "finalisation" | "closed" | "suspended" | "cancelled";
export type AliasKind = "printed" | "former" | "acronym" | "logo" | "ocr";
export type OrganisationKind =
  | "departement"
  | "departement_service"
  | "state"
  | "state_service"
  | "state_agency"
  | "state_programme"
  | "commune"
  | "epci"
  | "syndicat"
  | "social_security"
  | "association"
  | "network"
  | "hub"
  | "training_body"
  | "public_body"
  | "company"
  | "programme_platform";
export type MediationPostKind = "conseiller_numerique" | "mediateur_hors_dispositif";
export type RlinStatus = "planned" | "building" | "active" | "suspended" | "closed";
export type ServiceDomain =
  | "solidarite"
  | "sante"
  | "education"
  | "culture"
  | "sport"
  | "environnement"
  | "memoire"
  | "international"
  | "urgence"
  | "europe";
export type MissionProfile = "aidant_numerique" | "assistant_mediation_numerique" | "ambassadeur_numerique_responsable";
export type TerritoryKind =
  | "departement"
  | "region"
  | "epci"
  | "commune"
  | "commune_nouvelle"
  | "area"
  | "unnamed_set"
  | "territory_kind"
  | "everyday_name";
export type TrainingCoLeader = "coordinatrice" | "membre_cybanjou";
export type TrainingModuleKind = "obligatoire" | "a_la_carte";
export type VolunteerWorkstream = "echange_de_pratiques" | "panorama" | "formations" | "ressources";
export type AgeBand = "mineur" | "majeur";
export type ReviewStatus = "a_faire" | "en_cours" | "fait";

/**
 * Un document de programme. Une section omise est vide.
 *
 * A programme document. A section that is left out is empty.
 */
export interface Programme {
  $comment?: Text;
  /**
   * Sigles.
   *
   * Acronyms.
   */
  acronyms?: Acronym[];
  /**
   * Actions.
   *
   * Actions.
   */
  actions?: Action[];
  /**
   * Acteurs désignés par leur type.
   *
   * Actors named by kind.
   */
  actor_kinds?: ActorKind[];
  /**
   * Axes.
   *
   * Axes.
   */
  axes?: Axis[];
  /**
   * Valeurs de référence, à partir desquelles la progression des indicateurs est comptée.
   *
   * Values from which the progress of indicators is counted.
   */
  baselines?: Baseline[];
  /**
   * Bassins de vie.
   *
   * Bassins de vie.
   */
  bassins?: Bassin[];
  /**
   * Instances de gouvernance.
   *
   * Governance bodies.
   */
  bodies?: Body[];
  /**
   * Cohortes de service civique.
   *
   * Cohorts of service civique.
   */
  cohorts?: Cohort[];
  /**
   * Titulaires de compétences, sous pseudonyme.
   *
   * Holders of competences, by pseudonym.
   */
  competency_holders?: PersonHolder[];
  /**
   * Besoins : compétences requises.
   *
   * Competences that are required.
   */
  competency_needs?: CompetencyNeed[];
  /**
   * Ce que les actions ont produit.
   *
   * What the actions produced.
   */
  deliverables?: Deliverable[];
  /**
   * Diagnostics de territoires.
   *
   * Diagnostics of territories.
   */
  diagnostics?: Diagnostic[];
  /**
   * Référentiels de compétences que le document apporte.
   *
   * Frameworks of competences that the document brings.
   */
  frameworks?: Framework[];
  /**
   * France services et leurs antennes.
   *
   * France services and their antennas.
   */
  france_services?: FranceServices[];
  /**
   * Acteurs désignés par leur fonction.
   *
   * Actors named by function.
   */
  functions?: Function[];
  /**
   * Structures d'accueil des volontaires.
   *
   * Organisations that host volunteers.
   */
  host_structures?: HostStructure[];
  /**
   * Interventions : actions menées dans des territoires.
   *
   * Actions led in territories.
   */
  interventions?: Intervention[];
  /**
   * Liens entre les fiches.
   *
   * Links between sheets.
   */
  links?: Link[];
  /**
   * Mandats : qui siège dans les instances, et quand.
   *
   * Who sits in the bodies, and when.
   */
  mandates?: Mandate[];
  /**
   * Réunions des instances.
   *
   * Meetings of the bodies.
   */
  meetings?: Meeting[];
  /**
   * Membres du réseau.
   *
   * Members of the network.
   */
  members?: Member[];
  /**
   * Acteurs des réseaux locaux.
   *
   * Actors of the local networks.
   */
  network_actors?: NetworkActor[];
  /**
   * Nouvelles des actions.
   *
   * News of the actions.
   */
  news?: News[];
  /**
   * Observations : valeurs d'indicateurs relevées.
   *
   * Values of indicators that were observed.
   */
  observations?: Observation[];
  /**
   * Organisations.
   *
   * Organisations.
   */
  organisations?: Organisation[];
  /**
   * Permanences : horaires que des postes assurent dans un lieu.
   *
   * Hours that posts keep somewhere.
   */
  permanences?: Permanence[];
  /**
   * Postes de médiation numérique.
   *
   * Posts of digital mediation.
   */
  posts?: Post[];
  /**
   * Réseaux locaux d'inclusion numérique (RLIN).
   *
   * Local inclusion networks.
   */
  rlins?: Rlin[];
  /**
   * La feuille de route que le document porte.
   *
   * The roadmap that the document carries.
   */
  roadmap?: Roadmap | null;
  /**
   * La feuille de route intégrée à laquelle le document se réfère, au lieu d'en porter une.
   *
   * The built-in roadmap that the document refers to, in place of its own.
   */
  roadmap_ref?: Id | null;
  /**
   * Version du format : `1.1`.
   *
   * Version of the format: `1.1`.
   */
  schema_version: string;
  /**
   * Missions de service civique.
   *
   * Missions of service civique.
   */
  service_missions?: ServiceMission[];
  /**
   * Moyens cités dans plusieurs fiches.
   *
   * Means named in several sheets.
   */
  shared_means?: SharedMeans[];
  /**
   * Notes sur la source qui ne relèvent d'aucune fiche.
   *
   * Notes on the source that belong to no sheet.
   */
  source_notes?: SourceNote[];
  /**
   * Cibles : valeurs que les indicateurs devraient atteindre.
   *
   * Values that indicators should reach.
   */
  targets?: IndicatorTarget[];
  /**
   * Feuilles de route de territoires.
   *
   * Roadmaps of territories.
   */
  territorial_roadmaps?: TerritorialRoadmap[];
  /**
   * Territoires.
   *
   * Territories.
   */
  territories?: Territory[];
  /**
   * Outils numériques adoptés par des associations.
   *
   * Digital tools taken up by associations.
   */
  tool_adoptions?: ToolAdoption[];
  /**
   * Journées de formation des cohortes.
   *
   * Training days of the cohorts.
   */
  training_days?: TrainingDay[];
  /**
   * Séances pour les bénévoles.
   *
   * Sessions for volunteers.
   */
  volunteer_sessions?: VolunteerSession[];
  /**
   * Volontaires en service civique, sous pseudonyme.
   *
   * Volunteers of service civique, by pseudonym.
   */
  volunteers?: Volunteer[];
  /**
   * Groupes de travail.
   *
   * Working groups.
   */
  working_groups?: WorkingGroup[];
}
/**
 * Un sigle et sa forme développée.
 *
 * An acronym and what it stands for.
 */
export interface Acronym {
  $comment?: Text;
  /**
   * Sa forme développée.
   *
   * What it stands for.
   */
  long?: Text | null;
  /**
   * Ce qu'il est utile de savoir.
   *
   * What is worth knowing.
   */
  note?: Text | null;
  /**
   * Le sigle.
   *
   * The acronym.
   */
  short: Text;
  /**
   * La provenance de la forme développée.
   *
   * Where that comes from.
   */
  source: AcronymSource;
  /**
   * Autres formes imprimées.
   *
   * Other printed forms.
   */
  variants?: Text[];
}
/**
 * Une action de la feuille de route.
 *
 * An action of the roadmap.
 */
export interface Action {
  $comment?: Text;
  /**
   * Le code de son axe.
   *
   * The code of its axis.
   */
  axis: Code;
  /**
   * Fréquences sans date.
   *
   * Frequencies without a date.
   */
  cadences?: Cadence[];
  /**
   * Dates.
   *
   * Dates.
   */
  calendar?: CalendarEntry[];
  /**
   * Son code, par exemple `B.2`.
   *
   * Its code: `B.2`.
   */
  code: Code;
  /**
   * Pourquoi l'action existe.
   *
   * Why the action exists.
   */
  context?: Text | null;
  /**
   * Ce qu'elle fait.
   *
   * What it does.
   */
  description?: Text | null;
  /**
   * Quels champs la fiche imprime.
   *
   * Which fields the sheet prints.
   */
  fields?: ActionFields | null;
  /**
   * Chiffres que la fiche imprime.
   *
   * Numbers it prints.
   */
  figures?: Figure[];
  /**
   * Ce par quoi elle est suivie.
   *
   * What it is followed by.
   */
  indicators?: Indicator[];
  /**
   * Argent, personnel et matériel.
   *
   * Money, staff and equipment.
   */
  means?: Means[];
  /**
   * Ce qu'elle vise.
   *
   * What it aims at.
   */
  objectives?: Objective[];
  /**
   * Qui y prend part.
   *
   * Who takes part.
   */
  partners?: Involvement[];
  /**
   * Qui pilote ; au moins un.
   *
   * Who leads it; at least one.
   */
  pilots?: Involvement[];
  /**
   * Qui porte l'action pour le compte du pilote.
   *
   * Who carries it out for the pilot.
   */
  porteurs?: Involvement[];
  /**
   * Les formes imprimées de son titre et de son code.
   *
   * The printed forms of its title and code.
   */
  printed?: Headings | null;
  /**
   * Ce que l'on sait de sa forme imprimée.
   *
   * What is known of its printed form.
   */
  source_notes?: SourceNote[];
  /**
   * Termes que la fiche énumère.
   *
   * Terms it enumerates.
   */
  terms?: TermList[];
  /**
   * Là où elle agit.
   *
   * Where it acts.
   */
  territory?: Perimeter | null;
  /**
   * Son titre.
   *
   * Its title.
   */
  title: Text;
}
/**
 * La fréquence à laquelle quelque chose a lieu.
 *
 * How often something happens.
 */
export interface Cadence {
  $comment?: Text;
  /**
   * Vrai quand la source dit « environ ».
   *
   * True when the source says about.
   */
  about?: boolean | null;
  /**
   * Intervalle, en nombre de périodes ; une si le champ est omis.
   *
   * Every how many periods; one when left out.
   */
  every?: number | null;
  /**
   * Ce dont c'est la fréquence.
   *
   * What it is the frequency of.
   */
  label?: Text | null;
  /**
   * Nombre maximal de fois.
   *
   * Greatest number of times.
   */
  max?: number | null;
  /**
   * Nombre minimal de fois.
   *
   * Least number of times.
   */
  min?: number | null;
  /**
   * La période.
   *
   * The period.
   */
  per?: Per | null;
  /**
   * Les mots imprimés.
   *
   * The printed words.
   */
  printed?: Text | null;
  /**
   * Le champ où c'est imprimé.
   *
   * The field it is printed in.
   */
  printed_in?: SheetField | null;
}
/**
 * Une entrée datée d'une fiche.
 *
 * A dated entry of a sheet.
 */
export interface CalendarEntry {
  $comment?: Text;
  /**
   * Vrai quand la fiche dit que cela dure toute la feuille de route.
   *
   * True when the sheet says that it goes on throughout the roadmap.
   */
  continuous?: boolean | null;
  /**
   * Ce dont il s'agit.
   *
   * What it is.
   */
  kind: CalendarKind;
  /**
   * Ce qui se passe.
   *
   * What happens.
   */
  label: Text;
  /**
   * Le jour où cela a été fait.
   *
   * The day it was done.
   */
  met_on?: Date | null;
  /**
   * Ce qu'il est utile de savoir.
   *
   * What is worth knowing.
   */
  note?: Text | null;
  /**
   * Les mots imprimés.
   *
   * The printed words.
   */
  printed?: Text | null;
  /**
   * Le champ où elle est imprimée, quand ce n'est pas le calendrier.
   *
   * The field it is printed in, when that is not the calendar.
   */
  printed_in?: SheetField | null;
  /**
   * Les règles de la feuille de route dont elle fixe la date.
   *
   * The rules of the roadmap that it sets the date of.
   */
  rules?: Code[];
  /**
   * Son avancement.
   *
   * How far it is.
   */
  status?: MilestoneStatus | null;
  /**
   * Quand.
   *
   * When.
   */
  when: When;
}
/**
 * Quels champs une fiche d'action imprime.
 *
 * Which fields an action sheet prints.
 */
export interface ActionFields {
  $comment?: Text;
  /**
   * Champ « CALENDRIER ».
   *
   * CALENDRIER.
   */
  calendar: PrintedState;
  /**
   * Champ « CONTEXTE ».
   *
   * CONTEXTE.
   */
  context: PrintedState;
  /**
   * Champ « DESCRIPTION ».
   *
   * DESCRIPTION.
   */
  description: PrintedState;
  /**
   * Champ « MOYENS FINANCIERS ».
   *
   * MOYENS FINANCIERS.
   */
  financial_means: PrintedState;
  /**
   * Champ « MOYENS HUMAINS ».
   *
   * MOYENS HUMAINS.
   */
  human_means: PrintedState;
  /**
   * Champ « INDICATEURS ».
   *
   * INDICATEURS.
   */
  indicators: PrintedState;
  /**
   * Champ « MOYENS MATÉRIELS ».
   *
   * MOYENS MATÉRIELS.
   */
  material_means: PrintedState;
  /**
   * Champ « OBJECTIFS ».
   *
   * OBJECTIFS.
   */
  objectives: PrintedState;
  /**
   * Champ « PARTENAIRES ».
   *
   * PARTENAIRES.
   */
  partners: PrintedState;
  /**
   * Champ « PILOTE ».
   *
   * PILOTE.
   */
  pilot: PrintedState;
  /**
   * Champ « PORTEUR ».
   *
   * PORTEUR.
   */
  porteur: PrintedState;
  /**
   * Champ « TERRITOIRE D'ACTION ».
   *
   * TERRITOIRE D'ACTION.
   */
  territory: PrintedState;
}
/**
 * Un chiffre d'une fiche.
 *
 * A number of a sheet.
 */
export interface Figure {
  $comment?: Text;
  /**
   * Vrai quand la source dit « environ », « près de » ou « quelque ».
   *
   * True when the source says about, nearly, some.
   */
  approximate?: boolean | null;
  /**
   * Le champ où c'est imprimé.
   *
   * The field it is printed in.
   */
  field?: SheetField | null;
  /**
   * Son code, par exemple `A.1.1-N2`.
   *
   * `A.1.1-N2`.
   */
  id: Code;
  /**
   * Ce dont il s'agit.
   *
   * What it is.
   */
  kind: FigureKind;
  /**
   * Ce qu'il mesure.
   *
   * What it measures.
   */
  label: Text;
  /**
   * Borne supérieure.
   *
   * Upper bound.
   */
  max?: Decimal | null;
  /**
   * Borne inférieure.
   *
   * Lower bound.
   */
  min?: Decimal | null;
  /**
   * Ce qu'il est utile de savoir.
   *
   * What is worth knowing.
   */
  note?: Text | null;
  /**
   * Les mots imprimés.
   *
   * The printed words.
   */
  printed?: Text | null;
  /**
   * Notre lecture, quand la source demande à être interprétée.
   *
   * The reading, when ours interprets.
   */
  reading?: Text | null;
  /**
   * Les règles de la feuille de route auxquelles il sert.
   *
   * The rules of the roadmap it serves.
   */
  rules?: Code[];
  /**
   * Ce qui est compté.
   *
   * What is counted.
   */
  unit?: Text | null;
  /**
   * La valeur.
   *
   * The value.
   */
  value?: Decimal | null;
}
/**
 * Un indicateur tel que la feuille de route le définit.
 *
 * An indicator as the roadmap defines it.
 */
export interface Indicator {
  $comment?: Text;
  /**
   * L'indicateur dont il a été recopié.
   *
   * The indicator it was copied from.
   */
  copied_from?: Code | null;
  /**
   * La dérivation : façon dont les enregistrements donnent sa valeur.
   *
   * How records give its value.
   */
  derivation?: Text | null;
  /**
   * Le sens d'évolution souhaité ; rien quand la feuille de route ne le dit pas.
   *
   * Which way it should go; nothing when the roadmap does not say.
   */
  direction?: Direction | null;
  /**
   * Le chiffre de la fiche qui borne chacune de ses valeurs.
   *
   * The figure of the sheet that bounds each of its values.
   */
  figure?: Code | null;
  /**
   * Son code, par exemple `B.2-I1`.
   *
   * `B.2-I1`.
   */
  id: Code;
  /**
   * Ce qui est mesuré.
   *
   * What it measures.
   */
  label: Text;
  /**
   * La façon dont il est mesuré.
   *
   * How it is measured.
   */
  measure: Measure;
  /**
   * Ses mesures, pour un indicateur composé.
   *
   * Its measures, for a composite.
   */
  parts?: IndicatorPart[];
  /**
   * Le libellé imprimé, là où il diffère.
   *
   * The printed words, where they differ.
   */
  printed?: Text | null;
  /**
   * La façon de lire l'indicateur, là où la dérivation l'interprète.
   *
   * How it is read, where the derivation interprets it.
   */
  reading?: Text | null;
  /**
   * La valeur à atteindre.
   *
   * The value to reach.
   */
  target?: Target | null;
  /**
   * L'unité de mesure.
   *
   * In what.
   */
  unit?: Text | null;
}
/**
 * L'une des mesures que contient un indicateur composé.
 *
 * One of the measures that a composite indicator holds.
 */
export interface IndicatorPart {
  $comment?: Text;
  /**
   * La dérivation : façon dont les enregistrements donnent sa valeur.
   *
   * How records give its value.
   */
  derivation?: Text | null;
  /**
   * Le sens d'évolution souhaité.
   *
   * Which way it should go.
   */
  direction?: Direction | null;
  /**
   * Le chiffre de la fiche qui borne chacune de ses valeurs.
   *
   * The figure of the sheet that bounds each of its values.
   */
  figure?: Code | null;
  /**
   * Ce qui est mesuré.
   *
   * What it measures.
   */
  label: Text;
  /**
   * La façon de mesurer.
   *
   * How.
   */
  measure: Measure;
  /**
   * La façon de lire l'indicateur, là où la dérivation l'interprète.
   *
   * How it is read, where the derivation interprets it.
   */
  reading?: Text | null;
  /**
   * L'unité de mesure.
   *
   * In what.
   */
  unit?: Text | null;
}
/**
 * La valeur qu'un indicateur devrait atteindre.
 *
 * The value an indicator should reach.
 */
export interface Target {
  $comment?: Text;
  /**
   * Sa portée : exactement, au moins, environ ou au plus.
   *
   * How it binds.
   */
  bound: Bound;
  /**
   * Notre lecture, quand la source demande à être interprétée.
   *
   * The reading, when ours interprets.
   */
  reading?: Text | null;
  /**
   * La valeur.
   *
   * The value.
   */
  value: Decimal;
}
/**
 * Un moyen d'une action.
 *
 * A means of an action.
 */
export interface Means {
  $comment?: Text;
  /**
   * Qui le paie ou le fournit.
   *
   * Who pays or provides it.
   */
  actors?: Id[];
  /**
   * Combien d'argent.
   *
   * How much money.
   */
  amount?: Amount | null;
  /**
   * Les chiffres de la fiche qui mesurent ce moyen.
   *
   * The figures of the sheet that it carries.
   */
  figures?: Code[];
  /**
   * Combien de personnes.
   *
   * How many people.
   */
  headcount?: Headcount | null;
  /**
   * Argent, personnel ou matériel.
   *
   * Money, staff or equipment.
   */
  kind: MeansKind;
  /**
   * Ce dont il s'agit.
   *
   * What it is.
   */
  label: Text;
  /**
   * Combien de postes.
   *
   * How many posts.
   */
  posts?: Posts | null;
  /**
   * Le champ où il est imprimé, quand ce n'est pas le sien.
   *
   * The field it is printed in, when that is not its own.
   */
  printed_in?: SheetField | null;
  /**
   * Le moyen cité dans plusieurs fiches dont il s'agit : il est compté une seule fois.
   *
   * The means named in several sheets that this is: counted once.
   */
  shared?: Id | null;
  /**
   * Son degré de certitude ; rien quand la fiche ne laisse pas la question ouverte.
   *
   * How firm it is; nothing when the sheet does not leave it open.
   */
  status?: MeansStatus | null;
}
/**
 * Une somme d'argent.
 *
 * An amount of money.
 */
export interface Amount {
  $comment?: Text;
  /**
   * Sa portée : exactement, au moins, environ ou au plus.
   *
   * How it binds.
   */
  bound: Bound;
  /**
   * Le chiffre, ou le bas d'une fourchette, en centimes d'euro.
   *
   * The figure, or the lower end of a range, in cents of euro.
   */
  cents: number;
  /**
   * Le haut d'une fourchette, en centimes.
   *
   * The upper end of a range, in cents.
   */
  cents_max?: number | null;
  /**
   * Ce que le montant ne comprend pas.
   *
   * What it leaves out.
   */
  excludes?: Text | null;
  /**
   * Ce à quoi le montant se rapporte (an, événement…) ; rien quand la source ne le dit pas.
   *
   * What it is per; nothing when the source does not say.
   */
  per?: Per | null;
  /**
   * Notre lecture, quand la source demande à être interprétée.
   *
   * The reading, when ours interprets.
   */
  reading?: Text | null;
}
/**
 * Personnes comptées sans équivalent temps plein.
 *
 * People counted without full-time equivalent.
 */
export interface Headcount {
  $comment?: Text;
  /**
   * Nombre le plus élevé ; rien quand il n'y a pas de borne supérieure.
   *
   * Highest number; nothing when there is no upper bound.
   */
  max?: number | null;
  /**
   * Nombre le plus bas.
   *
   * Lowest number.
   */
  min: number;
}
/**
 * Postes, en équivalents temps plein.
 *
 * Posts, in full-time equivalents.
 */
export interface Posts {
  $comment?: Text;
  /**
   * La portée du chiffre : exactement, au moins, environ ou au plus.
   *
   * How the figure binds.
   */
  bound: Bound;
  /**
   * Millièmes d'ETP : 850 vaut 0,85 ETP.
   *
   * Thousandths of an ETP: 850 is 0.85 ETP.
   */
  thousandths: number;
}
/**
 * Ce que vise une action, en une phrase.
 *
 * What an action aims at, in one sentence.
 */
export interface Objective {
  $comment?: Text;
  /**
   * Son code, par exemple `B.2-O1`.
   *
   * `B.2-O1`.
   */
  id: Code;
  /**
   * La phrase.
   *
   * The sentence.
   */
  text: Text;
}
/**
 * La part qu'un acteur prend à une fiche.
 *
 * The part that an actor has in a sheet.
 */
export interface Involvement {
  $comment?: Text;
  /**
   * L'identifiant de l'organisation, du type d'acteur ou de la fonction ; un nom est compris, et signalé.
   *
   * The identifier of the organisation, kind of actor or function; a name is understood, and reported.
   */
  actor: Text;
  /**
   * La forme imprimée de son nom.
   *
   * The printed form of its name.
   */
  printed?: Text | null;
  /**
   * La façon dont la fiche le qualifie.
   *
   * How the sheet qualifies it.
   */
  qualifier?: Text | null;
  /**
   * Le service nommé.
   *
   * The service named.
   */
  unit?: Id | null;
}
/**
 * Les formes sous lesquelles un titre et son code sont imprimés.
 *
 * The forms under which a title and its code are printed.
 */
export interface Headings {
  $comment?: Text;
  /**
   * Code dans l'en-tête de la fiche.
   *
   * Code in the heading of the sheet.
   */
  body_code?: Code | null;
  /**
   * Titre dans l'en-tête de la fiche ; absent quand la fiche l'a perdu.
   *
   * Title in the heading of the sheet; absent when the sheet lost it.
   */
  body_title?: Text | null;
  /**
   * Titre sur la page de garde de l'axe, quand il diffère.
   *
   * Title on the cover of the axis, when it differs.
   */
  cover_title?: Text | null;
  /**
   * Code dans le sommaire.
   *
   * Code in the table of contents.
   */
  toc_code?: Code | null;
  /**
   * Titre dans le sommaire.
   *
   * Title in the table of contents.
   */
  toc_title?: Text | null;
}
/**
 * Une note sur la source.
 *
 * A note on the source.
 */
export interface SourceNote {
  $comment?: Text;
  /**
   * Les champs concernés.
   *
   * The fields concerned.
   */
  fields?: SheetField[];
  /**
   * La fiche d'où cela a été recopié.
   *
   * The sheet it was copied from.
   */
  from?: Code | null;
  /**
   * Son identifiant.
   *
   * Its identifier.
   */
  id: Code;
  /**
   * La nature du problème.
   *
   * What is the matter.
   */
  kind: NoteKind;
  /**
   * Les mots imprimés.
   *
   * The words printed.
   */
  printed?: Text | null;
  /**
   * La lecture retenue, quand il y en a une.
   *
   * The reading chosen, when there is one.
   */
  reading?: Text | null;
  /**
   * Ce qui ne va pas.
   *
   * What is wrong.
   */
  text: Text;
}
/**
 * Une liste de termes qu'une fiche énumère : rôles, publics, formats, étapes…
 *
 * A list of terms that a sheet enumerates: roles, publics, formats, steps…
 */
export interface TermList {
  $comment?: Text;
  /**
   * Faux quand la source laisse la liste ouverte (« … », « notamment »).
   *
   * False when the source leaves the list open ("…", "notamment").
   */
  closed: boolean;
  /**
   * Les termes.
   *
   * The terms.
   */
  items?: TermItem[];
  /**
   * Titre de la liste.
   *
   * Title of the list.
   */
  name: Text;
  /**
   * Identifiant du vocabulaire qu'elle donne.
   *
   * Identifier of the vocabulary it gives.
   */
  vocabulary?: Code | null;
}
/**
 * Une valeur que peuvent prendre les enregistrements de la fiche.
 *
 * A value that records of the sheet may take.
 */
export interface TermItem {
  $comment?: Text;
  /**
   * Code court.
   *
   * Short code.
   */
  id: Code;
  /**
   * Libellé.
   *
   * Label.
   */
  label: Text;
}
/**
 * Là où une action agit.
 *
 * Where an action acts.
 */
export interface Perimeter {
  $comment?: Text;
  /**
   * Territoires qui sont exclus.
   *
   * Territories that are left out.
   */
  excluded?: Id[];
  /**
   * Ce qu'il est utile de savoir.
   *
   * What is worth knowing.
   */
  note?: Text | null;
  /**
   * Territoires qui peuvent être ajoutés.
   *
   * Territories that may be added.
   */
  optional?: Id[];
  /**
   * Les mots imprimés.
   *
   * The printed words.
   */
  printed?: Text | null;
  /**
   * Les territoires.
   *
   * The territories.
   */
  territories?: Id[];
}
/**
 * Des acteurs désignés par leur seul type : « collectivités ».
 *
 * Actors named by their kind only: "collectivités".
 */
export interface ActorKind {
  $comment?: Text;
  /**
   * Autres formulations.
   *
   * Other wordings.
   */
  aliases?: Text[];
  /**
   * Son identifiant.
   *
   * Its identifier.
   */
  id: Id;
  /**
   * Son libellé.
   *
   * Its label.
   */
  label: Text;
  /**
   * Vrai quand il désigne plusieurs acteurs.
   *
   * True when it stands for several actors.
   */
  plural?: boolean | null;
}
/**
 * Un axe de la feuille de route.
 *
 * An axis of the roadmap.
 */
export interface Axis {
  $comment?: Text;
  /**
   * Son code, par exemple `A`.
   *
   * Its code: `A`.
   */
  code: Code;
  /**
   * Les formes imprimées de son titre.
   *
   * The printed forms of its title.
   */
  printed?: Headings | null;
  /**
   * Son titre.
   *
   * Its title.
   */
  title: Text;
}
/**
 * La valeur de référence, à partir de laquelle la progression est comptée.
 *
 * The value from which progress is counted.
 */
export interface Baseline {
  $comment?: Text;
  /**
   * Les dimensions concernées.
   *
   * For what.
   */
  dimensions?: DimensionValue[];
  /**
   * L'indicateur.
   *
   * The indicator.
   */
  indicator: Code;
  /**
   * Le rang de la mesure dans un indicateur composé, à partir de 1.
   *
   * The rank of the measure within a composite, from 1.
   */
  part?: number | null;
  /**
   * Le moment où elle a été mesurée.
   *
   * When it was measured.
   */
  period: When;
  /**
   * Le territoire concerné ; tout le programme en l'absence de ce champ.
   *
   * Where; the whole programme when left out.
   */
  territory?: Id | null;
  /**
   * La valeur.
   *
   * The value.
   */
  value: Decimal;
}
/**
 * La valeur d'une dimension : `profile` vaut `aidant_numerique`.
 *
 * The value of a dimension: `profile` is `aidant_numerique`.
 */
export interface DimensionValue {
  $comment?: Text;
  /**
   * La dimension.
   *
   * The dimension.
   */
  name: Code;
  /**
   * Sa valeur.
   *
   * Its value.
   */
  value: Code;
}
/**
 * Un bassin de vie, dont le périmètre a été arrêté avec son territoire.
 *
 * A bassin de vie, whose perimeter was settled with its territory.
 */
export interface Bassin {
  $comment?: Text;
  /**
   * Ses communes.
   *
   * Its communes.
   */
  communes?: CommuneRef[];
  /**
   * Son identifiant.
   *
   * Its identifier.
   */
  id: Id;
  /**
   * Son nom.
   *
   * Its name.
   */
  name: Text;
  /**
   * Ce qu'il est utile de savoir.
   *
   * What is worth knowing.
   */
  note?: Text | null;
  /**
   * Vrai quand il est signalé comme non pourvu ou moins pourvu : on y agit en premier.
   *
   * True when it is flagged as not or less provided: acted in first.
   */
  priority?: boolean | null;
}
/**
 * Une commune : son code, et le millésime du code officiel géographique (COG) qui lui donne un sens.
 *
 * A commune: its code, and the vintage of the official geographic code (COG) that gives it a meaning.
 */
export interface CommuneRef {
  $comment?: Text;
  /**
   * Code INSEE : cinq caractères.
   *
   * INSEE code: five characters.
   */
  code: Code;
  /**
   * Ce que le code désigne ; une commune si le champ est omis.
   *
   * What the code names; a commune when left out.
   */
  kind?: CommuneKind | null;
  /**
   * Son nom, à comparer avec le nom officiel.
   *
   * Its name, to be compared with the official one.
   */
  name?: Text | null;
  /**
   * Année du COG.
   *
   * Year of the COG.
   */
  vintage: number;
}
/**
 * Une instance : qui y siège, pour quoi et à quelle fréquence.
 *
 * A body: who sits there, for what, how often.
 */
export interface Body {
  $comment?: Text;
  /**
   * La fréquence de ses réunions ; une fréquence sans chiffre demande une réunion par période.
   *
   * How often it meets; a cadence without figure asks for one meeting a period.
   */
  cadence?: Cadence | null;
  /**
   * Le jour de sa création.
   *
   * The day it was set up.
   */
  created?: Date | null;
  /**
   * Ce qu'elle est seule à décider parmi les instances de sa fiche.
   *
   * What it alone decides among the bodies of its sheet.
   */
  decides?: DecisionKind[];
  /**
   * Le jour de sa dissolution.
   *
   * The day it was dissolved.
   */
  dissolved?: Date | null;
  /**
   * Son identifiant.
   *
   * Its identifier.
   */
  id: Id;
  /**
   * Ceux qui y siègent, quand la source le dit.
   *
   * Who sits there, when the source says so.
   */
  members?: Id[];
  /**
   * Son nom.
   *
   * Its name.
   */
  name: Text;
  /**
   * Ce qu'il est utile de savoir.
   *
   * What is worth knowing.
   */
  note?: Text | null;
  /**
   * L'instance qui prépare ses réunions.
   *
   * The body that prepares its meetings.
   */
  prepared_by?: Id | null;
  /**
   * Ce à quoi elle sert.
   *
   * What it is for.
   */
  purpose?: Text | null;
  /**
   * Les catégories de participants que chaque réunion doit rassembler.
   *
   * The kinds of participant that each meeting must gather.
   */
  seats?: Seat[];
  /**
   * La fiche qui l'institue.
   *
   * The sheet that sets it up.
   */
  sheet: Code;
  /**
   * Nombre de ses membres, quand la source le dit.
   *
   * How many members it has, when the source says so.
   */
  size?: number | null;
}
/**
 * Une catégorie de participants que chaque réunion d'une instance doit rassembler.
 *
 * A kind of participant that each meeting of a body must gather.
 */
export interface Seat {
  $comment?: Text;
  /**
   * Les acteurs qui en relèvent ; quiconque est présent « au titre de » cette catégorie en relève aussi.
   *
   * The actors who fill it; whoever is present « as » it fills it too.
   */
  actors?: Id[];
  /**
   * Son identifiant au sein de l'instance.
   *
   * Its identifier within the body.
   */
  id: Id;
  /**
   * Ce dont il s'agit.
   *
   * What it is.
   */
  label: Text;
}
/**
 * La cohorte d'une année.
 *
 * The cohort of a year.
 */
export interface Cohort {
  $comment?: Text;
  /**
   * Dernier jour des missions.
   *
   * Last day of the missions.
   */
  end: Date;
  /**
   * Les temps de regroupement de ses volontaires.
   *
   * When its volunteers gather.
   */
  gatherings?: Gathering[];
  /**
   * Son identifiant.
   *
   * Its identifier.
   */
  id: Id;
  /**
   * Ce qu'il est utile de savoir.
   *
   * What is worth knowing.
   */
  note?: Text | null;
  /**
   * Les phases de son année.
   *
   * The phases of its year.
   */
  phases?: PhaseDates[];
  /**
   * Nombre de nouveaux projets expérimentés par ses volontaires.
   *
   * New projects that its volunteers tried.
   */
  projects?: number | null;
  /**
   * La fiche de rattachement.
   *
   * The sheet it belongs to.
   */
  sheet: Code;
  /**
   * Premier jour des missions.
   *
   * First day of the missions.
   */
  start: Date;
  /**
   * L'année où elle commence.
   *
   * The year it starts in.
   */
  year: number;
}
/**
 * Un temps de regroupement des volontaires.
 *
 * A time when the volunteers gather.
 */
export interface Gathering {
  $comment?: Text;
  /**
   * Ce qu'ils y font.
   *
   * What they do.
   */
  activities?: CohortActivity[];
  /**
   * Le jour.
   *
   * The day.
   */
  date: Date;
  /**
   * Le sujet traité.
   *
   * What it is about.
   */
  label?: Text | null;
}
/**
 * Une phase de l'année d'une cohorte.
 *
 * A phase of a cohort's year.
 */
export interface PhaseDates {
  $comment?: Text;
  /**
   * Dernier jour.
   *
   * Last day.
   */
  end: Date;
  /**
   * La phase.
   *
   * Which.
   */
  phase: CohortPhase;
  /**
   * Premier jour.
   *
   * First day.
   */
  start: Date;
}
/**
 * Un titulaire : une personne qui détient des compétences.
 *
 * A person who holds competences.
 */
export interface PersonHolder {
  /**
   * La commune où la personne accompagne.
   *
   * The commune where the person helps.
   */
  commune: CommuneRef;
  /**
   * Les compétences que la personne détient.
   *
   * What the person holds.
   */
  competencies?: HeldCompetency[];
  /**
   * Le jour où la personne a accepté de figurer sur la carte ; personne n'est montré sans cet accord.
   *
   * The day the person agreed to be on the map; nobody is shown without it.
   */
  consent?: Date | null;
  /**
   * Le type de titulaire.
   *
   * What kind of holder.
   */
  kind: HolderKind;
  /**
   * L'organisation où la personne accompagne.
   *
   * The organisation where the person helps.
   */
  organisation: Id;
  /**
   * Un identifiant aléatoire, dont la clé est conservée ailleurs.
   *
   * A random identifier, whose key is kept elsewhere.
   */
  pseudonym: Id;
  /**
   * Pour un bénévole, les publics de la fiche A.1.2.c dont il relève.
   *
   * For a volunteer, which publics of A.1.2.c.
   */
  publics?: VolunteerPublic[];
  /**
   * Le jour à partir duquel l'enregistrement doit avoir été effacé.
   *
   * The day from which the record must be gone.
   */
  purge_on?: Date | null;
}
/**
 * Une compétence que détient une personne.
 *
 * A competence that a person holds.
 */
export interface HeldCompetency {
  /**
   * La compétence.
   *
   * The competence.
   */
  competence: Code;
  /**
   * Quand.
   *
   * When.
   */
  date?: Date | null;
  /**
   * Le référentiel.
   *
   * The framework.
   */
  framework: Id;
  /**
   * Le niveau, à partir de 1.
   *
   * The level, from 1.
   */
  level?: number | null;
  /**
   * Le score Pix, à la place d'un niveau.
   *
   * The Pix score, in place of a level.
   */
  score?: number | null;
  /**
   * La façon dont elle a été connue.
   *
   * How it became known.
   */
  source?: CompetencySource | null;
}
/**
 * Un besoin : ce qu'une équipe ou un territoire doit savoir faire.
 *
 * What a team or a territory must be able to do.
 */
export interface CompetencyNeed {
  $comment?: Text;
  /**
   * Le bassin de vie où cela doit se trouver.
   *
   * The bassin de vie where it must be found.
   */
  bassin?: Id | null;
  /**
   * Son identifiant.
   *
   * Its identifier.
   */
  id: Id;
  /**
   * Ce à quoi il sert.
   *
   * What it is for.
   */
  label: Text;
  /**
   * L'organisation dont l'équipe doit en disposer.
   *
   * The organisation whose team must have it.
   */
  organisation?: Id | null;
  /**
   * Ce qui est requis.
   *
   * What is required.
   */
  requirements?: Requirement[];
  /**
   * La fiche qu'il sert.
   *
   * The sheet it serves.
   */
  sheet?: Code | null;
}
/**
 * Une compétence requise, à un niveau donné.
 *
 * A competence that is required, at a level.
 */
export interface Requirement {
  $comment?: Text;
  /**
   * La compétence.
   *
   * The competence.
   */
  competence: Code;
  /**
   * Le référentiel.
   *
   * The framework.
   */
  framework: Id;
  /**
   * Le niveau minimal.
   *
   * The least level.
   */
  level: number;
  /**
   * Nombre de personnes qui doivent la détenir ; une en l'absence de ce champ.
   *
   * How many people must have it; one when left out.
   */
  people?: number | null;
}
/**
 * Ce qu'une action a produit : un outil, un plan, une documentation.
 *
 * Something that an action produced: a tool, a plan, a documentation.
 */
export interface Deliverable {
  $comment?: Text;
  /**
   * Le jour de la livraison.
   *
   * The day it was delivered.
   */
  date: Date;
  /**
   * Son identifiant.
   *
   * Its identifier.
   */
  id: Id;
  /**
   * L'indicateur auquel il répond.
   *
   * The indicator that it answers.
   */
  indicator?: Code | null;
  /**
   * Ce dont il s'agit.
   *
   * What it is.
   */
  label: Text;
  /**
   * Le rang de la mesure dans un indicateur composé, à partir de 1.
   *
   * The rank of the measure within a composite, from 1.
   */
  part?: number | null;
  /**
   * La fiche qui l'avait promis.
   *
   * The sheet that promised it.
   */
  sheet: Code;
  /**
   * Le territoire concerné.
   *
   * The territory it is about.
   */
  territory?: Id | null;
}
/**
 * Un diagnostic de qui aide qui sur un territoire.
 *
 * A diagnostic of who helps whom in a territory.
 */
export interface Diagnostic {
  $comment?: Text;
  /**
   * Le jour où il a été remis.
   *
   * The day it was delivered.
   */
  date: Date;
  /**
   * Son identifiant.
   *
   * Its identifier.
   */
  id: Id;
  /**
   * La fiche de rattachement.
   *
   * The sheet it belongs to.
   */
  sheet?: Code | null;
  /**
   * Le territoire.
   *
   * The territory.
   */
  territory: Id;
}
/**
 * Un référentiel de compétences qu'apporte le document, en plus de ceux qui sont intégrés.
 *
 * A framework of competences that the document brings, beside those that are built in.
 */
export interface Framework {
  $comment?: Text;
  /**
   * Ses compétences.
   *
   * Its competences.
   */
  competences?: Competence[];
  /**
   * Son identifiant.
   *
   * Its identifier.
   */
  id: Id;
  /**
   * Nombre de niveaux qu'il compte, à partir de 1.
   *
   * How many levels it has, from 1.
   */
  levels: number;
  /**
   * Son nom.
   *
   * Its name.
   */
  name: Text;
  /**
   * Sa version.
   *
   * Its version.
   */
  version: Text;
}
/**
 * Une compétence d'un référentiel.
 *
 * A competence of a framework.
 */
export interface Competence {
  $comment?: Text;
  /**
   * Le domaine dont elle relève.
   *
   * The area it belongs to.
   */
  area?: Text | null;
  /**
   * Son code dans le référentiel.
   *
   * Its code in the framework.
   */
  code: Code;
  /**
   * Son nom.
   *
   * Its name.
   */
  label: Text;
}
/**
 * Une France services, ou une antenne de France services.
 *
 * A France services, or an antenna of one.
 */
export interface FranceServices {
  $comment?: Text;
  /**
   * Le site dont dépend une antenne.
   *
   * The site that an antenna depends on.
   */
  antenna_of?: Id | null;
  /**
   * L'organisation qui la porte.
   *
   * The organisation that carries it.
   */
  carrier: Id;
  /**
   * La nature de cette organisation.
   *
   * What that organisation is.
   */
  carrier_kind: FranceServicesCarrier;
  /**
   * La commune où elle est implantée.
   *
   * Where it stands.
   */
  commune: CommuneRef;
  /**
   * Dernier jour.
   *
   * Last day.
   */
  end?: Date | null;
  /**
   * Les horaires d'accueil.
   *
   * When it receives.
   */
  hours?: OpeningSlot[];
  /**
   * Son identifiant.
   *
   * Its identifier.
   */
  id: Id;
  /**
   * Un site complet ou une antenne.
   *
   * A full site or an antenna.
   */
  kind: FranceServicesSiteKind;
  /**
   * Son nom.
   *
   * Its name.
   */
  name: Text;
  /**
   * Ce pour quoi elle aide, en plus des démarches administratives.
   *
   * What it helps with beside official procedures.
   */
  needs?: Need[];
  /**
   * Premier jour.
   *
   * First day.
   */
  start?: Date | null;
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
 * Une fonction dont la source ne nomme pas le titulaire.
 *
 * A function held by somebody whom the source does not name.
 */
export interface Function {
  $comment?: Text;
  /**
   * Autres formulations.
   *
   * Other wordings.
   */
  aliases?: Text[];
  /**
   * Son identifiant.
   *
   * Its identifier.
   */
  id: Id;
  /**
   * Son libellé.
   *
   * Its label.
   */
  label: Text;
}
/**
 * Une organisation qui accueille des volontaires, ou qui s'y déclare intéressée.
 *
 * An organisation that hosts volunteers, or is interested in it.
 */
export interface HostStructure {
  $comment?: Text;
  /**
   * Son agrément.
   *
   * Its agrément.
   */
  agrement?: Agrement | null;
  /**
   * Pour une structure AVS, son type.
   *
   * For a structure AVS, which.
   */
  avs?: AvsStructureKind | null;
  /**
   * La commune où elle est implantée.
   *
   * Where it stands.
   */
  commune?: CommuneRef | null;
  /**
   * Son identifiant.
   *
   * Its identifier.
   */
  id: Id;
  /**
   * Le jour où elle s'est déclarée intéressée.
   *
   * The day it said that it was interested.
   */
  interested?: Date | null;
  /**
   * Celui des cinq types de la feuille de route dont elle relève.
   *
   * Which of the five kinds of the roadmap.
   */
  kind: HostKind;
  /**
   * L'organisation.
   *
   * The organisation.
   */
  organisation: Id;
  /**
   * Ce qui la rend éligible.
   *
   * What makes it eligible.
   */
  status?: HostStatus | null;
}
/**
 * L'agrément par lequel un organisme peut accueillir des volontaires, ou qu'il met à disposition d'autres structures.
 *
 * The agrément by which an organisation may host, or lends its own.
 */
export interface Agrement {
  $comment?: Text;
  /**
   * Dernier jour : trois ans plus tard au plus.
   *
   * Last day: three years later at most.
   */
  end: Date;
  /**
   * Premier jour.
   *
   * First day.
   */
  start: Date;
}
/**
 * Une action menée sur un territoire.
 *
 * An action led in a territory.
 */
export interface Intervention {
  $comment?: Text;
  /**
   * Le bassin de vie.
   *
   * The bassin de vie.
   */
  bassin: Id;
  /**
   * La commune.
   *
   * The commune.
   */
  commune?: CommuneRef | null;
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
  id: Id;
  /**
   * Un ou plusieurs niveaux parmi quatre.
   *
   * One or more of four levels.
   */
  levels?: InterventionLevel[];
  /**
   * Sa durée, en minutes.
   *
   * How long it took, in minutes.
   */
  minutes?: number | null;
  /**
   * Acteurs qui n'étaient pas mobilisés auparavant.
   *
   * Actors who were not mobilised before.
   */
  new_actors?: Id[];
  /**
   * Les partenaires locaux avec qui elle a été menée.
   *
   * The local partners it was led with.
   */
  partners?: Id[];
  /**
   * Nombre de personnes accompagnées.
   *
   * How many people were accompanied.
   */
  people?: number | null;
  /**
   * Le poste qui l'a menée.
   *
   * The post that led it.
   */
  post?: Id | null;
  /**
   * La fiche de rattachement.
   *
   * The sheet it belongs to.
   */
  sheet: Code;
}
/**
 * Un lien d'une fiche vers une autre.
 *
 * A link from a sheet to another.
 */
export interface Link {
  $comment?: Text;
  /**
   * La fiche qui parle.
   *
   * The sheet that speaks.
   */
  from: Code;
  /**
   * Son degré de sûreté : explicite ou implicite.
   *
   * How sure it is.
   */
  kind: LinkKind;
  /**
   * Ce qu'est le lien.
   *
   * What the link is.
   */
  note: Text;
  /**
   * La fiche dont elle parle, `axis:A`, `roadmap` ou `previous_roadmap`.
   *
   * The sheet it speaks of, `axis:A`, `roadmap` or `previous_roadmap`.
   */
  to: Code;
  /**
   * Vrai quand le lien est douteux.
   *
   * True when the link is doubtful.
   */
  weak?: boolean | null;
}
/**
 * Le siège d'un membre dans une instance, d'un jour à un autre.
 *
 * A member's seat in a body, from a day to another.
 */
export interface Mandate {
  $comment?: Text;
  /**
   * L'instance.
   *
   * The body.
   */
  body: Id;
  /**
   * Dernier jour ; toujours en cours si ce n'est pas renseigné.
   *
   * Last day; still running when left out.
   */
  end?: Date | null;
  /**
   * L'organisation, le type d'acteur ou la fonction qui siège.
   *
   * The organisation, kind of actor or function that sits.
   */
  member: Id;
  /**
   * Son rôle ; simple membre si ce n'est pas renseigné.
   *
   * Its part; a plain member when left out.
   */
  role?: MandateRole | null;
  /**
   * Premier jour ; depuis toujours si ce n'est pas renseigné.
   *
   * First day; since always when left out.
   */
  start?: Date | null;
}
/**
 * Une réunion d'une instance.
 *
 * A meeting of a body.
 */
export interface Meeting {
  $comment?: Text;
  /**
   * L'instance qui s'est réunie.
   *
   * The body that met.
   */
  body: Id;
  /**
   * Le jour.
   *
   * The day.
   */
  date: Date;
  /**
   * Ce qui a été décidé.
   *
   * What was settled.
   */
  decisions?: Decision[];
  /**
   * Ce qui a été accepté.
   *
   * What was accepted.
   */
  documents?: ValidatedDocument[];
  /**
   * Ceux qui ont dit qu'ils ne viendraient pas.
   *
   * Who said that they would not come.
   */
  excused?: Id[];
  /**
   * Son identifiant.
   *
   * Its identifier.
   */
  id: Id;
  /**
   * Les invités.
   *
   * Who was invited.
   */
  invited?: Id[];
  /**
   * Ce qu'il est utile de savoir.
   *
   * What is worth knowing.
   */
  note?: Text | null;
  /**
   * Les présents.
   *
   * Who came.
   */
  present?: Presence[];
  /**
   * Indique si elle a eu lieu ; elle a eu lieu si ce n'est pas renseigné.
   *
   * Whether it took place; it did when left out.
   */
  status?: MeetingStatus | null;
  /**
   * Les sujets abordés.
   *
   * What was talked about.
   */
  topics?: Text[];
}
/**
 * Ce qu'une réunion a décidé.
 *
 * Something that a meeting settled.
 */
export interface Decision {
  $comment?: Text;
  /**
   * Le jour de son échéance.
   *
   * The day it is due.
   */
  due?: Date | null;
  /**
   * Son identifiant.
   *
   * Its identifier.
   */
  id: Id;
  /**
   * Ce dont il s'agit.
   *
   * What it is.
   */
  kind: DecisionKind;
  /**
   * Ce qui a été décidé.
   *
   * What was settled.
   */
  label: Text;
  /**
   * Celui qui doit la réaliser.
   *
   * Who is to carry it out.
   */
  responsible?: Id | null;
  /**
   * La fiche concernée.
   *
   * The sheet it is about.
   */
  sheet?: Code | null;
  /**
   * Son avancement ; s'il n'est pas renseigné, ouverte pour une tâche, réalisée pour le reste.
   *
   * How far it is; open when left out for a task, done for the rest.
   */
  status?: DecisionStatus | null;
}
/**
 * Un document, ou une étape d'une action, qu'une réunion a accepté.
 *
 * A document, or a stage of an action, that a meeting accepted.
 */
export interface ValidatedDocument {
  $comment?: Text;
  /**
   * Ce dont il s'agit.
   *
   * What it is.
   */
  label: Text;
  /**
   * Le libellé de l'échéance de la fiche à laquelle il répond.
   *
   * The label of the dated entry of the sheet that it completes.
   */
  milestone?: Text | null;
  /**
   * La fiche de rattachement.
   *
   * The sheet it belongs to.
   */
  sheet?: Code | null;
}
/**
 * Un présent.
 *
 * Somebody who came.
 */
export interface Presence {
  $comment?: Text;
  /**
   * L'organisation, le type d'acteur ou la fonction qui est venu.
   *
   * The organisation, kind of actor or function that came.
   */
  actor: Id;
  /**
   * Indique s'il pouvait dire la position de son institution.
   *
   * Whether it could state the position of its institution.
   */
  delegation?: boolean | null;
  /**
   * Celui qu'il représentait, quand ce n'était pas lui-même.
   *
   * The one it stood for, when it was not itself.
   */
  on_behalf_of?: Id | null;
  /**
   * Nombre de personnes venues pour lui ; une si ce n'est pas renseigné.
   *
   * How many people came for it; one when left out.
   */
  people?: number | null;
  /**
   * La catégorie de participants au titre de laquelle il est venu, quand son nom ne l'indique pas.
   *
   * The seat it filled, when its name does not tell.
   */
  seat?: Id | null;
}
/**
 * Un membre du réseau.
 *
 * A member of the network.
 */
export interface Member {
  $comment?: Text;
  /**
   * L'organisation.
   *
   * The organisation.
   */
  organisation: Id;
  /**
   * Le texte de son logo.
   *
   * The text of its logo.
   */
  printed?: Text | null;
  /**
   * Son rang dans la liste.
   *
   * Its rank in the list.
   */
  rank: number;
}
/**
 * Un acteur d'un réseau, ses rôles et ce qu'il propose.
 *
 * An actor of a network, its roles and what it offers.
 */
export interface NetworkActor {
  $comment?: Text;
  /**
   * L'organisation, le type d'acteur ou la fonction.
   *
   * The organisation, kind of actor or function.
   */
  actor: Id;
  /**
   * La commune où il reçoit les personnes.
   *
   * The commune where it receives people.
   */
  commune?: CommuneRef | null;
  /**
   * Dernier jour dans le réseau.
   *
   * Last day in the network.
   */
  end?: Date | null;
  /**
   * Les horaires d'accueil.
   *
   * When it receives.
   */
  hours?: OpeningSlot[];
  /**
   * Son identifiant.
   *
   * Its identifier.
   */
  id: Id;
  /**
   * Ce qu'il y fait.
   *
   * What it does there.
   */
  missions?: RlinMission[];
  /**
   * Ce pour quoi il aide ; tous les besoins si ce n'est pas renseigné.
   *
   * What it helps with; anything when left out.
   */
  needs?: Need[];
  /**
   * Ceux qu'il aide ; tous les publics si ce n'est pas renseigné.
   *
   * Whom it helps; everybody when left out.
   */
  publics?: Public[];
  /**
   * La manière dont il reçoit ou rejoint les personnes ; dans ses locaux si ce n'est pas renseigné.
   *
   * How it reaches people; on its premises when left out.
   */
  reach?: Reach[];
  /**
   * Le réseau.
   *
   * The network.
   */
  rlin: Id;
  /**
   * Ses rôles.
   *
   * Its roles.
   */
  roles?: RlinRole[];
  /**
   * Premier jour dans le réseau.
   *
   * First day in the network.
   */
  start?: Date | null;
}
/**
 * Nouvelles d'une action ou d'un groupe de travail.
 *
 * News of an action or a working group.
 */
export interface News {
  $comment?: Text;
  /**
   * Qui les a données.
   *
   * Who gave it.
   */
  by?: Id | null;
  /**
   * Le jour où les nouvelles ont été données.
   *
   * The day it was given.
   */
  date: Date;
  /**
   * L'avancement de ses entrées datées.
   *
   * How far its dated entries are.
   */
  milestones?: MilestoneNews[];
  /**
   * Ce qu'il est utile de savoir.
   *
   * What is worth knowing.
   */
  note?: Text | null;
  /**
   * La fiche.
   *
   * The sheet.
   */
  sheet: Code;
  /**
   * Où en est l'action.
   *
   * How the action goes.
   */
  status?: ActionStatus | null;
}
/**
 * L'avancement d'une entrée datée d'une fiche.
 *
 * How far a dated entry of a sheet is.
 */
export interface MilestoneNews {
  $comment?: Text;
  /**
   * Le libellé de l'entrée, tel que la fiche le donne.
   *
   * The label of the entry, as the sheet has it.
   */
  label: Text;
  /**
   * Le jour où cela a été fait.
   *
   * The day it was done.
   */
  met_on?: Date | null;
  /**
   * Son avancement.
   *
   * How far it is.
   */
  status: MilestoneStatus;
}
/**
 * Un relevé : une valeur observée par quelqu'un.
 *
 * A value observed by somebody.
 */
export interface Observation {
  $comment?: Text;
  /**
   * L'appréciation, pour ce qui ne se compte pas.
   *
   * The judgement, for what is not counted.
   */
  assessment?: Text | null;
  /**
   * Les dimensions concernées.
   *
   * For what.
   */
  dimensions?: DimensionValue[];
  /**
   * L'indicateur.
   *
   * The indicator.
   */
  indicator: Code;
  /**
   * Le jour où elle a été observée.
   *
   * The day it was observed.
   */
  observed_on?: Date | null;
  /**
   * Le rang de la mesure dans un indicateur composé, à partir de 1.
   *
   * The rank of the measure within a composite, from 1.
   */
  part?: number | null;
  /**
   * La période sur laquelle il porte.
   *
   * The period that it is about.
   */
  period: When;
  /**
   * La source où la valeur a été lue.
   *
   * Where the value was read.
   */
  source?: Text | null;
  /**
   * Le territoire concerné ; tout le programme en l'absence de ce champ.
   *
   * Where; the whole programme when left out.
   */
  territory?: Id | null;
  /**
   * La valeur ; `1` signifie oui et `0` non. Une part est un pourcentage.
   *
   * The value; `1` is yes and `0` no. A share is a percentage.
   */
  value?: Decimal | null;
}
/**
 * Une organisation.
 *
 * An organisation.
 */
export interface Organisation {
  $comment?: Text;
  /**
   * Son sigle.
   *
   * Its acronym.
   */
  acronym?: Text | null;
  /**
   * Ses autres noms.
   *
   * Its other names.
   */
  aliases?: Alias[];
  /**
   * Pour une organisation qui n'existe plus, celle qui a repris ses attributions.
   *
   * The organisation that took over its tasks, when it no longer exists.
   */
  former_of?: Id | null;
  /**
   * Son identifiant.
   *
   * Its identifier.
   */
  id: Id;
  /**
   * Ce dont il s'agit.
   *
   * What it is.
   */
  kind: OrganisationKind;
  /**
   * Son nom de référence.
   *
   * Its canonical name.
   */
  name: Text;
  /**
   * Ce qu'il est utile de savoir.
   *
   * What is worth knowing.
   */
  note?: Text | null;
  /**
   * L'organisation à laquelle elle appartient.
   *
   * The organisation it belongs to.
   */
  parent?: Id | null;
}
/**
 * Un autre nom d'une organisation.
 *
 * Another name of an organisation.
 */
export interface Alias {
  $comment?: Text;
  /**
   * Sa provenance.
   *
   * Where it comes from.
   */
  kind: AliasKind;
  /**
   * Le nom.
   *
   * The name.
   */
  text: Text;
}
/**
 * Les heures qu'un poste assure en un lieu, semaine après semaine.
 *
 * Hours that a post keeps somewhere, week after week.
 */
export interface Permanence {
  $comment?: Text;
  /**
   * La commune, quand elle n'est pas tenue dans une France services.
   *
   * The commune, when it is not in a France services.
   */
  commune?: CommuneRef | null;
  /**
   * Dernier jour.
   *
   * Last day.
   */
  end?: Date | null;
  /**
   * La France services où elle est tenue, si elle l'est dans une France services.
   *
   * The France services it is held in, if it is in one.
   */
  france_services?: Id | null;
  /**
   * Les jours et horaires.
   *
   * When.
   */
  hours?: OpeningSlot[];
  /**
   * Son identifiant.
   *
   * Its identifier.
   */
  id: Id;
  /**
   * Le poste.
   *
   * The post.
   */
  post: Id;
  /**
   * Premier jour.
   *
   * First day.
   */
  start?: Date | null;
}
/**
 * Un poste de médiation numérique : un emploi, et non la personne qui l'occupe.
 *
 * A post of digital mediation: a job, not the person who holds it.
 */
export interface Post {
  $comment?: Text;
  /**
   * L'employeur.
   *
   * Who employs.
   */
  employer: Id;
  /**
   * Dernier jour : la fin du contrat ou de son financement.
   *
   * Last day: the end of the contract or of its funding.
   */
  end?: Date | null;
  /**
   * Son identifiant.
   *
   * Its identifier.
   */
  id: Id;
  /**
   * Un conseiller numérique ou un autre médiateur.
   *
   * A conseiller numérique or another mediator.
   */
  kind: MediationPostKind;
  /**
   * Premier jour.
   *
   * First day.
   */
  start?: Date | null;
  /**
   * Millièmes d'équivalent temps plein.
   *
   * Thousandths of a full-time equivalent.
   */
  thousandths: number;
}
/**
 * Un réseau local d'inclusion numérique (RLIN).
 *
 * A local inclusion network.
 */
export interface Rlin {
  $comment?: Text;
  /**
   * Le bassin de vie qu'il couvre.
   *
   * The bassin de vie that it covers.
   */
  bassin: Id;
  /**
   * Son identifiant.
   *
   * Its identifier.
   */
  id: Id;
  /**
   * Son nom, quand il en a un qui lui est propre.
   *
   * Its name, when it has one of its own.
   */
  name?: Text | null;
  /**
   * Ce qu'il est utile de savoir.
   *
   * What is worth knowing.
   */
  note?: Text | null;
  /**
   * Ce qu'il est devenu, dans l'ordre chronologique.
   *
   * What it became, in the order of time.
   */
  steps?: RlinStep[];
}
/**
 * Une étape de la vie d'un réseau.
 *
 * A step in the life of a network.
 */
export interface RlinStep {
  $comment?: Text;
  /**
   * À partir de quel jour.
   *
   * From which day.
   */
  date: Date;
  /**
   * Ce qu'il est devenu.
   *
   * What it became.
   */
  status: RlinStatus;
}
/**
 * La feuille de route elle-même : à qui elle est et quand elle court.
 *
 * The roadmap itself: whose it is and when it runs.
 */
export interface Roadmap {
  $comment?: Text;
  /**
   * Code du département.
   *
   * Code of the département.
   */
  departement: Code;
  /**
   * Dernier jour.
   *
   * Last day.
   */
  end: Date;
  /**
   * Son identifiant.
   *
   * Its identifier.
   */
  id: Id;
  /**
   * Le réseau qui la porte.
   *
   * The network that carries it.
   */
  network?: Text | null;
  /**
   * La feuille de route qui la précède.
   *
   * The roadmap before it.
   */
  previous?: PreviousRoadmap | null;
  /**
   * Là où elle a été lue.
   *
   * Where it was read.
   */
  source?: Source | null;
  /**
   * Premier jour.
   *
   * First day.
   */
  start: Date;
  /**
   * Son sous-titre.
   *
   * Its subtitle.
   */
  subtitle?: Text | null;
  /**
   * Son titre.
   *
   * Its title.
   */
  title: Text;
}
/**
 * La feuille de route précédente.
 *
 * The roadmap that came before.
 */
export interface PreviousRoadmap {
  $comment?: Text;
  /**
   * Ce que c'était.
   *
   * What it was.
   */
  label: Text;
  /**
   * Ce que l'on en sait.
   *
   * What is known of it.
   */
  note?: Text | null;
  /**
   * Quand.
   *
   * When.
   */
  when: When;
}
/**
 * Là où une feuille de route a été lue.
 *
 * Where a roadmap was read.
 */
export interface Source {
  $comment?: Text;
  /**
   * Comment le citer.
   *
   * How to cite it.
   */
  attribution?: Text | null;
  /**
   * Titre du document.
   *
   * Title of the document.
   */
  document: Text;
  /**
   * Licence des données.
   *
   * Licence of the data.
   */
  licence: Text;
  /**
   * Qui l'a publié.
   *
   * Who published it.
   */
  producer: Text;
}
/**
 * Une mission qu'une structure d'accueil offre dans une cohorte.
 *
 * A mission that a host offers in a cohort.
 */
export interface ServiceMission {
  $comment?: Text;
  /**
   * Le jour où elle a été convenue avec la structure d'accueil.
   *
   * The day it was agreed with the host structure.
   */
  built_on?: Date | null;
  /**
   * La cohorte.
   *
   * The cohort.
   */
  cohort: Id;
  /**
   * Le domaine dont elle relève.
   *
   * The domain it belongs to.
   */
  domain?: ServiceDomain | null;
  /**
   * Dernier jour, quand ce n'est pas celui de la cohorte.
   *
   * Last day, when not the cohort's.
   */
  end?: Date | null;
  /**
   * La structure d'accueil.
   *
   * The host structure.
   */
  host: Id;
  /**
   * Son identifiant.
   *
   * Its identifier.
   */
  id: Id;
  /**
   * Indique si les mineurs peuvent candidater.
   *
   * Whether minors may apply.
   */
  open_to_minors?: boolean | null;
  /**
   * Nombre de volontaires qu'elle accueille.
   *
   * How many volunteers it takes.
   */
  places: number;
  /**
   * Un à trois profils.
   *
   * One to three profiles.
   */
  profiles?: MissionProfile[];
  /**
   * Vrai quand elle se substituerait à l'emploi d'un salarié.
   *
   * True when it would stand in for an employee.
   */
  replaces_employee?: boolean | null;
  /**
   * Premier jour, quand ce n'est pas celui de la cohorte.
   *
   * First day, when not the cohort's.
   */
  start?: Date | null;
  /**
   * Indique si un tuteur est désigné dans le contrat : son nom est conservé ailleurs.
   *
   * Whether a tutor is named in the contract: the name is kept elsewhere.
   */
  tutor?: boolean | null;
  /**
   * Nombre de jours par semaine.
   *
   * Days a week.
   */
  weekly_days?: Decimal | null;
  /**
   * Nombre d'heures par semaine.
   *
   * Hours a week.
   */
  weekly_hours?: Decimal | null;
}
/**
 * Un moyen cité dans plusieurs fiches, compté une seule fois.
 *
 * A means named in several sheets, counted once.
 */
export interface SharedMeans {
  $comment?: Text;
  /**
   * Combien de personnes.
   *
   * How many people.
   */
  headcount?: Headcount | null;
  /**
   * Son identifiant.
   *
   * Its identifier.
   */
  id: Id;
  /**
   * Argent, personnel ou matériel.
   *
   * Money, staff or equipment.
   */
  kind: MeansKind;
  /**
   * Ce dont il s'agit.
   *
   * What it is.
   */
  label: Text;
  /**
   * Pourquoi c'est un seul et même moyen.
   *
   * Why it is one thing.
   */
  note?: Text | null;
  /**
   * Combien de postes, quand une fiche le dit.
   *
   * How many posts, when a sheet says so.
   */
  posts?: Posts | null;
  /**
   * Les fiches qui impriment son chiffre.
   *
   * The sheets that print its figure.
   */
  printed_on?: Code[];
  /**
   * Les fiches qui le citent.
   *
   * The sheets that name it.
   */
  sheets?: Code[];
}
/**
 * La cible : valeur à atteindre dans une période.
 *
 * The value to reach in a period.
 */
export interface IndicatorTarget {
  $comment?: Text;
  /**
   * Les dimensions concernées.
   *
   * For what.
   */
  dimensions?: DimensionValue[];
  /**
   * L'indicateur.
   *
   * The indicator.
   */
  indicator: Code;
  /**
   * La valeur maximale.
   *
   * The greatest value.
   */
  max?: Decimal | null;
  /**
   * La valeur minimale.
   *
   * The least value.
   */
  min?: Decimal | null;
  /**
   * Le rang de la mesure dans un indicateur composé, à partir de 1.
   *
   * The rank of the measure within a composite, from 1.
   */
  part?: number | null;
  /**
   * Quand.
   *
   * When.
   */
  period: When;
  /**
   * Le territoire concerné ; tout le programme en l'absence de ce champ.
   *
   * Where; the whole programme when left out.
   */
  territory?: Id | null;
}
/**
 * La feuille de route qu'un territoire tire de son diagnostic.
 *
 * The roadmap that a territory draws from its diagnostic.
 */
export interface TerritorialRoadmap {
  $comment?: Text;
  /**
   * Le diagnostic dont elle est tirée.
   *
   * The diagnostic it is drawn from.
   */
  diagnostic?: Id | null;
  /**
   * Le jour où elle a été écrite.
   *
   * The day it was written.
   */
  drafted?: Date | null;
  /**
   * Son identifiant.
   *
   * Its identifier.
   */
  id: Id;
  /**
   * Le territoire.
   *
   * The territory.
   */
  territory: Id;
  /**
   * Le jour où elle a été validée.
   *
   * The day it was validated.
   */
  validated?: Date | null;
  /**
   * Ceux qui l'ont validée.
   *
   * Who validated it.
   */
  validated_by?: Id[];
}
/**
 * Un territoire qu'une fiche nomme.
 *
 * A territory that a sheet names.
 */
export interface Territory {
  $comment?: Text;
  /**
   * Autres noms.
   *
   * Other names.
   */
  aliases?: Text[];
  /**
   * Les communes qui le composent.
   *
   * The communes it is made of.
   */
  communes?: CommuneRef[];
  /**
   * Combien de lieux il comprend, quand la source ne les nomme pas.
   *
   * How many places it holds, when the source does not name them.
   */
  count?: number | null;
  /**
   * Code du département, quand le territoire en est un.
   *
   * Code of the département it is.
   */
  departement?: Code | null;
  /**
   * Numéro SIREN de l'EPCI, quand le territoire en est un.
   *
   * SIREN of the EPCI it is.
   */
  epci?: Code | null;
  /**
   * Son identifiant.
   *
   * Its identifier.
   */
  id: Id;
  /**
   * Vrai quand le nom est déduit d'une faute d'impression.
   *
   * True when the name is inferred from a misprint.
   */
  inferred?: boolean | null;
  /**
   * Ce dont il s'agit.
   *
   * What it is.
   */
  kind: TerritoryKind;
  /**
   * Son nom.
   *
   * Its name.
   */
  name: Text;
  /**
   * Ce qu'il est utile de savoir.
   *
   * What is worth knowing.
   */
  note?: Text | null;
  /**
   * Le territoire où il se trouve.
   *
   * The territory it lies in.
   */
  part_of?: Id | null;
  /**
   * Code de la région, quand le territoire en est une.
   *
   * Code of the région it is.
   */
  region?: Code | null;
}
/**
 * Un outil numérique qui a changé le fonctionnement d'une association.
 *
 * A digital tool that changed how an association works.
 */
export interface ToolAdoption {
  $comment?: Text;
  /**
   * Le jour où il était en usage.
   *
   * The day it was in use.
   */
  date: Date;
  /**
   * Son identifiant.
   *
   * Its identifier.
   */
  id: Id;
  /**
   * L'outil dont il s'agit.
   *
   * What the tool is.
   */
  label: Text;
  /**
   * L'association.
   *
   * The association.
   */
  organisation: Id;
  /**
   * La fiche qui y a conduit.
   *
   * The sheet that led to it.
   */
  sheet: Code;
}
/**
 * Un jour de formation des volontaires.
 *
 * A day of the volunteers' training.
 */
export interface TrainingDay {
  $comment?: Text;
  /**
   * La cohorte.
   *
   * The cohort.
   */
  cohort: Id;
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
  id: Id;
  /**
   * Les personnes qui l'ont animé, ensemble.
   *
   * Who led it, together.
   */
  led_by?: TrainingCoLeader[];
  /**
   * Ses modules.
   *
   * Its modules.
   */
  modules?: TrainingModule[];
}
/**
 * Un module d'un jour de formation.
 *
 * A module of a training day.
 */
export interface TrainingModule {
  $comment?: Text;
  /**
   * Son identifiant.
   *
   * Its identifier.
   */
  id: Id;
  /**
   * Obligatoire ou à la carte.
   *
   * Compulsory or à la carte.
   */
  kind: TrainingModuleKind;
  /**
   * Le sujet traité.
   *
   * What it is about.
   */
  label: Text;
  /**
   * Les profils auxquels il est destiné ; tous en l'absence de ce champ.
   *
   * The profiles it is for; all when left out.
   */
  profiles?: MissionProfile[];
}
/**
 * Une séance destinée aux bénévoles.
 *
 * A session for volunteers.
 */
export interface VolunteerSession {
  $comment?: Text;
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
  id: Id;
  /**
   * Sa nature : un échange de pratiques, une formation.
   *
   * What it was: an exchange of practice, a training.
   */
  kind: VolunteerWorkstream;
  /**
   * Les associations dont ils venaient.
   *
   * The associations they came from.
   */
  organisations?: Id[];
  /**
   * Les publics auxquels elle était destinée.
   *
   * Whom it was for.
   */
  publics?: VolunteerPublic[];
  /**
   * La fiche de rattachement.
   *
   * The sheet it belongs to.
   */
  sheet: Code;
  /**
   * Nombre de bénévoles venus.
   *
   * How many volunteers came.
   */
  volunteers?: number | null;
}
/**
 * Un volontaire.
 *
 * A volunteer.
 */
export interface Volunteer {
  /**
   * Mineur ou majeur.
   *
   * Minor or of age.
   */
  age_band: AgeBand;
  /**
   * Nombre de jours de formation civique et citoyenne suivis.
   *
   * Days of formation civique et citoyenne followed.
   */
  civic_training_days?: number | null;
  /**
   * Dernier jour du contrat.
   *
   * Last day of the contract.
   */
  end: Date;
  /**
   * La mission.
   *
   * The mission.
   */
  mission: Id;
  /**
   * Les modules suivis.
   *
   * The modules followed.
   */
  modules?: Id[];
  /**
   * Pour un mineur : indique si les titulaires de l'autorité parentale ont donné leur accord.
   *
   * For a minor: whether those with parental authority agreed.
   */
  parental_agreement?: boolean | null;
  /**
   * Indique si la formation aux premiers secours (PSC1) a été suivie.
   *
   * Whether the first-aid course (PSC1) was followed.
   */
  psc1?: boolean | null;
  /**
   * Un identifiant aléatoire, dont la clé est conservée ailleurs.
   *
   * A random identifier, whose key is kept elsewhere.
   */
  pseudonym: Id;
  /**
   * Le jour à partir duquel l'enregistrement doit avoir été effacé.
   *
   * The day from which the record must be gone.
   */
  purge_on?: Date | null;
  /**
   * L'avancement du bilan.
   *
   * How far the review is.
   */
  review?: ReviewStatus | null;
  /**
   * Premier jour du contrat.
   *
   * First day of the contract.
   */
  start: Date;
  /**
   * Nombre de jours par semaine, quand ce n'est pas celui de la mission.
   *
   * Days a week, when not the mission's.
   */
  weekly_days?: Decimal | null;
  /**
   * Nombre d'heures par semaine, quand ce n'est pas celui de la mission.
   *
   * Hours a week, when not the mission's.
   */
  weekly_hours?: Decimal | null;
}
/**
 * Un groupe de travail de la feuille de route : une question encore ouverte, et qui doit l'étudier.
 *
 * A working group of the roadmap: a question still open, and who is to study it.
 */
export interface WorkingGroup {
  $comment?: Text;
  /**
   * Le code de son axe.
   *
   * The code of its axis.
   */
  axis: Code;
  /**
   * Fréquences sans date.
   *
   * Frequencies without a date.
   */
  cadences?: Cadence[];
  /**
   * Dates.
   *
   * Dates.
   */
  calendar?: CalendarEntry[];
  /**
   * Son code, par exemple `GT.B.1`. La source n'en donne pas : il est formé de l'axe et du rang.
   *
   * Its code: `GT.B.1`. The source gives none: axis and rank.
   */
  code: Code;
  /**
   * Pourquoi le groupe existe.
   *
   * Why the group exists.
   */
  context?: Text | null;
  /**
   * Quels champs la fiche imprime.
   *
   * Which fields the sheet prints.
   */
  fields?: WorkingGroupFields | null;
  /**
   * Chiffres que la fiche imprime.
   *
   * Numbers it prints.
   */
  figures?: Figure[];
  /**
   * Qui pilote ; au moins un.
   *
   * Who leads it; at least one.
   */
  pilots?: Involvement[];
  /**
   * Les formes imprimées de son titre.
   *
   * The printed forms of its title.
   */
  printed?: Headings | null;
  /**
   * Ce qu'il étudie.
   *
   * What it studies.
   */
  problem?: Text | null;
  /**
   * Les questions qu'il pose.
   *
   * The questions it asks.
   */
  questions?: Text[];
  /**
   * Ce que l'on sait de sa forme imprimée.
   *
   * What is known of its printed form.
   */
  source_notes?: SourceNote[];
  /**
   * Termes que la fiche énumère.
   *
   * Terms it enumerates.
   */
  terms?: TermList[];
  /**
   * Son titre.
   *
   * Its title.
   */
  title: Text;
  /**
   * Qui doit être mobilisé.
   *
   * Who is to be mobilised.
   */
  to_mobilise?: Involvement[];
}
/**
 * Quels champs une fiche de groupe de travail imprime.
 *
 * Which fields a working group sheet prints.
 */
export interface WorkingGroupFields {
  $comment?: Text;
  /**
   * Champ « CALENDRIER ».
   *
   * CALENDRIER.
   */
  calendar: PrintedState;
  /**
   * Champ « CONTEXTE ».
   *
   * CONTEXTE.
   */
  context: PrintedState;
  /**
   * Champ « PILOTE ».
   *
   * PILOTE.
   */
  pilot: PrintedState;
  /**
   * Champ « PROBLÉMATIQUE ».
   *
   * PROBLÉMATIQUE.
   */
  problem: PrintedState;
  /**
   * Champ « À MOBILISER ».
   *
   * À MOBILISER.
   */
  to_mobilise: PrintedState;
}
