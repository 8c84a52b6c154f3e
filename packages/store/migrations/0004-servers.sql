-- What several servers on one PostgreSQL need, so that none keeps anything of its own.

-- Files by the SHA-256 of their bytes. In a folder's record the table stays empty: there they lie beside it.
create table file (
  workspace text not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  bytes bytea not null,
  primary key (workspace, sha256)
);
-- Papers are compressed already.
alter table file alter column bytes set storage external;

-- Which server reads a paper, and until when it is believed to: it says so again and again while it reads.
alter table paper add column reader text, add column read_until timestamptz;
