-- How many steps of the history an entry is, so that undo and redo outlive the program: an undo or a redo may go several
-- at once, and an edit that goes on with the step before it (0), or leads back to where that began (-1), is no step of
-- its own.

ALTER TABLE journal ADD COLUMN steps INTEGER DEFAULT 1 NOT NULL;
ALTER TABLE journal ADD CONSTRAINT journal_steps CHECK (steps >= -1);
