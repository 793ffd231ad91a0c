-- Why cases happen: a tree of causes in our own process. What is retired is offered no more and stays readable.
create table cause (
    id id primary key,
    parent id,
    name text not null,
    name_key text not null,    -- in small letters: no two of one parent are called the same
    name_folded text not null, -- as they are sorted
    retired flag not null,
    version int not null
);
create unique index cause_by_name on cause (coalesce(parent, 0), name_key);
