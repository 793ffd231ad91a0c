-- What a person sees of a mail that waits or failed, and why they gave it up.
alter table mail_outbox add column attempts int not null default 0;
alter table mail_outbox add column trouble_code text; -- of the last attempt
alter table mail_outbox add column reason text;       -- of whoever gave it up
drop index mail_outbox_by_case;
create index mail_outbox_by_case on mail_outbox (case_id, entry);
