-- One row: which public pages there are. None: none of them.
create table page_setting (
    id id primary key check (id = 1),
    promises_page flag not null,
    version int not null
);
