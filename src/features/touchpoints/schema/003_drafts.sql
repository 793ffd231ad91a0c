-- Drafts of a re-organisation: the map as it was when a draft began, and as it is wished for.
create table map_draft (
    id id primary key,
    name text not null,
    about text not null,
    state int not null,
    begun instant not null,
    begun_by id,
    ended instant,             -- published or discarded
    ended_by id,
    reason text not null,      -- why it was published
    version int not null
);

-- Journeys and touchpoints as JSON. `began` is null for what the draft adds, `wanted` for what it removes.
create table map_draft_journey (
    draft id not null,
    journey id not null,
    began text,
    wanted text,
    primary key (draft, journey)
);
create table map_draft_touchpoint (
    draft id not null,
    touchpoint id not null,
    began text,
    wanted text,
    primary key (draft, touchpoint)
);
