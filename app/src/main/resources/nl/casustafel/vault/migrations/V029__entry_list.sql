-- Owned by weighing: what was answered to the entry list (framework 3.7). Replaced until the weighing is decided.
create table entry_answer (
    weighing_id uuid not null,
    item varchar(10) not null,
    -- The question as it was put, whatever becomes of the framework.
    asked varchar(50000) not null,
    answer varchar(20) not null,
    reason varchar(50000),
    answered_by uuid not null,
    answered_at timestamp(3) with time zone not null,
    constraint pk_entry_answer primary key (weighing_id, item),
    constraint fk_entry_answer_weighing foreign key (weighing_id) references weighing (id)
);

-- Why it was decided otherwise than the answers suggest.
create table entry_deviation (
    weighing_id uuid not null,
    reason varchar(50000) not null,
    noted_by uuid not null,
    noted_at timestamp(3) with time zone not null,
    -- One of those who decide, signed in place (DEC-6).
    reader_id uuid not null,
    read_with varchar(20) not null,
    constraint pk_entry_deviation primary key (weighing_id),
    constraint fk_entry_deviation_weighing foreign key (weighing_id) references weighing (id)
);
