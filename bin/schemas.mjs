/** Writes the JSON Schemas in docs/schemas anew from the definitions in src. Run by `npm run schemas`. */
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { reportJsonSchema } from "../dist/reports/schema/report.js";

const folder = fileURLToPath(new URL("../docs/schemas/", import.meta.url));
mkdirSync(folder, { recursive: true });
writeFileSync(`${folder}assay.report-1.schema.json`, reportJsonSchema());
