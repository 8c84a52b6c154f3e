-- What is asked and said of a plan: part of the record, so tables like all the others (see 0002-plan.sql).
do $$
declare
  name text;
begin
  foreach name in array array['round', 'request', 'ask', 'update', 'judgement', 'verdict']
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

-- Who was asked in a round, and who has answered in it.
create index request_of_round on request (workspace, (data->>'round')) where until is null;
create index request_of_person on request (workspace, (data->>'person')) where until is null;
create index ask_of_round on ask (workspace, (data->>'round')) where until is null;
create index update_of_round on "update" (workspace, (data->>'round'), strategy, id);

-- From here on no part of the record: it helps to collect answers and to send mail.

-- What somebody has begun to answer, saved as they type. Gone when it is given as an update.
create table answer_draft (
  workspace text not null,
  request text not null,
  strategy text not null,
  element text not null,
  data jsonb not null,
  saved timestamptz not null,
  primary key (workspace, request, strategy, element)
);

-- When a request's page was opened for the first time, and when its last question was answered: how long answering takes.
create table request_visit (
  workspace text not null,
  request text not null,
  opened timestamptz not null,
  finished timestamptz,
  primary key (workspace, request)
);

-- With what links to requests are signed. A new key makes every link sent so far invalid.
create table signing_key (
  workspace text primary key,
  key text not null
);

-- Mail to be sent, in its final words. `key` says what it is for, so that the same is never queued twice.
create table outgoing_mail (
  workspace text not null,
  id text not null,
  key text not null,
  person text not null,
  -- Of which round and request; '' for a digest.
  round text not null,
  request text not null,
  receiver text not null,
  subject text not null,
  plain text not null,
  html text not null,
  -- waiting → sending → sent; refused for good: failed; killed between sending and the answer: unsure
  state text not null check (state in ('waiting', 'sending', 'sent', 'failed', 'unsure')),
  attempts integer not null,
  -- Not before then; while it is sent, until when its sender is believed to be alive.
  next timestamptz not null,
  -- What the mail server said last.
  said text,
  made timestamptz not null,
  done timestamptz,
  primary key (workspace, id),
  unique (workspace, key)
);
create index outgoing_mail_next on outgoing_mail (workspace, next) where state in ('waiting', 'sending');
create index outgoing_mail_of_round on outgoing_mail (workspace, round);
