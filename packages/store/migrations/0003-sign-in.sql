-- How people sign in. No part of the record: who they are and what they may is in the ledger (`person`, `grant`), what they
-- prove it with is not. Secrets are kept as hashes only.

-- `mail` is what one signs in with, folded; set by whoever may give rights, so that editing the register opens no door.
create table account (
  workspace text not null,
  person text not null,
  mail text not null,
  -- scrypt, in the PHC string format; none as long as the person has set none.
  password text,
  primary key (workspace, person),
  unique (workspace, mail)
);

-- Who somebody is at an OpenID provider.
create table identity (
  workspace text not null,
  issuer text not null,
  subject text not null,
  person text not null,
  primary key (workspace, issuer, subject),
  foreign key (workspace, person) references account (workspace, person) on delete cascade
);

-- `hash` is SHA-256 of what the browser holds; `id` names the session where its owner ends it.
create table session (
  workspace text not null,
  hash text not null,
  id text not null,
  person text not null,
  device text not null,
  since timestamptz not null,
  seen timestamptz not null,
  primary key (workspace, hash),
  unique (workspace, id),
  foreign key (workspace, person) references account (workspace, person) on delete cascade
);
create index session_of_person on session (workspace, person);

-- A browser in which somebody has signed in before: other people's wrong passwords do not make it wait.
create table known_device (
  workspace text not null,
  hash text not null,
  person text not null,
  seen timestamptz not null,
  primary key (workspace, hash),
  foreign key (workspace, person) references account (workspace, person) on delete cascade
);

-- One-time links: to become the first administrator (no person yet), or to set a password. Taken away when used.
create table sign_in_link (
  workspace text not null,
  hash text not null,
  person text,
  expires timestamptz not null,
  primary key (workspace, hash),
  foreign key (workspace, person) references account (workspace, person) on delete cascade
);

-- Attempts to sign in: no more before `until`.
create table throttle (
  workspace text not null,
  key text not null,
  attempts integer not null,
  last timestamptz not null,
  until timestamptz not null,
  primary key (workspace, key)
);

-- A sign-in begun at an OpenID provider, between leaving and coming back.
create table provider_visit (
  workspace text not null,
  state text not null,
  verifier text not null,
  nonce text not null,
  back_to text not null,
  expires timestamptz not null,
  primary key (workspace, state)
);
