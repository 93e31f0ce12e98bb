import type { Strings } from "../strings";

/** What is wrong with a form as it is filled in. */
export const frenchFlaws: Strings["forms"]["flaws"] = {
  "words-unreadable": "Date non comprise. Écrivez-la autrement, ou choisissez-en une ci-dessous.",
  "remark-empty": "Saisissez une remarque.",
  "message-empty": "Saisissez un message.",
  "mail-empty": "Collez un e-mail ou un compte rendu.",
  "mail-too-long": "C’est plus long qu’un e-mail. Collez-en un seul, de 100\u202f000 caractères au plus.",
  "mail-quoted": "Il n’y a ici qu’en-têtes, citations et signatures. Collez aussi le nouveau texte.",
  "partner-empty": "Saisissez un nom.",
  "partner-is-you": "C’est votre propre nom. Saisissez celui de l’autre personne.",
  "user-name-empty": "Saisissez votre nom.",
  "nothing-changed": "Rien n’a encore changé. Modifiez quelque chose, ou annulez.",
  "date-missing": "Choisissez une date.",
  "date-unreadable": "Ce n’est pas une date. Choisissez-en une, ou laissez vide.",
  "time-unreadable": "Ce n’est pas une heure. Choisissez-en une, ou laissez vide.",
  "time-without-date": "Choisissez une date pour cette heure.",
  "end-before-start": "La fin précède le début. Choisissez un jour plus tardif.",
  "meeting-ahead": "Cette rencontre est encore à venir. Indiquez le jour où elle a eu lieu.",
  "next-before-meeting": "La prochaine rencontre précède celle-ci. Choisissez un jour plus tardif.",
  "count-unreadable": "Saisissez un nombre entier de 1 à 999.",
  "meetings-unreadable": "Saisissez un nombre entier de 1 à 100.",
  "meeting-twice": "Cette rencontre figure déjà plus haut. Choisissez un autre jour ou une autre heure.",
  "not-moved": "Elle est déjà à ce jour et à cette heure. Choisissez-en d’autres.",
  "alarm-unreadable": "Saisissez les minutes, en nombre entier, jusqu’à une semaine, ou rien.",
  "minutes-unreadable": "Saisissez les minutes, en nombre entier de 1 à 1440.",
  "days-unreadable": "Saisissez les jours, en nombre entier de 0 à 365.",
  "hours-unreadable": "Saisissez les heures, en nombre entier de 1 à 999.",
  "topic-empty": "Saisissez un sujet.",
  "item-empty": "Saisissez ce qui est à faire.",
  "item-holds-field":
    "Il y a là des mots qui seraient lus comme un champ, une personne ou un identifiant de bloc, comme 📅, [due:: …], @Ana ou ^id. Retirez-les.",
  "goal-unnamed":
    "Une action ne peut pas nommer cet objectif, à cause de ses crochets ou de ses marques. Reformulez-le dans l’accord, ou donnez-lui là un identifiant de bloc comme ^objectif.",
  "nowhere-to-write":
    "Il n’y a encore ni ordre du jour ni compte rendu avec cette personne. Créez d’abord un ordre du jour.",
  "rows-none": "Cochez au moins une note.",
  "rows-type-missing": "Choisissez un type pour chaque note cochée.",
  "rows-date-missing": "Choisissez la date de chaque ordre du jour et compte rendu cochés.",
  "zone-unknown": "Ce fuseau horaire n’est pas connu. Saisissez-en un comme Europe/Lisbon.",
};
