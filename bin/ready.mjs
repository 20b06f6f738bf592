/**
 * Makes a checkout ready to run: the right Node, dependencies installed, sources compiled. Does
 * nothing where nothing changed. Plain JavaScript, because it runs before anything is installed.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  copyFileSync,
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const OLDEST_NODE = [20, 19];

/** Ends the process with one line where the running Node is too old. */
export function requireNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return;
  process.stderr.write(
    `assay: needs Node ${OLDEST_NODE.join(".")} or newer, this is ${process.versions.node}; install one from your package manager or nodejs.org\n`,
  );
  process.exit(2);
}

/** Installs and compiles what is missing or out of date. A published package has no src: nothing to do. */
export function makeReady() {
  requireNode();
  if (!existsSync(join(ROOT, "src"))) return;
  install();
  build();
}

function install() {
  // Modules behind a link belong to another checkout: its owner installs them.
  const modules = join(ROOT, "node_modules");
  if (lstatSync(modules, { throwIfNoEntry: false })?.isSymbolicLink()) return;
  const stamp = join(modules, ".assay-installed");
  const lock = readFileSync(join(ROOT, "package-lock.json"));
  // better-sqlite3 is compiled for one ABI: another Node needs another install.
  const wanted = createHash("sha256")
    .update(lock)
    .update(`${process.versions.modules} ${process.platform} ${process.arch}`)
    .digest("hex");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  say(
    "installing dependencies (once; SQLite is compiled where no prebuilt file can be fetched, which takes about two minutes)",
  );
  run(process.platform === "win32" ? "npm.cmd" : "npm", ["ci", "--no-audit", "--no-fund"]);
  requireSqlite();
  writeFileSync(stamp, wanted);
}

/** Ends the process where SQLite was compiled against the headers of another Node: it would crash later. */
function requireSqlite() {
  const open = 'new (require("better-sqlite3"))(":memory:").close()';
  const { status } = spawnSync(process.execPath, ["-e", open], { cwd: ROOT, stdio: "ignore" });
  if (status === 0) return;
  say(`better-sqlite3 was compiled for another Node: it does not load in ${process.versions.node}`);
  say("does npm's setting nodedir name the headers of another Node? unset it and start again");
  process.exit(2);
}

function build() {
  const stamp = join(ROOT, "dist", ".assay-built");
  const wanted = fingerprint();
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  say("compiling");
  run(process.execPath, [join(ROOT, "node_modules", "typescript", "bin", "tsc"), "-p", ROOT]);
  for (const name of sources().filter((name) => name.endsWith(".py"))) {
    copyFileSync(join(ROOT, "src", name), join(ROOT, "dist", name));
  }
  writeFileSync(stamp, wanted);
}

/** What stands in src, folders included. */
function sources() {
  return readdirSync(join(ROOT, "src"), { recursive: true }).map(String);
}

/** Changes whenever a source file does. */
function fingerprint() {
  const hash = createHash("sha256").update(process.version);
  const files = sources().map((name) => join("src", name));
  for (const name of [...files, "tsconfig.json", "package-lock.json"].sort()) {
    const { mtimeMs, size } = statSync(join(ROOT, name));
    hash.update(`${name} ${mtimeMs} ${size}\n`);
  }
  return hash.digest("hex");
}

function run(command, args) {
  const { status, error } = spawnSync(command, args, {
    cwd: ROOT,
    stdio: ["ignore", 2, 2],
    shell: process.platform === "win32",
  });
  if (status === 0) return;
  say(
    `${command} ${args.join(" ")} failed${error ? `: ${error.message}` : "; the lines above say why"}`,
  );
  if (args[0] === "ci") {
    say("where SQLite has to be compiled, Python 3, make and a C++ compiler are needed");
  }
  process.exit(2);
}

function say(text) {
  process.stderr.write(`assay: ${text}\n`);
}

// `node bin/ready.mjs` does it all; `node bin/ready.mjs build` compiles, and installs nothing.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (process.argv[2] === "build") build();
  else makeReady();
}
