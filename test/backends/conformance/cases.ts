import type { Cases } from "./cases/case.js";
import { endings } from "./cases/endings.js";
import { patience } from "./cases/patience.js";
import { reasoning, whole } from "./cases/reasoning.js";
import { refusals, waits } from "./cases/refusals.js";
import { requests } from "./cases/requests.js";
import { secrecy } from "./cases/secrecy.js";
import { strangers } from "./cases/strangers.js";
import { troubles } from "./cases/troubles.js";
import { usage } from "./cases/usage.js";

/** The table: every case, for whichever row can do what it is about. */
export const CASES: Cases = (dialect) =>
  [
    requests,
    reasoning,
    whole,
    usage,
    endings,
    strangers,
    refusals,
    waits,
    troubles,
    patience,
    secrecy,
  ].flatMap((cases) => cases(dialect));
