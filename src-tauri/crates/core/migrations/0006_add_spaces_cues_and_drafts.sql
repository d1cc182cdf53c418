-- If-then plans.
CREATE TABLE cues (
  id         TEXT PRIMARY KEY,
  practice   TEXT    NOT NULL CHECK (practice IN ('empathy', 'boundaries', 'community', 'listening', 'support', 'inclusivity', 'authenticity')),
  when_text  TEXT    NOT NULL,
  then_text  TEXT    NOT NULL,
  reminder   TEXT,   -- one that was removed counts as none
  created_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- The inventory of safe spaces. Entries hold the name, so that they say it without a row here.
CREATE TABLE spaces (
  id          TEXT PRIMARY KEY,
  name        TEXT    NOT NULL,
  kind        TEXT    NOT NULL CHECK (kind IN ('community', 'friendship', 'therapy_group', 'creative_outlet', 'other')),
  why         TEXT,
  archived_at INTEGER,
  created_at  INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- What each space's entries are of, and when the last was, without reading the notes.
CREATE INDEX entries_by_space ON entries (space, practice, day, at, deleted_at)
  WHERE deleted_at IS NULL AND space IS NOT NULL;

-- Boundaries put into words before they are said.
CREATE TABLE rehearsals (
  id         TEXT PRIMARY KEY,
  sentence   TEXT    NOT NULL,
  by_day     TEXT    CHECK (by_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  entry      TEXT,   -- the one made when it had been said
  went       INTEGER CHECK (went BETWEEN 0 AND 4),
  word       TEXT,
  created_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX rehearsals_by_entry ON rehearsals (entry) WHERE entry IS NOT NULL;

-- Words being typed. No change by the person, so neither undone nor counted as a revision.
CREATE TABLE drafts (
  key      TEXT PRIMARY KEY,
  text     TEXT    NOT NULL,
  saved_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Suggestions passed over on a day, and whether the person wanted none.
ALTER TABLE focuses ADD COLUMN passed TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(passed));
ALTER TABLE focuses ADD COLUMN set_aside INTEGER NOT NULL DEFAULT 0 CHECK (set_aside IN (0, 1));

-- Each return after some days away is greeted on one day: the day before it, and the day of it.
CREATE TABLE returns (
  last_day   TEXT PRIMARY KEY,
  greeted_on TEXT NOT NULL
) STRICT, WITHOUT ROWID;
