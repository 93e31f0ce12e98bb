import { openItems, type NoteTexts, type SectionText } from "../noteTexts";
import { frenchLists } from "./noteLists";

const neverShared: SectionText = { heading: "Privé", body: "<!-- Jamais partagé -->" };

/**
 * The notes in French. Prompts are comments of a few words, which vanish when a note is shared; a
 * checkbox is only ever an action item, so none is scaffolded empty. No name stands behind a word that it
 * would cut short, as "de" is before Ana.
 */
export const frenchNotes: NoteTexts = {
  preparation: {
    readUp: "Lire le parcours de l’autre",
    sendBackground: "Envoyer CV et court paragraphe sur le parcours",
    readBackground: "Lire CV et parcours",
  },
  leads: { remember: "Mémo", goal: "Objectif", agreed: "Sujet convenu" },
  changes: { moved: "Déplacée", canceled: "Annulée" },
  closing: {
    then: "Avant",
    now: "Maintenant",
    learned: "Ce que j’ai appris",
    renewed: (closing) => `renouvelé après ${closing}`,
  },
  formats: { "in-person": "en personne", phone: "téléphone", video: "visio", email: "e-mail", chat: "chat" },
  labeled: (label, text) => `${label}\u202f: ${text}`,
  lists: frenchLists,
  typeWords: {
    agreement: ["accord", "convention", "contrat", "charte"],
    agenda: ["ordre du jour", "odj"],
    recap: [
      "compte rendu",
      "compte-rendu",
      "cr",
      "procès-verbal",
      "rencontre",
      "réunion",
      "entretien",
      "rendez-vous",
      "rdv",
      "séance",
      "appel",
      "échange",
      "tête-à-tête",
      "mentorat",
    ],
    closing: ["clôture", "adieu"],
  },
  goalPrompt: "<!-- [by:: date], et comment {{mentor}} peut aider -->",
  roles: { mentor: "le mentor", mentee: "la personne mentorée" },
  sections: {
    agreement: {
      goals: {
        heading: "Objectifs",
        body: `- <!-- [by:: date] Une compétence, une expertise, une lacune -->
  - <!-- Comment {{mentor}} peut aider\u202f; le chemin peut rester ouvert -->`,
      },
      expectations: {
        heading: "Attentes",
        body: `- Pourquoi {{mentor}}, et ce que {{mentee}} espère apprendre\u202f:
- Réussi pour {{mentee}} si\u202f; pour {{mentor}} si, et ce que {{mentee}} peut apporter en retour\u202f:`,
        mentorBody: `- Pourquoi {{mentee}}, et ce que {{mentor}} espère transmettre et apprendre\u202f:
- Réussi pour {{mentor}} si\u202f; pour {{mentee}} si, et ce que {{mentee}} peut apporter en retour\u202f:`,
      },
      activities: {
        heading: "Activités",
        body: `- Traiter un problème actuel, ou jouer une situation comme un entretien d’embauche
- Animer une réunion et recevoir des retours
- Aller à un événement de réseautage <!-- Plus tard\u202f: observation en poste, réunion d’affaires, conseil sur un projet -->`,
      },
      meetings: {
        heading: "Rencontres",
        body: `- {{mentor}} et {{mentee}}, disponibilités\u202f:
- Si une rencontre doit bouger\u202f: <!-- Comment se prévenir, combien de temps avant\u202f; déplacer, pas annuler -->
- L’ordre du jour\u202f: <!-- Envoyé à l’avance\u202f? {{mentor}} peut y ajouter\u202f? -->`,
      },
      "between-meetings": {
        heading: "Entre les rencontres",
        body: `- Canaux, réponses, limites\u202f: <!-- Pas le format des rencontres\u202f; sous quel délai\u202f; le temps est compté -->`,
      },
      confidentiality: {
        heading: "Confidentialité",
        body: "- Ce qui reste entre nous, et les sujets exclus\u202f:",
      },
      "ending-early": {
        heading: "Fin anticipée",
        body: "- Chaque partie peut arrêter plus tôt, sans reproche\u202f: <!-- Comment le dire -->",
      },
      changes: { heading: "Modifications", body: "" },
      private: { heading: "Privé", body: "" },
    },
    agenda: {
      "catch-up": {
        heading: "Prise de nouvelles",
        body: `- {{remember}}
<!-- Une chose à demander -->`,
      },
      "since-last-time": {
        heading: "Depuis la dernière fois",
        body: openItems,
      },
      "getting-to-know": {
        heading: "Faire connaissance",
        body: `<!-- Lisez avant le parcours de l’autre. Cette rencontre ne s’annule pas. -->
- Rôle et responsabilités actuels, postes passés, expériences marquantes
- Nos parcours en bref\u202f; comment {{mentor}} en est arrivé là
- Ce que nous partageons de personnel
- Forces, aspirations, besoins, faiblesses`,
      },
      "our-agreement": {
        heading: "Notre accord",
        body: `- Nos attentes
- {{agreement}}`,
      },
      focus: {
        heading: "Sujet principal",
        body: `{{focus}}
- {{goal}}
- {{topics}}
<!-- Objectifs, défis, questions. S’il change, ajoutez «\u202fSujet convenu\u202f: …\u202f». -->`,
      },
      plan: {
        heading: "Plan",
        body: "<!-- Défi, options, un plan clair\u202f; ou GROW. Les sujets qui dérangent sont bienvenus. -->",
      },
      review: {
        heading: "Bilan d’étape",
        body: `<!-- Ce qui marche, ce qu’il faut changer, les objectifs sont-ils toujours les bons\u202f? -->`,
      },
      ending: {
        heading: "Avant la clôture",
        body: "<!-- Ce qui est atteint, comment conclure, la suite -->",
      },
      "next-meeting": {
        heading: "Prochaine rencontre",
        body: `- {{next}}
<!-- Date, heure, format, lieu -->`,
      },
      "action-items": {
        heading: "Actions",
        body: "<!-- Qui fait quoi, et pour quand\u202f; convenu avant de se quitter -->",
      },
      private: neverShared,
    },
    recap: {
      thanks: {
        heading: "Remerciements",
        body: "<!-- Pour quoi, avec vos mots -->",
      },
      "key-learnings": {
        heading: "Apprentissages",
        body: "- ",
      },
      "action-items": {
        heading: "Actions",
        body: `<!-- Pratiquer, participer à un événement, lire, trouver une occasion au travail, appliquer chaque jour. Conseil\u202f: «\u202fEssayer\u202f: …\u202f» -->
{{items}}`,
      },
      questions: {
        heading: "Questions",
        body: "<!-- Posées entre les rencontres -->",
      },
      decisions: {
        heading: "Décisions",
        body: "- ",
      },
      resources: {
        heading: "Ressources",
        body: "<!-- Liens et autres choses promises -->",
      },
      answers: {
        heading: "Réponses",
        body: "<!-- Aux questions restées ouvertes\u202f; ce que change le retour reçu ({{mentee}}) -->",
      },
      "what-helped": {
        heading: "Ce qui a aidé",
        body: "<!-- Ce qui a particulièrement aidé, avec un exemple\u202f; ce qui aiderait davantage -->",
      },
      "next-meeting": {
        heading: "Prochaine rencontre",
        body: `- {{next}}
<!-- Lieu, qui envoie l’ordre du jour -->`,
      },
      topics: {
        heading: "Sujets pour la prochaine fois",
        body: "<!-- Attendent le prochain ordre du jour\u202f; jamais partagés -->",
      },
      private: {
        heading: "Privé",
        body: "<!-- Jamais partagé. Une ligne qui commence par «\u202fMémo\u202f:\u202f» revient à la prochaine prise de nouvelles. -->",
      },
    },
    closing: {
      "what-we-set-out": { heading: "Ce que nous visions", body: "{{objective}}" },
      "what-was-reached": {
        heading: "Ce qui a été atteint",
        body: "<!-- Objectifs atteints, travail accompli -->",
      },
      "key-learnings": { heading: "Apprentissages", body: "<!-- Ce qui reste -->" },
      "then-and-now": {
        heading: "Avant et maintenant",
        body: "<!-- Les mots de la première rencontre à côté de ceux d’aujourd’hui -->",
      },
      growth: { heading: "Évolution", body: "<!-- Personnelle et professionnelle -->" },
      celebrate: { heading: "Célébrer", body: "<!-- Nos fiertés, et comment les marquer -->" },
      thanks: { heading: "Remerciements", body: "<!-- Pour quoi, avec vos mots -->" },
      "still-open": { heading: "Reste à faire", body: "<!-- Qui continue quoi -->" },
      "what-comes-next": {
        heading: "La suite",
        body: "<!-- Restons-nous en contact\u202f? Que chercher dans le prochain mentorat, comme mentor ou comme personne mentorée -->",
      },
      private: neverShared,
    },
  },
};
