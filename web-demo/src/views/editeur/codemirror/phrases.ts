/** What CodeMirror says, in French. Its own words are English. */

export const french: Readonly<Record<string, string>> = {
  // @codemirror/view
  "Control character": "Caractère de contrôle",
  close: "fermer",
  // @codemirror/commands
  "Selection deleted": "Sélection supprimée",
  // @codemirror/language
  "Folded lines": "Lignes repliées",
  "Unfolded lines": "Lignes dépliées",
  "Fold line": "Replier la ligne",
  "Unfold line": "Déplier la ligne",
  "folded code": "texte replié",
  unfold: "déplier",
  to: "à",
  // @codemirror/search
  "Go to line": "Aller à la ligne",
  go: "aller",
  Find: "Chercher",
  Replace: "Remplacer par",
  next: "suivant",
  previous: "précédent",
  all: "tous",
  "match case": "respecter la casse",
  regexp: "expression rationnelle",
  "by word": "mot entier",
  replace: "remplacer",
  "replace all": "remplacer tout",
  "current match": "résultat courant",
  "on line": "à la ligne",
  "replaced match on line $": "remplacé à la ligne $",
  "replaced $ matches": "$ remplacements",
};
