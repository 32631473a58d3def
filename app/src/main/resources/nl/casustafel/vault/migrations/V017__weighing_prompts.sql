-- Owned by weighing: whether somebody of health care was asked (DEC-9).
alter table weighing add column care_consulted varchar(30);

-- What was answered to a question the form asked back (framework 3.6). Replaced until the weighing is decided.
create table prompt_answer (
    weighing_id uuid not null,
    prompt varchar(10) not null,
    -- The question as it was put, whatever becomes of the framework.
    asked varchar(50000) not null,
    body varchar(50000) not null,
    answered_by uuid not null,
    answered_at timestamp(3) with time zone not null,
    -- Who read it as a second person, signed in place (DEC-6).
    reader_id uuid,
    read_with varchar(20),
    constraint pk_prompt_answer primary key (weighing_id, prompt),
    constraint fk_prompt_answer_weighing foreign key (weighing_id) references weighing (id)
);

-- Owned by signal: how far a fact can be built on (framework 3.2), and what it rests on.
alter table fact add column source_grade varchar(20);
alter table fact add column content_grade varchar(20);
-- Whether it holds special or criminal data, and why that is needed (W-D2).
alter table fact add column special varchar(20);
alter table fact add column necessity varchar(50000);
-- The fact of the same signal that goes back to the same origin.
alter table fact add column same_origin_id uuid;
