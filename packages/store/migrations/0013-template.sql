-- The template that documents are written into: part of the record, so a table like all the others (see 0002-plan.sql).
create table template (
  workspace text not null,
  strategy text not null,
  id text not null,
  since integer not null,
  until integer,
  data jsonb not null,
  primary key (workspace, strategy, id, since)
);
create unique index template_now on template (workspace, strategy, id) where until is null;
create index template_since on template (workspace, since);
create index template_file on template ((data->>'sha256'));
