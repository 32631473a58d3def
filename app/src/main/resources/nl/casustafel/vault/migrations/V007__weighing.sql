-- Owned by weighing.
create table weighing (
    id uuid not null,
    signal_id uuid not null,
    manner varchar(20) not null,
    state varchar(20) not null,
    opened_at timestamp(3) with time zone not null,
    opened_by uuid not null,
    proportionality varchar(50000),
    protective varchar(50000),
    informed_before varchar(20),
    informed_reason varchar(50000),
    outcome varchar(40),
    outcome_reason varchar(50000),
    strand varchar(20),
    care_route varchar(300),
    question varchar(50000),
    question_owner_id uuid,
    returns_on date,
    decided_at timestamp(3) with time zone,
    decided_on date,
    recorded_by uuid,
    row_version integer not null,
    constraint pk_weighing primary key (id),
    constraint fk_weighing_signal foreign key (signal_id) references signal (id)
);
create index ix_weighing_signal on weighing (signal_id);

-- A sentence per criterion of the act that is touched (DEC-2, WPGA art. 5(3)).
create table criterion_note (
    weighing_id uuid not null,
    criterion varchar(30) not null,
    body varchar(50000) not null,
    constraint pk_criterion_note primary key (weighing_id, criterion),
    constraint fk_criterion_note_weighing foreign key (weighing_id) references weighing (id)
);

-- A signature of police, OM or mayor (DEC-6, W-C3). Insert only; a changed mind is a newer row.
create table party_position (
    id uuid not null,
    weighing_id uuid not null,
    position_no integer not null,
    party varchar(20) not null,
    person_id uuid not null,
    mandate_id uuid,
    stand varchar(20) not null,
    body varchar(50000),
    signed_with varchar(20) not null,
    taken_at timestamp(3) with time zone not null,
    constraint pk_party_position primary key (id),
    constraint fk_party_position_weighing foreign key (weighing_id) references weighing (id),
    constraint fk_party_position_person foreign key (person_id) references team_person (id)
);
create index ix_party_position_weighing on party_position (weighing_id);
