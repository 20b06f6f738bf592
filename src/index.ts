/** The public API, every export by name. */
export type {
  AttemptResult,
  Backend,
  Completion,
  CompletionRequest,
  Failure,
  Timing,
  Usage,
} from "./backends/backend.js";
export { type Certificate, calibrate } from "./calibration/calibrate.js";
export { audit } from "./claims/audit/audit.js";
export type { Finding } from "./claims/audit/finding.js";
export { type Checked, checkClaims, type Verdict } from "./claims/check.js";
export type { Claim, Ledger } from "./claims/claim.js";
export { type Measurement, measurementOf } from "./claims/measurement.js";
export { backendNamed, loadConfig, type ResolvedConfig } from "./config/load.js";
export { UserError } from "./errors.js";
export type { Grade, Grader, GraderSpec, Policy } from "./graders/grader.js";
export { GRADER_KINDS } from "./graders/grader.js";
export { grade } from "./graders/index.js";
export { openBackends, resolvedBackend } from "./open-backends.js";
export { priceFor } from "./pricing/price-for.js";
export type { PriceRow } from "./pricing/row.js";
export { rowAt } from "./pricing/select.js";
export { buildModel } from "./reports/build-model.js";
export { buildComparisons } from "./reports/compare/build.js";
export type { CompareModel } from "./reports/compare/model.js";
export { RENDERERS } from "./reports/index.js";
export type { Entry, ReportModel } from "./reports/model.js";
export { type Execution, execute } from "./runner/execute.js";
export { gradeResponse } from "./runner/grade-response.js";
export { type RunRequest, resumeRun, startRun } from "./runner/run.js";
export { openStore, type Store } from "./store/store.js";
export { loadLedger, loadPack } from "./suites/ledger/load.js";
export { builtInSuites, loadSuite, withTasks } from "./suites/load.js";
export { loadPrices } from "./suites/prices/load.js";
export type { Sampling, Suite, Task } from "./suites/suite.js";
export { readTranscripts, suiteOfTranscripts } from "./suites/transcripts.js";
