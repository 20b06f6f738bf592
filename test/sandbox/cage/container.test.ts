import { describe, expect, it } from "vitest";
import { CONTAINER_IMAGE, inContainer } from "../../../src/sandbox/cage/container.js";

describe("A container's command", () => {
  const { file, args, data } = inContainer("podman")({
    ...{ command: ["python3", "-c", "x"], stage: "program", tmpMB: 32, forks: true },
    shows: [{ from: "/a", at: "/b" }],
  });
  const after = (flag: string) => args[args.indexOf(flag) + 1];

  it.each([
    ["--network", "none"],
    ["--pull", "never"],
    ["--cap-drop", "ALL"],
    ["--security-opt", "no-new-privileges"],
    ["--user", "1000:1000"],
    ["--memory-swap", "1024m"],
    ["--pids-limit", "32"],
    ["--tmpfs", "/tmp:rw,nosuid,nodev,size=32m"],
    ["--volume", "/a:/b:ro"],
  ])("has %s %s", (flag, value) => {
    expect(after(flag)).toBe(value);
  });

  it("is read-only, is removed, and ends with the image and the command", () => {
    expect([file, data]).toEqual(["podman", []]);
    expect(args).toEqual(expect.arrayContaining(["--read-only", "--rm", "--interactive"]));
    expect(args.slice(-4)).toEqual([CONTAINER_IMAGE, "python3", "-c", "x"]);
  });
});
