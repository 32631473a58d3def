-- Owned by signal: who tested a fact, and when (W-C2). Empty for what was tested before this was kept.
alter table fact add column tested_by uuid;
alter table fact add column tested_at timestamp(3) with time zone;
