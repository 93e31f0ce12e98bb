import * as commands from "@codemirror/commands";
import * as language from "@codemirror/language";
import * as state from "@codemirror/state";
import * as view from "@codemirror/view";
import * as obsidian from "../obsidian";
import { Plugin } from "./plugin";
import type { PluginLoader } from "./plugins";

/** What `require` gives to plugins besides `obsidian`; the app offers the same. */
const modules: Readonly<Record<string, object>> = {
  "@codemirror/commands": commands,
  "@codemirror/language": language,
  "@codemirror/state": state,
  "@codemirror/view": view,
  obsidian: loudly("obsidian", obsidian),
};

type Factory = (require: (name: string) => object, module: { exports: unknown }, exports: unknown) => void;

declare global {
  interface Window {
    /** Where the script of a plugin leaves its code to be run. */
    workbenchFactory?: Factory | undefined;
  }
}

/** Runs a plugin's `main.js`, a CommonJS module, as the app does, and gives its default export. */
export function loadPluginClass(main: string, id: string): ReturnType<PluginLoader> {
  const module: { exports: unknown } = { exports: {} };
  factoryOf(main, id)(requireModule, module, module.exports);
  const { exports } = module;
  const found =
    typeof exports === "object" && exports !== null && "default" in exports ? exports.default : exports;
  if (!isPluginClass(found)) throw new Error(`Plugin ${id} does not export a class that extends Plugin`);
  return found;
}

/** The module as a function. A script in the page sees globals only, as a plugin's code does in the app. */
function factoryOf(main: string, id: string): Factory {
  const code = `window.workbenchFactory = function (require, module, exports) {${main}\n};`;
  const text = `${code}\n//# sourceURL=plugin:${id}`;
  document.head.createEl("script", { text }).detach();
  const factory = window.workbenchFactory;
  window.workbenchFactory = undefined;
  if (!factory) throw new Error(`The code of plugin ${id} cannot be parsed`);
  return factory;
}

function isPluginClass(value: unknown): value is ReturnType<PluginLoader> {
  return typeof value === "function" && value.prototype instanceof Plugin;
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
