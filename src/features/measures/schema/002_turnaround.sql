-- The turnaround up to the last resolution, how long nobody had the case, and which waits began without a question. What is
-- stored was measured without them, so everything is measured again, from the events, by the next measures.refresh.
alter table case_outcome add column turnaround int;
alter table case_outcome add column orphan int;
delete from case_outcome;
delete from outcome_change;
delete from measured_day;
delete from measured_place;
delete from measured_cell;
delete from measured_due;
delete from measured_team_person;
update measured_state set measured_again_to = 0;
