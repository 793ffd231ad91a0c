-- Working time of the organisation. A version holds from its date until the next one's; none is ever edited, so what was
-- counted stays as it was.
create table calendar (
    id id primary key,
    name text not null,
    standard flag not null,    -- the organisation's own: one of them is, for ever; it changes by versions
    version int not null
);
create unique index calendar_standard on calendar (standard) where standard = 1;

create table calendar_version (
    calendar id not null,
    from_day int not null,     -- a local date, in days since 1970-01-01; the first also holds before it
    zone text not null,
    week text not null,        -- calendars::WeekText as JSON
    primary key (calendar, from_day)
) without rowid;

create table calendar_feed (
    id id primary key,
    calendar id not null,
    address text not null,     -- of an iCalendar file
    fetched instant,           -- last read well
    failed text not null       -- the code of the last failure; empty: none
);
create index calendar_feed_by_calendar on calendar_feed (calendar);

create table calendar_holiday (
    calendar id not null,
    day int not null,
    feed id not null,          -- what brought it; 0: written by a person
    name text not null,
    switched_off flag not null, -- people work all the same
    primary key (calendar, day, feed)
) without rowid;

-- Changes with every change, to a number that never was there before: what programs keep in memory is good as long as it stands.
create table calendar_stamp (
    one int primary key,
    stamp int not null
);
insert into calendar_stamp (one, stamp) values (1, 0);
