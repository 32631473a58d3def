-- Owned by meeting: what a team plans again and again, with what it is called and who of the team is asked.
create table meeting_type (
    id uuid not null,
    label varchar(300) not null,
    kind varchar(30) not null,
    starts_at time not null,
    place varchar(300) not null,
    chair_id uuid not null,
    secretary_id uuid,
    signal_minutes integer not null,
    case_minutes integer not null,
    in_stages boolean not null,
    constraint pk_meeting_type primary key (id),
    constraint uq_meeting_type_label unique (label),
    constraint fk_meeting_type_chair foreign key (chair_id) references team_person (id),
    constraint fk_meeting_type_secretary foreign key (secretary_id) references team_person (id)
);

-- Fixed attendees; who votes is asked as one of the three.
create table meeting_type_asked (
    type_id uuid not null,
    person_id uuid not null,
    capacity varchar(20) not null,
    constraint pk_meeting_type_asked primary key (type_id, person_id),
    constraint fk_meeting_type_asked_type foreign key (type_id) references meeting_type (id) on delete cascade,
    constraint fk_meeting_type_asked_person foreign key (person_id) references team_person (id)
);

-- A meeting keeps what it was called, also when the type is called otherwise later; none has the label of the team.
alter table meeting add column label varchar(300);
alter table meeting add column in_stages boolean default true not null;

-- The meeting whose minutes are approved at an item (DEC-23).
alter table agenda_item add column about_meeting_id uuid;
alter table agenda_item add constraint fk_agenda_item_about_meeting foreign key (about_meeting_id) references meeting (id);
