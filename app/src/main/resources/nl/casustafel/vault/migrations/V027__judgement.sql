-- Owned by judgement: the assessment of a case (framework 3). What people typed stands here as codes and words;
-- no column holds a sum, a mean or a share (framework 3.5).

-- Of assessment: a case is rated by organisations, a signal by the three.
alter table rating_sheet alter column party drop not null;
alter table rating_sheet add column organisation_id uuid;
alter table rating_sheet add constraint uq_rating_sheet_organisation unique (round_id, organisation_id);
alter table rating_sheet add constraint fk_rating_sheet_organisation
    foreign key (organisation_id) references organisation (id);
alter table rating_sheet add constraint ck_rating_sheet_voice check ((party is null) <> (organisation_id is null));

create table case_assessment (
    id uuid not null,
    case_id uuid not null,
    framework_hash char(64) not null,
    -- The letter of the framework, as the case had it when the assessment was begun (DEC-20).
    motive varchar(1) not null,
    begun_at timestamp(3) with time zone not null,
    begun_by uuid not null,
    valid_until date not null,
    agreed_on date,
    agreed_by uuid,
    row_version integer not null,
    constraint pk_case_assessment primary key (id),
    constraint fk_case_assessment_case foreign key (case_id) references case_file (id)
);
create index ix_case_assessment_case on case_assessment (case_id);

-- What a rater thinks after the table talked, beside what was given blind. Insert only.
create table second_rating (
    sheet_id uuid not null,
    indicator varchar(10) not null,
    change_no integer not null,
    level_code varchar(20) not null,
    body varchar(50000) not null,
    changed_at timestamp(3) with time zone not null,
    recorded_by uuid not null,
    constraint pk_second_rating primary key (sheet_id, indicator, change_no),
    constraint fk_second_rating_sheet foreign key (sheet_id) references rating_sheet (id)
);

-- What the table typed for one indicator. No level where it is divided.
create table consensus (
    assessment_id uuid not null,
    indicator varchar(10) not null,
    level_code varchar(20),
    body varchar(50000),
    relevance varchar(20),
    engagement_point boolean not null,
    certainty varchar(20),
    deviation varchar(50000),
    counterargument varchar(50000),
    question varchar(50000),
    question_owner_id uuid,
    question_due_on date,
    constraint pk_consensus primary key (assessment_id, indicator),
    constraint fk_consensus_assessment foreign key (assessment_id) references case_assessment (id)
);

-- Which organisation holds what where the table is divided; none holds two.
create table consensus_side (
    assessment_id uuid not null,
    indicator varchar(10) not null,
    organisation_id uuid not null,
    level_code varchar(20) not null,
    body varchar(50000) not null,
    constraint pk_consensus_side primary key (assessment_id, indicator, organisation_id),
    constraint fk_consensus_side foreign key (assessment_id, indicator) references consensus (assessment_id, indicator)
);

-- The facts a level rests on. Not tied to the fact: what a signal says may be taken away (DEC-7).
create table consensus_fact (
    assessment_id uuid not null,
    indicator varchar(10) not null,
    fact_id uuid not null,
    constraint pk_consensus_fact primary key (assessment_id, indicator, fact_id),
    constraint fk_consensus_fact foreign key (assessment_id, indicator) references consensus (assessment_id, indicator)
);

create table domain_picture (
    assessment_id uuid not null,
    domain varchar(1) not null,
    picture varchar(20) not null,
    body varchar(50000) not null,
    constraint pk_domain_picture primary key (assessment_id, domain),
    constraint fk_domain_picture_assessment foreign key (assessment_id) references case_assessment (id)
);

-- The separate judgements of people, one row each.
create table overall_judgement (
    assessment_id uuid not null,
    subject varchar(20) not null,
    answer varchar(20) not null,
    certainty varchar(20) not null,
    body varchar(50000) not null,
    provisional boolean not null,
    information_plan varchar(50000),
    constraint pk_overall_judgement primary key (assessment_id, subject),
    constraint fk_overall_judgement_assessment foreign key (assessment_id) references case_assessment (id)
);

create table formulation (
    assessment_id uuid not null,
    slot varchar(20) not null,
    body varchar(50000) not null,
    constraint pk_formulation primary key (assessment_id, slot),
    constraint fk_formulation_assessment foreign key (assessment_id) references case_assessment (id)
);

create table scenario (
    assessment_id uuid not null,
    outlook varchar(20) not null,
    body varchar(50000) not null,
    early_signs varchar(50000) not null,
    measure varchar(50000) not null,
    constraint pk_scenario primary key (assessment_id, outlook),
    constraint fk_scenario_assessment foreign key (assessment_id) references case_assessment (id)
);

create table assessment_answer (
    assessment_id uuid not null,
    prompt varchar(10) not null,
    asked varchar(50000) not null,
    body varchar(50000) not null,
    answered_by uuid not null,
    answered_at timestamp(3) with time zone not null,
    constraint pk_assessment_answer primary key (assessment_id, prompt),
    constraint fk_assessment_answer_assessment foreign key (assessment_id) references case_assessment (id)
);
