import { openItems, type NoteTexts, type SectionText } from "../noteTexts";
import { spanishNoteLists } from "./noteLists";

const neverShared: SectionText = { heading: "Privado", body: "<!-- Nunca se comparte -->" };

export const spanishNotes: NoteTexts = {
  preparation: {
    readUp: "Informarse sobre la trayectoria de la otra persona",
    sendBackground: "Enviar el CV y un párrafo breve sobre la trayectoria",
    readBackground: "Informarse sobre la trayectoria de la persona mentee",
  },
  leads: { remember: "Recordar", goal: "Meta", agreed: "Foco acordado" },
  changes: { moved: "Movida", canceled: "Cancelada" },
  closing: {
    then: "Antes",
    now: "Ahora",
    learned: "Lo que aprendí",
    renewed: (closing) => `renovado tras ${closing}`,
  },
  formats: {
    "in-person": "en persona",
    phone: "teléfono",
    video: "videollamada",
    email: "correo",
    chat: "chat",
  },
  labeled: (label, text) => `${label}: ${text}`,
  lists: spanishNoteLists,
  typeWords: {
    agreement: ["acuerdo", "contrato", "compromiso"],
    agenda: ["agenda", "orden del día"],
    recap: [
      "resumen",
      "acta",
      "minuta",
      "reunión",
      "reuniones",
      "1 a 1",
      "uno a uno",
      "llamada",
      "charla",
      "charlas",
      "conversación",
      "sesión",
      "sesiones",
      "mentoría",
      "mentorías",
      "tutoría",
    ],
    closing: ["cierre", "despedida"],
  },
  goalPrompt: "<!-- [by:: date], y cómo puede ayudar {{mentor}} -->",
  roles: { mentor: "la persona mentora", mentee: "la persona mentee" },
  sections: {
    agreement: {
      goals: {
        heading: "Metas",
        body: `- <!-- [by:: date] Una habilidad que aprender, experiencia que aprovechar, una carencia que superar -->
  - <!-- Cómo puede ayudar {{mentor}}; el camino puede quedar abierto -->`,
      },
      expectations: {
        heading: "Expectativas",
        body: `- Por qué {{mentor}}, y qué espera aprender {{mentee}}:
- Vale la pena para {{mentee}} si; para {{mentor}} si, y qué puede dar {{mentee}} a cambio:`,
        mentorBody: `- Por qué {{mentee}}, y qué espera transmitir y aprender {{mentor}}:
- Vale la pena para {{mentor}} si; para {{mentee}} si, y qué puede dar {{mentee}} a cambio:`,
      },
      activities: {
        heading: "Actividades",
        body: `- Trabajar en un asunto actual, o ensayar una situación como una entrevista de trabajo
- Dirigir una reunión y recibir comentarios
- Ir a un evento de networking <!-- Después: ver cómo trabaja, una reunión de negocios, consejo sobre un proyecto -->`,
      },
      meetings: {
        heading: "Reuniones",
        body: `- Disponibilidad de {{mentor}} y de {{mentee}}:
- Si hay que mover una reunión: <!-- Cómo avisamos, con cuánta antelación; mover, no cancelar -->
- La agenda: <!-- ¿Se envía antes? ¿Puede {{mentor}} añadir temas? -->`,
      },
      "between-meetings": {
        heading: "Entre reuniones",
        body: `- Canales, respuestas, límites: <!-- No cómo nos reunimos; en cuánto tiempo; el tiempo es limitado -->`,
      },
      confidentiality: {
        heading: "Confidencialidad",
        body: "- Lo que queda entre nosotros, y de lo que no se habla:",
      },
      "ending-early": {
        heading: "Terminar antes",
        body: "- Cualquiera puede terminar antes, sin reproches: <!-- Cómo lo decimos -->",
      },
      changes: { heading: "Cambios", body: "" },
      private: { heading: "Privado", body: "" },
    },
    agenda: {
      "catch-up": {
        heading: "Ponerse al día",
        body: `- {{remember}}
<!-- Algo por lo que preguntar -->`,
      },
      "since-last-time": {
        heading: "Desde la última vez",
        body: openItems,
      },
      "getting-to-know": {
        heading: "Conocerse",
        body: `<!-- Informarse antes sobre la trayectoria de la otra persona. Esta reunión no se cancela. -->
- Papel y responsabilidades actuales, puestos anteriores, experiencias clave
- Una breve historia profesional de cada parte; cómo llegó {{mentor}} hasta aquí
- Lo personal que cada parte quiera compartir
- Puntos fuertes, aspiraciones, aspectos por desarrollar, debilidades`,
      },
      "our-agreement": {
        heading: "Nuestro acuerdo",
        body: `- Lo que espera cada parte
- {{agreement}}`,
      },
      focus: {
        heading: "Foco",
        body: `{{focus}}
- {{goal}}
- {{topics}}
<!-- Metas, retos, preguntas. Si cambia, añade “Foco acordado: …”. -->`,
      },
      plan: {
        heading: "Plan",
        body: "<!-- Reto, opciones, un plan claro; o GROW. Los temas incómodos son bienvenidos. -->",
      },
      review: {
        heading: "Revisión",
        body: "<!-- Qué funciona, qué cambiar, ¿siguen siendo las metas adecuadas? -->",
      },
      ending: {
        heading: "Hacia el cierre",
        body: "<!-- Qué logramos, cómo cerramos, qué viene después -->",
      },
      "next-meeting": {
        heading: "Próxima reunión",
        body: `- {{next}}
<!-- Fecha, hora, formato, lugar -->`,
      },
      "action-items": {
        heading: "Tareas",
        body: "<!-- Qué hace cada parte, y para cuándo; se acuerda antes de despedirse -->",
      },
      private: neverShared,
    },
    recap: {
      thanks: {
        heading: "Agradecimientos",
        body: "<!-- Por qué, en tus palabras -->",
      },
      "key-learnings": {
        heading: "Aprendizajes clave",
        body: "- ",
      },
      "action-items": {
        heading: "Tareas",
        body: `<!-- Practicar una habilidad, ir a un evento, leer, buscar una ocasión en el trabajo, aplicar cada día. Consejos: “Probar: …” -->
{{items}}`,
      },
      questions: {
        heading: "Preguntas",
        body: "<!-- Hechas entre reuniones -->",
      },
      decisions: {
        heading: "Decisiones",
        body: "- ",
      },
      resources: {
        heading: "Recursos",
        body: "<!-- Enlaces y demás cosas prometidas -->",
      },
      answers: {
        heading: "Respuestas",
        body: "<!-- A preguntas que quedaron abiertas; qué cambian los comentarios de {{mentee}} -->",
      },
      "what-helped": {
        heading: "Lo que ayudó",
        body: "<!-- Qué ayudó en especial, con un ejemplo; qué ayudaría más -->",
      },
      "next-meeting": {
        heading: "Próxima reunión",
        body: `- {{next}}
<!-- Lugar, quién envía la agenda -->`,
      },
      topics: {
        heading: "Temas para la próxima vez",
        body: "<!-- Esperan la próxima agenda; nunca se comparten -->",
      },
      private: {
        heading: "Privado",
        body: "<!-- Nunca se comparte. Una línea que empieza con Recordar: vuelve al ponerse al día. -->",
      },
    },
    closing: {
      "what-we-set-out": { heading: "Lo que nos propusimos", body: "{{objective}}" },
      "what-was-reached": { heading: "Lo que logramos", body: "<!-- Metas logradas, trabajo hecho -->" },
      "key-learnings": { heading: "Aprendizajes clave", body: "<!-- Lo que queda -->" },
      "then-and-now": {
        heading: "Antes y ahora",
        body: "<!-- Las palabras de la primera reunión junto a las de hoy -->",
      },
      growth: { heading: "Crecimiento", body: "<!-- Personal y profesional -->" },
      celebrate: { heading: "Celebrar", body: "<!-- De qué enorgullecerse, y cómo lo celebramos -->" },
      thanks: { heading: "Agradecimientos", body: "<!-- Por qué, en tus palabras -->" },
      "still-open": { heading: "Aún pendiente", body: "<!-- Quién sigue con qué -->" },
      "what-comes-next": {
        heading: "Lo que viene",
        body: "<!-- ¿Seguimos en contacto? Qué buscar en la próxima relación, como mentee o como mentor/a -->",
      },
      private: neverShared,
    },
  },
};
