-- Owned by person: whether somebody without a date of birth is a minor, as far as anybody knows (W-M).
alter table subject add column said_minor varchar(10);
alter table joining_subject add column said_minor varchar(10);
