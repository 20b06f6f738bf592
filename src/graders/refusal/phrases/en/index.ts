import type { Phrases } from "../phrases.js";
import { decline, disclaimer, inability, reticent } from "./decline.js";
import { askBack, hedge, unclear } from "./detour.js";
import { definition, prohibition, virtue } from "./lecture.js";
import { attribution, official } from "./official-line.js";
import { care, courtesy, offer, redirect } from "./redirect.js";
import { elsewhere, pivot, premise, work } from "./turns.js";

export const en: Phrases = {
  disclaimer,
  unclear,
  inability,
  decline,
  official,
  offer,
  definition,
  care,
  prohibition,
  virtue,
  redirect,
  askBack,
  hedge,
  courtesy,
  reticent,
  work,
  pivot,
  premise,
  elsewhere,
  attribution,
};
