import { describe, expect, it } from "vitest";
import { Component } from "./component";
import { Events } from "./events";

/** Notes what happens to it and to what it registered. */
class Noted extends Component {
  constructor(
    private readonly name: string,
    private readonly log: string[],
  ) {
    super();
  }

  override onload(): void {
    this.log.push(`load ${this.name}`);
    this.register(() => this.log.push(`clean ${this.name} 1`));
    this.register(() => this.log.push(`clean ${this.name} 2`));
  }

  override onunload(): void {
    this.log.push(`unload ${this.name}`);
  }
}

describe("a component", () => {
  it("loads before its children and unloads after them, the last first", () => {
    const log: string[] = [];
    const parent = new Noted("parent", log);
    parent.addChild(new Noted("one", log));
    parent.load();
    parent.addChild(new Noted("two", log));
    expect(log).toEqual(["load parent", "load one", "load two"]);
    log.length = 0;
    parent.unload();
    expect(log).toEqual([
      "clean two 2",
      "clean two 1",
      "unload two",
      "clean one 2",
      "clean one 1",
      "unload one",
      "clean parent 2",
      "clean parent 1",
      "unload parent",
    ]);
  });

  it("loads and unloads once, and unloads a child that it gives away", () => {
    const log: string[] = [];
    const parent = new Component();
    const child = new Noted("child", log);
    parent.load();
    parent.addChild(child);
    child.load();
    parent.removeChild(child);
    parent.unload();
    expect(log).toEqual(["load child", "clean child 2", "clean child 1", "unload child"]);
  });

  it("gives back events, listeners and intervals", async () => {
    const events = new Events();
    const target = new EventTarget();
    const heard: string[] = [];
    const component = new Component();
    component.load();
    component.registerEvent(events.on("told", (word: string) => heard.push(word)));
    component.registerDomEvent(target, "click", () => heard.push("click"));
    component.registerInterval(Number(setInterval(() => heard.push("interval"), 1)));
    events.trigger("told", "once");
    target.dispatchEvent(new Event("click"));
    component.unload();
    events.trigger("told", "twice");
    target.dispatchEvent(new Event("click"));
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(heard).toEqual(["once", "click"]);
  });
});

describe("events", () => {
  it("reach those who listened when they were triggered, with their own this", () => {
    const events = new Events();
    const heard: unknown[] = [];
    const context = { name: "context" };
    events.on(
      "told",
      function (this: unknown, word: string) {
        heard.push(this, word);
        events.on("told", () => heard.push("too late"));
      },
      context,
    );
    events.trigger("told", "word");
    expect(heard).toEqual([context, "word"]);
  });

  it("no longer reach a callback that was taken off", () => {
    const events = new Events();
    const heard: string[] = [];
    const callback = (): void => {
      heard.push("heard");
    };
    events.on("told", callback);
    events.off("told", callback);
    events.offref(events.on("told", callback));
    events.trigger("told");
    expect(heard).toEqual([]);
  });
});
