-- Who is in the partnership forum: part of the record, so a table like all the others (see 0002-plan.sql).
create table partner (
  workspace text not null,
  strategy text not null,
  id text not null,
  since integer not null,
  until integer,
  data jsonb not null,
  primary key (workspace, strategy, id, since)
);
create unique index partner_now on partner (workspace, strategy, id) where until is null;
create index partner_since on partner (workspace, since);
-- Whose an engagement is, and in which country it is shared; asked by columns for the reason that 0023-world-columns.sql gives.
alter table engagement add column partner text collate "C" generated always as (data ->> 'partner') stored;
alter table engagement add column shared_in text collate "C" generated always as (
  case when data ->> 'visible' in ('forum', 'all') or data ? 'partner' then data ->> 'country' end
) stored;
create index engagement_shared on engagement (workspace, shared_in, last_day) where until is null and shared_in is not null;
create index engagement_partner on engagement (workspace, partner) where until is null and partner is not null;
drop index engagement_last;
create index engagement_last on engagement (workspace, country, last_day) include (partner) where until is null and state = 'held';
