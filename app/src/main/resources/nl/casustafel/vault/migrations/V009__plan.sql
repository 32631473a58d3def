-- Owned by plan. A version that is agreed is never changed.
create table plan_version (
    id uuid not null,
    case_id uuid not null,
    version_no integer not null,
    state varchar(20) not null,
    review_on date not null,
    made_at timestamp(3) with time zone not null,
    made_by uuid not null,
    agreed_on date,
    row_version integer not null,
    constraint pk_plan_version primary key (id),
    constraint uq_plan_version unique (case_id, version_no),
    constraint fk_plan_version_case foreign key (case_id) references case_file (id)
);

create table plan_goal (
    id uuid not null,
    plan_version_id uuid not null,
    position_no integer not null,
    body varchar(50000) not null,
    constraint pk_plan_goal primary key (id),
    constraint fk_plan_goal_version foreign key (plan_version_id) references plan_version (id)
);

create table intervention (
    id uuid not null,
    goal_id uuid not null,
    position_no integer not null,
    body varchar(50000) not null,
    frame varchar(20) not null,
    responsible_id uuid not null,
    executor varchar(300),
    due_on date,
    constraint pk_intervention primary key (id),
    constraint fk_intervention_goal foreign key (goal_id) references plan_goal (id),
    constraint fk_intervention_responsible foreign key (responsible_id) references organisation (id)
);

create table action_item (
    id uuid not null,
    number varchar(20) not null,
    signal_id uuid,
    case_id uuid,
    agenda_item_id uuid,
    body varchar(300) not null,
    owner_id uuid not null,
    executor varchar(300),
    due_on date not null,
    state varchar(20) not null,
    closed_on date,
    closing_note varchar(50000),
    made_at timestamp(3) with time zone not null,
    made_by uuid not null,
    row_version integer not null,
    constraint pk_action_item primary key (id),
    constraint fk_action_item_signal foreign key (signal_id) references signal (id),
    constraint fk_action_item_case foreign key (case_id) references case_file (id),
    constraint fk_action_item_owner foreign key (owner_id) references team_person (id)
);
create index ix_action_item_due on action_item (state, due_on);

create table action_number (
    number_year integer not null,
    last_sequence integer not null,
    constraint pk_action_number primary key (number_year)
);
