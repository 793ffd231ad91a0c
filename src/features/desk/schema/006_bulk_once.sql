-- An act on many cases that comes twice under one key is done once: its cases are written down before anything is done, and whoever asks
-- again goes on with those that wait.
alter table bulk_act add column once_key text;
alter table bulk_act add column request text;   -- digest of what was asked under that key
create unique index bulk_act_by_key on bulk_act (by_employee, once_key) where once_key is not null;

alter table bulk_act_case add column waits flag not null default 0; -- nothing is done yet
