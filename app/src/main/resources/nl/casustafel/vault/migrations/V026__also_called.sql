-- Owned by person: other names somebody goes by, parted by commas.
alter table subject add column also_called varchar(300);
alter table joining_subject add column also_called varchar(300);
