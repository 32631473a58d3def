-- Owned by closing: whether what is processed of a case is still needed, and why (W-E2, WPGA art. 9). Never changed afterwards.
create table necessity_test (
    id uuid not null,
    case_id uuid not null,
    tested_at timestamp(3) with time zone not null,
    person_id uuid not null,
    needed boolean not null,
    reason varchar(50000) not null,
    constraint pk_necessity_test primary key (id),
    constraint fk_necessity_test_case foreign key (case_id) references case_file (id)
);
create index ix_necessity_test_case on necessity_test (case_id);
