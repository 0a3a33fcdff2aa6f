//! The rules on indicators, declared: what each says and why.

use crate::finding::rule::{Example, Rule, Severity, both};

pub(super) static DERIVATION_UNREADABLE: Rule = Rule {
    code: "indicator.derivation.unreadable",
    severity: Severity::Error,
    since: "0.1.0",
    sources: &["model"],
    title: both("Dérivation illisible", "Derivation that cannot be read"),
    why: both(
        "Un indicateur dont la dérivation n'est pas comprise n'aurait jamais de valeur.",
        "An indicator whose derivation is not understood would never have a value.",
    ),
    text: both(
        "La dérivation de « {indicator} » n'est pas comprise au caractère {position} : {problem} (« {found} »).",
        "The derivation of “{indicator}” is not understood at character {position}: {problem} (“{found}”).",
    ),
    help: both(
        "Suivez la grammaire de la page des indicateurs, par exemple « count meetings where body = comite per year ».",
        "Follow the grammar of the page on indicators, for instance “count meetings where body = comite per year”.",
    ),
    example: Example::Value {
        at: "/actions/0/indicators/0/derivation",
        bad: "\"count meetngs per year\"",
        good: "\"count meetings per year\"",
    },
};

pub(super) static PART_UNKNOWN: Rule = Rule {
    code: "indicator.part.unknown",
    severity: Severity::Error,
    since: "0.1.0",
    sources: &["model"],
    title: both("Mesure d'un indicateur composé mal désignée", "Measure of a composite wrongly named"),
    why: both(
        "Un indicateur composé tient plusieurs mesures : une valeur doit dire laquelle elle donne.",
        "A composite indicator holds several measures: a value must say which one it gives.",
    ),
    text: both(
        "La mesure désignée n'est pas de celles de l'indicateur « {indicator} » (mesures tenues : {count}).",
        "The measure named is not among those of the indicator “{indicator}” (measures held: {count}).",
    ),
    help: both(
        "Dans « part », donnez le rang de la mesure à partir de 1 ; laissez-le de côté pour un indicateur simple.",
        "In “part”, give the rank of the measure from 1; leave it out for a plain indicator.",
    ),
    example: Example::Records { at: "/observations/0/part", bad: "1", good: "null" },
};

pub(super) static OBSERVATION_EMPTY: Rule = Rule {
    code: "indicator.observation.without_value",
    severity: Severity::Error,
    since: "0.1.0",
    sources: &["model"],
    title: both("Observation sans valeur ni appréciation", "Observation without value nor assessment"),
    why: both(
        "Une observation vide ne dit rien de la période.",
        "An empty observation tells nothing of its period.",
    ),
    text: both(
        "L'observation de « {indicator} » n'a ni valeur ni appréciation.",
        "The observation of “{indicator}” has neither a value nor an assessment.",
    ),
    help: both(
        "Donnez « value » pour ce qui se compte, « assessment » pour ce qui se juge, ou retirez l'observation.",
        "Give “value” for what is counted, “assessment” for what is judged, or remove the observation.",
    ),
    example: Example::Records {
        at: "/observations/0",
        bad: "{\"indicator\": \"B.4-I1\", \"period\": \"2023\"}",
        good: "{\"indicator\": \"B.4-I1\", \"period\": \"2023\", \"value\": 12}",
    },
};

pub(super) static OBSERVATION_QUALITATIVE: Rule = Rule {
    code: "indicator.observation.number_for_judgement",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["model"],
    title: both("Nombre donné à un indicateur qualitatif", "Number given to a qualitative indicator"),
    why: both(
        "Un indicateur qualitatif se juge : un nombre seul ne dit pas ce qu'il mesure.",
        "A qualitative indicator is judged: a bare number does not say what it measures.",
    ),
    text: both(
        "L'indicateur « {indicator} » est qualitatif, et l'observation donne un nombre sans appréciation.",
        "The indicator “{indicator}” is qualitative, and the observation gives a number without an assessment.",
    ),
    help: both("Écrivez l'appréciation dans « assessment ».", "Write the assessment in “assessment”."),
    example: Example::Records {
        at: "/observations/0",
        bad: "{\"indicator\": \"B.5-I2\", \"period\": \"2023\", \"value\": 4}",
        good: "{\"indicator\": \"B.5-I2\", \"period\": \"2023\", \"assessment\": \"Participants satisfaits\"}",
    },
};

pub(super) static OBSERVATION_OUT_OF_RANGE: Rule = Rule {
    code: "indicator.observation.out_of_range",
    severity: Severity::Error,
    since: "0.1.0",
    sources: &["model"],
    title: both("Valeur que la mesure ne peut pas prendre", "Value that the measure cannot take"),
    why: both(
        "Une part va de 0 à 100, oui vaut 1 et non 0, un nombre de choses est entier et positif.",
        "A share goes from 0 to 100, yes is 1 and no 0, a number of things is whole and positive.",
    ),
    text: both(
        "La valeur {value} n'est pas possible pour la mesure « {measure} » de « {indicator} ».",
        "The value {value} is not possible for the measure “{measure}” of “{indicator}”.",
    ),
    help: both(
        "Donnez une part en pourcentage, oui ou non par 1 ou 0, un nombre par un entier positif.",
        "Give a share as a percentage, yes or no as 1 or 0, a number as a positive whole number.",
    ),
    example: Example::Records { at: "/observations/0/value", bad: "12.5", good: "12" },
};

pub(super) static OUTSIDE_PERIOD: Rule = Rule {
    code: "indicator.observation.outside_period",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["model"],
    title: both("Observation faite hors de sa période", "Observation made outside its period"),
    why: both(
        "Une valeur observée avant que sa période commence, ou après le jour de la vérification, n'a pas été observée.",
        "A value observed before its period starts, or after the day of the check, was not observed.",
    ),
    text: both(
        "La valeur de « {indicator} » pour {period} est datée du {date}, jour où elle ne pouvait pas être observée.",
        "The value of “{indicator}” for {period} is dated {date}, a day when it could not be observed.",
    ),
    help: both(
        "Corrigez la période ou la date de l'observation.",
        "Mend the period or the date of the observation.",
    ),
    example: Example::Records {
        at: "/observations/0/observed_on",
        bad: "\"2022-12-20\"",
        good: "\"2024-01-05\"",
    },
};

pub(super) static OUTSIDE_ROADMAP: Rule = Rule {
    code: "indicator.observation.outside_roadmap",
    severity: Severity::Info,
    since: "0.1.0",
    sources: &["model"],
    title: both("Observation hors de la feuille de route", "Observation outside the roadmap"),
    why: both(
        "Une valeur d'avant ou d'après la feuille de route n'entre dans aucun de ses bilans ; une valeur de départ se donne dans « baselines ».",
        "A value from before or after the roadmap enters none of its reviews; a starting value goes in “baselines”.",
    ),
    text: both(
        "La période {period} de cette observation de « {indicator} » n'est pas dans celle de la feuille de route.",
        "The period {period} of this observation of “{indicator}” is not within that of the roadmap.",
    ),
    help: both(
        "Corrigez la période, ou donnez la valeur comme point de départ dans « baselines ».",
        "Mend the period, or give the value as a starting point in “baselines”.",
    ),
    example: Example::Records { at: "/observations/0/period", bad: "\"2019\"", good: "\"2023\"" },
};

pub(super) static DIMENSION_REPEATED: Rule = Rule {
    code: "indicator.dimension.repeated",
    severity: Severity::Error,
    since: "0.1.0",
    sources: &["model"],
    title: both("Dimension donnée deux fois", "Dimension given twice"),
    why: both(
        "Une valeur a une seule valeur par dimension, sinon elle compte pour deux.",
        "A value has one value for each dimension, or it counts as two.",
    ),
    text: both(
        "La dimension « {dimension} » est donnée deux fois.",
        "The dimension “{dimension}” is given twice.",
    ),
    help: both("Gardez-en une seule.", "Keep only one."),
    example: Example::Records {
        at: "/observations/0/dimensions",
        bad: "[{\"name\": \"type\", \"value\": \"mairie\"}, {\"name\": \"type\", \"value\": \"association\"}]",
        good: "[{\"name\": \"type\", \"value\": \"mairie\"}]",
    },
};

pub(super) static DIMENSION_SUM: Rule = Rule {
    code: "indicator.dimension.sum_differs",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["model"],
    title: both("Détail dont la somme n'est pas le total", "Breakdown that does not add up to the total"),
    why: both(
        "Un détail incomplet ou compté deux fois fausse toute comparaison entre ses parts.",
        "A breakdown that is incomplete or counted twice spoils any comparison between its parts.",
    ),
    text: both(
        "Pour « {indicator} » sur {period}, le détail par « {dimension} » donne {sum} et le total {total} : un écart de {difference}.",
        "For “{indicator}” over {period}, the breakdown by “{dimension}” gives {sum} and the total {total}: a difference of {difference}.",
    ),
    help: both(
        "Complétez le détail (une part « non renseigné » convient) ou corrigez le total.",
        "Complete the breakdown (a part “not given” will do) or mend the total.",
    ),
    example: Example::Records {
        at: "/observations",
        bad: "[{\"indicator\": \"B.4-I2\", \"period\": \"2023\", \"value\": 12}, {\"indicator\": \"B.4-I2\", \"period\": \"2023\", \"value\": 7, \"dimensions\": [{\"name\": \"type\", \"value\": \"mairie\"}]}]",
        good: "[{\"indicator\": \"B.4-I2\", \"period\": \"2023\", \"value\": 12}, {\"indicator\": \"B.4-I2\", \"period\": \"2023\", \"value\": 12, \"dimensions\": [{\"name\": \"type\", \"value\": \"mairie\"}]}]",
    },
};

pub(super) static CONFLICT: Rule = Rule {
    code: "indicator.observation.conflict",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["model"],
    title: both("Deux valeurs pour la même chose", "Two values for the same thing"),
    why: both(
        "Sans choix entre deux sources, chacun reprend celle qu'il veut.",
        "Without a choice between two sources, everybody takes the one they like.",
    ),
    text: both(
        "« {indicator} » a deux valeurs pour {period} : {first} et {value}.",
        "“{indicator}” has two values for {period}: {first} and {value}.",
    ),
    help: both(
        "Gardez la valeur de la source qui fait foi ; dites d'où elle vient dans « source ».",
        "Keep the value of the source that is trusted; say where it comes from in “source”.",
    ),
    example: Example::Records {
        at: "/observations/-",
        bad: "{\"indicator\": \"B.4-I1\", \"period\": \"2023\", \"value\": 15}",
        good: "{\"indicator\": \"B.4-I1\", \"period\": \"2024\", \"value\": 15}",
    },
};

pub(super) static REPEATED: Rule = Rule {
    code: "indicator.observation.repeated",
    severity: Severity::Info,
    since: "0.1.0",
    sources: &["model"],
    title: both("Même valeur donnée deux fois", "Same value given twice"),
    why: both(
        "Deux sources qui s'accordent rassurent ; deux copies de la même ligne se corrigent rarement ensemble.",
        "Two sources that agree reassure; two copies of one line are seldom mended together.",
    ),
    text: both(
        "La valeur de « {indicator} » pour {period} est donnée deux fois.",
        "The value of “{indicator}” for {period} is given twice.",
    ),
    help: both("Gardez une seule des deux observations.", "Keep only one of the two observations."),
    example: Example::Records {
        at: "/observations/-",
        bad: "{\"indicator\": \"B.4-I1\", \"period\": \"2023\", \"value\": 12}",
        good: "{\"indicator\": \"B.4-I2\", \"period\": \"2023\", \"value\": 12}",
    },
};

pub(super) static CONTRADICTED: Rule = Rule {
    code: "indicator.observation.contradicted",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["model"],
    title: both(
        "Observation que les enregistrements contredisent",
        "Observation that the records contradict",
    ),
    why: both(
        "Le chiffre annoncé et les enregistrements du même document ne disent pas la même chose : l'un des deux est incomplet.",
        "The figure announced and the records of the same document do not say the same: one of the two is incomplete.",
    ),
    text: both(
        "« {indicator} » est observé à {value} pour {period}, et les enregistrements donnent {derived}.",
        "“{indicator}” is observed at {value} for {period}, and the records give {derived}.",
    ),
    help: both(
        "Complétez les enregistrements, ou corrigez la valeur observée.",
        "Complete the records, or mend the value observed.",
    ),
    example: Example::Records {
        at: "/observations/-",
        bad: "{\"indicator\": \"A.1.1-I2\", \"part\": 1, \"period\": \"2023\", \"value\": 4}",
        good: "{\"indicator\": \"A.1.1-I2\", \"part\": 1, \"period\": \"2023\", \"value\": 3}",
    },
};

pub(super) static TARGET_WITHOUT_VALUE: Rule = Rule {
    code: "indicator.target.without_observation",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["model"],
    title: both("Cible échue sans observation", "Target past due without an observation"),
    why: both(
        "Une cible dont la période est finie et que personne n'a mesurée ne peut pas être dite atteinte.",
        "A target whose period is over and that nobody measured cannot be said to be reached.",
    ),
    text: both(
        "La cible de « {indicator} » pour {period} est échue, et aucune valeur n'est connue.",
        "The target of “{indicator}” for {period} is past due, and no value is known.",
    ),
    help: both(
        "Ajoutez une observation de cette période, ou les enregistrements dont la valeur se déduit.",
        "Add an observation of that period, or the records from which the value follows.",
    ),
    example: Example::Records {
        at: "/targets/-",
        bad: "{\"indicator\": \"B.4-I2\", \"period\": \"2023\", \"min\": 100}",
        good: "{\"indicator\": \"B.4-I2\", \"period\": \"2025\", \"min\": 100}",
    },
};

pub(super) static TARGET_EMPTY: Rule = Rule {
    code: "indicator.target.without_bound",
    severity: Severity::Error,
    since: "0.1.0",
    sources: &["model"],
    title: both("Cible sans valeur", "Target without a value"),
    why: both("Une cible sans borne est toujours atteinte.", "A target without a bound is always reached."),
    text: both(
        "La cible de « {indicator} » n'a ni minimum ni maximum.",
        "The target of “{indicator}” has neither a least nor a greatest value.",
    ),
    help: both("Donnez « min », « max » ou les deux.", "Give “min”, “max” or both."),
    example: Example::Records {
        at: "/targets/0",
        bad: "{\"indicator\": \"B.4-I1\", \"period\": \"2023\"}",
        good: "{\"indicator\": \"B.4-I1\", \"period\": \"2023\", \"min\": 10}",
    },
};

pub(super) static TARGET_REVERSED: Rule = Rule {
    code: "indicator.target.reversed",
    severity: Severity::Error,
    since: "0.1.0",
    sources: &["model"],
    title: both("Cible dont le minimum dépasse le maximum", "Target whose least exceeds its greatest"),
    why: both("Aucune valeur ne peut l'atteindre.", "No value can reach it."),
    text: both(
        "La cible de « {indicator} » va de {min} à {max} : rien ne peut l'atteindre.",
        "The target of “{indicator}” goes from {min} to {max}: nothing can reach it.",
    ),
    help: both("Échangez « min » et « max ».", "Swap “min” and “max”."),
    example: Example::Records {
        at: "/targets/0",
        bad: "{\"indicator\": \"B.4-I1\", \"period\": \"2023\", \"min\": 10, \"max\": 5}",
        good: "{\"indicator\": \"B.4-I1\", \"period\": \"2023\", \"min\": 5, \"max\": 10}",
    },
};

pub(super) static TARGET_REPEATED: Rule = Rule {
    code: "indicator.target.repeated",
    severity: Severity::Error,
    since: "0.1.0",
    sources: &["model"],
    title: both("Deux cibles pour la même chose", "Two targets for the same thing"),
    why: both(
        "Selon la cible retenue, la même valeur serait atteinte ou non.",
        "Depending on the target kept, the same value would be reached or not.",
    ),
    text: both(
        "« {indicator} » a deux cibles pour {period}, le même territoire et les mêmes dimensions.",
        "“{indicator}” has two targets for {period}, the same territory and the same dimensions.",
    ),
    help: both("Gardez une seule des deux cibles.", "Keep only one of the two targets."),
    example: Example::Records {
        at: "/targets/-",
        bad: "{\"indicator\": \"B.4-I1\", \"period\": \"2023\", \"min\": 20}",
        good: "{\"indicator\": \"B.4-I1\", \"period\": \"2024\", \"min\": 20}",
    },
};

pub(super) static TARGET_AGAINST_DIRECTION: Rule = Rule {
    code: "indicator.target.against_direction",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["model"],
    title: both("Cible contraire au sens de l'indicateur", "Target against the way of the indicator"),
    why: both(
        "Un indicateur qui doit baisser vise une valeur à ne pas dépasser ; un indicateur qui doit monter, une valeur à atteindre.",
        "An indicator that should decrease aims at a value not to pass; one that should increase, at a value to reach.",
    ),
    text: both(
        "L'indicateur « {indicator} » a pour sens « {direction} », et sa cible n'a pas la borne « {wanted} ».",
        "The indicator “{indicator}” has “{direction}” as its way, and its target lacks the bound “{wanted}”.",
    ),
    help: both(
        "Donnez la borne « {wanted} », ou corrigez le sens de l'indicateur.",
        "Give the bound “{wanted}”, or mend the way of the indicator.",
    ),
    example: Example::Text {
        bad: r#"{"schema_version": "1.1", "axes": [{"code": "A", "title": "Accueillir"}],
 "actions": [{"code": "A.1", "axis": "A", "title": "Réseau", "pilots": [{"actor": "pilote"}],
  "indicators": [{"id": "A.1-I1", "label": "Délai de réponse en jours", "measure": "duration", "direction": "decrease"}]}],
 "organisations": [{"id": "pilote", "name": "Pilote d'exemple", "kind": "association"}],
 "targets": [{"indicator": "A.1-I1", "period": "2023", "min": 10}]}"#,
        good: r#"{"schema_version": "1.1", "axes": [{"code": "A", "title": "Accueillir"}],
 "actions": [{"code": "A.1", "axis": "A", "title": "Réseau", "pilots": [{"actor": "pilote"}],
  "indicators": [{"id": "A.1-I1", "label": "Délai de réponse en jours", "measure": "duration", "direction": "decrease"}]}],
 "organisations": [{"id": "pilote", "name": "Pilote d'exemple", "kind": "association"}],
 "targets": [{"indicator": "A.1-I1", "period": "2023", "max": 10}]}"#,
    },
};

pub(super) static BASELINE_LATE: Rule = Rule {
    code: "indicator.baseline.after_target",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["model"],
    title: both("Point de départ après la cible", "Baseline after the target"),
    why: both(
        "La progression se compte depuis une valeur d'avant la cible ; celle-ci ne servirait à rien.",
        "Progress is counted from a value before the target; this one would be of no use.",
    ),
    text: both(
        "Le point de départ de « {indicator} » pour {period} ne précède aucune de ses cibles.",
        "The baseline of “{indicator}” for {period} precedes none of its targets.",
    ),
    help: both(
        "Donnez une valeur d'une période antérieure, ou une observation.",
        "Give a value of an earlier period, or an observation.",
    ),
    example: Example::Records { at: "/baselines/0/period", bad: "\"2024\"", good: "\"2022\"" },
};

pub(super) static RATIO_UNDEFINED: Rule = Rule {
    code: "indicator.ratio.undefined",
    severity: Severity::Info,
    since: "0.1.0",
    sources: &["model"],
    title: both("Part indéfinie", "Undefined share"),
    why: both(
        "Une part de rien n'est ni 0 % ni 100 % : elle n'est pas connue.",
        "A share of nothing is neither 0% nor 100%: it is not known.",
    ),
    text: both(
        "La part « {label} » ({indicator}) n'est pas définie pour {period} : il n'y a rien à quoi la rapporter.",
        "The share “{label}” ({indicator}) is not defined for {period}: there is nothing to hold it against.",
    ),
    help: both(
        "Complétez les enregistrements de cette période, ou laissez la part indéfinie.",
        "Complete the records of that period, or leave the share undefined.",
    ),
    example: Example::Records {
        at: "/meetings",
        bad: "[{\"id\": \"cellule-2023-02\", \"body\": \"cellule-exemple\", \"date\": \"2023-02-02\", \"invited\": [\"anjou-numerique\"], \"present\": [{\"actor\": \"anjou-numerique\"}]}]",
        good: "[{\"id\": \"partenaires\", \"body\": \"comite-partenaires\", \"date\": \"2023-02-02\", \"invited\": [\"caf49\"], \"present\": [{\"actor\": \"caf49\"}]}]",
    },
};
