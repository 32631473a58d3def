-- Owned by closing: how a case ends (T-C6, T-C7, T-C10), and what is left to do when it is over.
-- What was answered to the list with which a case ends (framework 3.8).
create table exit_answer (
    case_id uuid not null,
    item varchar(10) not null,
    -- The question as it was put, whatever becomes of the framework.
    asked varchar(50000) not null,
    answer varchar(20) not null,
    reason varchar(50000),
    answered_by uuid not null,
    answered_at timestamp(3) with time zone not null,
    constraint pk_exit_answer primary key (case_id, item),
    constraint fk_exit_answer_case foreign key (case_id) references case_file (id)
);

-- Why it ends over an answer that says no.
create table exit_deviation (
    case_id uuid not null,
    reason varchar(50000) not null,
    noted_by uuid not null,
    noted_at timestamp(3) with time zone not null,
    -- One of those who decide, signed in place (DEC-6).
    reader_id uuid not null,
    read_with varchar(20) not null,
    constraint pk_exit_deviation primary key (case_id),
    constraint fk_exit_deviation_case foreign key (case_id) references case_file (id)
);

-- Whether who brought a fact lets it go to another municipality. There is no column for why not (WPGA art. 7).
create table transfer_consent (
    case_id uuid not null,
    fact_id uuid not null,
    agrees boolean not null,
    noted_by uuid not null,
    noted_on date not null,
    constraint pk_transfer_consent primary key (case_id, fact_id),
    constraint fk_transfer_consent_case foreign key (case_id) references case_file (id)
);

-- Whom to tell that a case is over, and when somebody looks back. Says nothing of whom it was about.
create table closing_task (
    id uuid not null,
    case_id uuid not null,
    kind varchar(20) not null,
    due_on date not null,
    way varchar(20),
    recipient varchar(300),
    reference varchar(300),
    done_by uuid,
    done_at timestamp(3) with time zone,
    constraint pk_closing_task primary key (id),
    constraint fk_closing_task_case foreign key (case_id) references case_file (id)
);
create index ix_closing_task_case on closing_task (case_id);
