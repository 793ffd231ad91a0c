-- Photos and voices stand in the order of their notes' ids alone: an implicit row number told in which order they came, and so
-- about when an anonymous note was written (law 8).
create table field_note_file_anew (
    note id not null,
    number int not null,          -- from 1
    kind int not null,            -- knowledge::FileKind
    type text not null,
    bytes bytes not null,
    primary key (note, number)
) without rowid;
insert into field_note_file_anew (note, number, kind, type, bytes)
    select note, number, kind, type, bytes from field_note_file order by note, number;
drop table field_note_file;
alter table field_note_file_anew rename to field_note_file;
