-- Cells of neighbouring words stand on pages, column by column, so that a board of a thousand teams reads some hundred rows
-- and not a hundred thousand. What was measured stays; the next measures.refresh makes every day of it anew.
drop table measured_cell;
create table measured_cell_page (
    facet int not null,          -- Facet
    grain int not null,          -- Grain
    part int not null,           -- what was counted, or the lengths of one kind (rollups/cell_page.h)
    start int not null,          -- the first day of the day, month or year
    page int not null,           -- which words
    packed bytes not null,
    primary key (facet, grain, part, start, page)
) without rowid;
delete from measured_place;
delete from measured_due;
delete from outcome_change;
insert into outcome_change (day, case_id) select distinct number / 65536, 0 from measured_day;
