-- Customers that are not for everybody's eyes, such as employees who are customers, or those of private banking.
create table customer_guard (
    customer id primary key,
    reason text not null,
    at instant not null,
    by_user id                 -- who settled it
);

-- Who alone may see such a customer, beside whoever looks after the relationship.
create table customer_viewer (
    customer id not null,
    kind int not null,         -- customers::Viewer: 0 the people of a unit and all below, 1 an employee
    who id not null,
    primary key (customer, kind, who)
) without rowid;
