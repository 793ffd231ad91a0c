-- Charts by the week read cells of weeks (grain 3) rather than those of each day. They are made by the next measures.refresh
-- of the days that are there; weeks begin on Monday, and day 0 was a Thursday.
insert into measured_due (grain, start, facet)
    select distinct 3, start - ((start + 3) % 7 + 7) % 7, facet from measured_cell_page
    where grain = 0 and part = 0 and facet <= 7
    on conflict do nothing;
