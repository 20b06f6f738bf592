import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { onTestFinished } from "vitest";

export interface Asked {
  readonly headers: IncomingMessage["headers"];
  readonly body: { readonly [key: string]: unknown };
  readonly prompt: string;
}

/** A loopback endpoint that answers each chat request as a function says; closed when the test ends. */
export async function endpoint(
  answer: (response: ServerResponse, asked: Asked, call: number) => void,
): Promise<{ readonly baseURL: string; readonly asked: readonly Asked[] }> {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    let text = "";
    request.setEncoding("utf8").on("data", (part: string) => {
      text += part;
    });
    request.on("end", () => {
      const body = JSON.parse(text) as Asked["body"] & { messages: { content: string }[] };
      const one = { headers: request.headers, body, prompt: body.messages.at(-1)?.content ?? "" };
      asked.push(one);
      answer(response, one, asked.length);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return { baseURL: `http://127.0.0.1:${port}/v1`, asked };
}

/** One event of a stream. */
export function event(delta: object, finish: string | null = null, more: object = {}): string {
  return `data: ${JSON.stringify({ model: "served-1", choices: [{ index: 0, delta, finish_reason: finish }], ...more })}\n\n`;
}

/** A whole, well-behaved answer. */
export function say(response: ServerResponse, answer: string, reasoning = "let me think"): void {
  response.writeHead(200, { "content-type": "text/event-stream", "x-request-id": "req-1" });
  response.write(event({ role: "assistant", content: "" }));
  response.write(event({ reasoning_content: reasoning }));
  response.write(event({ content: answer }));
  response.write(event({}, "stop", { usage: { prompt_tokens: 12, completion_tokens: 34 } }));
  response.end("data: [DONE]\n\n");
}
