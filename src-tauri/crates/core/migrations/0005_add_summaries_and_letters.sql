-- Sums by day, kept by triggers: the statistics of a million entries are read from a few thousand
-- rows. Free pages have the practice ''.
CREATE TABLE day_sums (
  day      TEXT    NOT NULL,
  practice TEXT    NOT NULL,
  entries  INTEGER NOT NULL,
  felt     INTEGER NOT NULL, -- entries with a feeling
  feelings INTEGER NOT NULL, -- the sum of these feelings
  PRIMARY KEY (day, practice)
) STRICT, WITHOUT ROWID;

-- Entries of the seven by journal day and hour on the clock they were made by.
CREATE TABLE hour_sums (
  day     TEXT    NOT NULL,
  hour    INTEGER NOT NULL CHECK (hour BETWEEN 0 AND 23),
  entries INTEGER NOT NULL,
  PRIMARY KEY (day, hour)
) STRICT, WITHOUT ROWID;

-- The hour is floored twice, so that a moment before 1970 has one too.
INSERT INTO day_sums (day, practice, entries, felt, feelings)
  SELECT day, coalesce(practice, ''), count(*), count(feeling), coalesce(sum(feeling), 0)
  FROM entries WHERE deleted_at IS NULL GROUP BY 1, 2;
INSERT INTO hour_sums (day, hour, entries)
  SELECT day, ((at / 1000 + utc_offset) % 86400 + 86400) % 86400 / 3600, count(*)
  FROM entries WHERE deleted_at IS NULL AND practice IS NOT NULL GROUP BY 1, 2;

CREATE TRIGGER entry_counted AFTER INSERT ON entries WHEN new.deleted_at IS NULL BEGIN
  INSERT INTO day_sums (day, practice, entries, felt, feelings)
    VALUES (new.day, coalesce(new.practice, ''), 1, new.feeling IS NOT NULL, coalesce(new.feeling, 0))
    ON CONFLICT DO UPDATE SET entries = entries + 1, felt = felt + excluded.felt,
      feelings = feelings + excluded.feelings;
  INSERT INTO hour_sums (day, hour, entries)
    SELECT new.day, ((new.at / 1000 + new.utc_offset) % 86400 + 86400) % 86400 / 3600, 1
    WHERE new.practice IS NOT NULL
    ON CONFLICT DO UPDATE SET entries = entries + 1;
END;

CREATE TRIGGER entry_uncounted AFTER DELETE ON entries WHEN old.deleted_at IS NULL BEGIN
  UPDATE day_sums SET entries = entries - 1, felt = felt - (old.feeling IS NOT NULL),
      feelings = feelings - coalesce(old.feeling, 0)
    WHERE day = old.day AND practice = coalesce(old.practice, '');
  DELETE FROM day_sums WHERE day = old.day AND entries = 0;
  UPDATE hour_sums SET entries = entries - 1
    WHERE day = old.day AND old.practice IS NOT NULL
      AND hour = ((old.at / 1000 + old.utc_offset) % 86400 + 86400) % 86400 / 3600;
  DELETE FROM hour_sums WHERE day = old.day AND entries = 0;
END;

CREATE TRIGGER entry_recounted
AFTER UPDATE OF practice, at, utc_offset, day, feeling, deleted_at ON entries BEGIN
  UPDATE day_sums SET entries = entries - 1, felt = felt - (old.feeling IS NOT NULL),
      feelings = feelings - coalesce(old.feeling, 0)
    WHERE old.deleted_at IS NULL AND day = old.day AND practice = coalesce(old.practice, '');
  INSERT INTO day_sums (day, practice, entries, felt, feelings)
    SELECT new.day, coalesce(new.practice, ''), 1, new.feeling IS NOT NULL, coalesce(new.feeling, 0)
    WHERE new.deleted_at IS NULL
    ON CONFLICT DO UPDATE SET entries = entries + 1, felt = felt + excluded.felt,
      feelings = feelings + excluded.feelings;
  DELETE FROM day_sums WHERE day = old.day AND entries = 0;
  UPDATE hour_sums SET entries = entries - 1
    WHERE old.deleted_at IS NULL AND day = old.day AND old.practice IS NOT NULL
      AND hour = ((old.at / 1000 + old.utc_offset) % 86400 + 86400) % 86400 / 3600;
  INSERT INTO hour_sums (day, hour, entries)
    SELECT new.day, ((new.at / 1000 + new.utc_offset) % 86400 + 86400) % 86400 / 3600, 1
    WHERE new.deleted_at IS NULL AND new.practice IS NOT NULL
    ON CONFLICT DO UPDATE SET entries = entries + 1;
  DELETE FROM hour_sums WHERE day = old.day AND entries = 0;
END;

-- Letters that were kept: as they were, with the line the person closed them with.
CREATE TABLE letters (
  week    TEXT    PRIMARY KEY CHECK (week GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'), -- its first day
  body    TEXT    NOT NULL CHECK (json_valid(body)),
  closing TEXT,
  kept_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
