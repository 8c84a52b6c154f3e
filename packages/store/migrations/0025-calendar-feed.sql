-- The how-manieth address of a person's calendar works, if any does: no part of the record. The row outlives the account, so that
-- no address that was closed opens again.
create table calendar_feed (
  workspace text not null,
  person text not null,
  nth integer not null,
  open boolean not null,
  primary key (workspace, person)
);
