-- Complaints that belong to no touchpoint, and the cases of each touchpoint: for the responsibility map.
create index live_case_unplaced on live_case (opened, id) where kind = 0 and touchpoint is null;
create index live_case_by_touchpoint on live_case (touchpoint, id) where touchpoint is not null;
