/**
 * The schema, as numbered steps that only ever go forward. A step that has been released is never
 * changed; a new one is added below it.
 */
export const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE runs (
    id          TEXT PRIMARY KEY,
    kind        TEXT NOT NULL CHECK (kind IN ('measure', 'import', 'calibrate')),
    state       TEXT NOT NULL CHECK (state IN ('running', 'finished', 'interrupted', 'stopped')),
    spec        TEXT NOT NULL,            -- resolved configuration of the run, JSON, without secrets
    spec_hash   TEXT NOT NULL,
    program     TEXT NOT NULL,            -- version of Assay
    node        TEXT NOT NULL,
    seed        INTEGER NOT NULL,
    started_at  TEXT NOT NULL,
    ended_at    TEXT,
    stop_reason TEXT,
    lag_p99_ms  REAL                      -- event-loop delay while it ran
  ) STRICT;

  CREATE TABLE backends (
    run_id TEXT NOT NULL REFERENCES runs (id),
    label  TEXT NOT NULL,
    config TEXT NOT NULL,                 -- JSON, names of key variables but never keys
    PRIMARY KEY (run_id, label)
  ) STRICT;

  CREATE TABLE suites (
    hash       TEXT PRIMARY KEY,          -- of the tasks: prompts, targets, grader options
    definition TEXT NOT NULL              -- JSON: name, title, version, category, licence, source, prompt, grader, sampling
  ) STRICT;

  CREATE TABLE tasks (
    suite_hash TEXT NOT NULL REFERENCES suites (hash),
    ordinal    INTEGER NOT NULL,
    id         TEXT NOT NULL,
    prompt     BLOB NOT NULL,             -- deflated text
    target     TEXT NOT NULL,             -- JSON
    grader     TEXT NOT NULL,             -- JSON
    fields     TEXT NOT NULL,             -- JSON
    PRIMARY KEY (suite_hash, id)
  ) STRICT;

  CREATE TABLE samples (
    id         TEXT PRIMARY KEY,          -- RUN.N
    run_id     TEXT NOT NULL REFERENCES runs (id),
    ordinal    INTEGER NOT NULL,
    backend    TEXT NOT NULL,
    suite_hash TEXT NOT NULL,
    task_id    TEXT NOT NULL,
    sample     INTEGER NOT NULL,
    seed       INTEGER NOT NULL,
    outcome    TEXT CHECK (outcome IN ('completed', 'truncated', 'empty', 'filtered', 'failed')),
    detail     TEXT,                      -- why it failed or was filtered
    UNIQUE (run_id, ordinal),
    FOREIGN KEY (suite_hash, task_id) REFERENCES tasks (suite_hash, id),
    FOREIGN KEY (run_id, backend) REFERENCES backends (run_id, label)
  ) STRICT;

  CREATE TABLE attempts (
    id                TEXT PRIMARY KEY,   -- RUN.N.ATTEMPT
    sample_id         TEXT NOT NULL REFERENCES samples (id),
    number            INTEGER NOT NULL,
    started_at        TEXT NOT NULL,
    result            TEXT NOT NULL,      -- 'ok', or the kind of failure
    message           TEXT,
    status            INTEGER,
    retry_after_ms    REAL,
    finish_reason     TEXT,
    raw_finish_reason TEXT,
    unfinished        INTEGER,            -- 1: the thought was never closed
    input_tokens      INTEGER,
    output_tokens     INTEGER,
    reasoning_tokens  INTEGER,
    cached_tokens     INTEGER,
    model             TEXT,
    fingerprint       TEXT,
    request_id        TEXT,
    first_event_ms    REAL,
    first_reasoning_ms REAL,
    first_answer_ms   REAL,
    end_ms            REAL,
    chunks            INTEGER,
    gap_p50_ms        REAL,
    gap_p95_ms        REAL,
    gap_max_ms        REAL,
    reasoning         BLOB,               -- deflated text
    answer            BLOB,               -- deflated text
    UNIQUE (sample_id, number)
  ) STRICT;

  CREATE TABLE grades (
    id        INTEGER PRIMARY KEY,
    sample_id TEXT NOT NULL REFERENCES samples (id),
    grader    TEXT NOT NULL,              -- kind and version
    grade     TEXT NOT NULL CHECK (grade IN ('correct', 'incorrect', 'unparsed', 'refused', 'ungraded')),
    score     REAL,
    extracted TEXT,
    reason    TEXT NOT NULL,
    graded_at TEXT NOT NULL
  ) STRICT;
  CREATE INDEX grades_of_sample ON grades (sample_id);

  CREATE TABLE certificates (
    run_id TEXT PRIMARY KEY REFERENCES runs (id),
    at     TEXT NOT NULL,
    passed INTEGER NOT NULL,
    checks TEXT NOT NULL                  -- JSON
  ) STRICT;
  `,
  `
  CREATE TABLE grader_errors (
    run_id          TEXT NOT NULL REFERENCES runs (id),
    grader          TEXT NOT NULL,        -- kind and version, as in grades
    false_positives INTEGER NOT NULL,     -- wrong answers accepted, of so many labelled cases
    wrong_cases     INTEGER NOT NULL,
    false_negatives INTEGER NOT NULL,     -- right answers refused, of so many labelled cases
    right_cases     INTEGER NOT NULL,
    PRIMARY KEY (run_id, grader)
  ) STRICT;

  -- Whose request it was: the sample's own, or that of the judge who graded it.
  ALTER TABLE attempts ADD COLUMN role TEXT NOT NULL DEFAULT 'answer' CHECK (role IN ('answer', 'judge'));
  `,
  `
  -- What the policy decided of each place that a run's requests went to, or were kept from.
  CREATE TABLE egress (
    run_id       TEXT NOT NULL REFERENCES runs (id),
    host         TEXT NOT NULL,           -- with its port
    backend      TEXT,                    -- absent where no backend names the host, and for a proxy
    jurisdiction TEXT NOT NULL,
    allowed      INTEGER NOT NULL CHECK (allowed IN (0, 1)),
    reason       TEXT NOT NULL
  ) STRICT;
  CREATE UNIQUE INDEX egress_of_run ON egress (run_id, host, coalesce(backend, ''), allowed);
  `,
  `
  -- The row of the price table that was valid at its time ('config' where the configuration says the
  -- price), the cost by it, and the cost that the server reported, which goes before it.
  ALTER TABLE attempts ADD COLUMN price_row TEXT;
  ALTER TABLE attempts ADD COLUMN cost REAL;
  ALTER TABLE attempts ADD COLUMN cost_currency TEXT;
  ALTER TABLE attempts ADD COLUMN server_cost REAL;
  ALTER TABLE attempts ADD COLUMN server_cost_currency TEXT;
  `,
  `
  -- code: what running the program came to (verdict, failing test, isolation), JSON.
  ALTER TABLE grades ADD COLUMN execution TEXT;
  `,
];
