/**
 * The system calls that a confined process may not make, as a seccomp filter in classic BPF
 * (Linux, Documentation/userspace-api/seccomp_filter.rst). Refused calls fail with EPERM, so that a
 * program which merely tries goes on; a call of a foreign architecture kills.
 */

/** Number of each call: [x86-64, arm64]; the kernel's tables, of which arm64 lacks a few. */
const NUMBERS = {
  acct: [163, 89],
  add_key: [248, 217],
  adjtimex: [159, 171],
  bpf: [321, 280],
  clock_adjtime: [305, 266],
  clock_settime: [227, 112],
  delete_module: [176, 106],
  fanotify_init: [300, 262],
  finit_module: [313, 273],
  init_module: [175, 105],
  io_uring_enter: [426, 426],
  io_uring_register: [427, 427],
  io_uring_setup: [425, 425],
  ioperm: [173, undefined],
  iopl: [172, undefined],
  kcmp: [312, 272],
  kexec_file_load: [320, 294],
  kexec_load: [246, 104],
  keyctl: [250, 219],
  lookup_dcookie: [212, 18],
  move_pages: [279, 239],
  name_to_handle_at: [303, 264],
  open_by_handle_at: [304, 265],
  perf_event_open: [298, 241],
  personality: [135, 92],
  pidfd_getfd: [438, 438],
  process_madvise: [440, 440],
  process_vm_readv: [310, 270],
  process_vm_writev: [311, 271],
  ptrace: [101, 117],
  quotactl: [179, 60],
  quotactl_fd: [443, 443],
  reboot: [169, 142],
  request_key: [249, 218],
  settimeofday: [164, 170],
  swapoff: [168, 225],
  swapon: [167, 224],
  syslog: [103, 116],
  uselib: [134, undefined],
  userfaultfd: [323, 282],
  vhangup: [153, 58],
} as const;

/** Refused to the program itself, but needed by what prepares its place. */
const NUMBERS_OF_PREPARING = {
  chroot: [161, 51],
  fsconfig: [431, 431],
  fsmount: [432, 432],
  fsopen: [430, 430],
  fspick: [433, 433],
  memfd_create: [319, 279],
  memfd_secret: [447, 447],
  mount: [165, 40],
  mount_setattr: [442, 442],
  move_mount: [429, 429],
  mq_open: [240, 180],
  msgget: [68, 186],
  open_tree: [428, 428],
  pivot_root: [155, 41],
  semget: [64, 190],
  setdomainname: [171, 162],
  sethostname: [170, 161],
  setns: [308, 268],
  shmget: [29, 194],
  umount2: [166, 39],
  unshare: [272, 97],
} as const;

const ARCHITECTURES = {
  x64: { audit: 0xc000003e, column: 0, clone: 56, kill: 62, tkill: 200, tgkill: 234, prlimit: 302 },
  arm64: {
    audit: 0xc00000b7,
    column: 1,
    clone: 220,
    kill: 129,
    tkill: 130,
    tgkill: 131,
    prlimit: 261,
  },
} as const;
const CLONE3 = 435;
/** CLONE_NEWNS, NEWCGROUP, NEWUTS, NEWIPC, NEWUSER, NEWPID, NEWNET. */
const NEW_NAMESPACES = 0x7e020000;
/** x86-64 kernels also take the numbers of the x32 ABI, from here on. */
const X32 = 0x40000000;

const EPERM = 1;
const ENOSYS = 38;
const ENDS = {
  allow: 0x7fff0000,
  deny: 0x00050000 + EPERM,
  // glibc then falls back to clone, whose flags can be read; those of clone3 lie in memory.
  absent: 0x00050000 + ENOSYS,
  kill: 0x80000000,
} as const;
type End = keyof typeof ENDS;

const LOAD = 0x20;
const EQUAL = 0x15;
const AT_LEAST = 0x35;
const ANY_BIT = 0x45;
const RETURN = 0x06;
const OFFSET = { number: 0, architecture: 4, arguments: 16 } as const;
const offsetOf = (argument: number) => OFFSET.arguments + 8 * argument;
const SIGKILL = 9;
const SIGSTOP = 19;

interface Step {
  readonly code: number;
  readonly k: number;
  /** Where to go on: at an end, or after as many steps more. */
  readonly yes?: End | number;
  readonly no?: End | number;
}

/**
 * preparing: for the process that makes a program's place; program: for the program itself, where
 * nothing prepares it; prepared: what remains to be refused to it in a prepared place. Undefined where no
 * table is there for this architecture (Node's name of it).
 */
export function seccompFilter(
  stage: "preparing" | "program" | "prepared",
  architecture: string,
): Buffer | undefined {
  if (architecture !== "x64" && architecture !== "arm64") return undefined;
  const { audit, column, clone, kill, tkill, tgkill, prlimit } = ARCHITECTURES[architecture];
  const refused = Object.values({
    ...(stage !== "prepared" && NUMBERS),
    ...(stage !== "preparing" && NUMBERS_OF_PREPARING),
  }).flatMap((numbers) => numbers[column] ?? []);
  const flags: readonly Step[] = [
    { code: EQUAL, k: CLONE3, yes: "absent" },
    { code: EQUAL, k: clone, no: "allow" },
    { code: LOAD, k: offsetOf(0) },
    { code: ANY_BIT, k: NEW_NAMESPACES, yes: "deny" },
  ];
  // The kernel lets the first process of a namespace survive even those: it is ended here.
  const own = (number: number, signal: number): readonly Step[] => [
    { code: LOAD, k: OFFSET.number },
    { code: EQUAL, k: number, no: 6 },
    // Its own number, or 0 for its group.
    { code: LOAD, k: offsetOf(0) },
    { code: EQUAL, k: 0, yes: 1 },
    { code: EQUAL, k: 1, no: 3 },
    { code: LOAD, k: offsetOf(signal) },
    { code: EQUAL, k: SIGKILL, yes: "kill" },
    { code: EQUAL, k: SIGSTOP, yes: "kill" },
  ];
  const limitsOfOthers: readonly Step[] = [
    { code: LOAD, k: OFFSET.number },
    { code: EQUAL, k: prlimit, no: 2 },
    { code: LOAD, k: offsetOf(0) },
    { code: EQUAL, k: 0, no: "deny" },
  ];
  return assemble([
    { code: LOAD, k: OFFSET.architecture },
    { code: EQUAL, k: audit, no: "kill" },
    { code: LOAD, k: OFFSET.number },
    ...(architecture === "x64" ? [{ code: AT_LEAST, k: X32, yes: "deny" } as const] : []),
    ...refused.map((k) => ({ code: EQUAL, k, yes: "deny" }) as const),
    ...(stage === "preparing"
      ? []
      : [
          ...[...own(kill, 1), ...own(tkill, 1), ...own(tgkill, 2), ...limitsOfOthers],
          ...[{ code: LOAD, k: OFFSET.number }, ...flags],
        ]),
  ]);
}

/** struct sock_filter: u16 code, u8 jump if true, u8 jump if false, u32 k; the ends stand behind the steps. */
function assemble(steps: readonly Step[]): Buffer {
  const ends: readonly End[] = ["allow", "deny", "absent", "kill"];
  const filter = Buffer.alloc((steps.length + ends.length) * 8);
  const write = (index: number, code: number, yes: number, no: number, k: number) => {
    filter.writeUInt16LE(code, index * 8);
    filter.writeUInt8(yes, index * 8 + 2);
    filter.writeUInt8(no, index * 8 + 3);
    filter.writeUInt32LE(k, index * 8 + 4);
  };
  for (const [index, { code, k, yes, no }] of steps.entries()) {
    const to = (end: End | number = 0) =>
      typeof end === "number" ? end : steps.length + ends.indexOf(end) - index - 1;
    write(index, code, to(yes), to(no), k);
  }
  for (const [index, end] of ends.entries()) write(steps.length + index, RETURN, 0, 0, ENDS[end]);
  return filter;
}
