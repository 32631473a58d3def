-- Owned by plan: all a plan holds (law 1.6), who agreed to it, and what came of it.
alter table plan_version add column proposed_on date;
alter table plan_version add column ended_on date;
alter table plan_version add column ended_note varchar(50000);

-- The part of life a goal is about; empty for the risk itself.
alter table plan_goal add column domain varchar(30);
alter table plan_goal add column indicator varchar(50000);
alter table plan_goal add column baseline varchar(50000);

alter table intervention add column kind varchar(40) default 'OTHER' not null;
alter table intervention add column field_code varchar(20) default 'OTHER' not null;
alter table intervention add column approach varchar(20) default 'PREVENTIVE' not null;
-- From which statutory task of the participant who answers for it (W-B1).
alter table intervention add column task varchar(40);
alter table intervention add column start_on date;
alter table intervention add column indicator varchar(50000);

create table plan_section (
    plan_version_id uuid not null,
    section varchar(20) not null,
    body varchar(50000) not null,
    constraint pk_plan_section primary key (plan_version_id, section),
    constraint fk_plan_section_version foreign key (plan_version_id) references plan_version (id)
);

create table plan_scenario (
    id uuid not null,
    plan_version_id uuid not null,
    position_no integer not null,
    kind varchar(20) not null,
    early_signs varchar(50000) not null,
    first_actions varchar(50000) not null,
    calls varchar(50000) not null,
    constraint pk_plan_scenario primary key (id),
    constraint fk_plan_scenario_version foreign key (plan_version_id) references plan_version (id)
);

-- Who agreed, each with a signature of his own (DEC-6). Added, never changed.
create table plan_approval (
    plan_version_id uuid not null,
    organisation_id uuid not null,
    person_id uuid not null,
    signed_with varchar(20) not null,
    approved_at timestamp(3) with time zone not null,
    constraint pk_plan_approval primary key (plan_version_id, organisation_id),
    constraint fk_plan_approval_version foreign key (plan_version_id) references plan_version (id),
    constraint fk_plan_approval_organisation foreign key (organisation_id) references organisation (id),
    constraint fk_plan_approval_person foreign key (person_id) references team_person (id)
);

-- What was seen when a version was looked back on. Added, never changed.
create table plan_evaluation (
    plan_version_id uuid not null,
    evaluated_on date not null,
    evaluated_by uuid not null,
    necessity varchar(50000) not null,
    constraint pk_plan_evaluation primary key (plan_version_id),
    constraint fk_plan_evaluation_version foreign key (plan_version_id) references plan_version (id)
);

-- By number, for what was agreed never changes its order; intervention_no 0 is the goal itself.
create table plan_effect (
    plan_version_id uuid not null,
    goal_no integer not null,
    intervention_no integer not null,
    reached varchar(20) not null,
    body varchar(50000) not null,
    constraint pk_plan_effect primary key (plan_version_id, goal_no, intervention_no),
    constraint fk_plan_effect_evaluation foreign key (plan_version_id) references plan_evaluation (plan_version_id)
);
