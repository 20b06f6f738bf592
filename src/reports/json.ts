import type { ReportModel } from "./model.js";

/** The whole model, samples included. */
export function renderJson(model: ReportModel): string {
  return `${JSON.stringify(model, null, 2)}\n`;
}
