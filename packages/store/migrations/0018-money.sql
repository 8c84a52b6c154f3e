-- Money and key figures: part of the record, so tables like all the others (see 0002-plan.sql).
do $$
declare
  name text;
begin
  foreach name in array array['fund', 'payment', 'exchange_rate', 'key_figure']
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
    execute format('create index %I on %I (workspace, since)', name || '_since', name);
  end loop;
end
$$;

create index payment_of_fund on payment (workspace, (data->>'fund')) where until is null;
create index payment_country on payment (workspace, (data->>'country')) where until is null;
