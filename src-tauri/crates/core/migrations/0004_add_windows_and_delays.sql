-- A reminder may have a window from `at` to `until`, in which a moment is drawn each day.
ALTER TABLE reminders ADD COLUMN until TEXT CHECK (until GLOB '[0-2][0-9]:[0-5][0-9]' AND until <> at);

-- What kept an occurrence from being shown at its moment, and when that was over.
ALTER TABLE occurrences ADD COLUMN delayed_by TEXT;
ALTER TABLE occurrences ADD COLUMN delayed_until INTEGER;
