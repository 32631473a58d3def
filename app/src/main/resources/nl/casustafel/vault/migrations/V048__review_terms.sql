-- Owned by team: after how long a case is looked at again. What the team agreed, not the act, which names no term (law 1.5).
alter table team_settings add column plan_review_months integer default 3 not null;
alter table team_settings add column necessity_months integer default 6 not null;
alter table team_settings add column necessity_late_months integer default 12 not null;
alter table team_settings add column plan_weeks integer default 4 not null;
