-- The responsibility map: journeys, the place and description of each touchpoint, and who changed what, when and why.
create table journey (
    id id primary key,
    name text not null,
    name_key text not null,    -- in small letters: no two are called the same
    about text not null,
    position int not null,     -- from 0, without gaps
    version int not null
);
create unique index journey_by_name on journey (name_key);

-- One row: grows with the order of the journeys and of the touchpoints on none.
create table map_order (
    id id primary key,
    version int not null
);
insert into map_order (id, version) values (1, 1);

alter table touchpoint add column journey id;                              -- none: on no journey yet
alter table touchpoint add column position int not null default 0;         -- on its journey, from 0, without gaps
alter table touchpoint add column decision_level text not null default ''; -- as employees' levels are called
alter table touchpoint add column good text not null default '';           -- what a good experience is
alter table touchpoint add column examples text not null default '[]';     -- of it: a JSON list of texts
update touchpoint set position = (select count(*) from touchpoint before
    where (before.name_folded, before.id) < (touchpoint.name_folded, touchpoint.id));

create table touchpoint_deputy (
    touchpoint id not null,
    position int not null,     -- in the order they are asked
    employee id not null,
    primary key (touchpoint, position)
);
create index touchpoint_deputy_by_employee on touchpoint_deputy (employee);

-- Who work at it besides its team.
create table touchpoint_team (
    touchpoint id not null,
    position int not null,
    unit id not null,
    primary key (touchpoint, position)
);

create table touchpoint_product (
    touchpoint id not null,
    position int not null,
    product id not null,
    primary key (touchpoint, position)
);

-- The history of the map. Nothing of a customer stands in it.
create table touchpoint_change (
    id id primary key,
    touchpoint id,             -- either this or a journey; may be gone
    journey id,
    name text not null,        -- as it was called then
    kind int not null,
    fields text not null,      -- what differed, before and after: a JSON list
    reason text not null,
    at instant not null,
    who id,                    -- a user; none: the program
    draft id                   -- of a re-organisation, published then
);
create index touchpoint_change_by_touchpoint on touchpoint_change (touchpoint, id) where touchpoint is not null;
