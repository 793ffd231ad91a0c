-- Dates that an act on many cases moved, on the day the customers were told. Made anew with what is counted of the case.
create table figure_move (
    case_id id not null,
    number int not null,          -- of the promise
    moved_at instant not null,
    kind int not null,            -- desk::Kind
    team id,
    touchpoint id,
    product id,
    vertical id,
    primary key (case_id, number)
) without rowid;
create index figure_move_by_time on figure_move (moved_at, case_id, number);
