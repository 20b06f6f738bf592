import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const PLACES = [
  process.env["CHROMIUM"],
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
];

/** The system's browser; absent where there is none. */
export const BROWSER = PLACES.find((place) => place !== undefined && existsSync(place));

/** Why browser tests are skipped, for their titles. */
export const NO_BROWSER =
  BROWSER === undefined
    ? " (skipped: no Chromium found; install Debian's package chromium, or name one with $CHROMIUM)"
    : "";

export function launch(): Promise<Browser> {
  if (BROWSER === undefined) throw new Error("no browser");
  const quiet = [
    "no-first-run",
    "disable-background-networking",
    "disable-component-update",
    "disable-sync",
  ];
  const args = ["no-sandbox", "disable-gpu", "disable-quic", ...quiet].map((flag) => `--${flag}`);
  return chromium.launch({ executablePath: BROWSER, args });
}
