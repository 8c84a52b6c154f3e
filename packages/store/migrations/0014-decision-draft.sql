-- No part of the record: what somebody has begun to write of a decision in a meeting. Gone when it is taken.
create table decision_draft (
  workspace text not null,
  meeting text not null,
  item text not null,
  person text not null,
  -- Its form, as it was sent.
  form text not null,
  saved timestamptz not null,
  primary key (workspace, meeting, item, person)
);
