import { type Grade, type Grader, type GraderSpec, tooLarge } from "../grader.js";
import { MAX_CELLS, MAX_GRID_CHARS, TooLarge } from "../limits.js";
import { type Comparison, compareTables } from "./compare-grid.js";
import { lastMatrix, matrixTable, type Rows } from "./matrix.js";
import { gradePlan } from "./plan/grade-plan.js";
import { POLICIES } from "./policies.js";
import { lastTable } from "./read-grid.js";
import type { Layout, Table } from "./table.js";
import { gridTarget } from "./target.js";

/** A table, a grid of digits or a plan, by the form of the target. */
const gradeResponse = (response: string, target: unknown, spec: GraderSpec): Grade => {
  if (response.length > MAX_GRID_CHARS) return tooLarge();
  try {
    return graded(response, target, spec);
  } catch (error) {
    if (error instanceof TooLarge) return tooLarge();
    throw error;
  }
};

const graded = (response: string, target: unknown, spec: GraderSpec): Grade => {
  const wanted = gridTarget(target);
  switch (wanted?.kind) {
    case undefined:
      return { grade: "ungraded", reason: "the target is no grid and no plan" };
    case "plan":
      return gradePlan(response, wanted.fields);
    case "matrix":
      return gradeMatrix(response, wanted.rows, spec);
    case "table":
      return gradeTable(response, wanted, spec);
  }
};

const NO_GRID: Grade = { grade: "unparsed", reason: "no grid was found" };

const gradeTable = (
  response: string,
  { table, layout }: { readonly table: Table; readonly layout: Layout },
  spec: GraderSpec,
): Grade => {
  const found = lastTable(response, table, layout);
  if (found === undefined) return NO_GRID;
  return scored(compareTables(found.table, table), found.place, spec);
};

const gradeMatrix = (response: string, rows: Rows, spec: GraderSpec): Grade => {
  const found = lastMatrix(response, rows);
  if (found === undefined) return NO_GRID;
  return scored(compareTables(matrixTable(found), matrixTable(rows)), "rows", spec);
};

const scored = (
  { right, asked, firstWrong, extra }: Comparison,
  place: string,
  { scoring }: GraderSpec,
): Grade => {
  if (asked === 0) return { grade: "ungraded", reason: "the target has no cells" };
  if (asked > MAX_CELLS) return tooLarge();
  const all = right === asked;
  const beside = extra.length === 0 ? "" : `; not asked for: ${extra.join(", ")}`;
  const share = scoring === "cells" ? right / asked : Number(all);
  return {
    grade: all ? "correct" : "incorrect",
    score: share,
    extracted: `${right}/${asked} cells`,
    reason: `${place}: ${firstWrong ?? "every cell is right"}${beside}`,
  };
};

export const grid: Grader = {
  about: "A structured solution: a table, a grid of digits, or a plan that is simulated.",
  options: ["scoring"],
  policies: POLICIES,
  grade: gradeResponse,
};
