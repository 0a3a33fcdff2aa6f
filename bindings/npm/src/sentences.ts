/** What mednum says of itself, in both languages. Made by `cargo xtask codegen messages`. */

export const sentences = {
  "door.argument.detached": {
    "en": {
      "other": "The bytes of the argument “{argument}” were transferred elsewhere: give a copy of them, or read them again."
    },
    "fr": {
      "other": "Les octets de l'argument « {argument} » ont été transférés ailleurs : donnez-en une copie, ou relisez-les."
    }
  },
  "door.argument.lone_surrogate": {
    "en": {
      "other": "The argument “{argument}” holds a lone surrogate, which cannot be written in UTF-8: check where this text comes from."
    },
    "fr": {
      "other": "L'argument « {argument} » contient un demi-caractère isolé, qui ne peut pas s'écrire en UTF-8 : vérifiez d'où vient ce texte."
    }
  },
  "door.argument.not_document": {
    "en": {
      "other": "The argument “{argument}” must be a document: a text, or its UTF-8 bytes ({types})."
    },
    "fr": {
      "other": "L'argument « {argument} » doit être un document : un texte, ou ses octets en UTF-8 ({types})."
    }
  },
  "door.argument.not_engine": {
    "en": {
      "other": "The argument “{argument}” must give the engine ({types})."
    },
    "fr": {
      "other": "L'argument « {argument} » doit donner le moteur ({types})."
    }
  },
  "door.argument.not_json": {
    "en": {
      "other": "The argument “{argument}” cannot be written as JSON: give a plain object without a cycle."
    },
    "fr": {
      "other": "L'argument « {argument} » ne peut pas s'écrire en JSON : donnez un objet simple, sans boucle."
    }
  },
  "door.argument.not_object": {
    "en": {
      "other": "The argument “{argument}” must be an object."
    },
    "fr": {
      "other": "L'argument « {argument} » doit être un objet."
    }
  },
  "door.argument.not_readable": {
    "en": {
      "other": "The argument “{argument}” must be a source of bytes ({types})."
    },
    "fr": {
      "other": "L'argument « {argument} » doit être une source d'octets ({types})."
    }
  },
  "door.argument.not_text": {
    "en": {
      "other": "The argument “{argument}” must be a text."
    },
    "fr": {
      "other": "L'argument « {argument} » doit être un texte."
    }
  },
  "door.argument.too_long": {
    "en": {
      "other": "The argument “{argument}” does not fit in memory: give a shorter document."
    },
    "fr": {
      "other": "L'argument « {argument} » ne tient pas en mémoire : donnez un document plus court."
    }
  },
  "door.document.rejected": {
    "en": {
      "one": "The document has {count} error: mend it first, the report gives it.",
      "other": "The document has {count} errors: mend them first, the report gives them."
    },
    "fr": {
      "one": "Le document a {count} erreur : corrigez-la d'abord, le rapport la donne.",
      "other": "Le document a {count} erreurs : corrigez-les d'abord, le rapport les donne."
    }
  },
  "door.document.unread": {
    "en": {
      "other": "The document could not be read: {reason}. Check its address, then try again."
    },
    "fr": {
      "other": "Le document n'a pas pu être lu : {reason}. Vérifiez son adresse, puis réessayez."
    }
  },
  "door.engine.crashed": {
    "en": {
      "other": "The engine broke down; it starts again for the next call. Parse open programmes again, and report what was asked."
    },
    "fr": {
      "other": "Le moteur s'est arrêté sur une panne ; il redémarre pour l'appel suivant. Relisez les programmes ouverts, et signalez ce qui était demandé."
    }
  },
  "door.engine.lost": {
    "en": {
      "other": "The engine broke down and cannot be started again, probably for lack of memory: reload the page or the application."
    },
    "fr": {
      "other": "Le moteur s'est arrêté et ne peut pas être relancé, sans doute faute de mémoire : rechargez la page ou l'application."
    }
  },
  "door.engine.unavailable": {
    "en": {
      "other": "The engine cannot start: check that its file engine.wasm is served, that it is of this version, and that the security policy of the page allows “'wasm-unsafe-eval'”."
    },
    "fr": {
      "other": "Le moteur ne peut pas démarrer : vérifiez que son fichier engine.wasm est servi, qu'il est de cette version, et que la politique de sécurité de la page autorise « 'wasm-unsafe-eval' »."
    }
  },
  "door.library.crashed": {
    "en": {
      "other": "The native library broke down; open programmes still answer. Report what was asked."
    },
    "fr": {
      "other": "La bibliothèque native a rencontré une panne ; les programmes ouverts répondent encore. Signalez ce qui était demandé."
    }
  },
  "door.library.other_version": {
    "en": {
      "other": "The native library of mednum is of version {found}, and this package of version {expected}: install both together, of the same version."
    },
    "fr": {
      "other": "La bibliothèque native de mednum est de la version {found}, et ce paquet de la version {expected} : installez les deux ensemble, à la même version."
    }
  },
  "door.library.unavailable": {
    "en": {
      "other": "The native library of mednum cannot be loaded: {reason}. Check that the package installed is the one of this system and of this processor."
    },
    "fr": {
      "other": "La bibliothèque native de mednum ne peut pas être chargée : {reason}. Vérifiez que le paquet installé est celui de ce système et de ce processeur."
    }
  },
  "door.programme.freed": {
    "en": {
      "other": "This programme was freed: parse the document again to ask more of it."
    },
    "fr": {
      "other": "Ce programme a été libéré : relisez le document pour l'interroger encore."
    }
  },
  "door.programme.not_copied": {
    "en": {
      "other": "A programme is not copied, nor sent to another process: parse the document again where it is needed."
    },
    "fr": {
      "other": "Un programme ne se copie pas, ni vers un autre processus : relisez le document là où il faut."
    }
  },
  "door.programme.outlived": {
    "en": {
      "other": "The engine was started again since this programme was parsed: parse the document again."
    },
    "fr": {
      "other": "Le moteur a redémarré depuis que ce programme a été lu : relisez le document."
    }
  },
  "door.worker.terminated": {
    "en": {
      "other": "The worker of the engine was terminated: load it again to go on."
    },
    "fr": {
      "other": "Le fil du moteur a été arrêté : chargez-le de nouveau pour poursuivre."
    }
  },
  "door.worker.unavailable": {
    "en": {
      "other": "The worker of the engine did not start, or broke off: check that its file is served and that the security policy of the page allows it (worker-src), then load it again."
    },
    "fr": {
      "other": "Le fil du moteur n'a pas démarré, ou s'est interrompu : vérifiez que son fichier est servi et que la politique de sécurité de la page l'autorise (worker-src), puis chargez-le de nouveau."
    }
  }
} as const;
