import { z } from "zod";
import { backendSchema, jurisdiction } from "./backend-kinds.js";

function holdsCredentials(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { username, password } = new URL(url);
  return username !== "" || password !== "";
}

const policySchema = z.strictObject({
  /** Where prompts may go; everywhere, where it is absent. */
  allow: z.array(jurisdiction).exactOptional(),
  /** Where the data of private suites may go, besides this machine. */
  private: z.array(jurisdiction).exactOptional(),
  /** The only proxy that is used, and never for this machine. */
  proxy: z
    .url({
      protocol: /^https?$/,
      error: "the http or https address of a proxy, such as http://127.0.0.1:3128",
    })
    .refine((url) => !holdsCredentials(url), {
      error: "holds a user name or password: use a proxy that needs none",
    })
    .exactOptional(),
});

export const configSchema = z.strictObject({
  db: z.string().min(1).exactOptional(),
  policy: policySchema.exactOptional(),
  backends: z
    .record(
      z.string().regex(/^[\w.-]+$/, "letters, digits, dot, dash and underscore only"),
      backendSchema,
    )
    .exactOptional(),
});

export type Policy = z.infer<typeof policySchema>;
