-- Owned by casefile: how a case goes from phase to phase, and what it ends with (law 1.5). Of cases from before this script
-- no step is known, and none is made up.
create table case_step (
    id uuid not null,
    case_id uuid not null,
    step_no integer not null,
    way varchar(40) not null,
    from_phase varchar(30),
    to_phase varchar(30) not null,
    at timestamp(3) with time zone not null,
    person_id uuid not null,
    -- The shared picture, where the way asks for one (T-C3).
    picture varchar(50000),
    -- The judgement, the necessity, or why.
    reason varchar(50000),
    constraint pk_case_step primary key (id),
    constraint uq_case_step unique (case_id, step_no),
    constraint fk_case_step_case foreign key (case_id) references case_file (id)
);

-- How the participant answered the call for what it knows. There is no column for why it gave nothing (W-D5).
alter table case_participant add column contribution varchar(20);
alter table case_participant add column contribution_on date;
-- Since when it is designated no more.
alter table case_participant add column ended_on date;

-- Why a case was ended, and until when it is kept (T-C7, T-C3x, W-G4).
create table case_closing (
    case_id uuid not null,
    closed_on date not null,
    closed_by uuid not null,
    reason_code varchar(40) not null,
    reason varchar(50000) not null,
    keep_until date not null,
    keep_reason varchar(50000),
    aftercare_first_on date,
    aftercare_second_on date,
    aftercare varchar(50000),
    constraint pk_case_closing primary key (case_id),
    constraint fk_case_closing_case foreign key (case_id) references case_file (id)
);
create index ix_case_closing_keep on case_closing (keep_until);
