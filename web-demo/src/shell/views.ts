/** What each address shows. The first view is there at once; the others are sent for when they are opened. */

import type { ComponentType } from "preact";
import type { View } from "../state/route.ts";
import { EtatView } from "../views/etat/index.tsx";
import { onDemand } from "./on-demand.tsx";

export const SHOWN: Readonly<Record<View, ComponentType>> = {
  etat: EtatView,
  "a-completer": onDemand(async () => (await import("../views/a-completer/index.tsx")).CompleterView),
  calendrier: onDemand(async () => (await import("../views/calendrier/index.tsx")).CalendrierView),
  instances: onDemand(async () => (await import("../views/instances/index.tsx")).InstancesView),
  reseaux: onDemand(async () => (await import("../views/reseaux/index.tsx")).ReseauxView),
  "service-civique": onDemand(async () => (await import("../views/service-civique/index.tsx")).ServiceCiviqueView),
  competences: onDemand(async () => (await import("../views/competences/index.tsx")).CompetencesView),
  indicateurs: onDemand(async () => (await import("../views/indicateurs/index.tsx")).IndicateursView),
  comite: onDemand(async () => (await import("../views/comite/index.tsx")).ComiteView),
  editeur: onDemand(async () => (await import("../views/editeur/index.tsx")).EditeurView),
  integrer: onDemand(async () => (await import("../views/integrer/index.tsx")).IntegrerView),
  accessibilite: onDemand(async () => (await import("../views/accessibilite/index.tsx")).AccessibiliteView),
};
