import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { z } from "zod";
import type { Cgroup } from "./cage/cgroup.js";
import type { CageCommand } from "./cage/command.js";
import { FrameReader, frame } from "./frames.js";
import type { Limits } from "./limits.js";
import { overSchema, Session } from "./session.js";

const eventSchema = z.discriminatedUnion("ev", [
  z.object({
    ev: z.literal("ready"),
    version: z.string(),
    fresh: z.boolean(),
    why: z.string().exactOptional(),
  }),
  z.object({ ev: z.literal("frame"), data: z.string() }),
  overSchema,
]);
type Event = z.infer<typeof eventSchema>;

/** What a confined process is to run. */
export interface Start {
  readonly role: "program" | "judge";
  /** calls: loaded, then called; script: run whole. */
  readonly mode: "calls" | "script";
  readonly source: string;
  readonly entry?: string;
  readonly starter?: string;
  readonly stdin?: string;
  readonly limits: Limits;
  /** Tests that run beside the program and talk to it directly; the frames are theirs then. */
  readonly judge?: Start;
}

/** A confined process that is ready for programs. */
export interface Started {
  readonly worker: Worker;
  /** Of the interpreter. */
  readonly version: string;
  /** Whether it gives each program namespaces of its own, and so may serve many. */
  readonly fresh: boolean;
}

/** What the cage itself takes, beside the program in it. */
const CAGE_MB = 128;
const CAGE_PROCESSES = 16;
const KILL = 9;
const infoSchema = z.object({ "child-pid": z.int().positive() });

const MOST_BYTES = 64 * 1_048_576;
/** How long a confined process may take to start, and to say so after its program's limit. */
const START_MS = 60_000;
const GRACE_MS = 15_000;
const MOST_STDERR = 2_000;

/** A confined process that runs programs, one at a time. */
export class Worker {
  readonly #process: ChildProcess;
  readonly #reader = new FrameReader(MOST_BYTES);
  readonly #exited: Promise<void>;
  readonly #cgroup: Cgroup | undefined;
  #kills = 0;
  #stderr = "";
  #session: Session | undefined;
  #ready: ((event: Event | undefined) => void) | undefined;
  #gone = false;

  private constructor(command: CageCommand) {
    this.#cgroup = command.cgroup;
    this.#process = spawn(command.file, command.args, {
      env: { PATH: process.env["PATH"] ?? "/usr/bin:/bin" },
      cwd: "/",
      stdio: Array.from(
        { length: 3 + command.data.length + (command.cgroup ? 2 : 0) },
        () => "pipe" as const,
      ),
      ...command.user,
    });
    for (const [index, data] of command.data.entries()) {
      const pipe = this.#process.stdio[index + 3];
      // One that ends before it has read says why on its standard error.
      pipe?.on("error", () => undefined);
      if (pipe && "end" in pipe) pipe.end(data);
    }
    if (command.cgroup) this.#admit(command.cgroup, command.data.length + 3);
    this.#process.stdin?.on("error", () => undefined);
    this.#process.stdout?.on("data", (piece: Buffer) => this.#hear(piece));
    this.#process.stderr?.on("data", (piece: Buffer) => {
      this.#stderr = (this.#stderr + piece.toString("utf8")).slice(-MOST_STDERR);
    });
    this.#exited = new Promise((resolve) => {
      const gone = (error?: Error) => {
        if (error) this.#stderr = error.message;
        this.#lost();
        this.#cgroup?.remove();
        resolve();
      };
      this.#process.once("error", gone);
      this.#process.once("close", () => gone());
    });
  }

  /** Starts one and waits until it is ready. Throws an Error with what it said where it is not. */
  static async start(command: CageCommand, hello: unknown): Promise<Started> {
    const worker = new Worker(command);
    const ready = await new Promise<Event | undefined>((resolve) => {
      worker.#ready = resolve;
      const timer = setTimeout(resolve, START_MS, undefined);
      void worker.#exited.then(() => {
        clearTimeout(timer);
        resolve(undefined);
      });
      worker.#send(hello);
    });
    if (ready?.ev === "ready") {
      return { worker, version: ready.version, fresh: ready.fresh };
    }
    await worker.close();
    throw new Error(worker.#stderr.trim() || "it ended without a word");
  }

  get gone(): boolean {
    return this.#gone;
  }

  /** The process that confines; its children are in there. */
  get pid(): number | undefined {
    return this.#process.pid;
  }

  run(start: Start, scale: number): Session {
    if (this.#session !== undefined) throw new Error("a program is running in it already");
    const session = new Session((value) => this.#send(value));
    this.#session = session;
    if (this.#gone) {
      this.#lost();
      return session;
    }
    this.#cgroup?.limit(start.limits.memoryMB + CAGE_MB, start.limits.processes + CAGE_PROCESSES);
    this.#send({ op: "start", ...ordered(start, scale) });
    // The process holds the limits itself; this is for one that does not answer any more.
    session.guard(start.limits.wallMs + GRACE_MS, () => this.#kill());
    return session;
  }

  async close(): Promise<void> {
    this.#kill();
    await this.#exited;
  }

  #kill(): void {
    this.#process.kill("SIGKILL");
  }

  #send(value: unknown): void {
    if (!this.#gone) this.#process.stdin?.write(frame(value));
  }

  #hear(piece: Buffer): void {
    try {
      for (const value of this.#reader.push(piece)) this.#take(eventSchema.parse(value));
    } catch {
      // Whatever it says now cannot be trusted: its program is lost, and the verdict says so.
      this.#kill();
    }
  }

  #take(event: Event): void {
    if (event.ev === "ready") {
      this.#ready?.(event);
    } else if (event.ev === "frame") {
      this.#session?.take({ frame: event.data });
    } else {
      const session = this.#session;
      this.#session = undefined;
      session?.take({
        over: this.#starved() && event.code === KILL ? { ...event, how: "memory" } : event,
      });
    }
  }

  /** Takes the confined process into its control group before it begins. */
  #admit(cgroup: Cgroup, fd: number): void {
    const [info, go] = [this.#process.stdio[fd], this.#process.stdio[fd + 1]];
    let said = "";
    for (const pipe of [info, go]) pipe?.on("error", () => undefined);
    info?.on("data", (piece: Buffer) => {
      said += piece.toString("utf8");
    });
    info?.on("end", () => {
      const parsed = infoSchema.safeParse(JSON.parse(said === "" ? "{}" : said));
      if (parsed.success) cgroup.admit(parsed.data["child-pid"]);
      if (go && "end" in go) go.end("1");
    });
  }

  /** Whether the kernel ended a process since the last look because memory ran out. */
  #starved(): boolean {
    const before = this.#kills;
    this.#kills = this.#cgroup?.kills() ?? 0;
    return this.#kills > before;
  }

  #lost(): void {
    this.#gone = true;
    const session = this.#session;
    this.#session = undefined;
    const said = this.#stderr;
    session?.take({
      over: { ev: "over", how: "lost", code: 0, cpu_ms: 0, stdout: "", stderr: said },
    });
  }
}

function ordered({ limits, judge, ...what }: Start, scale: number): object {
  return {
    ...what,
    ...(judge !== undefined && { judge: ordered(judge, scale) }),
    nonce: randomBytes(8).toString("hex"),
    limits: {
      cpu_ms: limits.cpuMs * scale,
      idle_ms: limits.idleMs,
      wall_ms: limits.wallMs,
      memory_mb: limits.memoryMB,
      output_bytes: limits.outputBytes,
      tmp_mb: limits.tmpMB,
      processes: limits.processes,
    },
  };
}
