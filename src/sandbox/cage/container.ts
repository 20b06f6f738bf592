import type { CageCommand, Inmate } from "./command.js";

/** Has python3 and node; it must be there already, as nothing is fetched. */
export const CONTAINER_IMAGE = "nikolaik/python-nodejs:python3.12-nodejs22-slim";
const MEMORY_MB = 1_024;
const PROCESSES = 32;

/** Confines by a container engine: no network, no capability, a read-only root, no image fetched. */
export const inContainer =
  (engine: "docker" | "podman") =>
  ({ command, shows, tmpMB }: Inmate): CageCommand => ({
    file: engine,
    args: [
      ...["run", "--rm", "--interactive", "--pull", "never", "--network", "none", "--read-only"],
      ...["--cap-drop", "ALL", "--security-opt", "no-new-privileges", "--user", "1000:1000"],
      ...["--memory", `${MEMORY_MB}m`, "--memory-swap", `${MEMORY_MB}m`],
      ...["--pids-limit", String(PROCESSES), "--ipc", "private", "--hostname", "sandbox"],
      ...["--tmpfs", `/tmp:rw,nosuid,nodev,size=${tmpMB}m`, "--workdir", "/tmp"],
      ...["--env", "PYTHONHASHSEED=0", "--env", "LANG=C.UTF-8"],
      ...shows.flatMap(({ from, at }) => ["--volume", `${from}:${at}:ro`]),
      CONTAINER_IMAGE,
      ...command,
    ],
    data: [],
  });
