-- Owned by team.
create table team_settings (
    id integer not null,
    place varchar(300) not null,
    team_name varchar(300) not null,
    store_letter char(1) not null,
    meeting_label varchar(60) not null,
    pre_selection boolean not null,
    idle_lock_minutes integer not null,
    practice boolean not null,
    row_version integer not null,
    constraint pk_team_settings primary key (id),
    constraint ck_team_settings_single check (id = 1),
    constraint ck_team_settings_idle check (idle_lock_minutes between 1 and 10)
);

create table municipality (
    id uuid not null,
    name varchar(300) not null,
    mayor_name varchar(300) not null,
    contact_point varchar(300),
    row_version integer not null,
    constraint pk_municipality primary key (id)
);

create table organisation (
    id uuid not null,
    kind varchar(40) not null,
    name varchar(300) not null,
    municipality_id uuid,
    row_version integer not null,
    constraint pk_organisation primary key (id),
    constraint fk_organisation_municipality foreign key (municipality_id) references municipality (id)
);

create table team_person (
    id uuid not null,
    name varchar(300) not null,
    function_title varchar(300) not null,
    organisation_id uuid not null,
    sign_in_name varchar(60),
    code_hash varchar(200),
    vog_on date,
    trained_until date,
    active boolean not null,
    row_version integer not null,
    constraint pk_team_person primary key (id),
    constraint fk_team_person_organisation foreign key (organisation_id) references organisation (id),
    constraint uq_team_person_sign_in unique (sign_in_name)
);

create table team_role (
    person_id uuid not null,
    role varchar(40) not null,
    constraint pk_team_role primary key (person_id, role),
    constraint fk_team_role_person foreign key (person_id) references team_person (id)
);

-- Who may take a position for police, OM or a mayor, by which decision.
create table mandate (
    id uuid not null,
    person_id uuid not null,
    party varchar(20) not null,
    municipality_id uuid,
    granted_on date not null,
    document_number varchar(300) not null,
    ends_on date,
    constraint pk_mandate primary key (id),
    constraint fk_mandate_person foreign key (person_id) references team_person (id),
    constraint fk_mandate_municipality foreign key (municipality_id) references municipality (id)
);

create table file_holder (
    person_id uuid not null,
    municipality_id uuid not null,
    constraint pk_file_holder primary key (person_id, municipality_id),
    constraint fk_file_holder_person foreign key (person_id) references team_person (id),
    constraint fk_file_holder_municipality foreign key (municipality_id) references municipality (id)
);
