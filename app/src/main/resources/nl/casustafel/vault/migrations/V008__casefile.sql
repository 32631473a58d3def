-- Owned by casefile.
create table case_file (
    id uuid not null,
    number varchar(20) not null,
    signal_id uuid not null,
    weighing_id uuid not null,
    subject_id uuid,
    municipality_id uuid not null,
    regime varchar(10) not null,
    phase varchar(30) not null,
    strand varchar(20),
    admitted_on date not null,
    last_processed_on date not null,
    row_version integer not null,
    constraint pk_case_file primary key (id),
    constraint uq_case_file_number unique (number),
    constraint fk_case_file_signal foreign key (signal_id) references signal (id),
    constraint fk_case_file_weighing foreign key (weighing_id) references weighing (id),
    constraint fk_case_file_subject foreign key (subject_id) references subject (id),
    constraint fk_case_file_municipality foreign key (municipality_id) references municipality (id)
);

-- Who the three designated for this case (WPGA art. 5(5), W-C8).
create table case_participant (
    id uuid not null,
    case_id uuid not null,
    person_id uuid,
    organisation_id uuid not null,
    designated_on date not null,
    constraint pk_case_participant primary key (id),
    constraint fk_case_participant_case foreign key (case_id) references case_file (id),
    constraint fk_case_participant_person foreign key (person_id) references team_person (id),
    constraint fk_case_participant_organisation foreign key (organisation_id) references organisation (id)
);
create index ix_case_participant_case on case_participant (case_id);
