/**
 * Installs Debian's Chromium for the browser tests where that can be done without asking: as root on a
 * system with apt-get. Elsewhere it says what is skipped; the tests themselves say it too.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const PLACES = [
  process.env.CHROMIUM,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
];
const present = () => PLACES.some((place) => place && existsSync(place));
const run = (...args) =>
  spawnSync("apt-get", args, { stdio: ["ignore", "ignore", 2] }).status === 0;
const say = (text) => process.stderr.write(`assay: ${text}\n`);

if (!present() && process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
  say("installing Debian's chromium for the browser tests (once)");
  const install = ["install", "-y", "--no-install-recommends", "chromium"];
  if (!run(...install) && run("update")) run(...install);
}
if (!present())
  say("browser tests are skipped: no Chromium found; install one, or name it in $CHROMIUM");
