-- Owned by excerpt. Redacted versions of final minutes in the making (DEC-27): places in the text and grounds, no word of it.
create table redaction (
    id uuid not null,
    minutes_version_id uuid not null,
    reader varchar(20) not null,
    -- Code of the text it was begun on.
    source_code varchar(64) not null,
    begun_at timestamp(3) with time zone not null,
    begun_by uuid not null,
    constraint pk_redaction primary key (id),
    constraint fk_redaction_minutes foreign key (minutes_version_id) references minutes_version (id)
);
create index ix_redaction_minutes on redaction (minutes_version_id);

create table redaction_mark (
    redaction_id uuid not null,
    part_no integer not null,
    passage varchar(300) not null,
    from_at integer not null,
    to_at integer not null,
    -- Absent while nobody said which.
    ground varchar(30),
    constraint pk_redaction_mark primary key (redaction_id, part_no, passage, from_at),
    constraint fk_redaction_mark_redaction foreign key (redaction_id) references redaction (id),
    constraint ck_redaction_mark_stretch check (from_at >= 0 and to_at > from_at)
);

-- Why interests weigh more than openness (W-L1): per ground, and for what is old or dissent.
create table redaction_reason (
    redaction_id uuid not null,
    topic varchar(30) not null,
    reason varchar(50000) not null,
    constraint pk_redaction_reason primary key (redaction_id, topic),
    constraint fk_redaction_reason_redaction foreign key (redaction_id) references redaction (id)
);

-- What was done with it, and by whom. Insert only.
create table redaction_step (
    redaction_id uuid not null,
    step_no integer not null,
    kind varchar(20) not null,
    done_at timestamp(3) with time zone not null,
    done_by uuid not null,
    remark varchar(50000),
    text_code varchar(64) not null,
    constraint pk_redaction_step primary key (redaction_id, step_no),
    constraint fk_redaction_step_redaction foreign key (redaction_id) references redaction (id)
);
