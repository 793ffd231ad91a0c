-- What somebody who leaves, or is away for long, hands over; done in batches by a job, each thing once.
create table handover (
    id id primary key,
    employee id not null,           -- whose things they are
    reason text not null,           -- whoever receives something reads it
    last_day int,                   -- of the employee, where this is because they leave
    by_employee id,
    by_user id not null,
    at instant not null,
    state int not null,             -- responsibility::HandoverState
    total int not null,             -- how many things there were at the beginning
    ended instant
);
create index handover_by_employee on handover (employee, id);
create unique index handover_at_work on handover (employee) where state = 0;

-- Who gets what: everything of a kind, or one thing.
create table handover_to (
    handover id not null,
    kind int not null,              -- responsibility::HoldingKind
    thing minor not null,           -- its id; 0: everything of that kind that is not named
    receiver id not null,           -- an employee
    primary key (handover, kind, thing)
) without rowid;

-- What became of each.
create table handover_thing (
    handover id not null,
    kind int not null,
    thing minor not null,
    receiver id not null,
    refused text,                   -- the code; none: it is done
    sentence text,                  -- of the refusal, in English
    primary key (handover, kind, thing)
) without rowid;
