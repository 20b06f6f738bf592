import type { Language } from "../language.js";
import { en } from "./en/index.js";
import type { Phrases } from "./phrases.js";
import { pt } from "./pt/index.js";
import { zh } from "./zh/index.js";

export const PHRASES: Readonly<Record<Language, Phrases>> = { en, pt, zh };
