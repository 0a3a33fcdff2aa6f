// What mednum says of itself, in both languages. Made by `cargo xtask codegen messages`.

let packageVersion = "0.1.0"

let sentences: [String: (fr: String, en: String)] = [
    "door.library.other_version": (
        fr: "La bibliothèque native de mednum est de la version {found}, et ce paquet de la version {expected} : installez les deux ensemble, à la même version.",
        en: "The native library of mednum is of version {found}, and this package of version {expected}: install both together, of the same version."
    ),
    "door.library.unavailable": (
        fr: "La bibliothèque native de mednum ne peut pas être chargée : {reason}. Vérifiez que le paquet installé est celui de ce système et de ce processeur.",
        en: "The native library of mednum cannot be loaded: {reason}. Check that the package installed is the one of this system and of this processor."
    ),
]
