-- Æ Ø Å stand last and Aa counts as Å (Retskrivningsordbogen § 4, DS 377). A PostgreSQL server knows that of Danish itself
-- (CLDR, da); PGlite's own ICU data does not, so it gets the rules, which only PostgreSQL 16 and later take. Where all else is
-- the same, capitals come first, as CLDR has it.
do $$
declare
  rules text := '[caseFirst upper] & Z < æ <<< Æ << ä <<< Ä < ø <<< Ø << ö <<< Ö < å <<< Å << aa <<< Aa <<< AA';
begin
  if current_setting('server_version_num')::int >= 160000 then
    execute format('create collation danish (provider = icu, locale = ''da'', rules = %L)', rules);
  else
    create collation danish (provider = icu, locale = 'da');
  end if;
end
$$;

-- What people do before anything is promised to last: papers handed in, and the drafts read from them.

create table paper (
  workspace text not null,
  id text not null,
  sha256 text not null,
  name text not null,
  media_type text not null,
  size bigint not null,
  added_at timestamptz not null,
  state text not null check (state in ('waiting', 'reading', 'read', 'failed', 'cancelled')),
  issue jsonb,
  -- How often its reading was begun and not ended: a paper that ends the whole process is not read for ever.
  attempts integer not null default 0,
  primary key (workspace, id),
  unique (workspace, sha256)
);

-- `original` as the reader gave it, `content` after the edits; the words themselves lie in the file `source`.
create table draft (
  workspace text not null,
  paper text not null,
  version integer not null,
  source text not null,
  title text not null,
  language text not null,
  pages integer not null,
  counts jsonb not null,
  original jsonb not null,
  content jsonb not null,
  primary key (workspace, paper),
  foreign key (workspace, paper) references paper (workspace, id)
);

-- `ids` are those that the edit gave away, so that doing it again gives the same.
create table draft_edit (
  workspace text not null,
  paper text not null,
  position integer not null,
  edit jsonb not null,
  ids jsonb not null,
  primary key (workspace, paper, position),
  foreign key (workspace, paper) references draft (workspace, paper)
);

-- The record: the ledger, and the tables that say the same for quick reading.

create table entry (
  workspace text not null,
  seq integer not null,
  time text not null,
  actor text not null,
  kind text not null,
  version integer not null,
  subject text not null,
  before jsonb not null,
  after jsonb not null,
  previous text not null,
  hash text not null,
  primary key (workspace, seq)
);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'The ledger only grows: % of an entry is refused', lower(tg_op);
end
$$;

create trigger entry_only_grows before update or delete on entry for each row execute function refuse_change();
create trigger entry_is_never_emptied before truncate on entry for each statement execute function refuse_change();

create table document (
  workspace text not null,
  sha256 text not null,
  name text not null,
  media_type text not null,
  language text not null,
  pages integer not null,
  source text not null,
  primary key (workspace, sha256)
);

create table strategy (
  workspace text not null,
  id text not null,
  title text collate danish not null,
  organisation text collate danish,
  period_from integer,
  period_to integer,
  vision text,
  purpose text,
  places jsonb not null,
  document text not null,
  paper text not null,
  adopted_at text not null,
  adopted_by text not null,
  entry integer not null,
  primary key (workspace, id),
  unique (workspace, paper),
  foreign key (workspace, document) references document (workspace, sha256),
  foreign key (workspace, entry) references entry (workspace, seq)
);

-- `rest`: body, places, owner and deadline, which nothing is searched by yet.
create table element (
  workspace text not null,
  strategy text not null,
  id text not null,
  position integer not null,
  kind text not null,
  number text,
  title text collate danish not null,
  text text,
  parent text,
  span_start integer not null,
  span_end integer not null,
  page integer,
  confidence double precision not null,
  reason text not null,
  checked text,
  rest jsonb not null,
  primary key (workspace, strategy, id),
  foreign key (workspace, strategy) references strategy (workspace, id)
);

-- `rest`: what each kind of mention has of its own.
create table mention (
  workspace text not null,
  strategy text not null,
  position integer not null,
  kind text not null,
  element text,
  text text not null,
  span_start integer not null,
  span_end integer not null,
  page integer,
  rest jsonb not null,
  primary key (workspace, strategy, position),
  foreign key (workspace, strategy) references strategy (workspace, id)
);
