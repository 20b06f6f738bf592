/** Serves reasoning streams of one chunk a token, for the benchmark beside it. */
import { createServer } from "node:http";

const TOKENS = 32_768;
const event = (delta, finish = null, more = {}) =>
  `data: ${JSON.stringify({
    id: "chatcmpl-0001",
    object: "chat.completion.chunk",
    created: 1764000000,
    model: "served-1",
    system_fingerprint: "fp-1",
    choices: [{ index: 0, delta, logprobs: null, finish_reason: finish }],
    ...more,
  })}\n\n`;

const chunks = [event({ role: "assistant", content: null, reasoning_content: "" })];
for (let token = 0; token < TOKENS; token += 1) {
  chunks.push(event({ content: null, reasoning_content: ` token${token % 100}` }));
}
chunks.push(event({ content: "42", reasoning_content: null }));
chunks.push(
  event({ content: "" }, "stop", { usage: { prompt_tokens: 9, completion_tokens: TOKENS } }),
);
// As a fast engine sends them: some tokens a packet.
const packets = [];
for (let at = 0; at < chunks.length; at += 8)
  packets.push(Buffer.from(chunks.slice(at, at + 8).join("")));
packets.push(Buffer.from("data: [DONE]\n\n"));

const server = createServer(async (request, response) => {
  for await (const _part of request);
  response.writeHead(200, { "content-type": "text/event-stream" });
  for (const packet of packets) {
    if (!response.write(packet)) await new Promise((resolve) => response.once("drain", resolve));
  }
  response.end();
});
server.listen(0, "127.0.0.1", () => process.send(server.address().port));
process.on("disconnect", () => process.exit(0));
