-- Owned by person: the citizen service number, apart from the subject, so that no list can hold it (W-D9).
create table citizen_number (
    subject_id uuid not null,
    number varchar(9) not null,
    constraint pk_citizen_number primary key (subject_id),
    constraint fk_citizen_number_subject foreign key (subject_id) references subject (id)
);
