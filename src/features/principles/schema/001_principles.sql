-- How we treat customers around here: a text written together, and what shows what its sentences mean.
create table principle_text (
    id id primary key,
    number int,                -- from the day it is published: 1, 2, …
    state int not null,        -- principles::TextState
    content text not null,     -- JSON of principles::PrinciplesContent
    begun instant not null,
    begun_by id not null,      -- a user
    changed instant not null,
    changed_by id not null,
    published instant,
    published_by id,
    superseded instant,        -- when the next version came into force
    is_open flag not null,     -- a draft, or out for signing
    version int not null
);
create unique index principle_text_open on principle_text (is_open) where is_open = 1; -- one is written at a time
create unique index principle_text_number on principle_text (number) where number is not null;

-- Principles that have been in force, and the latest version that holds each.
create table principle (
    id id primary key,
    latest id not null         -- a principle_text
);

create table principle_signer (
    text id not null,
    employee id not null,
    place int not null,        -- in the order they were asked
    asked instant not null,
    signed instant,
    primary key (text, employee)
) without rowid;
create index principle_signer_by_employee on principle_signer (employee, text);

create table principle_comment (
    id id primary key,
    text id not null,
    about id,                  -- a principle; none: the whole
    by_user id not null,
    words text not null,
    at instant not null,
    settled instant,
    settled_by id
);
create index principle_comment_by_text on principle_comment (text, id);

-- "This is what we mean": from a case, a note, whatever else is to show it.
create table principle_link (
    id id primary key,
    principle id not null,
    kind text not null,        -- a word app/ knows: case, …
    subject id not null,
    by_user id not null,
    sentence text not null,
    at instant not null
);
create unique index principle_link_once on principle_link (kind, subject, principle, by_user);
create index principle_link_by_principle on principle_link (principle, id);

create table principle_setting (
    id id primary key check (id = 1),
    on_promises_page flag not null,
    version int not null
);
