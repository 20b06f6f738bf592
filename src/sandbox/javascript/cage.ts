import { createRequire } from "node:module";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { LIMITS } from "../limits.js";
import type { Confinement } from "../runtime.js";
import { type Started, Worker } from "../worker.js";

const AT = "/assay";
const PACKAGES = [
  "quickjs-emscripten-core",
  "@jitl/quickjs-wasmfile-release-sync",
  "@jitl/quickjs-ffi-types",
];

/** A Node process in which QuickJS (WebAssembly) runs programs, each in a fresh runtime. */
export function startJavaScript({ confine }: Confinement): Promise<Started> {
  const require = createRequire(import.meta.url);
  const file = (path: string) => fileURLToPath(new URL(path, import.meta.url));
  const packages = PACKAGES.map((name) => {
    const folder = dirname(dirname(require.resolve(name)));
    return { from: folder, at: `${AT}/node_modules/${name}` };
  });
  const command = confine({
    command: [
      ...[process.execPath, "--no-warnings", "--max-old-space-size=256", "--stack-size=2000"],
      `${AT}/sandbox/javascript/host/watch.js`,
    ],
    shows: [
      { from: process.execPath, at: process.execPath },
      { from: file("../../../package.json"), at: `${AT}/package.json` },
      { from: file("./host"), at: `${AT}/sandbox/javascript/host` },
      { from: file("../frames.js"), at: `${AT}/sandbox/frames.js` },
      ...packages,
    ],
    stage: "program",
    tmpMB: LIMITS.tmpMB,
    forks: false,
  });
  return Worker.start(command, {});
}
