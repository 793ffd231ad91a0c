-- Receipts whose bytes are still to be removed: their customer was erased.
create table gesture_receipt_erased (
    file id primary key
);
