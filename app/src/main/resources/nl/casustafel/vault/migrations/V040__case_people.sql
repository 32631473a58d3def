-- Owned by casefile: who takes part in a case, and on whose word (W-B3, W-C8, W-M3).
-- Who directs it (casusregisseur), and the earlier case of the same person, where this one began anew.
alter table case_file add column director_id uuid;
alter table case_file add column follows_case_id uuid;
alter table case_file add constraint fk_case_file_director foreign key (director_id) references team_person (id);

-- Somebody from outside, for this case alone; no account is ever made of it (W-B5).
create table third_party (
    id uuid not null,
    case_id uuid not null,
    organisation varchar(300) not null,
    contact varchar(300),
    -- The two conditions, and what it is shown (WPGA art. 3(3)).
    expertise varchar(50000) not null,
    own_task varchar(50000) not null,
    data_scope varchar(50000) not null,
    admitted_on date not null,
    until_on date not null,
    -- The secrecy statement (W-B6): signed on a day, or why not.
    secrecy_signed_on date,
    secrecy_note varchar(50000),
    ended_on date,
    constraint pk_third_party primary key (id),
    constraint fk_third_party_case foreign key (case_id) references case_file (id)
);
create index ix_third_party_case on third_party (case_id);

-- Who signed in place for a designation, the end of one, or a third party (DEC-6).
create table case_approval (
    id uuid not null,
    case_id uuid not null,
    about_id uuid not null,
    what varchar(30) not null,
    -- Police, prosecution or mayor; absent where the regime knows no three.
    party varchar(20),
    person_id uuid not null,
    signed_with varchar(20) not null,
    signed_at timestamp(3) with time zone not null,
    constraint pk_case_approval primary key (id),
    constraint fk_case_approval_case foreign key (case_id) references case_file (id)
);
create index ix_case_approval_case on case_approval (case_id);

-- What is asked of a minor (W-M3).
create table case_minor (
    case_id uuid not null,
    authority varchar(50000) not null,
    parents_informed varchar(10) not null,
    parents_note varchar(50000),
    board_asked_on date,
    board_answer varchar(50000) not null,
    school varchar(300) not null,
    representative varchar(300),
    noted_by uuid not null,
    noted_on date not null,
    constraint pk_case_minor primary key (case_id),
    constraint fk_case_minor_case foreign key (case_id) references case_file (id)
);

-- Why the lawfulness review looked at a case that is over (T-C8).
create table case_inspection (
    id uuid not null,
    case_id uuid not null,
    person_id uuid not null,
    at timestamp(3) with time zone not null,
    reason varchar(50000) not null,
    constraint pk_case_inspection primary key (id),
    constraint fk_case_inspection_case foreign key (case_id) references case_file (id)
);
