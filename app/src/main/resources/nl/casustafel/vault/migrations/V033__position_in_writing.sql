-- Owned by meeting: who is not at the table and wrote beforehand what he holds (T-S4). Was shown the item.
alter table item_attendance add column in_writing boolean default false not null;
