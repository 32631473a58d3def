-- Owned by team: whether the store gets a new data key after something was destroyed in it (W-G6). What the team agreed; no act asks for it.
alter table team_settings add column renew_key boolean default true not null;
