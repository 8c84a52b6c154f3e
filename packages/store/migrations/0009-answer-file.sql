-- No part of the record: what somebody with a request's link has sent along and may give as evidence, saved as they go.
create table answer_file (
  workspace text not null,
  request text not null,
  sha256 text not null,
  name text not null,
  size integer not null,
  sent timestamptz not null,
  primary key (workspace, request, sha256)
);
create index answer_file_named on answer_file (sha256);
