-- Names that papers use and that nobody wants in the register. No part of the record: it changes what is offered, and nothing that is kept.
create table dismissed_proposal (
  workspace text not null,
  -- What the same name comes down to.
  key text not null,
  name text not null,
  primary key (workspace, key)
);
