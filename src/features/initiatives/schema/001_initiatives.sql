-- Tries: small things teams start by themselves.
create table try_ (
    id id primary key,
    what text not null,
    looks_at text not null,    -- in words; empty: not said
    begun int not null,        -- days, as those below, in the organisation's zone
    until int not null,
    ended int,                 -- before its day
    starter id not null,       -- an employee
    team id,
    touchpoint id,
    look int,                  -- initiatives::Look
    learned text,
    learned_at instant,
    origin id,                 -- the try it was copied from
    note id,                   -- the field note it came of
    reminded instant,          -- when its starter was told that its day is over
    version int not null
);
create index try_by_origin on try_ (origin, id) where origin is not null;
create index try_by_team on try_ (team, id);
create index try_by_touchpoint on try_ (touchpoint, id);
