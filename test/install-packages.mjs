/**
 * Installs the Debian packages that tests drive, where that can be done without asking: as root on a
 * system with apt-get. Elsewhere it says what is skipped; the tests themselves say it too.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const PACKAGES = [
  {
    name: "chromium",
    places: [
      process.env.CHROMIUM,
      "/usr/bin/chromium",
      "/usr/bin/chromium-browser",
      "/usr/bin/google-chrome",
    ],
    skipped: "browser tests are skipped: no Chromium found; install one, or name it in $CHROMIUM",
  },
  {
    name: "bubblewrap",
    places: ["/usr/bin/bwrap", "/usr/local/bin/bwrap"],
    skipped:
      "tests that run programs are skipped: no bubblewrap found; install it (apt install bubblewrap)",
  },
];
const present = ({ places }) => places.some((place) => place && existsSync(place));
const run = (...args) =>
  spawnSync("apt-get", args, { stdio: ["ignore", "ignore", 2] }).status === 0;
const say = (text) => process.stderr.write(`assay: ${text}\n`);
const mayInstall =
  process.platform === "linux" && process.getuid() === 0 && existsSync("/usr/bin/apt-get");

for (const wanted of PACKAGES) {
  if (!present(wanted) && mayInstall) {
    say(`installing Debian's ${wanted.name} for the tests (once)`);
    const install = ["install", "-y", "--no-install-recommends", wanted.name];
    if (!run(...install) && run("update")) run(...install);
  }
  if (!present(wanted)) say(wanted.skipped);
}
