-- A session begun at the organisation's provider, which sees to second factors itself.
alter table session add column by_provider flag not null default 0;

-- A sign-in at the provider comes back to the browser that began it, and to the page it came from.
alter table provider_sign_in add column browser_hash bytes;
alter table provider_sign_in add column go_to text not null default '/';
alter table provider_sign_in add column link_to id; -- the account to be linked; none: whoever it is
