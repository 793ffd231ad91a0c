-- The organisation's tree: regions, branches, departments, teams, partners; of any depth.
create table unit (
    id id primary key,
    parent id,                 -- none: it stands at the top
    name text not null,
    name_key text not null,    -- in small letters: no two units of one parent are called the same
    name_folded text not null, -- as lists are sorted: small letters without accents
    kind int not null,         -- people::UnitKind
    lead id,                   -- an employee
    path text not null,        -- ids of all above and its own, each 13 characters and a `/`: a unit and all below is a range of paths
    version int not null
);
create unique index unit_by_path on unit (path);
create unique index unit_by_name on unit (coalesce(parent, 0), name_key);
create index unit_by_lead on unit (lead) where lead is not null;

-- Business lines, which cross the units.
create table vertical (
    id id primary key,
    name text not null,
    name_key text not null,
    name_folded text not null,
    version int not null
);
create unique index vertical_by_name on vertical (name_key);

-- What cases are about.
create table product (
    id id primary key,
    name text not null,
    name_key text not null,
    name_folded text not null,
    vertical id,
    version int not null
);
create unique index product_by_name on product (name_key);
create index product_by_vertical on product (vertical) where vertical is not null;

create table employee (
    id id primary key,
    name text not null,
    name_folded text not null,
    email text not null,       -- as written
    email_key text not null,   -- as compared: in small letters
    unit id,
    level text not null,       -- in the organisation's own words; may be empty
    manager id,
    zone text not null,        -- IANA
    language int not null,     -- people::Language
    vertical id,
    version int not null
);
create unique index employee_by_email on employee (email_key);
create index employee_by_name on employee (name_folded, id);
create index employee_by_unit on employee (unit) where unit is not null;
create index employee_by_manager on employee (manager) where manager is not null;
create index employee_by_vertical on employee (vertical) where vertical is not null;

-- The words of names and addresses, folded: whoever searches types the beginning of some.
create table employee_word (
    word text not null,
    employee id not null,
    primary key (word, employee)
) without rowid;
create index employee_word_by_employee on employee_word (employee, word);

-- Days on which somebody is away, both included, counted from 1970-01-01. Why is nobody's business.
create table absence (
    id id primary key,
    employee id not null,
    from_day int not null,
    to_day int not null,
    deputy id                  -- who stands in
);
create index absence_by_employee on absence (employee, from_day);
create index absence_by_deputy on absence (deputy) where deputy is not null;
