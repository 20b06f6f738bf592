/** An action of the blocks world with four operators (Gupta and Nau 1992; PDDL domain blocksworld). */
export type Action =
  | { readonly verb: "pick-up" | "put-down"; readonly block: string }
  | { readonly verb: "stack" | "unstack"; readonly block: string; readonly other: string };

export const nameAction = (action: Action): string =>
  "other" in action
    ? `(${action.verb} ${action.block} ${action.other})`
    : `(${action.verb} ${action.block})`;
