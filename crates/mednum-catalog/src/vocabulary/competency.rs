//! Skills of mediators and volunteers, and Pix, which measures them: sheets A.1.2.a, A.1.2.c and E.2.4.

use crate::vocabulary;

vocabulary! {
    /// Whose skills are mapped.
    pub enum SkillHolder: "skill_holder" from ["A.1.2.a"] {
        /// Paid to help with digital uses.
        MediateurProfessionnel = "mediateur_professionnel"
            ("Médiateur numérique professionnel du réseau Cyb@njou",
             "Professional digital mediator of the Cyb@njou network")
            ["médiateur numérique", "médiateurs professionnels", "médiatrice professionnelle",
             "professionnel"],
        /// Helps with digital uses without pay.
        Benevole = "benevole"
            ("Bénévole qui accompagne aux usages numériques", "Volunteer who helps with digital uses")
            ["bénévoles"],
    }
}

vocabulary! {
    /// How a skill became known.
    pub enum SkillSource: "skill_source" from ["A.1.2.a"] {
        /// Answered in a questionnaire.
        Enquete = "enquete" ("Enquête", "Survey") ["enquêtes", "questionnaire"],
        /// Told in an interview.
        Entretien = "entretien" ("Entretien", "Interview") ["entretiens", "entretien individuel"],
    }
}

vocabulary! {
    /// Which volunteers the work is for.
    pub enum VolunteerPublic: "volunteer_public" from ["A.1.2.c"] {
        /// Accompanies inhabitants in their digital uses.
        BenevoleAccompagnant = "benevole_accompagnant"
            ("Bénévole accompagnant sur le numérique", "Volunteer who helps with digital uses")
            ["bénévoles accompagnants", "bénévole accompagnante", "accompagnant",
             "bénévoles accompagnant sur le numérique"],
        /// Runs an association and has to use digital tools for it.
        BenevoleAdministrateur = "benevole_administrateur"
            ("Bénévole administrateur", "Volunteer board member")
            ["bénévoles administrateurs", "bénévole administratrice", "administrateur", "administratrice"],
    }
}

vocabulary! {
    /// What the working group on volunteers undertakes.
    pub enum VolunteerWorkstream: "volunteer_workstream" from ["A.1.2.c"] {
        /// Meetings where volunteers compare what they do.
        EchangeDePratiques = "echange_de_pratiques"
            ("Temps d'échanges de pratiques entre bénévoles", "Exchange of practice between volunteers")
            ["échanges de pratiques", "temps d'échange de pratiques"],
        /// Who the volunteers are, and where.
        Panorama = "panorama"
            ("Panorama des bénévoles impliqués dans l'accompagnement numérique",
             "Overview of the volunteers who help with digital uses")
            ["panorama des bénévoles"],
        /// First courses made for volunteers.
        Formations = "formations"
            ("Expérimentation de formations bénévoles sur le numérique",
             "Trial of digital training for volunteers")
            ["formation", "formations bénévoles", "expérimentation de formations"],
        /// Useful material gathered in one place.
        Ressources = "ressources"
            ("Compilation des ressources numériques à destination des bénévoles",
             "Collection of digital resources for volunteers")
            ["ressource", "ressources numériques", "compilation des ressources"],
    }
}

vocabulary! {
    /// Steps of the roll-out of Pix.
    pub enum PixDeploymentStep: "pix_deployment_step" from ["E.2.4"] {
        /// What Pix offers and who already uses it.
        IdentificationMesure = "identification_mesure"
            ("Identification des possibilités et mesure des usages",
             "Finding what is possible and measuring use")
            ["identification", "mesure des usages", "identification et mesure"],
        /// Activities that make Pix known.
        Animations = "animations"
            ("Animations de découverte", "Discovery activities")
            ["animation", "animation de découverte", "découverte"],
        /// A few local authorities try it.
        Experimentation = "experimentation"
            ("Expérimentation dans des collectivités pilotes", "Trial in pilot local authorities")
            ["expérimentations", "collectivités pilotes"],
    }
}

vocabulary! {
    /// How Pix may be shown to a public.
    pub enum PixAnimationFormat: "pix_animation_format" from ["E.2.4"] {
        /// Pix is shown.
        Demonstration = "demonstration" ("Démonstration", "Demonstration") ["démonstrations", "démo"],
        /// Participants compete.
        Tournoi = "tournoi" ("Tournoi", "Tournament") ["tournois", "tournoi Pix"],
        /// Participants play.
        Jeu = "jeu" ("Jeu", "Game") ["jeux", "jeu Pix"],
    }
}
