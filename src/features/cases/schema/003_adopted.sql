-- Cases that were imported and are worked at here now: by what they were known to where they came from, so that another import of
-- it leaves them alone.
create table case_adopted (
    source id not null,
    reference text not null,
    case_id id not null,
    primary key (source, reference)
) without rowid;
