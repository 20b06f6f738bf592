import type { Check } from "../calibration/certify.js";
import type { StoredCertificate } from "../store/rows.js";
import type { CertificateView } from "./model.js";
import { type Warning, warn } from "./warnings.js";

export function certificateView(stored: StoredCertificate | undefined): CertificateView {
  if (stored === undefined) return { state: "none" };
  const { runId, at, passed } = stored;
  return { state: passed ? "passed" : "failed", runId, at, checks: checksOf(stored) };
}

function checksOf({ checks }: StoredCertificate): readonly Check[] {
  return checks as readonly Check[];
}

export function certificateWarnings(stored: StoredCertificate | undefined): readonly Warning[] {
  if (stored === undefined) return [warn("certificate-missing")];
  const failed = checksOf(stored).filter(({ passed }) => !passed).length;
  return stored.passed ? [] : [warn("certificate-failed", { failed })];
}
