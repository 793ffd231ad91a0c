-- What each live case says of how we keep our word: a row a case that counts, made anew from the case and its promises whenever
-- one of them changes. Everything here can be made again.
create table figure_case (
    case_id id primary key,
    counted_at instant not null,  -- its last resolution; of an open one when its first date passed
    resolved flag not null,
    kind int not null,            -- desk::Kind
    team id,
    touchpoint id,
    product id,
    vertical id,
    first_until instant,          -- the date first told; none: none was
    last_until instant,           -- the date told last
    re_promises int not null,
    dated flag not null,          -- a date was told as it began
    kept_first int,               -- done by the first date; none: there was none
    kept_last int,
    told_before int,              -- of a late one: another date was told before the first one passed
    updates_kept int not null,    -- news that was promised
    updates_broken int not null
);
create index figure_case_by_time on figure_case (counted_at, case_id);
