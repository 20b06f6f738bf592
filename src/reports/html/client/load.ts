/// <reference lib="dom" />
import { page, t } from "./page.js";

declare global {
  interface Window {
    assayChunk?: (id: string, json: string) => void;
  }
}

const arrived = new Map<string, string>();
const kept = new Map<string, Promise<unknown>>();
let version = page.version;
const scripts = new Map<string, Promise<void>>();

/** Every data file calls this with its name and its JSON. */
window.assayChunk = (id, json) => {
  arrived.set(id, json);
};

/** Files of long texts that are kept once read; the one used longest ago goes first. */
const MOST_TEXTS = 40;
const IS_TEXT = /^(texts|task)-/;

/** A data file by its name, parsed. What it holds is for the caller to know. */
export function chunk<T>(id: string): Promise<T> {
  if (version !== page.version) kept.clear();
  version = page.version;
  const known = kept.get(id) ?? read(id);
  kept.delete(id);
  kept.set(id, known);
  const texts = [...kept.keys()].filter((each) => IS_TEXT.test(each));
  for (const old of texts.slice(0, -MOST_TEXTS)) kept.delete(old);
  return known as Promise<T>;
}

async function read(id: string): Promise<unknown> {
  const file = `data/${id}.js`;
  try {
    await element(`${file}?v=${page.version}`, file);
    const json = arrived.get(id);
    arrived.delete(id);
    if (json === undefined) throw new Error(t("loadFailed", { file }));
    return JSON.parse(json);
  } catch (error) {
    kept.delete(id);
    throw error;
  }
}

/** A shared script, loaded once. */
export function script(path: string): Promise<void> {
  const known = scripts.get(path) ?? element(path, path);
  scripts.set(path, known);
  return known;
}

function element(url: string, file: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const made = document.createElement("script");
    made.src = url;
    made.onload = () => {
      made.remove();
      resolve();
    };
    made.onerror = () => {
      made.remove();
      reject(new Error(t("loadFailed", { file })));
    };
    document.head.append(made);
  });
}
