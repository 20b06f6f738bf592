import { randomBytes } from "node:crypto";
import { existsSync, lstatSync, readFileSync, readlinkSync } from "node:fs";
import { Cgroup } from "./cgroup.js";
import type { CageCommand, Inmate } from "./command.js";
import { seccompFilter } from "./seccomp.js";

/** What a program needs of the system: its libraries and tools. No /etc, /home, /var or /root. */
const SYSTEM = ["/usr", "/bin", "/sbin", "/lib", "/lib32", "/lib64", "/nix/store"];
const SYSTEM_FILES = [
  "/etc/ld.so.cache",
  "/etc/ld.so.conf",
  "/etc/ld.so.conf.d",
  "/etc/alternatives",
];
const UID = "1000";
const NOBODY = 65_534;

/**
 * Confines by bubblewrap, without root and without a daemon: own user, process, network, IPC and host
 * name spaces, a read-only view of the system, no environment, no capability, a system-call filter. It
 * dies with its parent.
 */
export function inBubblewrap(inmate: Inmate): CageCommand {
  const filter = seccompFilter(inmate.stage, process.arch);
  if (filter === undefined) throw new Error(`no system-call filter for ${process.arch}`);
  const cgroup = Cgroup.make(`assay-${process.pid}-${randomBytes(4).toString("hex")}`);
  const system = SYSTEM.flatMap((path) => {
    const found = lstatSync(path, { throwIfNoEntry: false });
    if (found === undefined) return [];
    return found.isSymbolicLink()
      ? ["--symlink", readlinkSync(path), path]
      : ["--ro-bind", path, path];
  });
  return {
    file: "bwrap",
    args: [
      ...["--unshare-user", "--unshare-pid", "--unshare-net", "--unshare-ipc", "--unshare-uts"],
      ...["--unshare-cgroup-try", "--uid", UID, "--gid", UID, "--hostname", "sandbox"],
      ...["--die-with-parent", "--new-session", "--clearenv"],
      ...["--setenv", "PYTHONHASHSEED", "0", "--setenv", "LANG", "C.UTF-8"],
      // The first process of its namespace takes no signal from the others: none stops its watch.
      ...(inmate.forks ? ["--as-pid-1"] : []),
      ...["--seccomp", "3", ...(cgroup ? ["--info-fd", "4", "--block-fd", "5"] : [])],
      ...system,
      ...SYSTEM_FILES.filter((path) => existsSync(path)).flatMap((path) => [
        "--ro-bind",
        path,
        path,
      ]),
      ...["--proc", "/proc", "--dev", "/dev", "--dir", "/empty"],
      ...["--size", String(inmate.tmpMB * 1_048_576), "--tmpfs", "/tmp"],
      ...["--size", String(inmate.tmpMB * 1_048_576), "--tmpfs", "/dev/shm"],
      ...inmate.shows.flatMap(({ from, at }) => ["--ro-bind", from, at]),
      ...["--remount-ro", "/dev", "--remount-ro", "/", "--chdir", "/tmp", "--"],
      ...inmate.command,
    ],
    data: [filter],
    ...(cgroup && { cgroup }),
    ...(inmate.forks && mayBecomeNobody() && { user: { uid: NOBODY, gid: NOBODY } }),
  };
}

/** The number of processes is not limited for root: a program confined as root could fork without end. */
function mayBecomeNobody(): boolean {
  if (process.getuid?.() !== 0) return false;
  return readFileSync("/proc/self/uid_map", "utf8")
    .split("\n")
    .some((line) => {
      const [first, , length] = line.trim().split(/\s+/).map(Number);
      return (
        first !== undefined && length !== undefined && first <= NOBODY && NOBODY < first + length
      );
    });
}
