create index mail_outbox_by_case on mail_outbox (case_id);
