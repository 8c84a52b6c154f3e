-- Which mails did not arrive, among all that did.
create index outgoing_mail_failed on outgoing_mail (workspace, round) where state in ('failed', 'unsure');
