import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const IMPORT = /^import \{([^}]*)\} from "(\.[^"]+)";$/gm;
const EXPORT = /^export (?=(?:async )?(?:function\*?|const|class) (\w+))/gm;

/**
 * Links compiled modules into one classic script, because a page opened from a file may not load
 * modules. Each becomes a function of its own, so names do not meet. Knows the two forms that our
 * compiled modules have, named imports of our own files and exported declarations, and refuses others.
 */
export function link(entry: URL): string {
  const names = new Map<string, string>();
  const parts: string[] = [];
  const add = (url: URL): string => {
    const known = names.get(url.href);
    if (known !== undefined) return known;
    const source = readFileSync(fileURLToPath(url), "utf8").replace(
      /^\/\/# sourceMappingURL=.*$/m,
      "",
    );
    const body = source.replace(IMPORT, (_, taken: string, from: string) => {
      return `const {${taken.replaceAll(" as ", ": ")}} = ${add(new URL(from, url))};`;
    });
    const given = [...body.matchAll(EXPORT)].map(([, name]) => name);
    const plain = body.replace(EXPORT, "");
    if (/^(import|export)\b/m.test(plain)) {
      throw new Error(`${url.pathname}: an import or export that the page's script cannot hold`);
    }
    const name = `m${names.size}`;
    names.set(url.href, name);
    parts.push(`const ${name} = (() => {\n${plain.trim()}\nreturn { ${given.join(", ")} };\n})();`);
    return name;
  };
  add(entry);
  return `"use strict";\n(() => {\n${parts.join("\n")}\n})();\n`;
}
