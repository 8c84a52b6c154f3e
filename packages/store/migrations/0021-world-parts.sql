-- What stands under a forum, and files by what comes next of them.
create index forum_parent on forum (workspace, (data->>'parent')) where until is null;
create index dossier_stage on dossier (workspace, (data->>'stage')) where until is null;
