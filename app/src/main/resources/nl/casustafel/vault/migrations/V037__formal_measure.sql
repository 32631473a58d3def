-- Owned by plan: formal measures (W-K1 to W-K3). The participants propose, the competent authority decides.
create table formal_measure (
    id uuid not null,
    case_id uuid not null,
    kind varchar(30) not null,
    body varchar(50000) not null,
    proposed_on date not null,
    proposed_by uuid not null,
    decided_on date,
    starts_on date,
    -- The last day; empty where neither act nor decision names one.
    ends_on date,
    extension_count integer not null,
    appeal_pending boolean not null,
    ended_on date,
    ended_note varchar(50000),
    row_version integer not null,
    constraint pk_formal_measure primary key (id),
    constraint fk_formal_measure_case foreign key (case_id) references case_file (id),
    constraint ck_formal_measure_decision check ((decided_on is null) = (starts_on is null)),
    constraint ck_formal_measure_end check ((ended_on is null) = (ended_note is null))
);
create index ix_formal_measure_case on formal_measure (case_id);
