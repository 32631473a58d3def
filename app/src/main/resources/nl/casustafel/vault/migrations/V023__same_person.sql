-- Owned by person: which subjects somebody found to be one person. Each signal keeps a subject of its own.
create table same_person (
    subject_id uuid not null,
    person_id uuid not null,
    constraint pk_same_person primary key (subject_id),
    constraint fk_same_person_subject foreign key (subject_id) references subject (id) on delete cascade
);
create index ix_same_person_person on same_person (person_id);

-- Who found it and why. Goes with either of the two, and so does what taking it back would need.
create table joining (
    id uuid not null,
    sequence_no integer not null,
    one_id uuid not null,
    other_id uuid not null,
    reason varchar(50000) not null,
    joined_by uuid not null,
    joined_at timestamp(3) with time zone not null,
    constraint pk_joining primary key (id),
    constraint fk_joining_one foreign key (one_id) references subject (id) on delete cascade,
    constraint fk_joining_other foreign key (other_id) references subject (id) on delete cascade
);

-- How each subject stood before.
create table joining_subject (
    joining_id uuid not null,
    subject_id uuid not null,
    person_id uuid,
    kind varchar(20) not null,
    name varchar(300),
    description varchar(300),
    born_on date,
    municipality_id uuid,
    -- The version of its row after the change; empty where nothing of it changed.
    changed_to integer,
    constraint pk_joining_subject primary key (joining_id, subject_id),
    constraint fk_joining_subject_joining foreign key (joining_id) references joining (id) on delete cascade,
    constraint fk_joining_subject_subject foreign key (subject_id) references subject (id) on delete cascade
);
