import { writeAdoptions } from "../../../src/host/adoptWriting";
import { createBase } from "../../../src/host/createBase";
import { customizeTemplates } from "../../../src/host/customizeTemplates";
import { exportAs } from "../../../src/host/export";
import type { Adoption } from "../../../src/model/adoption";
import { day } from "../../../src/model/day";
import type { ExportRequest } from "../../../src/model/exportRequest";
import { notePath } from "../../../src/model/notePath";
import { paths } from "../vaultAtRisk";
import { asked, said, type Deed, type Deeds } from "./deed";

const withAna = { partner: { name: "Ana Silva", target: null }, role: "mentee", type: "recap" } as const;
const wholeNote = { ...withAna, path: notePath(paths.old), heading: null, date: day("2026-01-20") };

/** A meeting of the running note, by its heading. */
function meetingIn(text: string, line: number): Adoption {
  return { ...withAna, path: notePath(paths.log), heading: { text, level: 2, line }, date: day(text) };
}

/** Whatever else writes files: exports, templates, settings, and what makes old notes ours. */
export const fileDeeds: Deeds = {
  "Export calendar": exported("calendar", "csv"),
  "Export meetings": exported("meetings", "csv"),
  "Export items": exported("items", "csv"),
  "Export items as JSON": exported("items", "json"),
  "Adopt a note": adopted(wholeNote),
  "Adopt notes": adopted(wholeNote, meetingIn("2025-11-04", 2), meetingIn("2025-12-02", 6)),
  "Customize templates": said(customizeTemplates),
  "Create base": said(createBase),
  "Change a setting": asked((all) => all.settings.change({ folder: "Talks" })),
};

export function exported(what: ExportRequest["what"], format: ExportRequest["format"]): Deed {
  const selection = { partner: null, organization: null, from: null, to: null };
  return asked((all) => exportAs(all, { what, selection, format, forSpreadsheet: true, alarm: null }));
}

function adopted(...adoptions: readonly Adoption[]): Deed {
  return said((all) => writeAdoptions(all, { adoptions, countsBoxes: false, userName: "" }));
}
