-- Owned by dossier: under which conditions a document of a case was brought, as those of a fact (W-D1, law 1.8). Empty where nobody was asked.
alter table case_document add column restriction varchar(20);
alter table case_document add column embargo_until date;
