import { setTimeout as sleep } from "node:timers/promises";
import { expect, it } from "vitest";
import { EventFeed } from "../../src/backends/wire/event-feed.js";
import { StampedBody } from "../../src/backends/wire/stamped-body.js";

/** A source that gives each piece when the (made) clock shows its time. */
function source(pieces: readonly (readonly [at: number, text: string])[], breaks = false) {
  let now = 0;
  const queue = [...pieces];
  const stream = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        const next = queue.shift();
        if (next !== undefined) {
          now = next[0];
          controller.enqueue(Buffer.from(next[1]));
        } else if (breaks) controller.error(new Error("reset"));
        else controller.close();
      },
    },
    { highWaterMark: 0 },
  );
  return { stream, clock: () => now };
}

it("stamps bytes when they arrive, however late they are taken", async () => {
  const { stream, clock } = source([
    [10, "a"],
    [20, "b"],
    [35, "c"],
  ]);
  const body = new StampedBody(stream, clock);
  await body.finished;
  const taken: [string, number | undefined][] = [];
  for (let piece = await body.next(); piece; piece = await body.next()) {
    taken.push([Buffer.from(piece).toString(), body.stamp]);
    await sleep(1);
  }
  expect(taken).toEqual([
    ["a", 10],
    ["b", 20],
    ["c", 35],
  ]);
  expect(body.lastArrival).toBe(35);
});

it("hands out all that arrived before it tells that the connection broke", async () => {
  const { stream, clock } = source(
    [
      [1, "a"],
      [2, "b"],
    ],
    true,
  );
  const body = new StampedBody(stream, clock);
  await body.finished;
  expect(Buffer.from((await body.next()) ?? []).toString()).toBe("a");
  expect(Buffer.from((await body.next()) ?? []).toString()).toBe("b");
  await expect(body.next()).rejects.toThrow("reset");
});

it("waits for bytes that have not arrived yet", async () => {
  let give: (bytes: Uint8Array) => void = () => expect.unreachable();
  const stream = new ReadableStream<Uint8Array>({
    start: (controller) => {
      give = (bytes) => controller.enqueue(bytes);
    },
  });
  const body = new StampedBody(stream);
  const next = body.next();
  await sleep(5);
  give(Buffer.from("late"));
  expect(Buffer.from((await next) ?? []).toString()).toBe("late");
  await body.cancel();
});

it("takes the next piece only when it is asked for it", async () => {
  const { stream, clock } = source([
    [10, "data: 1\n\n"],
    [20, "data: 2\n\n"],
  ]);
  const body = new StampedBody(stream, clock);
  const feed = new EventFeed(body, "sse", () => expect.unreachable());
  const reader = feed.stream.getReader();
  await body.finished;
  await reader.read();
  await sleep(5);
  expect(body.stamp).toBe(10);
  await reader.read();
  expect(body.stamp).toBe(20);
});

it.each([
  [["data: [DONE]\n\n"]],
  [["data: 1\n\ndata: [DO", "NE]\n\n"]],
  [["data: 1\r\n\r\ndata:[DONE]\r\n", "\r\n"]],
])("finds the end marker in %j", async (pieces) => {
  let found = 0;
  const { stream } = source(pieces.map((text, at) => [at, text] as const));
  const feed = new EventFeed(new StampedBody(stream), "sse", () => {
    found += 1;
  });
  const reader = feed.stream.getReader();
  while (!(await reader.read()).done);
  expect(found).toBeGreaterThan(0);
});

it("takes no text inside an event for the end marker", async () => {
  const { stream } = source([
    [1, 'data: {"a":"data: [DONE]'],
    [2, '"}\n\n'],
  ]);
  const feed = new EventFeed(new StampedBody(stream), "sse", () => expect.unreachable());
  const reader = feed.stream.getReader();
  while (!(await reader.read()).done);
  expect(feed.form).toBe("events");
});
