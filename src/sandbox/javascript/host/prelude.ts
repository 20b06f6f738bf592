/**
 * Evaluated in a fresh QuickJS runtime before the program: what a program finds there beside the
 * language, and the plain data of its results. Takes the host's `print`, `exit` and `input`; gives the
 * functions that the host calls. Holds on to built-ins before the program can replace them.
 */
export const PRELUDE = String.raw`
((print, exit, input) => {
  const { parse, stringify } = JSON;
  const { isArray } = Array;
  const { getOwnPropertyNames, getOwnPropertyDescriptor, keys } = Object;
  const { isSafeInteger } = Number;
  const text = String, then = Promise.prototype.then, apply = Reflect.apply, PromiseType = Promise;
  const MapType = Map, SetType = Set, BytesType = Object.getPrototypeOf(Uint8Array);
  const mapEntries = Map.prototype.entries, setValues = Set.prototype.values;
  const bigText = BigInt.prototype.toString;
  const DEPTH = 200, NODES = 1000000;
  class Unplain { constructor(why) { this.why = why; } }

  let nodes = 0;
  const several = (values, depth) => {
    let out = "";
    for (let i = 0; i < values.length; i++) out += (i ? "," : "") + plain(values[i], depth);
    return "[" + out + "]";
  };
  const drained = (iterator) => {
    const out = [];
    for (let step = iterator.next(); !step.done; step = iterator.next()) out[out.length] = step.value;
    return out;
  };
  const pairs = (list, depth) => {
    let out = "";
    for (let i = 0; i < list.length; i++)
      out += (i ? "," : "") + "[" + plain(list[i][0], depth) + "," + plain(list[i][1], depth) + "]";
    return '{"d":[' + out + "]}";
  };
  const plain = (value, depth) => {
    if (++nodes > NODES) throw new Unplain("a value of more than " + NODES + " parts");
    if (depth > DEPTH) throw new Unplain("a value nested more than " + DEPTH + " deep");
    if (value === null) return "null";
    switch (typeof value) {
      case "undefined": return '{"u":1}';
      case "boolean": return value ? "true" : "false";
      case "string": return stringify(value);
      case "number":
        if (value === 0) return "0";
        if (value !== value) return '{"f":"nan"}';
        if (value === 1 / 0) return '{"f":"inf"}';
        if (value === -1 / 0) return '{"f":"-inf"}';
        return isSafeInteger(value) ? text(value) : '{"f":"' + text(value) + '"}';
      case "bigint": {
        const hex = apply(bigText, value, [16]);
        return '{"i":"' + (hex[0] === "-" ? "-0x" + hex.slice(1) : "0x" + hex) + '"}';
      }
      case "object": break;
      default: throw new Unplain("a " + typeof value);
    }
    if (isArray(value)) return several(value, depth + 1);
    if (value instanceof MapType) return pairs(drained(apply(mapEntries, value, [])), depth + 1);
    if (value instanceof SetType) return '{"s":' + several(drained(apply(setValues, value, [])), depth + 1) + "}";
    if (value instanceof BytesType) return several(value, depth + 1);
    const own = keys(value), list = [];
    for (let i = 0; i < own.length; i++) list[i] = [own[i], value[own[i]]];
    return pairs(list, depth + 1);
  };
  const valueOf = (data) => {
    if (isArray(data)) { const out = []; for (let i = 0; i < data.length; i++) out[i] = valueOf(data[i]); return out; }
    if (data === null || typeof data !== "object") return data;
    if ("f" in data) return data.f === "nan" ? NaN : data.f === "inf" ? Infinity : data.f === "-inf" ? -Infinity : +data.f;
    if ("i" in data) return data.i[0] === "-" ? -BigInt(data.i.slice(1)) : BigInt(data.i);
    if ("t" in data) return valueOf(data.t);
    if ("it" in data) return valueOf(data.it);
    if ("s" in data) return new SetType(valueOf(data.s));
    if ("u" in data) return undefined;
    const out = {};
    for (let i = 0; i < data.d.length; i++) out[data.d[i][0]] = valueOf(data.d[i][1]);
    return out;
  };
  const raised = (error) => {
    if (error instanceof Unplain) return stringify({ unplain: error.why });
    let type = "Error", message = "", line = null;
    try {
      if (error !== null && typeof error === "object") {
        type = text(error.name); message = text(error.message);
        const found = /program\.js:(\d+)/.exec(text(error.stack)) ;
        if (found) line = +found[1];
      } else { type = "Thrown"; message = text(error); }
    } catch { message = "something that cannot be shown"; }
    return stringify({ raised: { type: type.slice(0, 100), message: message.slice(0, 500), line } });
  };
  const encoded = (value) => { nodes = 0; return '{"value":' + plain(value, 0) + "}"; };

  const quoted = (value) => "'" + stringify(value).slice(1, -1).replace(/\\"/g, '"').replace(/'/g, "\\'") + "'";
  const within = (open, parts, close) => parts.length ? open + " " + parts.join(", ") + " " + close : open + close;
  /** As Node shows what fits on a line. */
  const shown = (value, depth) => {
    try {
      if (typeof value === "string") return depth ? quoted(value) : value;
      if (typeof value === "bigint") return value + "n";
      if (typeof value === "function") return "[Function" + (value.name ? ": " + value.name : " (anonymous)") + "]";
      if (Object.is(value, -0)) return "-0";
      if (value === null || typeof value !== "object") return text(value);
      if (value instanceof Error) return value.name + ": " + value.message;
      if (depth > 2) return isArray(value) ? "[Array]" : "[Object]";
      const each = (one) => shown(one, depth + 1);
      if (isArray(value)) return within("[", value.map(each), "]");
      if (value instanceof MapType) return "Map(" + value.size + ") " + within("{", [...value].map(([key, one]) => each(key) + " => " + each(one)), "}");
      if (value instanceof SetType) return "Set(" + value.size + ") " + within("{", [...value].map(each), "}");
      const name = value.constructor && value.constructor !== Object ? value.constructor.name + " " : "";
      return name + within("{", keys(value).map((key) => (/^[A-Za-z_$][\w$]*$/.test(key) ? key : quoted(key)) + ": " + each(value[key])), "}");
    } catch { return "something that cannot be shown"; }
  };
  const line = (error) => (...values) => print(values.map((each) => shown(each, 0)).join(" ") + "\n", error);
  globalThis.console = { log: line(false), info: line(false), debug: line(false), error: line(true), warn: line(true), trace: line(true),
    assert: (held, ...values) => { if (!held) line(true)("Assertion failed", ...values); } };
  globalThis.print = line(false);
  globalThis.readInput = () => input();

  const timers = [];
  let clock = 0, timerIds = 0;
  globalThis.setTimeout = (act, ms = 0, ...args) => {
    const timer = { id: ++timerIds, at: clock + (+ms || 0), act: () => act(...args) };
    timers.push(timer);
    timers.sort((a, b) => a.at - b.at || a.id - b.id);
    return timer.id;
  };
  globalThis.clearTimeout = (id) => { const at = timers.findIndex((timer) => timer.id === id); if (at >= 0) timers.splice(at, 1); };
  globalThis.setImmediate = (act, ...args) => globalThis.setTimeout(act, 0, ...args);
  globalThis.queueMicrotask = (act) => { PromiseType.resolve().then(act); };

  const events = (extra) => {
    const heard = {};
    const self = { ...extra,
      on: (name, act) => { (heard[name] ??= []).push(act); return self; },
      once: (name, act) => self.on(name, act), addListener: (name, act) => self.on(name, act),
      emit: (name, ...args) => { for (const act of heard[name] ?? []) act(...args); } };
    return self;
  };
  const stdin = events({ fd: 0, setEncoding: () => stdin, resume: () => stdin, pause: () => stdin });
  const readFile = (file) => {
    if (file === 0 || file === "/dev/stdin") return globalThis.readInput();
    throw new Error("there are no files here");
  };
  const linesOf = (all) => all === "" ? [] : all.replace(/\r?\n$/, "").split(/\r?\n/);
  const modules = {
    fs: { readFileSync: readFile, writeFileSync: (file, data) => { if (file === 1 || file === "/dev/stdout") print(text(data), false); else throw new Error("there are no files here"); },
      writeSync: (_file, data) => print(text(data), false) },
    readline: { createInterface: () => {
      const face = events({ close: () => face, setPrompt: () => {}, prompt: () => {}, [Symbol.asyncIterator]: async function* () { yield* linesOf(globalThis.readInput()); } });
      globalThis.setTimeout(() => { for (const each of linesOf(globalThis.readInput())) face.emit("line", each); face.emit("close"); });
      return face;
    } },
  };
  globalThis.require = (name) => {
    const found = modules[text(name).replace(/^node:/, "")];
    if (!found) throw new Error("Cannot find module '" + name + "'");
    return found;
  };
  globalThis.process = { argv: ["node", "program.js"], env: {}, exit: (code = 0) => exit(code | 0), stdin,
    stdout: { write: (data) => { print(text(data), false); return true; } }, stderr: { write: (data) => { print(text(data), true); return true; } },
    nextTick: (act, ...args) => globalThis.queueMicrotask(() => act(...args)), on: () => {}, hrtime: { bigint: () => 0n }, memoryUsage: () => ({ heapUsed: 0 }) };
  stdin.on = ((on) => (name, act) => {
    on(name, act);
    if (name === "end") globalThis.setTimeout(() => { stdin.emit("data", globalThis.readInput()); stdin.emit("end"); });
    return stdin;
  })(stdin.on);
  globalThis.module = { exports: {} };
  globalThis.exports = globalThis.module.exports;

  return {
    modules,
    valueOf: (data) => valueOf(parse(data)),
    encoded, raised, shown: (value) => shown(value, 1), plainArgs: (args) => { nodes = 0; return several(args, 0); },
    /** Calls fn; gives the reply, or undefined where it has yet to come: "settled" then gives it. */
    invoke: (fn, argsText) => {
      settled = undefined;
      try {
        const value = fn(...valueOf(parse(argsText)));
        if (!(value instanceof PromiseType)) return encoded(value);
        apply(then, value, [
          (each) => { try { settled = encoded(each); } catch (error) { settled = raised(error); } },
          (error) => { settled = raised(error); },
        ]);
        return undefined;
      } catch (error) { return raised(error); }
    },
    settled: () => settled,
    /** Runs the next timer; false where there is none. */
    tick: () => {
      const timer = timers.shift();
      if (!timer) return false;
      clock = timer.at;
      timer.act();
      return true;
    },
  };
  var settled;
})
`;

/** What the tests of a JavaScript program find beside that: assertions, in node:assert's terms. */
export const JUDGE_PRELUDE = `
((harness) => {
  class AssertionError extends Error {
    constructor(message, actual, expected) { super(message); this.name = "AssertionError"; this.shown = [harness.shown(actual), harness.shown(expected)]; }
  }
  const tree = (value) => { try { return harness.encoded(value); } catch { return undefined; } };
  const sorted = (value) => {
    if (Array.isArray(value)) return value.map(sorted);
    if (value === null || typeof value !== "object" || value instanceof Map || value instanceof Set) return value;
    return Object.fromEntries(Object.keys(value).sort().map((key) => [key, sorted(value[key])]));
  };
  const same = (a, b) => { const left = tree(sorted(a)); return left !== undefined && left === tree(sorted(b)); };
  const holds = (held, message, actual, expected) => { if (!held) throw new AssertionError(message ?? "the assertion does not hold", actual, expected); };
  const assert = (value, message) => holds(value, message, value, true);
  assert.ok = assert;
  assert.equal = (a, b, message) => holds(a == b, message, a, b);
  assert.notEqual = (a, b, message) => holds(a != b, message, a, b);
  assert.strictEqual = (a, b, message) => holds(Object.is(a, b), message, a, b);
  assert.notStrictEqual = (a, b, message) => holds(!Object.is(a, b), message, a, b);
  assert.deepEqual = assert.deepStrictEqual = (a, b, message) => holds(same(a, b), message, a, b);
  assert.notDeepEqual = assert.notDeepStrictEqual = (a, b, message) => holds(!same(a, b), message, a, b);
  assert.throws = (act, message) => { let threw = false; try { act(); } catch { threw = true; } holds(threw, typeof message === "string" ? message : "nothing was thrown"); };
  assert.strict = assert;
  assert.AssertionError = AssertionError;
  harness.modules.assert = harness.modules["assert/strict"] = assert;
  globalThis.assert = assert;
  globalThis.console.assert = (held, ...values) => holds(held, values.map(String).join(" ") || undefined, held, true);
  return assert;
})
`;
