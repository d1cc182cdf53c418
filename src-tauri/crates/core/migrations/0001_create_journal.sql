-- The first schema. Moments are milliseconds since 1970 UTC; days are YYYY-MM-DD.
PRAGMA application_id = 1213355080; -- "HRTH"

CREATE TABLE entries (
  row        INTEGER PRIMARY KEY,
  id         TEXT    NOT NULL UNIQUE,
  practice   TEXT    CHECK (practice IN ('empathy', 'boundaries', 'community', 'listening', 'support', 'inclusivity', 'authenticity')),
  at         INTEGER NOT NULL,
  utc_offset INTEGER NOT NULL CHECK (utc_offset BETWEEN -86399 AND 86399), -- seconds east
  time_zone  TEXT    NOT NULL,
  day        TEXT    NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  note       TEXT,
  feeling    INTEGER CHECK (feeling BETWEEN 1 AND 5),
  space      TEXT,
  private    INTEGER NOT NULL CHECK (private IN (0, 1)),
  source     TEXT    NOT NULL CHECK (source IN ('window', 'tray', 'notification', 'cli', 'import')),
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  deleted_at INTEGER, -- in the bin since then
  CHECK (practice IS NOT NULL OR note IS NOT NULL)
) STRICT;

-- Covers the week grid, presence and the least-touched rule without reading the notes.
CREATE INDEX entries_by_day ON entries (day, practice, at) WHERE deleted_at IS NULL;
CREATE INDEX entries_in_bin ON entries (deleted_at) WHERE deleted_at IS NOT NULL;

-- Trigrams find part-words and scripts without spaces.
CREATE VIRTUAL TABLE notes USING fts5 (
  note, content = 'entries', content_rowid = 'row', tokenize = 'trigram remove_diacritics 1'
);
CREATE TRIGGER note_added AFTER INSERT ON entries WHEN new.note IS NOT NULL BEGIN
  INSERT INTO notes (rowid, note) VALUES (new.row, new.note);
END;
CREATE TRIGGER note_removed AFTER DELETE ON entries WHEN old.note IS NOT NULL BEGIN
  INSERT INTO notes (notes, rowid, note) VALUES ('delete', old.row, old.note);
END;
CREATE TRIGGER note_left AFTER UPDATE OF note ON entries WHEN old.note IS NOT NULL BEGIN
  INSERT INTO notes (notes, rowid, note) VALUES ('delete', old.row, old.note);
END;
CREATE TRIGGER note_came AFTER UPDATE OF note ON entries WHEN new.note IS NOT NULL BEGIN
  INSERT INTO notes (rowid, note) VALUES (new.row, new.note);
END;

CREATE TABLE rest_days (
  day TEXT PRIMARY KEY CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT, WITHOUT ROWID;

CREATE TABLE focuses (
  day      TEXT PRIMARY KEY,
  practice TEXT NOT NULL,
  reason   TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE settings (
  id              INTEGER PRIMARY KEY CHECK (id = 1),
  body            TEXT    NOT NULL CHECK (json_valid(body)),
  welcomed        INTEGER NOT NULL CHECK (welcomed IN (0, 1)),
  told_about_tray INTEGER NOT NULL CHECK (told_about_tray IN (0, 1))
) STRICT;
INSERT INTO settings (id, body, welcomed, told_about_tray) VALUES (1, '{}', 0, 0);

CREATE TABLE reminders (
  id             TEXT PRIMARY KEY,
  at             TEXT    NOT NULL CHECK (at GLOB '[0-2][0-9]:[0-5][0-9]'),
  days           TEXT    NOT NULL CHECK (json_valid(days)),
  practice       TEXT,
  text           TEXT,
  even_if_logged INTEGER NOT NULL CHECK (even_if_logged IN (0, 1)),
  enabled        INTEGER NOT NULL CHECK (enabled IN (0, 1)),
  effective_from INTEGER NOT NULL -- a moment before it never comes due
) STRICT, WITHOUT ROWID;

CREATE TABLE pauses (
  id    INTEGER PRIMARY KEY CHECK (id = 1),
  until INTEGER NOT NULL
) STRICT;

CREATE TABLE occurrences (
  reminder_id TEXT    NOT NULL,
  day         TEXT    NOT NULL,
  due_at      INTEGER NOT NULL,
  outcome     TEXT    NOT NULL,
  decided_at  INTEGER NOT NULL,
  again_at    INTEGER,
  practice    TEXT,
  text        TEXT,
  PRIMARY KEY (reminder_id, day)
) STRICT, WITHOUT ROWID;
CREATE INDEX occurrences_by_time ON occurrences (decided_at);

CREATE TABLE changes (
  id      INTEGER PRIMARY KEY AUTOINCREMENT,
  op      TEXT    NOT NULL CHECK (json_valid(op)),
  made_at INTEGER NOT NULL,
  undone  INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1))
) STRICT;

-- What a change touched: each record before and after, as JSON; NULL where there was none.
CREATE TABLE change_steps (
  change_id INTEGER NOT NULL REFERENCES changes (id) ON DELETE CASCADE,
  position  INTEGER NOT NULL,
  kind      TEXT    NOT NULL,
  key       TEXT    NOT NULL,
  before    TEXT,
  after     TEXT,
  PRIMARY KEY (change_id, position)
) STRICT, WITHOUT ROWID;
