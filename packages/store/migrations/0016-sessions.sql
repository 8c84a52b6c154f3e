-- When forums meet, and our line there: part of the record, so tables like all the others (see 0002-plan.sql). `session` is who is
-- signed in (0003-sign-in.sql), so what a forum holds is a sitting here.
do $$
declare
  name text;
begin
  foreach name in array array['sitting', 'instruction']
  loop
    execute format('create table %I (
      workspace text not null,
      strategy text not null,
      id text not null,
      since integer not null,
      until integer,
      data jsonb not null,
      primary key (workspace, strategy, id, since)
    )', name);
    execute format('create unique index %I on %I (workspace, strategy, id) where until is null', name || '_now', name);
    execute format('create index %I on %I (workspace, since)', name || '_since', name);
  end loop;
end
$$;

create index sitting_forum on sitting (workspace, (data->>'forum'), (data->>'from')) where until is null;
create index sitting_from on sitting (workspace, (data->>'from')) where until is null;
create index instruction_of_session on instruction (workspace, (data->>'session')) where until is null;
