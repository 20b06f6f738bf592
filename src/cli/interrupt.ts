import { EXIT } from "../errors.js";
import { say } from "./output.js";

/**
 * A signal that aborts at the first Ctrl-C (or SIGTERM), so that the run can store what it has; the
 * second one ends the process at once.
 */
export function onInterrupt(): { readonly signal: AbortSignal; readonly release: () => void } {
  const controller = new AbortController();
  const stop = () => {
    if (controller.signal.aborted) process.exit(EXIT.interrupted);
    say(
      "stopping: requests under way are broken off, what is measured is kept (again to quit at once)",
    );
    controller.abort();
  };
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
  const release = () => {
    process.off("SIGINT", stop);
    process.off("SIGTERM", stop);
  };
  return { signal: controller.signal, release };
}
