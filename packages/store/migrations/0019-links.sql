-- What parts of plans are to each other: part of the record, so a table like all the others (see 0002-plan.sql).
create table link (
  workspace text not null,
  strategy text not null,
  id text not null,
  since integer not null,
  until integer,
  data jsonb not null,
  primary key (workspace, strategy, id, since)
);
create unique index link_now on link (workspace, strategy, id) where until is null;
create index link_since on link (workspace, since);
create index link_from on link (workspace, (data -> 'from' ->> 'strategy')) where until is null;
create index link_to on link (workspace, (data -> 'to' ->> 'strategy')) where until is null;
