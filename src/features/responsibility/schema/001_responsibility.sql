-- One row: from when on something counts as a gap. None: what model.h says.
create table responsibility_setting (
    id id primary key check (id = 1),
    most_touchpoints int not null,  -- one person answers for without being asked about it
    elsewhere_percent int not null, -- of the cases, owned outside the team the map names
    version int not null
);

-- Gaps somebody looked at and leaves open until a day, with the reason.
create table gap_dismissed (
    kind int not null,              -- responsibility::GapKind
    subject minor not null,         -- a touchpoint or an employee; 0: none
    until_day int not null,         -- counted from 1970-01-01, included
    reason text not null,
    by_employee id,                 -- none: a user who is no employee
    at instant not null,
    primary key (kind, subject)
) without rowid;
