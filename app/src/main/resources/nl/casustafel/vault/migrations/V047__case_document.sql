-- Owned by dossier: what a file of a case is. The file itself stands with the other files, encrypted as everything here.
create table case_document (
    attachment_id uuid not null,
    case_id uuid not null,
    title varchar(300) not null,
    kind varchar(20) not null,
    dated_on date,
    -- Whose document it is; null where nobody said so.
    organisation_id uuid,
    noted_at timestamp(3) with time zone not null,
    noted_by uuid not null,
    constraint pk_case_document primary key (attachment_id),
    constraint fk_case_document_case foreign key (case_id) references case_file (id)
);
create index ix_case_document_case on case_document (case_id);
