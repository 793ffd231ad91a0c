-- What the diagnosis found. A run is written whole beside the one that is shown, and takes its place at the end; findings
-- outlive runs, so that what was decided of one holds when it is found again.

-- One row.
create table diagnosis_state (
    only_one int primary key check (only_one = 1),
    due int not null,            -- 1: the histories have changed, or somebody asked; 2: a run is under way
    shown id,                    -- the run people see; null before the first
    making id,                   -- the run being written; left over where its program ended
    job id                       -- of the run that was asked for last
);
insert into diagnosis_state (only_one, due) values (1, 0);

create table diagnosis_run (
    id id primary key,
    began instant not null,
    ended instant,               -- null: being written, or given up
    cases int,
    figures text                 -- JSON: a Diagnosis without its findings
);

-- A finding as itself, and what was decided of it.
create table finding (
    id id primary key,
    source int not null,         -- whose cases show it
    mark text not null,          -- what makes it the same finding in every run: `bounce_pair:/team=3/team=7`
    kind text not null,
    state int not null,          -- FindingState
    owner id,                    -- the employee who takes it on
    reason text,
    decided instant,             -- null where nobody has
    decided_by id,
    version int not null
);
create unique index finding_by_mark on finding (source, mark);
create index finding_by_owner on finding (owner) where owner is not null;

-- A finding as one run saw it, in the order of its worth.
create table run_finding (
    run id not null,
    place int not null,          -- from 1
    finding id not null,
    cases int not null,
    content text not null,       -- JSON: a KeptFinding; names are numbers in case_word
    primary key (run, place)
) without rowid;
create unique index run_finding_by_finding on run_finding (finding, run);

create table finding_case (
    run id not null,
    place int not null,
    case_id id not null,
    primary key (run, place, case_id)
) without rowid;
