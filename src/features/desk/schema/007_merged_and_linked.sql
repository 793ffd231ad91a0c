-- A case that had ended before it was merged is closed as it was when it is taken out again.
alter table live_case add column closed_as_before_merge int;

-- Two cases may belong together in more than one way: split off, and under it too.
create table case_link_by_kind (
    case_id id not null,
    other id not null,
    how int not null,             -- desk::Link
    primary key (case_id, other, how)
) without rowid;
insert into case_link_by_kind (case_id, other, how) select case_id, other, how from case_link;
drop table case_link;
alter table case_link_by_kind rename to case_link;
create index case_link_by_other on case_link (other);
