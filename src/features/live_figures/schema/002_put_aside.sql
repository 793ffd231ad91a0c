-- Cases that came to nothing, and those that were filed anew late, so that neither goes unseen.
alter table figure_case add column put_aside flag not null default 0;    -- spam, a duplicate, merged, taken back
alter table figure_case add column refiled_late flag not null default 0; -- under another kind, touchpoint or product
