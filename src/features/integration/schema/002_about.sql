-- What of the case an event is about, where the case alone does not say it: redress that is owed.
alter table webhook_delivery add column about id;
