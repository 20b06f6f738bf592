/** What a check found out about one instruction; `note` says what was found and what was asked. */
export interface Verdict {
  readonly outcome: "followed" | "failed" | "undecided";
  readonly note: string;
}

const followed = (note: string): Verdict => ({ outcome: "followed", note });
export const failed = (note: string): Verdict => ({ outcome: "failed", note });
export const undecided = (note: string): Verdict => ({ outcome: "undecided", note });

/** A condition that is met or not, with one note for both. */
export const settled = (met: boolean, note: string): Verdict =>
  met ? followed(note) : failed(note);
