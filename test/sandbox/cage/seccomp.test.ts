import { describe, expect, it } from "vitest";
import { seccompFilter } from "../../../src/sandbox/cage/seccomp.js";

const AUDIT = { x64: 0xc000003e, arm64: 0xc00000b7 } as const;
type Architecture = keyof typeof AUDIT;
type Stage = "preparing" | "program" | "prepared";
const ALLOW = "allow";

/** The few instructions of classic BPF that filters use, over struct seccomp_data. */
function verdict(filter: Buffer, number: number, args: readonly number[], audit: number): string {
  const data = Buffer.alloc(64);
  data.writeUInt32LE(number >>> 0, 0);
  data.writeUInt32LE(audit, 4);
  for (const [index, arg] of args.entries()) data.writeUInt32LE(arg >>> 0, 16 + 8 * index);
  let value = 0;
  for (let at = 0; at * 8 < filter.length; at += 1) {
    const code = filter.readUInt16LE(at * 8);
    const [yes, no] = [filter.readUInt8(at * 8 + 2), filter.readUInt8(at * 8 + 3)];
    const k = filter.readUInt32LE(at * 8 + 4);
    const jump = (holds: boolean) => {
      at += holds ? yes : no;
    };
    if (code === 0x20) value = data.readUInt32LE(k);
    else if (code === 0x15) jump(value === k);
    else if (code === 0x35) jump(value >= k);
    else if (code === 0x45) jump((value & k) !== 0);
    else if (code === 0x06) return ENDS.get(k) ?? `unknown end ${k}`;
    else throw new Error(`no such instruction: ${code}`);
  }
  throw new Error("the filter has no end");
}

const ENDS = new Map([
  [0x7fff0000, ALLOW],
  [0x00050001, "EPERM"],
  [0x00050026, "ENOSYS"],
  [0x80000000, "kill"],
]);

const asked = (
  stage: Stage,
  architecture: Architecture,
  number: number,
  args: readonly number[] = [],
) => {
  const filter = seccompFilter(stage, architecture);
  if (filter === undefined) throw new Error("no filter");
  return verdict(filter, number, args, AUDIT[architecture]);
};

/** From the kernel's arch/x86/entry/syscalls/syscall_64.tbl and include/uapi/asm-generic/unistd.h. */
const NEVER = {
  x64: {
    ptrace: 101,
    bpf: 321,
    io_uring_setup: 425,
    keyctl: 250,
    userfaultfd: 323,
    process_vm_writev: 311,
    perf_event_open: 298,
    personality: 135,
    pidfd_getfd: 438,
  },
  arm64: {
    ptrace: 117,
    bpf: 280,
    io_uring_setup: 425,
    keyctl: 219,
    userfaultfd: 282,
    process_vm_writev: 271,
    perf_event_open: 241,
    personality: 92,
    pidfd_getfd: 438,
  },
} as const;
const PREPARING = {
  x64: {
    mount: 165,
    unshare: 272,
    setns: 308,
    memfd_create: 319,
    pivot_root: 155,
    shmget: 29,
    chroot: 161,
  },
  arm64: {
    mount: 40,
    unshare: 97,
    setns: 268,
    memfd_create: 279,
    pivot_root: 41,
    shmget: 194,
    chroot: 51,
  },
} as const;
const USUAL = {
  x64: {
    read: 0,
    write: 1,
    mmap: 9,
    execve: 59,
    fork: 57,
    exit_group: 231,
    openat: 257,
    futex: 202,
    socket: 41,
  },
  arm64: {
    read: 63,
    write: 64,
    mmap: 222,
    execve: 221,
    exit_group: 94,
    openat: 56,
    futex: 98,
    socket: 198,
  },
} as const;
const CALLS = {
  x64: { clone: 56, kill: 62, tkill: 200, tgkill: 234, prlimit: 302 },
  arm64: { clone: 220, kill: 129, tkill: 130, tgkill: 131, prlimit: 261 },
} as const;
const each = (table: Readonly<Record<Architecture, Readonly<Record<string, number>>>>) =>
  (["x64", "arm64"] as const).flatMap((architecture) =>
    Object.entries(table[architecture]).map(([name, number]) => ({ architecture, name, number })),
  );

describe("The system-call filter", () => {
  it.each(each(NEVER))("refuses $name to everyone ($architecture)", ({ architecture, number }) => {
    expect(asked("preparing", architecture, number)).toBe("EPERM");
    expect(asked("program", architecture, number)).toBe("EPERM");
  });

  it.each(each(PREPARING))(
    "refuses $name to programs alone ($architecture)",
    ({ architecture, number }) => {
      expect(asked("preparing", architecture, number)).toBe(ALLOW);
      expect(asked("program", architecture, number)).toBe("EPERM");
      expect(asked("prepared", architecture, number)).toBe("EPERM");
    },
  );

  it.each(each(USUAL))("allows $name ($architecture)", ({ architecture, number }) => {
    for (const stage of ["preparing", "program", "prepared"] as const)
      expect(asked(stage, architecture, number)).toBe(ALLOW);
  });

  describe.each(["x64", "arm64"] as const)("on %s", (architecture) => {
    const { clone, kill, tkill, tgkill, prlimit } = CALLS[architecture];

    it.each([
      ["a fork", 17, ALLOW],
      ["a thread", 0x3d0f00, ALLOW],
      ["a mount namespace", 0x20000 | 17, "EPERM"],
      ["a user namespace", 0x10000000 | 17, "EPERM"],
      ["a process namespace", 0x20000000 | 17, "EPERM"],
      ["a network namespace", 0x40000000 | 17, "EPERM"],
    ])("clone makes %s: %s", (_, flags, end) => {
      expect(asked("program", architecture, clone, [flags])).toBe(end);
    });

    it("has no clone3, whose flags cannot be read, but has it while preparing", () => {
      expect(asked("program", architecture, 435)).toBe("ENOSYS");
      expect(asked("preparing", architecture, 435)).toBe(ALLOW);
    });

    it.each([
      ["itself", [1, 9], "kill"],
      ["its group", [0, 9], "kill"],
      ["itself, to stop", [1, 19], "kill"],
      ["itself, politely", [1, 15], ALLOW],
      ["a child", [7, 9], ALLOW],
      ["everyone", [-1, 9], ALLOW],
    ])("kill of %s: %j", (_, args, end) => {
      expect(asked("program", architecture, kill, args)).toBe(end);
    });

    it("ends what sends the same to its own thread", () => {
      expect(asked("program", architecture, tkill, [1, 9])).toBe("kill");
      expect(asked("program", architecture, tgkill, [1, 1, 9])).toBe("kill");
      expect(asked("program", architecture, tgkill, [1, 9, 10])).toBe(ALLOW);
    });

    it("lets a process set its own limits, and nobody else's", () => {
      expect(asked("program", architecture, prlimit, [0])).toBe(ALLOW);
      expect(asked("program", architecture, prlimit, [1])).toBe("EPERM");
    });

    it("kills calls of another architecture", () => {
      const filter = seccompFilter("program", architecture) ?? Buffer.alloc(0);
      expect(verdict(filter, 1, [], 0x40000003)).toBe("kill");
    });
  });

  it("refuses the x32 numbers of x86-64", () => {
    expect(asked("program", "x64", 0x40000000)).toBe("EPERM");
    expect(asked("preparing", "x64", 0x40000000 + 101)).toBe("EPERM");
    expect(asked("program", "x64", 0xffffffff)).toBe("EPERM");
  });

  it("is absent for architectures whose numbers it does not know", () => {
    expect(seccompFilter("program", "riscv64")).toBeUndefined();
  });
});
