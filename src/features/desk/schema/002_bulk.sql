-- One act on many cases at once, and what it left of each: what is undone within ten minutes is put back from here. Kept for a day.
create table bulk_act (
    id id primary key,
    by_employee id not null,
    act int not null,             -- desk::BulkAct
    at instant not null,
    more flag not null,           -- the list had more cases than are taken at once
    undone instant
);
create index bulk_act_by_time on bulk_act (at);

create table bulk_act_case (
    bulk id not null,
    number int not null,          -- in the order they were asked for
    case_id id not null,
    refused text,                 -- JSON of desk::RefusalShown; none: it was done
    before text,                  -- JSON of desk::AsItStood; none: it was refused
    after text,
    primary key (bulk, number)
) without rowid;
