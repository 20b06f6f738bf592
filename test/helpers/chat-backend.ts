import type { Backend } from "../../src/backends/backend.js";
import { type ChatConfig, targetOf } from "../../src/backends/chat-config.js";
import { openChatBackend } from "../../src/backends/openai-compatible.js";
import { type Dispatcher, openDispatcher } from "../../src/backends/wire/dispatcher.js";
import { EgressGuard } from "../../src/policy/egress.js";
import { residenceOf } from "../../src/policy/jurisdiction.js";

/** A way out that reaches the addresses it is asked for. Milliseconds for a connection. */
export function openWay(connectTimeout: number): {
  readonly to: (baseURL: string) => Dispatcher;
  readonly close: () => Promise<void>;
} {
  const way = openDispatcher(new EgressGuard(undefined), { connectTimeout });
  const to = (baseURL: string) =>
    way.to({ backend: "x", baseURL, residence: residenceOf("x", { kind: "test", baseURL }) });
  return { to, close: way.close };
}

/** A chat backend with a way out of its own, which is closed with it. */
export function openChat(config: ChatConfig): Backend {
  targetOf(config); // an address that is none is refused as the backend refuses it
  const way = openWay(config.timeouts.connect);
  const backend = openChatBackend(config, way.to(config.baseURL));
  return {
    complete: backend.complete,
    close: async () => {
      await backend.close();
      await way.close();
    },
  };
}
