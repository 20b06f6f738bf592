/**
 * CPU of reading long reasoning streams (32,768 tokens, one chunk a token) through a backend, against
 * a bare `for await` over the openai client on the same server; and memory over many such streams.
 *
 *   node test/bench/stream.mjs [rounds] [streams for memory]
 */
import { fork } from "node:child_process";
import { once } from "node:events";
import OpenAI from "openai";
import { open } from "../../dist/backends/openai-compatible.js";

const CHUNKS = 32_771;
const rounds = Number(process.argv[2] ?? 15);
const streams = Number(process.argv[3] ?? 1000);

const server = fork(new URL("./stream-server.mjs", import.meta.url));
const [port] = await once(server, "message");
const baseURL = `http://127.0.0.1:${port}/v1`;

const timeouts = { connect: 5000, firstEvent: 60_000, idle: 60_000, total: 600_000 };
const backend = open({ kind: "openai-compatible", baseURL, model: "m" }, { timeouts });
const client = new OpenAI({ baseURL, apiKey: "none", maxRetries: 0 });
const messages = [{ role: "user", content: "think" }];

async function ours() {
  const request = { id: "b", prompt: "think", sampling: {}, seed: 1, taskId: "t", sampleIndex: 0 };
  const result = await backend.complete(request, new AbortController().signal);
  if (!result.ok) throw new Error(result.failure.message);
  return result.completion.reasoning.length;
}

async function bare() {
  const stream = await client.chat.completions.create({ model: "m", messages, stream: true });
  let length = 0;
  for await (const chunk of stream) {
    length += (chunk.choices[0]?.delta.reasoning_content ?? "").length;
  }
  return length;
}

/** Seconds of CPU, user and system, for a million chunks. */
async function cpu(read) {
  const before = process.cpuUsage();
  await read();
  const { user, system } = process.cpuUsage(before);
  return ((user + system) / 1e6 / CHUNKS) * 1e6;
}

const say = (text) => process.stdout.write(`${text}\n`);
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

if ((await ours()) !== (await bare())) throw new Error("the two do not read the same text");
for (let warm = 0; warm < 3; warm += 1) {
  await ours();
  await bare();
}
const times = { ours: [], bare: [], ratio: [] };
for (let round = 0; round < rounds; round += 1) {
  const pair =
    round % 2 === 0
      ? [await cpu(ours), await cpu(bare)]
      : [await cpu(bare), await cpu(ours)].reverse();
  times.ours.push(pair[0]);
  times.bare.push(pair[1]);
  times.ratio.push(pair[0] / pair[1]);
}
const show = (value) => value.toFixed(2);
say(`CPU seconds per million chunks, median of ${rounds}:`);
say(`  backend ${show(median(times.ours))}, bare client ${show(median(times.bare))}`);
say(`  ratio ${show(median(times.ratio))} (median of the pairs)`);

const memory = () => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1e6;
};
let at100 = 0;
for (let stream = 1; stream <= streams; stream += 1) {
  await ours();
  if (stream === Math.min(100, streams)) at100 = memory();
}
say(
  `heap after ${Math.min(100, streams)} streams ${at100.toFixed(0)} MB, after ${streams} ${memory().toFixed(0)} MB${globalThis.gc ? "" : " (run with --expose-gc for a clean figure)"}`,
);
await backend.close();
server.disconnect();
