-- What was written, of the events for which it is kept: personal data, so it goes with its event and is never indexed.
create table case_event_text (
    case_id id not null,
    seq int not null,
    text text not null,
    primary key (case_id, seq)
) without rowid;
