-- Policies. What one says lies in its versions, which are never edited nor removed: open cases are pinned to them.
create table policy (
    id id primary key,
    name text not null,
    retired instant,           -- no new case gets it from then on
    version int not null       -- grows with each change: that of the newest policy_version
);

create table policy_version (
    id id primary key,
    policy id not null,
    number int not null,       -- from 1
    valid_from instant not null,
    made instant not null,
    by_user id,
    match text not null,       -- promises::Match as JSON
    terms text not null        -- promises::Terms as JSON
);
create unique index policy_version_by_number on policy_version (policy, number);

-- Changes with every change of a policy, to a number that never was there before: what programs keep in memory is good as long
-- as it stands.
create table policy_stamp (
    one int primary key,
    stamp int not null
);
insert into policy_stamp (one, stamp) values (1, 0);

-- Up to which stamp of the calendars the next alarms of running cases have been written anew.
create table promise_timed (
    one int primary key,
    calendars int not null
);
insert into promise_timed (one, calendars) values (1, 0);
