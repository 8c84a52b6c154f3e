-- What pages of the world ask by, as columns of their own, made from the record by the database. PostgreSQL uses an index on
-- `data ->> 'country'` nowhere a row policy applies (0005-isolation.sql): reading from a jsonb is not marked leakproof, while
-- comparing text is. Every page read whole tables there. Ids, codes and days compare by their bytes, many times faster than as words.
do $$
declare
  made record;
begin
  for made in
    select * from (values
      ('engagement', 'country', $e$data ->> 'country'$e$),
      ('engagement', 'forum', $e$data ->> 'forum'$e$),
      ('engagement', 'first_day', $e$data ->> 'from'$e$),
      ('engagement', 'last_day', $e$data ->> 'to'$e$),
      ('engagement', 'event', $e$data -> 'origin' ->> 'uid'$e$),
      ('engagement', 'state', $e$data ->> 'state'$e$),
      ('sitting', 'country', $e$data ->> 'country'$e$),
      ('sitting', 'forum', $e$data ->> 'forum'$e$),
      ('sitting', 'first_day', $e$data ->> 'from'$e$),
      ('sitting', 'last_day', $e$data ->> 'to'$e$),
      ('sitting', 'event', $e$data -> 'origin' ->> 'uid'$e$),
      ('dossier', 'forum', $e$data ->> 'forum'$e$),
      ('dossier', 'stage', $e$data ->> 'stage'$e$),
      ('dossier', 'next_day', $e$data -> 'next' ->> 'day'$e$),
      ('position', 'dossier', $e$data ->> 'dossier'$e$),
      ('stance', 'dossier', $e$data ->> 'dossier'$e$),
      ('stance', 'country', $e$data ->> 'country'$e$),
      ('pledge', 'candidature', $e$data ->> 'candidature'$e$),
      ('pledge', 'country', $e$data ->> 'country'$e$),
      ('instruction', 'session', $e$data ->> 'session'$e$),
      ('payment', 'fund', $e$data ->> 'fund'$e$),
      ('payment', 'country', $e$data ->> 'country'$e$),
      ('partnership', 'country', $e$data ->> 'country'$e$),
      ('forum', 'parent', $e$data ->> 'parent'$e$),
      ('mention', 'country', $e$case when data ->> 'kind' = 'country' then data ->> 'code' end$e$)
    ) as one (place, name, expression)
  loop
    execute format('alter table %I add column %I text collate "C" generated always as (%s) stored', made.place, made.name, made.expression);
  end loop;
end
$$;

drop index engagement_country, engagement_from, engagement_forum, engagement_event, sitting_forum, sitting_from, sitting_event, dossier_forum,
  dossier_stage, position_of_dossier, stance_of_dossier, stance_country, pledge_of_candidature, pledge_country, instruction_of_session,
  payment_of_fund, payment_country, partnership_country, forum_parent, mention_country;

create index engagement_days on engagement (workspace, first_day, last_day) where until is null;
create index engagement_country on engagement (workspace, country, first_day, last_day) where until is null;
create index engagement_last on engagement (workspace, country, last_day) where until is null and state = 'held';
create index engagement_forum on engagement (workspace, forum, first_day) where until is null;
create index engagement_event on engagement (workspace, event) where until is null;
create index sitting_days on sitting (workspace, first_day, last_day) where until is null;
create index sitting_forum on sitting (workspace, forum, first_day) where until is null;
create index sitting_event on sitting (workspace, event) where until is null;
create index dossier_forum on dossier (workspace, forum) where until is null;
create index dossier_stage on dossier (workspace, stage) where until is null;
create index dossier_next on dossier (workspace, next_day, id) where until is null;
create index position_of_dossier on position (workspace, dossier) where until is null;
create index stance_of_dossier on stance (workspace, dossier) where until is null;
create index stance_country on stance (workspace, country) where until is null;
create index pledge_of_candidature on pledge (workspace, candidature) where until is null;
create index pledge_country on pledge (workspace, country) where until is null;
create index instruction_of_session on instruction (workspace, session) where until is null;
create index payment_of_fund on payment (workspace, fund) where until is null;
create index payment_country on payment (workspace, country) where until is null;
create index partnership_country on partnership (workspace, country) where until is null;
create index forum_parent on forum (workspace, parent) where until is null;
create index mention_country on mention (workspace, country) where until is null and country is not null;
