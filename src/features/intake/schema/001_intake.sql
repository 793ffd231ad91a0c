-- Where histories come from. Importing a case again replaces what its source said of it before.
create table import_source (
    id id primary key,
    name text not null,
    keep_names flag not null,     -- persons by name; else by pseudonym (law 13)
    retention_months int          -- none: kept until somebody removes it
);
create unique index import_source_by_name on import_source (name);

-- One secret key per installation: names become pseudonyms with it, the same each time.
create table pseudonym_key (
    only_one int primary key,     -- always 1
    key_bytes bytes not null
);

-- Files that were brought, until they have been imported and a week has passed. Their bytes lie in the data folder.
create table upload (
    id id primary key,
    by_user id not null,
    created_at instant not null
);
create table upload_file (
    upload id not null,
    number int not null,
    name text not null,           -- as the sender calls it; for people only
    size int not null,
    primary key (upload, number)
) without rowid;

create table history_import (
    id id primary key,
    source id not null,
    name text not null,
    upload id not null,
    by_user id not null,
    created_at instant not null,
    ended_at instant,
    state int not null,           -- intake::ImportState
    mapping text not null,        -- TOML
    take_good_rows flag not null, -- import the good rows although some are bad
    job id not null,
    progress_done int not null,
    progress_total int not null,
    last_reference text not null, -- of the case stored last: where a restart goes on
    cases int not null,
    cases_changed int not null,   -- created or changed, the rest was the same already
    events int not null,
    duplicate_rows int not null,
    bad_rows int not null,
    first_event instant,
    last_event instant,
    refusal_code text,
    refusal text
);
create index history_import_newest on history_import (created_at, id);

create table import_bad_row (
    import id not null,
    number int not null,          -- from 1; at most 10,000 are kept, all are counted
    file text not null,
    line int not null,
    column_name text not null,
    value text not null,
    reason text not null,
    primary key (import, number)
) without rowid;
