-- The numbers by which programs on this store keep their ids apart. One row a number that was ever in use.
create table node (
    number       int primary key check (number between 0 and 511),
    holder       int not null,     -- drawn at random by the program that holds it
    leased_until instant not null, -- from then on another may take it
    host         text not null     -- for people: the machine of the last holder
);
