-- An undo names the entry it takes back; history asks the other way round.
create index entry_undoing on entry (workspace, ((body::jsonb ->> 'undoes')::int)) where kind = 'change.undone';
