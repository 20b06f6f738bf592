import { z } from "zod";
import { backendSchema } from "./backend-kinds.js";

export const configSchema = z.strictObject({
  db: z.string().min(1).exactOptional(),
  policy: z.strictObject({ allow: z.array(z.string().min(1)).exactOptional() }).exactOptional(),
  backends: z
    .record(
      z.string().regex(/^[\w.-]+$/, "letters, digits, dot, dash and underscore only"),
      backendSchema,
    )
    .exactOptional(),
});
