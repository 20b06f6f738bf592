import type { Phrases } from "../phrases.js";
import { decline, disclaimer, inability } from "./decline.js";
import { askBack, hedge } from "./detour.js";
import { prohibition, virtue } from "./lecture.js";
import { attribution, official } from "./official-line.js";
import { care, courtesy, offer, redirect } from "./redirect.js";
import { pivot, work } from "./turns.js";

export const zh: Phrases = {
  disclaimer,
  inability,
  decline,
  official,
  offer,
  care,
  prohibition,
  virtue,
  redirect,
  askBack,
  hedge,
  courtesy,
  work,
  pivot,
  attribution,
};
