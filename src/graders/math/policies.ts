/** Decisions on which graders differ, each by name and with its reason, in one place. */

/** What the comparison of two answers may find, as the grade's reason says it. */
export const POLICIES = {
  exact: "equal as exact values",
  numeric: "equal to eleven digits",
  decimals: "a decimal within one unit of its last place (four places or more)",
  expression: "equal at every point tried",
  structure: "equal part by part",
  words: "equal as text",
  percent: "equal but for a percent sign that one of them leaves out",
  different: "different",
} as const;

export type Policy = keyof typeof POLICIES;

/**
 * A decimal stands for an exact number when it has this many places and is off by less than one unit
 * of its last place: 0.3333 is 1/3, 0.33 is not.
 */
export const DECIMAL_PLACES = 4;

/** Points at which expressions in symbols are compared, and how many must have a value. */
export const POINTS = 8;
export const POINTS_NEEDED = 3;
