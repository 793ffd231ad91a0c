-- Whether what was written is kept: personal data, so off until an administrator says otherwise.
alter table import_source add column keep_texts flag not null default 0;
