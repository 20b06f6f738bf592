import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

/**
 * Vega and its interpreter as one classic script: `vega` and `vegaInterpreter` become globals. The
 * interpreter comes as a module that takes three names from vega-util; Vega's bundle holds them.
 */
export function vegaScript(): string {
  const require = createRequire(import.meta.url);
  const read = (path: string) =>
    readFileSync(path, "utf8").replace(/\n?\/\/# sourceMappingURL=.*\s*$/, "");
  const vega = read(require.resolve("vega").replace(/vega\.module\.js$/, "vega.min.js"));
  const module = read(require.resolve("vega-interpreter"));
  const taken = /^import \{([^}]*)\} from 'vega-util';/.exec(module);
  const given = /export \{ (\w+) as expressionInterpreter|export \{([^}]*)\};?\s*$/.exec(module);
  if (taken?.[1] === undefined || given === null) {
    throw new Error("vega-interpreter's bundle has another form than the one this page can inline");
  }
  const body = module.slice(taken[0].length, given.index);
  const name = given[1] ?? "expressionInterpreter";
  const wrapped = `globalThis.vegaInterpreter=(()=>{const {${taken[1]}}=globalThis.vega;${body}\nreturn ${name};})();`;
  return `${vega}\n${wrapped}`;
}
