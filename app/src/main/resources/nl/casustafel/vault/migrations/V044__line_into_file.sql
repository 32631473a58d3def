-- Owned by meeting: what a line typed at the table also became in the file (DEC-24).
-- No foreign keys: a fact or an action may end before the line does, and the line stays a line.
alter table live_line add column fact_id uuid;
alter table live_line add column action_id uuid;
