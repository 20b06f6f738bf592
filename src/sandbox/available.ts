import type { CodeLanguage } from "../graders/code/cases.js";
import { CONTAINER_IMAGE } from "./cage/container.js";
import type { SandboxKind } from "./confinement.js";

/** What to do about a sandbox that does not start, from what it said. */
export function unavailable(kind: SandboxKind, language: CodeLanguage, said: string): string {
  const cause = said.replaceAll(/\s+/g, " ").slice(0, 400);
  const mend = MENDS.find(({ sign }) => sign.test(cause))?.mend ?? "";
  const what = `programs in ${NAMES[language]} cannot be confined by ${kind} here`;
  const container = kind === "bubblewrap" ? "" : ` (image ${CONTAINER_IMAGE})`;
  return `${what}${container}: ${cause}${mend === "" ? "" : `; ${mend}`}`;
}

const NAMES: Readonly<Record<CodeLanguage, string>> = {
  python: "Python",
  javascript: "JavaScript",
};

const MENDS: readonly { readonly sign: RegExp; readonly mend: string }[] = [
  { sign: /there is no python3/, mend: "install Python 3.9 or newer (apt install python3)" },
  {
    sign: /user namespace|creating new namespace failed|create new namespace|uid map|Operation not permitted|No space left/i,
    mend:
      "the system forbids user namespaces: allow them (sysctl kernel.unprivileged_userns_clone=1, " +
      "kernel.apparmor_restrict_unprivileged_userns=0, user.max_user_namespaces above 0), or use --sandbox docker or podman",
  },
  {
    sign: /Permission denied|Can't (?:find|bind|access)/i,
    mend: "the interpreter's folder cannot be read by others: install the system's python3 (apt install python3)",
  },
  { sign: /No such image|image not known|Unable to find image/i, mend: "fetch the image first" },
  { sign: /ENOENT/, mend: "install it, or choose another --sandbox" },
  { sign: /daemon|socket/i, mend: "start the engine's daemon" },
];
