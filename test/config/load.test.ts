import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { apiKeyOf, backendNamed, loadConfig } from "../../src/config/load.js";
import { folderWith } from "../helpers/files.js";

const ENDPOINT = `backends:
  mine:
    kind: openai-compatible
    baseURL: http://127.0.0.1:8000/v1
    model: r1
`;

function configFile(text: string): string {
  return join(folderWith({ "assay.config.yaml": text }), "assay.config.yaml");
}

describe("the configuration", () => {
  it("is read with durations in milliseconds and paths relative to the file", async () => {
    const file = configFile(
      `db: out/a.sqlite\n${ENDPOINT}    timeouts: { connect: 10s, firstEvent: 30m, idle: 500ms }\n`,
    );
    const config = await loadConfig(file);
    expect(config.db).toBe(join(file, "../out/a.sqlite"));
    expect(config.backends.get("mine")).toMatchObject({
      timeouts: { connect: 10_000, firstEvent: 1_800_000, idle: 500 },
    });
  });

  it("always has the reference engines", async () => {
    const config = await loadConfig(configFile("{}\n"));
    expect([...config.backends.keys()]).toEqual(["reference", "reference-mini"]);
  });

  it.each([
    [
      "an unknown key",
      `${ENDPOINT}    modle: x\n`,
      /assay\.config\.yaml:6: unknown key "modle" in "backends\.mine"/,
    ],
    ["an unknown key at the top", "databse: x\n", /:1: unknown key "databse"/],
    ["a wrong type", ENDPOINT.replace("model: r1", "model: 7"), /:5: key "backends\.mine\.model"/],
    [
      "a bad duration",
      `${ENDPOINT}    timeouts: { idle: soon }\n`,
      /:6: key "backends\.mine\.timeouts\.idle": "soon" is not a duration/,
    ],
    [
      "an unknown kind",
      ENDPOINT.replace("openai-compatible", "opnai"),
      /:3: key "backends\.mine\.kind"/,
    ],
    [
      "a missing model",
      ENDPOINT.replace("    model: r1\n", ""),
      /:\d+: key "backends\.mine\.model"/,
    ],
    [
      "an address that is none",
      ENDPOINT.replace("http://127.0.0.1:8000/v1", "localhost"),
      /:4: key "backends\.mine\.baseURL": an http or https address/,
    ],
    [
      "a key that stands in the file",
      `${ENDPOINT}    apiKeyEnv: sk-abc-123\n`,
      /:6: key "backends\.mine\.apiKeyEnv": the NAME of an environment variable/,
    ],
    ["broken YAML", "backends: [\n", /:2: not valid YAML/],
  ])("refuses %s with file, line and key", async (_name, text, message) => {
    await expect(loadConfig(configFile(text))).rejects.toThrow(message);
  });

  it("refuses a file that does not exist by its name", async () => {
    await expect(loadConfig("/nowhere/x.yaml")).rejects.toThrow(
      "config /nowhere/x.yaml does not exist",
    );
  });

  it("suggests the nearest backend", async () => {
    const config = await loadConfig(configFile(ENDPOINT));
    expect(() => backendNamed(config, "mien")).toThrow(
      'there is no backend "mien"; did you mean "mine"?',
    );
  });
});

describe("the API key", () => {
  it("comes from the environment variable that is named", async () => {
    const config = await loadConfig(configFile(`${ENDPOINT}    apiKeyEnv: ASSAY_TEST_KEY\n`));
    const backend = backendNamed(config, "mine");
    expect(() => apiKeyOf("mine", backend)).toThrow(
      'backend "mine": the environment variable ASSAY_TEST_KEY is not set',
    );
    vi.stubEnv("ASSAY_TEST_KEY", " secret\n");
    expect(apiKeyOf("mine", backend)).toBe("secret");
    vi.unstubAllEnvs();
  });
});
