-- Owned by casefile: a case that was decided before this program (DEC-14) has neither signal nor weighing here. It was taken
-- over on a day, admitted_on is the day of the decision, and nothing stands in the tables of a weighing.
alter table case_file alter column signal_id drop not null;
alter table case_file alter column weighing_id drop not null;
alter table case_file add column taken_over_on date;
-- When it is looked at next, until a plan says so.
alter table case_file add column review_on date;
-- Which attachment of the case is the old decision.
alter table case_file add column decision_file_id uuid;
alter table case_file add constraint ck_case_file_origin check (
    (taken_over_on is null and signal_id is not null and weighing_id is not null
        and review_on is null and decision_file_id is null)
    or (taken_over_on is not null and signal_id is null and weighing_id is null));

-- The number of the national system (DEC-22): words to find it there, never an identity, so not unique.
alter table case_file add column external_number varchar(60);
alter table signal add column external_number varchar(60);
