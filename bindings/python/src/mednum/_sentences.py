"""What mednum says of itself, in both languages. Made by `cargo xtask codegen messages`."""

SENTENCES: dict[str, tuple[str, str]] = {
    "door.argument.not_text": (
        "L'argument « {argument} » doit être un texte.",
        "The argument “{argument}” must be a text.",
    ),
    "door.argument.not_object": (
        "L'argument « {argument} » doit être un objet.",
        "The argument “{argument}” must be an object.",
    ),
    "door.argument.not_json": (
        "L'argument « {argument} » ne peut pas s'écrire en JSON : donnez un objet simple, sans boucle.",
        "The argument “{argument}” cannot be written as JSON: give a plain object without a cycle.",
    ),
    "door.argument.lone_surrogate": (
        "L'argument « {argument} » contient un demi-caractère isolé, qui ne peut pas s'écrire en UTF-8 : vérifiez d'où vient ce texte.",
        "The argument “{argument}” holds a lone surrogate, which cannot be written in UTF-8: check where this text comes from.",
    ),
    "door.argument.too_long": (
        "L'argument « {argument} » ne tient pas en mémoire : donnez un document plus court.",
        "The argument “{argument}” does not fit in memory: give a shorter document.",
    ),
    "door.library.other_version": (
        "La bibliothèque native de mednum est de la version {found}, et ce paquet de la version {expected} : installez les deux ensemble, à la même version.",
        "The native library of mednum is of version {found}, and this package of version {expected}: install both together, of the same version.",
    ),
    "door.library.unavailable": (
        "La bibliothèque native de mednum ne peut pas être chargée : {reason}. Vérifiez que le paquet installé est celui de ce système et de ce processeur.",
        "The native library of mednum cannot be loaded: {reason}. Check that the package installed is the one of this system and of this processor.",
    ),
    "door.programme.freed": (
        "Ce programme a été libéré : relisez le document pour l'interroger encore.",
        "This programme was freed: parse the document again to ask more of it.",
    ),
    "door.programme.not_copied": (
        "Un programme ne se copie pas, ni vers un autre processus : relisez le document là où il faut.",
        "A programme is not copied, nor sent to another process: parse the document again where it is needed.",
    ),
}
