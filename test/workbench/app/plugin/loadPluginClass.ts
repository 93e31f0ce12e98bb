import * as commands from "@codemirror/commands";
import * as language from "@codemirror/language";
import * as state from "@codemirror/state";
import * as view from "@codemirror/view";
import type { PluginManifest } from "obsidian";
import type { App } from "../app";
import * as obsidian from "../obsidian";
import { Plugin } from "./plugin";

type PluginClass = new (app: App, manifest: PluginManifest) => Plugin;

/** What `require` gives to plugins besides `obsidian`; the app offers the same. */
const modules: Readonly<Record<string, object>> = {
  "@codemirror/commands": commands,
  "@codemirror/language": language,
  "@codemirror/state": state,
  "@codemirror/view": view,
  obsidian: loudly("obsidian", obsidian),
};

/** Runs a plugin's `main.js`, a CommonJS module, as the app does, and gives its default export. */
export function loadPluginClass(main: string, id: string): PluginClass {
  const module: { exports: unknown } = { exports: {} };
  const source = `(function (require, module, exports) {${main}\n})\n//# sourceURL=plugin:${encodeURIComponent(id)}`;
  // Running the code of plugins is what the app does with them; indirect, so that it sees globals only.
  const run = (0, eval)(source) as (require: (name: string) => object, module: object, exports: unknown) => void;
  run(requireModule, module, module.exports);
  const exported = module.exports;
  const main_ = typeof exported === "object" && exported !== null && "default" in exported ? exported.default : exported;
  if (typeof main_ !== "function" || !(main_.prototype instanceof Plugin)) {
    throw new Error(`Plugin ${id} does not export a class that extends Plugin`);
  }
  return main_ as PluginClass;
}

function requireModule(name: string): object {
  const found = modules[name];
  if (!found) throw new Error(`Cannot find module '${name}': the workbench does not offer it.`);
  return found;
}

/** A module that throws when something is asked of it that it does not have. */
function loudly(name: string, exports: object): object {
  return new Proxy(exports, {
    get(target, key): unknown {
      if (typeof key === "string" && !(key in target) && key !== "__esModule" && key !== "default") {
        throw new Error(`The workbench's ${name} module has no ${key}.`);
      }
      return Reflect.get(target, key);
    },
  });
}
