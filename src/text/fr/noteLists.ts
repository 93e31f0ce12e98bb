import type { NoteTexts } from "../noteTexts";

/** What *Insert section* can bring into a note beside its sections, by the words that it is found by. */
export const frenchLists: NoteTexts["lists"] = {
  "mentor-checklist": {
    heading: "Liste du mentor",
    body: `- S’intéresser aux progrès
- Dialoguer dans les deux sens
- Écouter activement
- Être disponible
- Donner confiance
- Être honnête
- Partager réussites et revers
- Présenter à la clientèle, à la direction et aux collègues
- Accueillir d’autres points de vue
- Montrer et donner l’exemple`,
  },
  "mentee-checklist": {
    heading: "Liste de la personne mentorée",
    body: `- Aller vers l’autre et prendre l’initiative
- Faire preuve de curiosité
- Savoir ce que l’on veut\u202f: venir avec un sujet et des questions
- Écouter activement
- Accueillir les retours
- Contacter {{mentor}} en cas de question
- Dire ce qui aide
- Se lancer des défis
- Agir\u202f: appliquer au quotidien
- S’impliquer et cultiver la relation
- Tenir sa hiérarchie au courant
- Dire merci`,
  },
  "first-meeting": {
    heading: "Questions pour la première rencontre",
    body: `- Quel est votre rôle actuel, et de quoi avez-vous la charge\u202f?
- Quels postes avez-vous occupés, et quelle expérience a le plus compté\u202f?
- Quelles sont vos forces, et que voulez-vous développer\u202f?
- Comment en êtes-vous arrivé là\u202f?
- À quoi verrons-nous que cela en valait la peine\u202f?
- Qu’est-ce qui reste entre nous\u202f?`,
  },
  review: {
    heading: "Questions pour un bilan d’étape",
    body: `- Qu’est-ce qui marche bien entre nous\u202f?
- Que devrions-nous faire autrement\u202f?
- Les objectifs sont-ils toujours les bons\u202f?
- La fréquence et la durée des rencontres conviennent-elles encore\u202f?
- Que pourrions-nous essayer ensuite\u202f?`,
  },
  closing: {
    heading: "Questions pour l’entretien de clôture",
    body: `- Que visions-nous, et qu’avons-nous atteint\u202f?
- Qu’est-ce qui a changé, personnellement et professionnellement\u202f?
- Quelles sont nos fiertés\u202f?
- Qu’est-ce qui a le plus aidé, et qu’est-ce qui aurait aidé davantage\u202f?
- Quelle est la suite pour nous deux\u202f?`,
  },
  grow: {
    heading: "GROW",
    body: `- But (Goal)\u202f: que voulez-vous\u202f?
- Réalité (Reality)\u202f: que se passe-t-il maintenant\u202f?
- Options (Options)\u202f: que pourriez-vous faire\u202f?
- Volonté (Will)\u202f: que ferez-vous, et pour quand\u202f?`,
  },
  "smart-goal": {
    heading: "Objectif SMART",
    body: `- Spécifique\u202f: quoi exactement\u202f?
- Mesurable\u202f: comment le saurez-vous\u202f?
- Atteignable\u202f: qu’est-ce qui le rend possible\u202f?
- Réaliste\u202f: pourquoi est-ce important\u202f?
- Temporel\u202f: pour quand\u202f?`,
  },
};
