-- Who decides, on what, when and how: part of the record, so tables like all the others (see 0002-plan.sql).
do $$
declare
  name text;
begin
  foreach name in array array['group', 'proposal', 'assessment', 'meeting', 'decision', 'review', 'chapter']
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

create index assessment_of_proposal on assessment (workspace, (data->>'proposal')) where until is null;
create index chapter_of_review on chapter (workspace, (data->>'review')) where until is null;
create index proposal_of_group on proposal (workspace, (data->>'group')) where until is null;
