-- Ready texts for answers, and lists of steps for work that must not forget one.
create table answer_template (
    id id primary key,
    name text not null,
    name_key text not null,    -- in small letters: no two of a language in use are called the same
    name_folded text not null, -- as lists are sorted: small letters without accents
    language text not null,
    number int not null,       -- of the version in force
    starter text,              -- the code of the ready text it began as
    retired instant,
    version int not null
);
create unique index answer_template_by_name on answer_template (language, name_key) where retired is null;
create index answer_template_in_order on answer_template (name_folded, id);

create table answer_template_version (
    template id not null,
    number int not null,
    name text not null,
    purpose int not null,      -- templates::Purpose
    suits text not null,       -- JSON of templates::Suits
    text text not null,
    asks flag not null,        -- it holds a question
    made instant not null,
    by_user id not null,
    primary key (template, number)
) without rowid;

create table checklist (
    id id primary key,
    name text not null,
    name_key text not null,
    name_folded text not null,
    suits text not null,       -- JSON of templates::Suits
    steps text not null,       -- JSON list of sentences, in their order
    retired instant,
    version int not null
);
create unique index checklist_by_name on checklist (name_key) where retired is null;
create index checklist_in_order on checklist (name_folded, id);

-- A checklist on a case: its steps as they were when it was put there.
create table case_checklist (
    id id primary key,
    case_id id not null,
    checklist id not null,
    name text not null,
    put instant not null,
    put_by id not null         -- an employee
);
create unique index case_checklist_by_case on case_checklist (case_id, checklist);

create table case_checklist_step (
    case_checklist id not null,
    number int not null,       -- from 1
    text text not null,
    done instant,
    done_by id,                -- an employee
    primary key (case_checklist, number)
) without rowid;
