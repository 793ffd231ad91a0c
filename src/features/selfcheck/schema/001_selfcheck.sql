-- Self-checks. While one is open its answers are counted in tallies, never kept as ballots; closing it turns the tallies
-- into rounded figures and forgets the rest. README.md says why, docs/decisions/0008 what it was weighed against.
create table selfcheck (
    id id primary key,
    name text not null,
    language text not null,
    closes_on int not null,       -- the last day, as days since 1970-01-01 in the maker's zone
    closes_at instant not null,   -- the end of that day
    by_user id not null,
    made_at instant not null,
    closed_at instant
);
create index selfcheck_newest on selfcheck (made_at, id);
create index selfcheck_due on selfcheck (closes_at) where closed_at is null;

create table selfcheck_step (
    selfcheck id not null,
    number int not null,          -- from 1
    name text not null,
    primary key (selfcheck, number)
) without rowid;

create table selfcheck_team (
    selfcheck id not null,
    number int not null,          -- from 1
    name text not null,
    primary key (selfcheck, number)
) without rowid;

create table selfcheck_group (
    selfcheck id not null,
    asked_group int not null,     -- selfcheck::Group
    expected int not null,        -- how many are asked, as the maker says
    answers int,                  -- none once it is closed with fewer than five
    link_hash bytes not null,
    link text,                    -- so that the maker can print the card again; forgotten at closing
    primary key (selfcheck, asked_group)
) without rowid;
create unique index selfcheck_group_by_link on selfcheck_group (link_hash);

-- How many of a group chose what: one row for everything that can be chosen, from the beginning. Gone at closing.
create table selfcheck_tally (
    selfcheck id not null,
    asked_group int not null,
    question text not null,
    step int not null,            -- 0: the question is not about a step
    choice text not null,
    answers int not null,
    primary key (selfcheck, asked_group, question, step, choice)
) without rowid;

-- What was written in own words. `draw` is drawn at random and says nothing of when.
create table selfcheck_text (
    selfcheck id not null,
    asked_group int not null,
    question text not null,
    draw int not null,
    words text not null,
    primary key (selfcheck, asked_group, question, draw)
) without rowid;

-- Browsers that have answered, as hashes of what they drew at random. Gone at closing.
create table selfcheck_mark (
    selfcheck id not null,
    mark bytes not null,
    primary key (selfcheck, mark)
) without rowid;

-- What is shown once it is closed: of each choice, between how many and how many made it.
create table selfcheck_figure (
    selfcheck id not null,
    asked_group int not null,
    question text not null,
    step int not null,
    choice text not null,
    fewest int not null,
    most int not null,
    primary key (selfcheck, asked_group, question, step, choice)
) without rowid;
