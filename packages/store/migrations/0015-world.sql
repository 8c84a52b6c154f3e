-- The world that plans are about: part of the record, so tables like all the others (see 0002-plan.sql).
do $$
declare
  name text;
begin
  foreach name in array array[
    'partnership', 'forum', 'engagement', 'dossier', 'position', 'stance', 'candidature', 'pledge', 'coalition'
  ]
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

create index partnership_country on partnership (workspace, (data->>'country')) where until is null;
create index mention_country on mention (workspace, (data->>'code')) where until is null and data->>'kind' = 'country';

create index engagement_country on engagement (workspace, (data->>'country'), (data->>'from')) where until is null;
create index engagement_from on engagement (workspace, (data->>'from')) where until is null;
create index engagement_forum on engagement (workspace, (data->>'forum')) where until is null;
create index position_of_dossier on position (workspace, (data->>'dossier')) where until is null;
create index stance_of_dossier on stance (workspace, (data->>'dossier')) where until is null;
create index stance_country on stance (workspace, (data->>'country')) where until is null;
create index dossier_forum on dossier (workspace, (data->>'forum')) where until is null;
create index pledge_of_candidature on pledge (workspace, (data->>'candidature')) where until is null;
create index pledge_country on pledge (workspace, (data->>'country')) where until is null;
