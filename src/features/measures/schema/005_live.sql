-- Live cases change one by one, all day: what a change may touch elsewhere is found without reading every outcome.
-- Whose earlier or later cases are to be looked at again, because one of theirs has come, ended or gone.
create table measured_return_due (
    customer int not null,
    matter int not null,
    primary key (customer, matter)
) without rowid;
-- Of live cases alone (source 0): imported histories are looked at in one walk.
create index case_outcome_visits on case_outcome (customer, matter, opened)
    where source = 0 and customer is not null and matter is not null;
-- Open cases by their promise.
create index case_outcome_promised on case_outcome (source, due) where state = 1 and due is not null;
