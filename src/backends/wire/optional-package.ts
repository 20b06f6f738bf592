import { codeOf, UserError } from "../../errors.js";

/** Loads a package that only some backends need; where it is not installed the error says so. */
export async function optionalPackage<T>(
  name: string,
  isIt: (module: unknown) => module is T,
  need: { readonly what: string; readonly otherwise: string },
): Promise<T> {
  const module: unknown = await import(name).catch((error: unknown) => {
    if (codeOf(error) !== "ERR_MODULE_NOT_FOUND") throw error;
    throw new UserError(`${need.what} needs the package ${name}, which is not installed`, {
      hint: `npm install ${name}, or ${need.otherwise}`,
      cause: error,
    });
  });
  if (isIt(module)) return module;
  throw new UserError(`the package ${name} is not of the version that ${need.what} needs`, {
    hint: `npm install ${name}@latest`,
  });
}
