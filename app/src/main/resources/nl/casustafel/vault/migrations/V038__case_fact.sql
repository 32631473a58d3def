-- Owned by dossier: what participants brought about a case after its admission (W-C7, W-D1). The words of what was
-- told alone, was not given, or was wrong stand nowhere.
create table case_fact (
    id uuid not null,
    case_id uuid not null,
    organisation_id uuid not null,
    person_id uuid,
    telling varchar(20) not null,
    kind varchar(20),
    body varchar(50000),
    observed_from date,
    observed_until date,
    -- The letter of art. 4; empty where nobody said so yet.
    category varchar(1),
    source_grade varchar(20),
    content_grade varchar(20),
    special varchar(20),
    necessity varchar(50000),
    restriction varchar(20),
    embargo_until date,
    -- Not tied to the fact it stands in the place of: what has a condition does not travel along.
    corrects_id uuid,
    correction varchar(20),
    corrected_at timestamp(3) with time zone,
    entered_by uuid not null,
    entered_at timestamp(3) with time zone not null,
    constraint pk_case_fact primary key (id),
    constraint fk_case_fact_case foreign key (case_id) references case_file (id),
    constraint fk_case_fact_organisation foreign key (organisation_id) references organisation (id),
    constraint ck_case_fact_words check ((telling in ('TOLD', 'SPOKEN')) = (body is not null and kind is not null)),
    constraint ck_case_fact_struck check (telling <> 'STRUCK' or correction = 'WRONG')
);
create index ix_case_fact_case on case_fact (case_id);

-- Whom to tell that a fact was put right, and who did (W-D8).
create table fact_notice (
    id uuid not null,
    case_id uuid not null,
    fact_id uuid not null,
    way varchar(20) not null,
    recipient varchar(300) not null,
    reference varchar(300),
    told_by uuid,
    told_at timestamp(3) with time zone,
    constraint pk_fact_notice primary key (id),
    constraint fk_fact_notice_case foreign key (case_id) references case_file (id)
);
create index ix_fact_notice_case on fact_notice (case_id);
