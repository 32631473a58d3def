-- Owned by casefile: which days moved the day from which retention runs, and what was done on them, without a word of it
-- (W-G2, DEC-16). Insert only.
create table case_processing (
    case_id uuid not null,
    processed_on date not null,
    kind varchar(20) not null,
    constraint pk_case_processing primary key (case_id, processed_on, kind),
    constraint fk_case_processing_case foreign key (case_id) references case_file (id)
);
-- What moved it before is not known any more, and not made up.
insert into case_processing (case_id, processed_on, kind) select id, last_processed_on, 'EARLIER' from case_file;
