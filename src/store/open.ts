import { closeSync, existsSync, mkdirSync, openSync, readSync, statSync } from "node:fs";
import { dirname } from "node:path";
import Database from "better-sqlite3";
import { messageOf, UserError } from "../errors.js";
import { keep } from "./keep.js";
import { MIGRATIONS } from "./migrations.js";

export type Connection = Database.Database;

/** Marks a SQLite file as ours ("ASSA" in ASCII), so that another program's is never touched. */
const APPLICATION_ID = 0x41535341;
const LOCK_WAIT_MS = 5_000;
const SETTINGS = "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON";
const SQLITE_MAGIC = "SQLite format 3\0";

/**
 * Opens the database and brings its schema up to date. A missing file is made when `create` is set.
 * Throws a UserError for a file that is not a database, not ours, newer than this program, locked.
 */
export function openDatabase(file: string, create: boolean): Connection {
  if (!create && file !== ":memory:" && !existsSync(file)) {
    throw new UserError(`there is no database ${file} yet`, {
      hint: "assay run makes it; or name another with --db",
    });
  }
  assertSqlite(file);
  return explaining(file, () => {
    if (file !== ":memory:") mkdirSync(dirname(file), { recursive: true });
    const db = keep(new Database(file, { timeout: LOCK_WAIT_MS }));
    try {
      assertOurs(db, file);
      db.exec(SETTINGS);
      migrate(db, file);
      return db;
    } catch (error) {
      db.close();
      throw error;
    }
  });
}

/** Looks at the first bytes, so that a file of another kind is never opened for writing. */
function assertSqlite(file: string): void {
  if (!existsSync(file)) return;
  if (!statSync(file).isFile()) throw new UserError(`${file} is not a file, so not a database`);
  const head = Buffer.alloc(SQLITE_MAGIC.length);
  const descriptor = openSync(file, "r");
  const read = readSync(descriptor, head);
  closeSync(descriptor);
  if (read === 0 || head.toString("latin1") === SQLITE_MAGIC) return;
  throw new UserError(`${file} is not a SQLite database`, { hint: "name another file with --db" });
}

function assertOurs(db: Connection, file: string): void {
  const value = (sql: string) => keep(db.prepare(sql)).pluck().get();
  const id = value("PRAGMA application_id");
  const tables = value("SELECT count(*) FROM sqlite_schema");
  if (id === APPLICATION_ID || tables === 0) return;
  throw new UserError(`${file} is a SQLite database of another program`, {
    hint: "name another file with --db",
  });
}

function migrate(db: Connection, file: string): void {
  const step = db.transaction(() => {
    db.exec(`PRAGMA application_id = ${APPLICATION_ID}`);
    db.exec("CREATE TABLE IF NOT EXISTS migrations (version INTEGER PRIMARY KEY) STRICT");
    const done = Number(
      keep(db.prepare("SELECT coalesce(max(version), 0) FROM migrations")).pluck().get(),
    );
    if (done > MIGRATIONS.length) {
      throw new UserError(
        `${file} was written by a newer Assay (schema ${done}, this program knows ${MIGRATIONS.length})`,
        { hint: "upgrade Assay, or name another file with --db" },
      );
    }
    for (const [index, sql] of MIGRATIONS.entries()) {
      if (index < done) continue;
      db.exec(sql);
      keep(db.prepare("INSERT INTO migrations VALUES (?)")).run(index + 1);
    }
  });
  step.immediate();
}

/** Runs something on the database; SQLite's own errors become one line that says what to do. */
export function explaining<T>(file: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    throw explained(file, error);
  }
}

/** The same for what is read bit by bit. */
export function* explainingEach<T>(file: string, items: Iterable<T>): Generator<T> {
  const iterator = items[Symbol.iterator]();
  for (;;) {
    const next = explaining(file, () => iterator.next());
    if (next.done === true) return;
    yield next.value;
  }
}

const EXPLANATIONS: readonly (readonly [RegExp, string, string])[] = [
  [
    /^SQLITE_(BUSY|LOCKED)/,
    "is in use by another process",
    "wait for it to end, or name another file with --db",
  ],
  [
    /^SQLITE_(NOTADB|CORRUPT)/,
    "is damaged or not a SQLite database",
    "name another file with --db",
  ],
  [
    /^SQLITE_FULL|^SQLITE_IOERR_WRITE/,
    "cannot grow: the disk is full",
    "free some space, then go on with assay run --resume",
  ],
  [
    /^SQLITE_(READONLY|CANTOPEN|PERM)/,
    "cannot be opened for writing",
    "check the folder's permissions, or name another file with --db",
  ],
  [/^SQLITE_IOERR/, "cannot be read or written", "check the disk"],
];

function explained(file: string, error: unknown): unknown {
  if (error instanceof UserError) return error;
  const code =
    error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
  if (code === "EACCES" || code === "ENOSPC" || code === "EROFS" || code === "ENOTDIR") {
    return new UserError(`database ${file}: ${messageOf(error)}`, { cause: error });
  }
  const found = EXPLANATIONS.find(([pattern]) => pattern.test(code));
  if (found === undefined) return error;
  return new UserError(`database ${file} ${found[1]}`, { hint: found[2], cause: error });
}
