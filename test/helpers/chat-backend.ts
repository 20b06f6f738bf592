import type { Backend } from "../../src/backends/backend.js";
import { open } from "../../src/backends/openai-compatible.js";
import { type Dispatcher, openDispatcher } from "../../src/backends/wire/dispatcher.js";
import { type Endpoint, targetOf } from "../../src/backends/wire/target.js";
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
export function openChat({ baseURL, model, ...access }: Omit<Endpoint, "kind">): Backend {
  const config = { kind: "openai-compatible", baseURL, model } as const;
  targetOf({ ...config, ...access }); // an address that is none is refused as the backend refuses it
  const way = openWay(access.timeouts.connect);
  const backend = open(config, { ...access, dispatcher: way.to(baseURL) });
  return {
    complete: backend.complete,
    close: async () => {
      await backend.close();
      await way.close();
    },
  };
}
