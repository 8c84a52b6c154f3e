-- The ledger keeps each entry as the very text that its hash is of; the other columns only help to find entries.

-- The RFC 8785 form of what the ledger held as jsonb so far: keys by code unit (they are all ASCII), numbers and strings as
-- PostgreSQL writes them, which for our values is how ECMAScript does. A wrong form would not give the entry's hash.
create function canonical(value jsonb) returns text language sql immutable as $$
  select case jsonb_typeof(value)
    when 'object' then '{' || coalesce((
      select string_agg(to_json(key)::text || ':' || canonical(inner_value), ',' order by key collate "C")
      from jsonb_each(value) as pair(key, inner_value)), '') || '}'
    when 'array' then '[' || coalesce((
      select string_agg(canonical(inner_value), ',' order by place)
      from jsonb_array_elements(value) with ordinality as item(inner_value, place)), '') || ']'
    else value::text
  end
$$;

create table ledger_entry (
  workspace text not null,
  seq integer not null,
  time timestamptz not null,
  actor text not null,
  kind text not null,
  -- '' where the entry is about the workspace.
  strategy text not null,
  subject text not null,
  hash text not null,
  body text not null,
  primary key (workspace, seq)
);

insert into ledger_entry (workspace, seq, time, actor, kind, strategy, subject, hash, body)
select workspace, seq, time::timestamptz, actor, kind, subject, subject, hash,
  canonical(jsonb_build_object('seq', seq, 'workspace', workspace, 'time', time, 'actor', actor, 'kind', kind,
    'version', version, 'subject', subject, 'before', before, 'after', after, 'previous', previous))
from entry;

-- How far the ledger goes, and how far the tables made from it follow: they are made again from 0.
create table ledger (
  workspace text primary key,
  seq integer not null,
  hash text not null,
  time timestamptz not null,
  shown integer not null
);

insert into ledger (workspace, seq, hash, time, shown)
select distinct on (workspace) workspace, seq, hash, time, 0 from ledger_entry order by workspace, seq desc;

drop table mention, element, strategy, document, entry;
drop function canonical(jsonb);
alter table ledger_entry rename to entry;
alter index ledger_entry_pkey rename to entry_pkey;

create trigger entry_only_grows before update or delete on entry for each row execute function refuse_change();
create trigger entry_is_never_emptied before truncate on entry for each statement execute function refuse_change();

create index entry_of_strategy on entry (workspace, strategy, seq);
create index entry_of_time on entry (workspace, time);
create index entry_of_actor on entry (workspace, actor, seq);

-- The tables that everyone reads, all alike: a row for each version of a thing, from the entry that made it (`since`) to the
-- one that ended it (`until`, none for what stands now). So any past day is the same question with a number in it.
do $$
declare
  name text;
begin
  foreach name in array array['document', 'strategy', 'element', 'mention', 'baseline', 'organisation', 'person', 'grant']
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
  end loop;
end
$$;

-- A document is asked for by its hash alone, too.
create index document_by_hash on document (workspace, id);
