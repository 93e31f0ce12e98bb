import type { NoteTexts } from "../noteTexts";

/** What *Insert section* can bring into a note beside its sections, by the words that it is found by. */
export const englishLists: NoteTexts["lists"] = {
  "mentor-checklist": {
    heading: "Mentor’s checklist",
    body: `- Show interest in progress
- Keep communication two-way
- Listen actively
- Be available
- Build confidence and trust
- Be honest
- Share successes and setbacks
- Introduce to clients, management and peers
- Stay open to another view
- Demonstrate and model`,
  },
  "mentee-checklist": {
    heading: "Mentee’s checklist",
    body: `- Reach out and take the initiative
- Be curious
- Be clear: bring a focus and questions
- Listen actively
- Be receptive to feedback
- Contact {{mentor}} with questions
- Say what helps
- Challenge yourself
- Take action: apply it daily
- Stay engaged and cultivate the relationship
- Keep your supervisor informed
- Say thank you`,
  },
  "first-meeting": {
    heading: "Prompts for the first meeting",
    body: `- What is your role now, and what are you responsible for?
- Which positions came before, and which experience shaped you most?
- What are your strengths, and what would you like to develop?
- How did you get to where you are?
- What will make this rewarding for each of us?
- What stays between us?`,
  },
  review: {
    heading: "Prompts for a review",
    body: `- What works well between us?
- What should we do differently?
- Are the goals still the right ones?
- Do how often and how long we meet still fit?
- What could we try next?`,
  },
  closing: {
    heading: "Prompts for the closing conversation",
    body: `- What did we set out to do, and what was reached?
- What has changed, personally and professionally?
- What are we proud of?
- What was most helpful, and what would have helped more?
- What comes next for each of us?`,
  },
  grow: {
    heading: "GROW",
    body: `- Goal: what do you want?
- Reality: what is happening now?
- Options: what could you do?
- Will: what will you do, and by when?`,
  },
  "smart-goal": {
    heading: "SMART goal",
    body: `- Specific: what exactly?
- Measurable: how will you know?
- Achievable: what makes it possible?
- Relevant: why does it matter?
- Time-bound: by when?`,
  },
};
