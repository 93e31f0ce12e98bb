import { writeItem } from "../../../src/host/addActionItem";
import { writeTopic } from "../../../src/host/addTopic";
import { ItemEdits } from "../../../src/host/editItems";
import type { Surroundings } from "../../../src/host/surroundings";
import { placeOfTopic } from "../../../src/index/topicPlace";
import { day } from "../../../src/model/day";
import type { ItemChange } from "../../../src/model/itemChange";
import { notePath } from "../../../src/model/notePath";
import { paths } from "../vaultAtRisk";
import { asked, said, type Deed, type Deeds } from "./deed";
import { itemIn, relationshipWith } from "./findings";

/** All that is done to action items and topics. */
export const itemDeeds: Deeds = {
  "Add action item": asked((all) => {
    const path = notePath(paths.recap);
    return writeItem(all, { kind: "planned", path, section: "action-items", line: "- [ ] Buy a map" });
  }),
  "Add topic": asked((all) => {
    const place = placeOfTopic(relationshipWith(all, "Ana Silva"), all.now());
    if (place === null) throw new Error("There is no place for a topic.");
    return writeTopic(all, { topic: "The map", place });
  }),
  "Tick an item": said((all) => new ItemEdits(all).toggle(itemIn(all, "Send the CV"))),
  "Untick an item": said((all) => new ItemEdits(all).toggle(itemIn(all, "Read the book"))),
  "Cancel an item": said((all) => new ItemEdits(all).cancel(itemIn(all, "Send the CV"))),
  "Tick an item that Tasks lets go": said((all) => {
    answerAsTasks(all, { executeToggleTaskDoneCommand: () => "" });
    return new ItemEdits(all).toggle(itemIn(all, "Water the plant"));
  }),
  "Tick an item that Tasks repeats": said((all) => {
    const repeat = (line: string): string => `${line.replace("06", "13")}\n${line.replace("[ ]", "[x]")}`;
    answerAsTasks(all, { executeToggleTaskDoneCommand: repeat });
    return new ItemEdits(all).toggle(itemIn(all, "Write the journal"));
  }),
  "Edit an item in Tasks": said((all) => {
    answerAsTasks(all, { editTaskLineModal: () => "- [ ] Send the CV and the letter 📅 2026-02-20" });
    return new ItemEdits(all).editInTasks(itemIn(all, "Send the CV"));
  }),
  "Start an item": changed({ kind: "status", status: "in-progress" }),
  "Change a due date": changed({ kind: "due", day: day("2026-03-09") }),
  "Change an owner": changed({ kind: "owner", owner: "mentor" }),
  "Add a remark": changed({ kind: "remark", text: "Twice" }),
};

function changed(change: ItemChange): Deed {
  return said((all) => new ItemEdits(all).change(itemIn(all, "Send the CV"), change));
}

function answerAsTasks({ app }: Surroundings, apiV1: object): void {
  Object.assign(app, { plugins: { plugins: { "obsidian-tasks-plugin": { apiV1 } } } });
}
