-- Who brings us cases: a person or a company. One that was found to be the same as another is merged into it and keeps its own
-- row and contact points, so that undoing it is exact.
create table customer (
    id id primary key,         -- tells when the customer was first noted
    kind int not null,         -- customers::CustomerKind
    name text not null,        -- empty once erased, or where only an address is known
    language text not null,    -- `da`; empty: not known
    zone text not null,        -- IANA; empty: the organisation's
    segment text not null,     -- in the organisation's own words; may be empty
    manager id,                -- employee who looks after the relationship
    care text,                 -- handle with care, and why; none: no more than anybody
    merged_into id,
    erased_at instant,
    version int not null
);
create index customer_by_merged on customer (merged_into) where merged_into is not null;
create index customer_by_manager on customer (manager) where manager is not null;
create index customer_by_segment on customer (segment, id) where segment <> '';

-- The words of names, folded: whoever searches types the beginning of some.
create table customer_word (
    word text not null,
    customer id not null,
    primary key (word, customer)
) without rowid;

-- Where a customer is reached. Several customers may share one, as a household does.
create table customer_contact (
    customer id not null,
    id id not null,
    kind int not null,         -- customers::ContactKind
    value text not null,       -- as written
    value_key text not null,   -- as compared: an address in small letters, a number as +4520123456
    label text not null,       -- `work`; may be empty
    primary key (customer, id)
) without rowid;
create index customer_contact_by_key on customer_contact (kind, value_key, customer);

-- One row: what the administrator settled. None: what settings.h says.
create table customer_setting (
    id id primary key check (id = 1),
    calling_code text not null,  -- of the country whose numbers are written without one
    retention_days int not null, -- after the last contact a customer is erased; 0: never by itself
    version int not null
);
