-- Owned by person: whom a signal is about. A subject may be unnamed (DEC-13).
create table subject (
    id uuid not null,
    kind varchar(20) not null,
    name varchar(300),
    description varchar(300),
    born_on date,
    municipality_id uuid,
    row_version integer not null,
    constraint pk_subject primary key (id),
    constraint fk_subject_municipality foreign key (municipality_id) references municipality (id),
    constraint ck_subject_called check (name is not null or description is not null)
);
