import { openItems, type NoteTexts, type SectionText } from "../noteTexts";
import { englishLists } from "./noteLists";

const neverShared: SectionText = { heading: "Private", body: "<!-- Never shared -->" };

/**
 * The notes in English. Prompts are comments of a few words, which vanish when a note is shared; a
 * checkbox is only ever an action item, so none is scaffolded empty.
 */
export const englishNotes: NoteTexts = {
  preparation: {
    readUp: "Read up on each other’s background",
    sendBackground: "Send CV and a short paragraph of background",
    readBackground: "Read up on the mentee’s background",
  },
  leads: { remember: "Remember", goal: "Goal", agreed: "Agreed focus" },
  changes: { moved: "Moved", canceled: "Canceled" },
  closing: {
    then: "Then",
    now: "Now",
    learned: "What I learned",
    renewed: (closing) => `renewed after ${closing}`,
  },
  formats: { "in-person": "in-person", phone: "phone", video: "video", email: "email", chat: "chat" },
  labeled: (label, text) => `${label}: ${text}`,
  lists: englishLists,
  typeWords: {
    agreement: ["agreement", "contract", "charter", "compact"],
    agenda: ["agenda"],
    recap: [
      "recap",
      "minutes",
      "mom",
      "meeting",
      "meetings",
      "1on1",
      "1-on-1",
      "one-on-one",
      "call",
      "talk",
      "talks",
      "session",
      "check-in",
      "mentoring",
    ],
    closing: ["closing", "farewell", "wrap-up"],
  },
  goalPrompt: "<!-- [by:: date], and how {{mentor}} can help -->",
  roles: { mentor: "the mentor", mentee: "the mentee" },
  sections: {
    agreement: {
      goals: {
        heading: "Goals",
        body: `- <!-- [by:: date] A skill to learn, expertise to tap into, a gap to overcome -->
  - <!-- How {{mentor}} can help; how to get there may stay open -->`,
      },
      expectations: {
        heading: "Expectations",
        body: `- Why {{mentor}}, and what {{mentee}} hopes to learn:
- Rewarding for {{mentee}} if; for {{mentor}} if, and what {{mentee}} can give back:`,
        mentorBody: `- Why {{mentee}}, and what {{mentor}} hopes to pass on and to learn:
- Rewarding for {{mentor}} if; for {{mentee}} if, and what {{mentee}} can give back:`,
      },
      activities: {
        heading: "Activities",
        body: `- Work on a current issue, or role-play a scenario such as a job interview
- Lead a meeting and get feedback
- Attend a networking event <!-- Later: shadowing, a business meeting, project advice -->`,
      },
      meetings: {
        heading: "Meetings",
        body: `- {{mentor}} and {{mentee}} are available:
- When a meeting must move: <!-- How we say so, how far ahead; moved, not dropped -->
- The agenda: <!-- Sent ahead? May {{mentor}} add to it? -->`,
      },
      "between-meetings": {
        heading: "Between meetings",
        body: `- Channels, answers, boundaries: <!-- Not how we meet; how soon; time is limited -->`,
      },
      confidentiality: {
        heading: "Confidentiality",
        body: "- What stays between us, and what is off limits:",
      },
      "ending-early": {
        heading: "Ending early",
        body: "- Either of us can end this early, without blame: <!-- How we say so -->",
      },
      changes: { heading: "Changes", body: "" },
      private: { heading: "Private", body: "" },
    },
    agenda: {
      "catch-up": {
        heading: "Catch-up",
        body: `- {{remember}}
<!-- One thing to ask -->`,
      },
      "since-last-time": {
        heading: "Since last time",
        body: openItems,
      },
      "getting-to-know": {
        heading: "Getting to know each other",
        body: `<!-- Read up on each other’s background before. This meeting is not one to cancel. -->
- Current role and responsibilities, past positions, key experiences
- A short career story from each of us; how {{mentor}} got here
- What each of us will share personally
- Strengths, aspirations, development needs, weaknesses`,
      },
      "our-agreement": {
        heading: "Our agreement",
        body: `- What each of us expects
- {{agreement}}`,
      },
      focus: {
        heading: "Focus",
        body: `{{focus}}
- {{goal}}
- {{topics}}
<!-- Goals, challenges, questions. When it changes, add “Agreed focus: …”. -->`,
      },
      plan: {
        heading: "Plan",
        body: "<!-- Challenge, options, a clear plan; or GROW. Uncomfortable topics are welcome. -->",
      },
      review: {
        heading: "Review",
        body: `<!-- What works, what to change, are the goals still right? -->`,
      },
      ending: {
        heading: "Coming to an end",
        body: "<!-- What was reached, how we close, what comes next -->",
      },
      "next-meeting": {
        heading: "Next meeting",
        body: `- {{next}}
<!-- Date, time, format, place -->`,
      },
      "action-items": {
        heading: "Action items",
        body: "<!-- What each of us does, and by when; agreed before we part -->",
      },
      private: neverShared,
    },
    recap: {
      thanks: {
        heading: "Thanks",
        body: "<!-- For what, in your own words -->",
      },
      "key-learnings": {
        heading: "Key learnings",
        body: "- ",
      },
      "action-items": {
        heading: "Action items",
        body: `<!-- Practice a skill, attend an event, read, find an opportunity at work, apply daily. Advice: “Try: …” -->
{{items}}`,
      },
      questions: {
        heading: "Questions",
        body: "<!-- Asked between meetings -->",
      },
      decisions: {
        heading: "Decisions",
        body: "- ",
      },
      resources: {
        heading: "Resources",
        body: "<!-- Links and other things promised -->",
      },
      answers: {
        heading: "Answers",
        body: "<!-- To questions left open; what {{mentee}}’s feedback changes -->",
      },
      "what-helped": {
        heading: "What helped",
        body: "<!-- What was particularly helpful, with an example; what would help more -->",
      },
      "next-meeting": {
        heading: "Next meeting",
        body: `- {{next}}
<!-- Place, who sends the agenda -->`,
      },
      topics: {
        heading: "Topics for next time",
        body: "<!-- Waiting for the next agenda; never shared -->",
      },
      private: {
        heading: "Private",
        body: "<!-- Never shared. A line that begins with Remember: comes back at the next catch-up. -->",
      },
    },
    closing: {
      "what-we-set-out": { heading: "What we set out to do", body: "{{objective}}" },
      "what-was-reached": { heading: "What was reached", body: "<!-- Goals met, work done -->" },
      "key-learnings": { heading: "Key learnings", body: "<!-- What stays -->" },
      "then-and-now": { heading: "Then and now", body: "<!-- The first meeting’s words beside today’s -->" },
      growth: { heading: "Growth", body: "<!-- Personal and professional -->" },
      celebrate: { heading: "Celebrate", body: "<!-- What to be proud of, and how we mark it -->" },
      thanks: { heading: "Thanks", body: "<!-- For what, in your own words -->" },
      "still-open": { heading: "Still open", body: "<!-- Who goes on with what -->" },
      "what-comes-next": {
        heading: "What comes next",
        body: "<!-- Do we stay in touch? What to look for in the next relationship, as a mentee or as a mentor -->",
      },
      private: neverShared,
    },
  },
};
