const END = "');\n";

/**
 * A data file as a classic script, because a page opened from a file may load scripts and nothing
 * else. It calls `assayChunk` with its name and JSON as a string, which is parsed, never run.
 */
export function chunkScript(id: string, json: string): string {
  return `assayChunk(${quoted(id)},${quoted(json)});\n`;
}

/** The name and JSON of a data file that `chunkScript` wrote; undefined for any other text. */
export function readChunk(
  script: string,
): { readonly id: string; readonly json: string } | undefined {
  const [head, id] = /^assayChunk\('([\w-]+)','/.exec(script) ?? [];
  if (head === undefined || id === undefined || !script.endsWith(END)) return undefined;
  return { id, json: unquoted(script.slice(head.length, -END.length)) };
}

/** JSON holds no line breaks and no controls: quotes, backslashes and what ends a script are left. */
function quoted(json: string): string {
  const inner = json
    .replace(/[\\']/g, "\\$&")
    .replaceAll("<", "\\x3c")
    .replaceAll("\u2028", "\\u2028")
    .replaceAll("\u2029", "\\u2029");
  return `'${inner}'`;
}

function unquoted(inner: string): string {
  return inner.replace(/\\(x3c|u2028|u2029|[\\'])/g, (_, mark: string) => {
    if (mark === "x3c") return "<";
    return mark.length === 1 ? mark : String.fromCharCode(Number.parseInt(mark.slice(1), 16));
  });
}
