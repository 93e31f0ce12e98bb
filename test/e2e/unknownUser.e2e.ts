import { describe, expect, it } from "vitest";
import { DashboardPage } from "./dashboardPage";
import { useWorkbench } from "./useWorkbench";

const inWorkbench = useWorkbench();

const pair = 'mentor: "[[Ana Silva]]"\nmentee: "[[Maya Lindqvist]]"';
const notes = {
  "Agreement.md": `---\ntype: mentoring-agreement\n${pair}\nrole: mentee\nstatus: active\ncadence: every-2-weeks\n---\n`,
  "Recap.md": `---\ntype: mentoring-recap\n${pair}\ndate: 2026-02-25\n---\n## Action items\n\n- [ ] Draft the brief\n`,
};

describe("Without settings", () => {
  it("the agreement says who the user is, for meetings that do not link to it too", async () => {
    await inWorkbench({ notes }, async (vault) => {
      const dashboard = new DashboardPage(vault);
      await dashboard.itemsOf("Ana Silva").filter({ hasText: "Draft the brief" }).waitFor();
      const text = await dashboard.root.innerText();
      expect(text).toContain("Last met 7 days ago");
      expect(text).toContain("You owe 1");
      expect(text).not.toContain("Notes to check");
    });
  });
});
