-- What papers offer for the registers of the world is dismissed as names for the register of organisations are: each in its kind.
alter table dismissed_proposal add column kind text not null default 'organisation';
alter table dismissed_proposal drop constraint dismissed_proposal_pkey;
alter table dismissed_proposal add primary key (workspace, kind, key);
