const kept = new Set<object>();

/**
 * Holds on to a connection or statement for the life of the process. From Node 24.19 on, a native
 * object of better-sqlite3 12 that is collected while no JavaScript runs ends the process (Node's
 * ObjectWrap then finds no environment to leave); what is never collected cannot. They are few.
 */
export function keep<T extends object>(native: T): T {
  kept.add(native);
  return native;
}
