-- What a mail tells its receiver's calendar; nothing for most.
alter table outgoing_mail add column calendar jsonb;
