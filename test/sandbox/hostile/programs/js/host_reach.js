// Reaches for the host: Function, eval, import(), constructors, engine modules; right only where nothing is there.
const found = [];
for (const text of ["process.binding", "require('child_process')", "require('net')", "std", "os", "Deno", "Bun", "fetch", "WebAssembly", "require('fs').readFileSync('/etc/passwd')", "process.mainModule", "module.constructor._load", "callProgram", "scriptArgs", "process.env.CANARY"])
  try {
    const value = (0, eval)(text);
    if (value !== undefined) found.push(text);
  } catch {}
try {
  const host = console.log.constructor("return this")();
  if (host !== globalThis || host.process.kill || host.global) found.push("another realm");
} catch {}
import("fs").then(() => found.push("import fs"), () => {});
function add(a, b) {
  return found.length === 0 ? a + b : found;
}
