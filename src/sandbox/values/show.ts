/** Characters of a text that a verdict shows. */
const MOST = 300;

/** A program's plain value as a text to be read, cut where it is long. Never throws. */
export function show(value: unknown, most = MOST): string {
  return cut(written(value, { left: most * 2 }, 0), most);
}

/** A call with plain arguments, as `show` writes each. */
export function showCall(name: string, args: readonly unknown[]): string {
  return `${name}(${args.map((arg) => show(arg, 120)).join(", ")})`.slice(0, MOST);
}

export function cut(text: string, most = MOST): string {
  return text.length <= most ? text : `${text.slice(0, most - 3)}...`;
}

interface Room {
  left: number;
}

function written(value: unknown, room: Room, depth: number): string {
  if (room.left <= 0 || depth > 40) return "...";
  const text = plain(value, room, depth);
  room.left -= 1;
  return text;
}

function plain(value: unknown, room: Room, depth: number): string {
  if (typeof value === "string") {
    const text = JSON.stringify(value.slice(0, Math.max(0, room.left)));
    room.left -= text.length;
    return text;
  }
  if (value === undefined) return "nothing";
  if (value === null || typeof value !== "object") {
    const text = String(value);
    room.left -= text.length;
    return text;
  }
  const list = (items: unknown, open: string, close: string) =>
    `${open}${several(items, room, (each) => written(each, room, depth + 1))}${close}`;
  if (Array.isArray(value)) return list(value, "[", "]");
  const [entry] = Object.entries(value);
  if (entry === undefined) return "{}";
  const [tag, body] = entry;
  switch (tag) {
    case "t":
      return list(body, "(", Array.isArray(body) && body.length === 1 ? ",)" : ")");
    case "s":
      return Array.isArray(body) && body.length === 0 ? "set()" : list(body, "{", "}");
    case "it":
      return list(body, "iterator of [", "]");
    case "d": {
      const pair = (each: unknown) =>
        Array.isArray(each)
          ? `${written(each[0], room, depth + 1)}: ${written(each[1], room, depth + 1)}`
          : "...";
      return `{${several(body, room, pair)}}`;
    }
    case "i":
      return typeof body === "string" && body.length < 600 ? whole(body) : "a very large integer";
    case "f":
      return String(body).slice(0, 40);
    case "b":
      return `bytes ${String(body).slice(0, 80)}`;
    case "c":
      return Array.isArray(body)
        ? `complex(${body.map(String).join(", ").slice(0, 80)})`
        : "complex";
    case "u":
      return "undefined";
    case "h":
      return `a ${String(Reflect.get(value, "type")).slice(0, 80)}`;
    default:
      return "...";
  }
}

function several(items: unknown, room: Room, each: (item: unknown) => string): string {
  if (!Array.isArray(items)) return "...";
  const texts: string[] = [];
  for (const item of items) {
    if (room.left <= 0) {
      texts.push("...");
      break;
    }
    texts.push(each(item));
    room.left -= 2;
  }
  return texts.join(", ");
}

function whole(hex: string): string {
  const negative = hex.startsWith("-");
  const digits = hex.replace(/^-/, "");
  return /^0x[0-9a-f]+$/.test(digits) ? `${negative ? "-" : ""}${BigInt(digits)}` : "...";
}
