-- Owned by signal.
create table dossier_number (
    number_year integer not null,
    last_sequence integer not null,
    constraint pk_dossier_number primary key (number_year)
);

create table signal (
    id uuid not null,
    number varchar(20) not null,
    kind varchar(20) not null,
    state varchar(30) not null,
    state_since timestamp(3) with time zone not null,
    received_on date not null,
    channel varchar(30) not null,
    source varchar(40) not null,
    receiver_id uuid not null,
    -- Not known from the start; known at the latest when the signal goes on an agenda (W-A3, T-S3).
    municipality_id uuid,
    subject_id uuid,
    interpretation varchar(50000),
    threat_now varchar(10) not null,
    means_now varchar(10) not null,
    danger_now varchar(10) not null,
    urgent_checked_at timestamp(3) with time zone,
    row_version integer not null,
    constraint pk_signal primary key (id),
    constraint uq_signal_number unique (number),
    constraint fk_signal_receiver foreign key (receiver_id) references team_person (id),
    constraint fk_signal_municipality foreign key (municipality_id) references municipality (id),
    constraint fk_signal_subject foreign key (subject_id) references subject (id)
);
create index ix_signal_state on signal (state);

-- The receiver's part (DEC-7, W-D7): the original report and who made it. Never in a weighing, a case or the minutes.
create table report_source (
    signal_id uuid not null,
    reporter_name varchar(300),
    reporter_contact varchar(300),
    wants_confidence boolean not null,
    mail_subject varchar(300),
    mail_body varchar(260000),
    mail_sent_at timestamp(3) with time zone,
    mail_key varchar(64),
    constraint pk_report_source primary key (signal_id),
    constraint fk_report_source_signal foreign key (signal_id) references signal (id)
);
create index ix_report_source_mail_key on report_source (mail_key);

create table fact (
    id uuid not null,
    signal_id uuid not null,
    position_no integer not null,
    kind varchar(20) not null,
    body varchar(50000) not null,
    observed_on date,
    contributor varchar(300) not null,
    data_category char(1) not null,
    tested varchar(20) not null,
    entered_by uuid not null,
    entered_at timestamp(3) with time zone not null,
    constraint pk_fact primary key (id),
    constraint fk_fact_signal foreign key (signal_id) references signal (id)
);
create index ix_fact_signal on fact (signal_id);

-- Every change of state, with who and why (1.4). Insert only.
create table signal_step (
    id uuid not null,
    signal_id uuid not null,
    step_no integer not null,
    from_state varchar(30),
    to_state varchar(30) not null,
    at timestamp(3) with time zone not null,
    person_id uuid not null,
    second_person_id uuid,
    reason_code varchar(40),
    reason varchar(50000),
    constraint pk_signal_step primary key (id),
    constraint fk_signal_step_signal foreign key (signal_id) references signal (id)
);
create index ix_signal_step_signal on signal_step (signal_id);

-- The answer to the reporter (DEC-7): a task until it is done.
create table reporter_answer (
    id uuid not null,
    signal_id uuid not null,
    kind varchar(20) not null,
    due_on date not null,
    done_on date,
    manner varchar(20),
    body varchar(50000),
    done_by uuid,
    row_version integer not null,
    constraint pk_reporter_answer primary key (id),
    constraint fk_reporter_answer_signal foreign key (signal_id) references signal (id)
);
create index ix_reporter_answer_signal on reporter_answer (signal_id);
