import { z } from "zod";
import { GRADER_KINDS } from "../graders/grader.js";

const PLACE = String.raw`(?:boxed|number|cue|whole|tag:[\w-]+|json:[\w-]+|line:[^|]+)`;

/** The options of a grader, as suite.yaml, a task line, a certificate case or a grade file gives them. */
export const graderOptions = {
  answer_in: z
    .union([z.string(), z.array(z.string()).transform((places) => places.join("|"))])
    .pipe(
      z
        .string()
        .regex(
          new RegExp(`^${PLACE}(?:\\|${PLACE})*$`),
          "places joined by |, each one of: boxed, number, cue, whole, tag:NAME, json:FIELD, line:PREFIX",
        ),
    )
    .exactOptional(),
  options: z.array(z.string()).exactOptional(),
  aliases: z.array(z.string()).exactOptional(),
  form: z.enum(["answer", "response"]).exactOptional(),
};

/** The `grader` of a suite or task. */
export const graderSchema = z
  .strictObject({
    kind: z.enum(GRADER_KINDS),
    ...graderOptions,
    judge: z.string().min(1).exactOptional(),
    criterion: z.string().min(1).exactOptional(),
    votes: z.int().min(1).max(15).exactOptional(),
  })
  .refine(({ kind, judge }) => (kind === "judge") === (judge !== undefined), {
    path: ["judge"],
    error: "names the backend that judges: with kind judge, and with no other",
  });
