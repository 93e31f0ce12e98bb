import type { NoteTexts } from "../noteTexts";

export const spanishNoteLists: NoteTexts["lists"] = {
  "mentor-checklist": {
    heading: "Lista para quien es mentor/a",
    body: `- Mostrar interés por los avances
- Cuidar que la comunicación sea de ida y vuelta
- Escuchar activamente
- Estar disponible
- Dar confianza y seguridad
- Hablar con franqueza
- Compartir éxitos y tropiezos
- Presentar a clientes, directivos y colegas
- Mantener la mente abierta a otras miradas
- Demostrar y dar ejemplo`,
  },
  "mentee-checklist": {
    heading: "Lista para mentees",
    body: `- Buscar el contacto y tomar la iniciativa
- Tener curiosidad
- Hablar claro: traer un foco y preguntas
- Escuchar activamente
- Recibir bien los comentarios
- Escribir a {{mentor}} cuando haya preguntas
- Decir qué ayuda
- Ponerse retos
- Pasar a la acción: aplicarlo cada día
- Mantener el compromiso y cultivar la relación
- Tener al tanto a la jefatura
- Dar las gracias`,
  },
  "first-meeting": {
    heading: "Preguntas para la primera reunión",
    body: `- ¿Cuál es tu papel ahora y de qué te ocupas?
- ¿Qué puestos tuviste antes y qué experiencia te marcó más?
- ¿Cuáles son tus puntos fuertes y qué te gustaría desarrollar?
- ¿Cómo llegaste adonde estás?
- ¿Qué hará que esto valga la pena para cada parte?
- ¿Qué queda entre nosotros?`,
  },
  review: {
    heading: "Preguntas para una revisión",
    body: `- ¿Qué funciona bien entre nosotros?
- ¿Qué deberíamos hacer de otra manera?
- ¿Siguen siendo las metas adecuadas?
- ¿Siguen bien la frecuencia y la duración de las reuniones?
- ¿Qué podríamos probar ahora?`,
  },
  closing: {
    heading: "Preguntas para la conversación de cierre",
    body: `- ¿Qué nos propusimos y qué logramos?
- ¿Qué ha cambiado, en lo personal y en lo profesional?
- ¿Qué nos enorgullece?
- ¿Qué ayudó más y qué habría ayudado aún más?
- ¿Qué viene ahora para cada parte?`,
  },
  grow: {
    heading: "GROW",
    body: `- Meta (goal): ¿qué quieres?
- Realidad (reality): ¿qué pasa ahora?
- Opciones (options): ¿qué podrías hacer?
- Voluntad (will): ¿qué harás y para cuándo?`,
  },
  "smart-goal": {
    heading: "Meta SMART",
    body: `- Específica: ¿qué exactamente?
- Medible: ¿cómo lo sabrás?
- Alcanzable: ¿qué la hace posible?
- Relevante: ¿por qué importa?
- Con plazo: ¿para cuándo?`,
  },
};
