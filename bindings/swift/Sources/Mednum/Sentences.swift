// What mednum says of itself, in both languages. Made by `cargo xtask codegen messages`.

let packageVersion = "0.1.0"

let sentences: [String: (fr: String, en: String)] = [
    "door.argument.not_text": (
        fr: "L'argument « {argument} » doit être un texte.",
        en: "The argument “{argument}” must be a text."
    ),
    "door.argument.not_json": (
        fr: "L'argument « {argument} » ne peut pas s'écrire en JSON : donnez un objet simple, sans boucle.",
        en: "The argument “{argument}” cannot be written as JSON: give a plain object without a cycle."
    ),
    "door.argument.lone_surrogate": (
        fr: "L'argument « {argument} » contient un demi-caractère isolé, qui ne peut pas s'écrire en UTF-8 : vérifiez d'où vient ce texte.",
        en: "The argument “{argument}” holds a lone surrogate, which cannot be written in UTF-8: check where this text comes from."
    ),
    "door.library.other_version": (
        fr: "La bibliothèque native de mednum est de la version {found}, et ce paquet de la version {expected} : installez les deux ensemble, à la même version.",
        en: "The native library of mednum is of version {found}, and this package of version {expected}: install both together, of the same version."
    ),
    "door.library.unavailable": (
        fr: "La bibliothèque native de mednum ne peut pas être chargée : {reason}. Vérifiez que le paquet installé est celui de ce système et de ce processeur.",
        en: "The native library of mednum cannot be loaded: {reason}. Check that the package installed is the one of this system and of this processor."
    ),
    "door.programme.freed": (
        fr: "Ce programme a été libéré : relisez le document pour l'interroger encore.",
        en: "This programme was freed: parse the document again to ask more of it."
    ),
]
