-- Owned by retention: whether destroying while this was the store's file owes the store a new data key, by what the team agreed then (W-G6).
alter table file_erasure add column renew_key boolean default false not null;
