import type { NoteType } from "../model/note";
import type { Role } from "../model/person";
import type { NoteTexts } from "../text/noteTexts";
import { agendaTemplate, usualSections } from "./agendaDraft";
import { agreementTemplate } from "./agreementDraft";
import { closingTemplate } from "./closingDraft";
import { recapTemplate } from "./recapDraft";

/**
 * The shipped templates as files of their own, for people to change: those of a usual meeting, since a file
 * cannot tell a first meeting or a review from others.
 *
 * @param role the user's side, which decides what an agreement and a recap ask for
 */
export function shippedTemplates(texts: NoteTexts, role: Role): Readonly<Record<NoteType, string>> {
  return {
    agreement: agreementTemplate(texts, role),
    agenda: agendaTemplate(usualSections, texts),
    recap: recapTemplate(role, texts),
    closing: closingTemplate(texts),
  };
}
