-- Files of customers who were erased: their rows are gone, their bytes go next.
create table case_file_erased (
    id id primary key           -- of the blob
);
