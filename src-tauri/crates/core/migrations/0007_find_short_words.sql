-- Each note is indexed with two line breaks behind it, which no word has. So every letter begins a
-- trigram, also the last two, and a word of one or two letters is where trigrams begin with it.
DROP TRIGGER note_added;
DROP TRIGGER note_removed;
DROP TRIGGER note_changed;
DROP TABLE notes;

CREATE VIEW indexed_notes (row, note) AS
  SELECT row, note || char(10, 10) FROM entries WHERE note IS NOT NULL;
CREATE VIRTUAL TABLE notes USING fts5 (
  note, content = 'indexed_notes', content_rowid = 'row', tokenize = 'trigram remove_diacritics 1'
);
INSERT INTO notes (notes, rank) VALUES ('secure-delete', 1);
INSERT INTO notes (notes) VALUES ('rebuild');
-- Where each trigram stands; it keeps nothing of its own.
CREATE VIRTUAL TABLE trigrams USING fts5vocab (notes, instance);

CREATE TRIGGER note_added AFTER INSERT ON entries WHEN new.note IS NOT NULL BEGIN
  INSERT INTO notes (rowid, note) VALUES (new.row, new.note || char(10, 10));
END;
CREATE TRIGGER note_removed AFTER DELETE ON entries WHEN old.note IS NOT NULL BEGIN
  INSERT INTO notes (notes, rowid, note) VALUES ('delete', old.row, old.note || char(10, 10));
END;
CREATE TRIGGER note_changed AFTER UPDATE OF note ON entries WHEN old.note IS NOT new.note BEGIN
  INSERT INTO notes (notes, rowid, note)
    SELECT 'delete', old.row, old.note || char(10, 10) WHERE old.note IS NOT NULL;
  INSERT INTO notes (rowid, note)
    SELECT new.row, new.note || char(10, 10) WHERE new.note IS NOT NULL;
END;
