/** A recorded reply with what its prompt gives: the state at the start and the goal, in sentences. */
export interface PlanTask {
  readonly id: string;
  readonly response: string;
  readonly label: number;
  readonly target: {
    readonly domain: "blocksworld";
    readonly init: string;
    readonly goal: string;
  };
}

const STATEMENT =
  /As initial conditions I have that,? (?<init>[^\n]*?)\.\s*My goal is to have that (?<goal>[^\n]*?)\.\s*(?:What is the plan|My plan|$)/s;

/** Reads one line of a file of transcripts. */
export function planTask(line: string): PlanTask {
  const record: unknown = JSON.parse(line);
  if (typeof record !== "object" || record === null) throw new TypeError("no record");
  const { task_id: id, prompt, response, label } = record as Record<string, unknown>;
  const groups = STATEMENT.exec(String(prompt).split("[STATEMENT]").at(-1) ?? "")?.groups;
  const { init, goal } = groups ?? {};
  if (init === undefined || goal === undefined)
    throw new TypeError(`no statement in ${String(id)}`);
  return {
    id: String(id),
    response: String(response),
    label: Number(label),
    target: { domain: "blocksworld", init, goal },
  };
}
