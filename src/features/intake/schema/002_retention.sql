-- Settings of a source are edited: the version is what the editor saw.
alter table import_source add column version int not null default 1;
