import { spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { unavailable } from "../../src/sandbox/available.js";
import { NO_SANDBOX, SANDBOX_PRESENT } from "../helpers/sandbox.js";

const SANDBOX = new URL("../../dist/sandbox/sandbox.js", import.meta.url).href;
const ASK = `
const { openSandbox } = await import(${JSON.stringify(SANDBOX)});
const { LIMITS } = await import(${JSON.stringify(new URL("../../dist/sandbox/limits.js", import.meta.url).href)});
const [kind, language] = process.argv.slice(1);
const sandbox = openSandbox(kind);
const program = language === "python" ? "def f(a):\\n    return a + 1\\n" : "const f = (a) => a + 1;";
const tests = process.argv[3] ?? JSON.stringify([{ args: [1], expected: 2 }]);
const execution = await sandbox.run({ language, program, entry: "f", tests: JSON.parse(tests), limits: LIMITS });
await sandbox.close();
console.log(JSON.stringify(execution));
`;
const ARGS = ["--input-type=module", "-e", ASK];

function asked(
  env: Readonly<Record<string, string>>,
  command: readonly string[],
  ...words: readonly string[]
) {
  const [file = process.execPath, ...args] = [...command, process.execPath, ...ARGS, ...words];
  const { stdout, stderr } = spawnSync(file, args, {
    env: { ...process.env, ...env },
    encoding: "utf8",
  });
  const said: { verdict: string; detail: string; isolation?: string; passed: number } = JSON.parse(
    stdout === "" ? JSON.stringify({ verdict: "none", detail: stderr }) : stdout,
  );
  return said;
}

/** A folder for the PATH that has only these. */
function path(tools: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "path-"));
  for (const [name, text] of Object.entries(tools)) {
    if (text.startsWith("/")) symlinkSync(text, join(folder, name));
    else {
      writeFileSync(join(folder, name), text);
      chmodSync(join(folder, name), 0o755);
    }
  }
  return folder;
}

describe("Where nothing could confine a program", () => {
  it("names bubblewrap's package where it is not installed", () => {
    const { verdict, detail } = asked({ PATH: path({}) }, [], "bubblewrap", "python");
    expect(verdict).toBe("sandbox-unavailable");
    expect(detail).toMatch(/bubblewrap is not installed.*apt install bubblewrap/);
  });

  it("asks for what is wrong where bubblewrap does not start", () => {
    const broken = path({ bwrap: "#!/bin/sh\nexit 3\n" });
    expect(asked({ PATH: broken }, [], "bubblewrap", "python")).toMatchObject({
      verdict: "sandbox-unavailable",
      detail: expect.stringMatching(/bwrap --version/),
    });
  });

  it.skipIf(!SANDBOX_PRESENT)(
    `says how user namespaces are allowed where they are not${NO_SANDBOX}`,
    () => {
      const forbidding = [
        "unshare",
        "-Ur",
        "sh",
        "-c",
        'echo 0 > /proc/sys/user/max_user_namespaces; exec "$@"',
        "sh",
      ];
      for (const language of ["python", "javascript"]) {
        const { verdict, detail } = asked({}, forbidding, "bubblewrap", language);
        expect(verdict).toBe("sandbox-unavailable");
        expect(detail).toMatch(/user namespaces.*(?:sysctl|max_user_namespaces).*--sandbox docker/);
      }
    },
  );

  it.each([
    ["bubblewrap", "python", "there is no python3", /apt install python3/],
    [
      "bubblewrap",
      "javascript",
      "bwrap: Can't bind mount /x: Permission denied",
      /cannot be read by others/,
    ],
    ["docker", "python", "spawn docker ENOENT", /install it, or choose another --sandbox/],
    ["docker", "python", "Error: No such image: x", /fetch the image/],
    [
      "podman",
      "javascript",
      "Cannot connect to the Docker daemon at unix:///",
      /start the engine's daemon/,
    ],
    ["bubblewrap", "python", "something new", /: something new$/],
  ] as const)("of %s for %s: %s has its mend", (kind, language, said, mend) => {
    expect(unavailable(kind, language, said)).toMatch(mend);
  });

  it("says what the container engine said", () => {
    const failing = path({
      docker: "#!/bin/sh\necho 'Error: No such image: x' >&2\nexit 125\n",
      sh: "/bin/sh",
      python3: "/usr/bin/python3",
    });
    const { verdict, detail } = asked({ PATH: failing }, [], "docker", "python");
    expect(verdict).toBe("sandbox-unavailable");
    expect(detail).toMatch(/No such image.*fetch the image/);
  });
});

/** Runs the command after the image's name as it stands: what remains is how the program is run. */
const BARE_DOCKER = `#!/bin/sh
while [ $# -gt 0 ]; do
  word=$1
  shift
  case $word in nikolaik/*) cd /tmp && exec "$@" ;; esac
done
`;

describe("A container engine", () => {
  it.each([
    ["calls", JSON.stringify([{ args: [1], expected: 2 }])],
    ["source text", JSON.stringify("def check(candidate):\n    assert candidate(1) == 2\n")],
    ["output", JSON.stringify([{ stdin: "", stdout: "" }])],
  ])("runs a program against %s, in a process of its own", (_, tests) => {
    const PATH = `${path({ docker: BARE_DOCKER })}:${process.env["PATH"]}`;
    const execution = asked({ PATH }, [], "docker", "python", tests);
    expect(execution).toMatchObject({
      verdict: "passed",
      isolation: expect.stringMatching(/^docker/),
    });
  });
});
