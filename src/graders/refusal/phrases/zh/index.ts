import type { Phrases } from "../phrases.js";
import * as decline from "./decline.js";
import * as detour from "./detour.js";
import * as lecture from "./lecture.js";
import * as officialLine from "./official-line.js";
import * as redirect from "./redirect.js";
import * as turns from "./turns.js";

export const zh: Phrases = {
  ...decline,
  ...detour,
  ...lecture,
  ...officialLine,
  ...redirect,
  ...turns,
};
