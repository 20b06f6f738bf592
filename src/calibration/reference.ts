import type { Backend } from "../backends/backend.js";
import { open } from "../backends/openai-compatible.js";
import type { Task } from "../suites/suite.js";
import { type ReferenceEngine, startEngine } from "./engine.js";
import type { Profile } from "./profiles.js";

const TIMEOUTS = { connect: 5_000, firstEvent: 30_000, idle: 10_000, total: 60_000 };

/** The reference engine behind an ordinary backend: measured just as any other endpoint is. */
export async function openReference(
  profile: Profile,
  tasks: readonly Task[],
): Promise<{ readonly backend: Backend; readonly engine: ReferenceEngine }> {
  const engine = await startEngine([profile], tasks);
  const chat = open(
    { kind: "openai-compatible", baseURL: engine.baseURL, model: profile.model },
    { timeouts: TIMEOUTS },
  );
  const close = async () => {
    await chat.close();
    await engine.close();
  };
  return { backend: { complete: chat.complete.bind(chat), close }, engine };
}
