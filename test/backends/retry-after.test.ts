import { expect, it } from "vitest";
import { retryAfterOf } from "../../src/backends/wire/retry-after.js";

const NOW = Date.parse("Wed, 21 Oct 2015 07:28:00 GMT");
const asked = (headers: Record<string, string>) =>
  retryAfterOf((name) => headers[name] ?? null, NOW);

it.each([
  [{ "retry-after-ms": "40" }, 40],
  [{ "retry-after-ms": "1.5", "retry-after": "9" }, 2],
  [{ "retry-after": "7" }, 7_000],
  [{ "retry-after": "0.25" }, 250],
  [{ "retry-after": "Wed, 21 Oct 2015 07:28:30 GMT" }, 30_000],
  [{ "retry-after": "Wed, 21 Oct 2015 07:27:00 GMT" }, 0],
  [{ "retry-after-ms": "soon", "retry-after": "2" }, 2_000],
])("reads %j", (headers, milliseconds) => {
  expect(asked(headers)).toBe(milliseconds);
});

it.each([
  [{}],
  [{ "retry-after": "soon" }],
  [{ "retry-after": "-3" }],
  [{ "retry-after": "2015" + "x" }],
])("asks for nothing with %j", (headers) => {
  expect(asked(headers)).toBeUndefined();
});
