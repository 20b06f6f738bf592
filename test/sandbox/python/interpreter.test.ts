import { chmodSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { interpreters } from "../../../src/sandbox/python/interpreter.js";

/** A python3 on the PATH that says this of itself. */
function python(says: string): void {
  const folder = mkdtempSync(join(tmpdir(), "python-"));
  writeFileSync(join(folder, "python3"), `#!/bin/sh\ncat <<'END'\n${says}\nEND\n`);
  chmodSync(join(folder, "python3"), 0o755);
  vi.stubEnv("PATH", `${folder}:/usr/bin:/bin`);
}

describe("The Pythons of a machine", () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  it("have the one on the PATH first, with the folders that it needs beside the system's", async () => {
    python('["/opt/py/bin/python3", "/opt/env", "/opt/py"]');
    const [first] = await interpreters();
    expect(first).toEqual({ executable: "/opt/py/bin/python3", folders: ["/opt/env", "/opt/py"] });
  });

  it("need no folder of the system's to be shown", async () => {
    python('["/usr/bin/python3.99", "/usr", "/usr"]');
    const [first] = await interpreters();
    expect(first).toEqual({ executable: "/usr/bin/python3.99", folders: [] });
  });

  it.each(["", "no JSON", "[]", "[1, 2, 3]", '["", "", ""]'])(
    "are not those that answer %j",
    async (says) => {
      python(says);
      const all = await interpreters();
      expect(all.every(({ executable }) => executable.startsWith("/usr/"))).toBe(true);
    },
  );

  it("are each there once", async () => {
    vi.stubEnv("PATH", "/usr/bin:/bin");
    const all = await interpreters();
    expect(new Set(all.map(({ executable }) => executable)).size).toBe(all.length);
  });
});
