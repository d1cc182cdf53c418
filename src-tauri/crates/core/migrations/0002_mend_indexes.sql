-- Two triggers on the same update run in no promised order: the old note's words could be taken
-- out of the index after the new note's words had been put in. One trigger keeps the order.
DROP TRIGGER note_left;
DROP TRIGGER note_came;
CREATE TRIGGER note_changed AFTER UPDATE OF note ON entries WHEN old.note IS NOT new.note BEGIN
  INSERT INTO notes (notes, rowid, note) SELECT 'delete', old.row, old.note WHERE old.note IS NOT NULL;
  INSERT INTO notes (rowid, note) SELECT new.row, new.note WHERE new.note IS NOT NULL;
END;

-- What is deleted leaves the index too, at once and not at some later merge.
INSERT INTO notes (notes, rank) VALUES ('secure-delete', 1);
INSERT INTO notes (notes) VALUES ('rebuild');

-- An index covers a query only with every column the query names, also those of its own WHERE.
DROP INDEX entries_by_day;
CREATE INDEX entries_by_day ON entries (day, practice, at, deleted_at) WHERE deleted_at IS NULL;
-- When a practice was last touched, and the entries of one practice.
CREATE INDEX entries_by_practice ON entries (practice, day, at, deleted_at) WHERE deleted_at IS NULL;
-- What is old enough to be forgotten, asked at every start.
CREATE INDEX changes_by_time ON changes (made_at);
