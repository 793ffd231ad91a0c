-- How many open cases a customer has, on the page of each.
create index live_case_open_of_customer on live_case (customer) where state < 3;
