import type { Policy } from "../grader.js";

export const POLICIES: readonly Policy[] = [
  {
    name: "every-cell",
    rule: "a grid is correct where every cell asked for is right; with scoring cells the score is the share of right cells",
    why: "the published figures of grid puzzles are both of these",
  },
  {
    name: "cells-folded",
    rule: "cells and names are compared without case, white space, underscores, hyphens between letters and marks of Markdown",
    why: "models write the names of a puzzle their own way; no two of its values differ in these alone",
  },
  {
    name: "last-grid",
    rule: "the last grid of the response counts that has at least half as many of the cells asked for as the fullest, houses as rows or as columns",
    why: "drafts and the puzzle itself stand above the solution; a remark below it may repeat a row",
  },
  {
    name: "missing-cell",
    rule: "a missing cell is a wrong one; rows and columns not asked for are named and change nothing",
    why: "who gives a grid answers for all of it; a number of the house or a remark is no answer",
  },
  {
    name: "plan-by-simulation",
    rule: "a plan is right where each action may be taken in the state before it and the goal holds at the end, however long it is",
    why: "several plans reach a goal; equality with one of them is a floor",
  },
  {
    name: "plan-marked",
    rule: "the steps between [PLAN] and [PLAN END] count; else the last list of numbered or formal steps that is at least half as long as the longest; else of bullets; else of sentences",
    why: "explanations repeat the actions in looser forms; a numbered or formal list is the answer",
  },
  {
    name: "verb-decides",
    rule: "picking up takes from the table, unstacking from a block, also where the words after it say otherwise",
    why: "the four actions are given by name in the task; a wrong one is a wrong step",
  },
  {
    name: "unknown-step",
    rule: "a step between two actions that is none of the four makes the plan wrong; remarks before and after do not count",
    why: "a plan that cannot be carried out as it is written is no plan",
  },
];
