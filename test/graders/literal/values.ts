import type { Value } from "../../../src/graders/literal/value.js";

export const int = (value: number | bigint): Value => ({ kind: "int", value: BigInt(value) });
export const float = (value: number): Value => ({ kind: "float", value });
export const str = (value: string): Value => ({ kind: "str", value });
export const bytes = (value: string): Value => ({ kind: "bytes", value });
export const complex = (re: number, im: number): Value => ({ kind: "complex", re, im });
export const list = (...items: Value[]): Value => ({ kind: "list", items });
export const tuple = (...items: Value[]): Value => ({ kind: "tuple", items });
export const set = (...items: Value[]): Value => ({ kind: "set", items });
export const dict = (...entries: [Value, Value][]): Value => ({ kind: "dict", entries });
export const none: Value = { kind: "none" };
export const bool = (value: boolean): Value => ({ kind: "bool", value });
