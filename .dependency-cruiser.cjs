/** The rules of the house: which part may reach for what. Checked by `npm test`. */
const PURE = "^src/(words|stats|graders|claims|pricing|policy)/";
const PURE_REPORT_MODEL =
  "^src/reports/(model|build-model|build-entry|build-corrected|build-compat|build-executions|build-sample|build-claims|build-certificate|shown-cells|task-fields|sample-index|stored-backend|warnings|format|plain-row|markdown|markdown-claims|markdown-text|json|aggregates|build-aggregates|build-trend|last-answered|suites-of|task-mix|visible|compare/.*|evidence/.*|junit/.*|csv/.*|charts/.*)\\.ts$";
const SIDE_EFFECTS = [
  "fs",
  "http",
  "https",
  "net",
  "tls",
  "dns",
  "dgram",
  "child_process",
  "worker_threads",
  "perf_hooks",
  "timers",
  "fs/promises",
  "timers/promises",
  "process",
  "os",
  "crypto",
];

module.exports = {
  forbidden: [
    {
      name: "no-cycles",
      comment: "A cycle of imports means that two parts are one.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "pure-core-reaches-nothing",
      comment:
        "What decides a published number must not depend on network, clock, files or database.",
      severity: "error",
      from: { path: [PURE, PURE_REPORT_MODEL] },
      to: { path: `^(node:)?(${SIDE_EFFECTS.join("|")})$` },
    },
    {
      name: "pure-core-needs-no-edge",
      comment:
        "The pure parts may use each other, and the types of the edges, but no code of the edges.",
      severity: "error",
      from: { path: [PURE, PURE_REPORT_MODEL] },
      to: {
        path: "^src/(cli|arithmetic|runner|store|backends|sandbox|config|calibration|suites)/",
        dependencyTypesNot: ["type-only"],
      },
    },
    {
      name: "pure-core-needs-no-package",
      severity: "error",
      from: { path: [PURE, PURE_REPORT_MODEL] },
      to: { dependencyTypes: ["npm", "npm-dev", "npm-optional", "npm-peer"] },
    },
    {
      name: "words-need-nothing",
      comment:
        "Every part may say something in the catalogue's words, so the catalogue knows none.",
      severity: "error",
      from: { path: "^src/words/" },
      to: { pathNot: "^src/words/" },
    },
    {
      name: "cli-is-imported-by-nobody",
      severity: "error",
      from: { pathNot: "^src/cli/" },
      to: { path: "^src/cli/" },
    },
    {
      name: "a-backend-imports-no-other-backend",
      severity: "error",
      from: { path: "^src/backends/[^/]+\\.ts$", pathNot: "^src/backends/backend\\.ts$" },
      to: { path: "^src/backends/[^/]+\\.ts$", pathNot: "^src/backends/backend\\.ts$" },
    },
    {
      name: "only-store-imports-sqlite",
      severity: "error",
      from: { pathNot: "^src/store/" },
      to: { path: "better-sqlite3" },
    },
    {
      name: "only-backends-import-provider-packages",
      severity: "error",
      from: { pathNot: "^src/backends/" },
      to: { path: "node_modules/(openai|undici|@aws-sdk|@azure)/" },
    },
    {
      name: "only-sandbox-runs-programs",
      comment: "What a model wrote is run confined, in one room.",
      severity: "error",
      from: { pathNot: "^src/sandbox/" },
      to: { path: "^((node:)?child_process|node_modules/(quickjs-emscripten-core|@jitl)/)" },
    },
    {
      name: "help-loads-commander-alone",
      comment:
        "Definitions of commands are loaded for --help; what they do is imported when it is done.",
      severity: "error",
      from: {
        path: "^src/cli/(main|run|import|grade|regrade|report|calibrate|claims|check|plan|compare|suites|backends|prices|runs|view|verify|options|output)\\.ts$",
      },
      to: {
        pathNot: [
          "^src/cli/",
          "^src/(errors|version)\\.ts$",
          "^(node:)?(fs|module|url)$",
          "node_modules/commander/",
        ],
        dependencyTypesNot: ["type-only"],
        dynamic: false,
      },
    },
    {
      name: "no-unresolved",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      conditionNames: ["import", "node", "default", "types"],
      exportsFields: ["exports"],
    },
  },
};
