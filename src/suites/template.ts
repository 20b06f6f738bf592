import { UserError } from "../errors.js";
import type { Json } from "../json.js";

const FIELD = /\{\{\s*([\w.-]+)\s*\}\}/g;

/** The fields a template asks for, each once. */
export function fieldsOf(template: string): readonly string[] {
  return [...new Set([...template.matchAll(FIELD)].map((match) => match[1] ?? ""))];
}

/**
 * Puts a task's fields into the template. Text goes in as it is, anything else as JSON.
 * Values are not searched for placeholders again. Throws a UserError for a field the task lacks.
 */
export function fill(template: string, fields: { readonly [key: string]: Json }): string {
  return template
    .replace(FIELD, (_whole, name: string) => {
      const value = fields[name];
      if (value === undefined)
        throw new UserError(`the template asks for {{${name}}}, which the task does not have`);
      return typeof value === "string" ? value : JSON.stringify(value);
    })
    .trim();
}
