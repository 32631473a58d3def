-- Owned by relation: people with whom the subject of a case has a social relation (W-D1 (h)), as light records
-- that go with the case (W-D6). Nothing here counts, weighs or ranks anybody.
create table related_person (
    id uuid not null,
    case_id uuid not null,
    -- A name, or no more than "oom".
    called varchar(300) not null,
    relation_type varchar(20) not null,
    direction varchar(20) not null,
    from_on date,
    until_on date,
    -- Why the plan needs to know of it.
    relevance varchar(50000) not null,
    -- How it supports or strains the subject, in words.
    bearing varchar(50000),
    noted_at timestamp(3) with time zone not null,
    noted_by uuid not null,
    row_version integer not null,
    constraint pk_related_person primary key (id),
    constraint fk_related_person_case foreign key (case_id) references case_file (id)
);
create index ix_related_person_case on related_person (case_id);
