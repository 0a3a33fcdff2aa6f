/** What the view of the committee says. */

import { texts } from "../../texts/index.ts";

const s = (count: number): string => (count > 1 ? "s" : "");

const fr = {
  intro:
    "Choisissez une instance\u00A0: son dossier s'imprime sur A4, et chacune de ses parties se télécharge pour un tableur.",
  none: "Ce document n'a aucune instance qui se réunisse.",
  choose: "Instance",
  nobody: "Choisir…",
  chooser: "Les instances",
  chooserCaption: "Instances dont le dossier peut être imprimé",
  due: "Prochaine réunion, au plus tard le",
  state: "Situation",
  parts: "Parties du dossier",
  print: "Imprimer le dossier",
  agenda: "Ordre du jour",
  body: "Voir l'instance",
  title: "Dossier de l'instance",
  brief: "En bref",
  scope: (scope: string) => `Ce que suit l'instance\u00A0: ${scope}.`,
  narrowed: (sheets: string) => `L'état, les échéances, les constats et les indicateurs sont ceux de ${sheets}.`,
  names: {
    etat: "État de la feuille de route",
    retards: "Échéances passées sans nouvelles",
    constats: "Constats, par qui doit agir",
    presence: "Présence",
    indicateurs: "Indicateurs",
  },
  counts: {
    actions: (count: number) => `action${s(count)}`,
    late: (count: number) => `échéance${s(count)} passée${s(count)} sans nouvelles`,
    findings: (count: number) => `constat${s(count)}`,
    meetings: (count: number) => `réunion${s(count)} tenue${s(count)}`,
    valued: (count: number) => `mesure${s(count)} avec une valeur`,
  },
  sheetsCaption: "Les fiches, leurs pilotes, leurs dates et ce qui y manque",
  kinds: { action: "action", working_group: "groupe de travail" },
  kind: "Type",
  standing: "Calendrier",
  lateCaption: "Échéances passées sans nouvelles, la plus ancienne en premier",
  noLate: "Aucune échéance que suit l'instance n'est passée sans nouvelles.",
  when: "Échéance",
  noFindings: "La vérification n'a rien constaté.",
  findingsCaption: "Combien de constats demandent à agir, et à qui",
  left: (count: number) =>
    count === 1
      ? "Un autre point est imprimé et dans le fichier\u00A0: le voir à l'écran"
      : `${count} autres points sont imprimés et dans le fichier\u00A0: les voir à l'écran`,
  noMeetings: "Aucune réunion de cette instance n'est enregistrée.",
  noValues: "Aucun indicateur n'a encore de valeur.",
  indicatorsCaption: "Dernière valeur de chaque mesure qui en a une",
  everyIndicator: "Montrer aussi les mesures sans valeur",
  indicatorsCounted: (shown: number, all: number) => `${shown} mesure${s(shown)} sur ${all}.`,
  csv: {
    etat: {
      file: "comite-etat",
      headers: [
        "Axe",
        "Fiche",
        "Titre",
        "Type",
        "Pilotes",
        "Calendrier",
        "Indicateurs",
        "Dates",
        "En retard",
        "Champs à compléter",
      ],
    },
    retards: {
      file: "comite-retards",
      headers: ["Fiche", "Titre", "Ce qui était attendu", "Échéance", "Dernier jour", "Jours écoulés", "Pilotes"],
    },
    constats: { file: "comite-constats" },
    reunions: { file: "comite-presence-reunions" },
    organismes: { file: "comite-presence-organismes" },
    indicateurs: {
      file: "comite-indicateurs",
      headers: ["Fiche", "Indicateur", "Mesure", "Période", "Valeur", "Unité", "Cible", "Progression", "Verdict"],
    },
  },
};

const one = (count: number): string => (count === 1 ? "" : "s");

const en: typeof fr = {
  intro: "Choose a body: its pack prints on A4, and each of its parts can be downloaded for a spreadsheet.",
  none: "This document has no body that meets.",
  choose: "Body",
  nobody: "Choose…",
  chooser: "The bodies",
  chooserCaption: "Bodies whose pack can be printed",
  due: "Next meeting due by",
  state: "Status",
  parts: "Parts of the pack",
  print: "Print the pack",
  agenda: "Agenda",
  body: "See the body",
  title: "Committee pack",
  brief: "In brief",
  scope: (scope: string) => `What the body follows: ${scope}.`,
  narrowed: (sheets: string) => `The state, the due dates, the findings and the indicators are those of ${sheets}.`,
  names: {
    etat: "State of the roadmap",
    retards: "Overdue dates without news",
    constats: "Findings, by who has to act",
    presence: "Attendance",
    indicateurs: "Indicators",
  },
  counts: {
    actions: (count: number) => `action${one(count)}`,
    late: (count: number) => `overdue date${one(count)} without news`,
    findings: (count: number) => `finding${one(count)}`,
    meetings: (count: number) => `meeting${one(count)} held`,
    valued: (count: number) => `measure${one(count)} with a value`,
  },
  sheetsCaption: "The sheets, their leads, their dates and what is missing",
  kinds: { action: "action", working_group: "working group" },
  kind: "Kind",
  standing: "Calendar",
  lateCaption: "Overdue dates without news, oldest first",
  noLate: "No due date followed by the body has passed without news.",
  when: "Due",
  noFindings: "The check found nothing.",
  findingsCaption: "How many findings call for action, and from whom",
  left: (count: number) =>
    count === 1
      ? "One more point is printed and in the file: see it on screen"
      : `${count} more points are printed and in the file: see them on screen`,
  noMeetings: "No meeting of this body is recorded.",
  noValues: "No indicator has a value yet.",
  indicatorsCaption: "Latest value of each measure that has one",
  everyIndicator: "Also show measures without a value",
  indicatorsCounted: (shown: number, all: number) => `${shown} of ${all} measures.`,
  csv: {
    etat: {
      file: "committee-state",
      headers: [
        "Axis",
        "Sheet",
        "Title",
        "Kind",
        "Lead",
        "Calendar",
        "Indicators",
        "Dates",
        "Late",
        "Fields to complete",
      ],
    },
    retards: {
      file: "committee-late",
      headers: ["Sheet", "Title", "What was expected", "Due", "Last day", "Days since", "Lead"],
    },
    constats: { file: "committee-findings" },
    reunions: { file: "committee-attendance-meetings" },
    organismes: { file: "committee-attendance-organisations" },
    indicateurs: {
      file: "committee-indicators",
      headers: ["Sheet", "Indicator", "Measure", "Period", "Value", "Unit", "Target", "Progress", "Verdict"],
    },
  },
};

export const said = texts(fr, en);
