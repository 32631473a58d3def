-- Owned by plan: interventions and scenarios a team keeps for other plans. About nobody: no name, no organisation,
-- no executor and no day is in it.
create table plan_template (
    id uuid not null,
    name varchar(300) not null,
    kept_by uuid not null,
    kept_at timestamp(3) with time zone not null,
    constraint pk_plan_template primary key (id)
);

create table template_intervention (
    template_id uuid not null,
    position_no integer not null,
    body varchar(50000) not null,
    kind varchar(40) not null,
    field_code varchar(30) not null,
    approach varchar(30) not null,
    frame varchar(20) not null,
    -- The kind of participant that answers for it, never which one.
    participant varchar(40) not null,
    task varchar(60),
    indicator varchar(50000),
    constraint pk_template_intervention primary key (template_id, position_no),
    constraint fk_template_intervention_template foreign key (template_id) references plan_template (id) on delete cascade
);

create table template_scenario (
    template_id uuid not null,
    position_no integer not null,
    kind varchar(40) not null,
    early_signs varchar(50000) not null,
    first_actions varchar(50000) not null,
    calls varchar(50000) not null,
    constraint pk_template_scenario primary key (template_id, position_no),
    constraint fk_template_scenario_template foreign key (template_id) references plan_template (id) on delete cascade
);
