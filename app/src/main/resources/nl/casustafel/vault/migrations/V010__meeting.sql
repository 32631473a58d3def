-- Owned by meeting.
create table meeting (
    id uuid not null,
    number varchar(20) not null,
    kind varchar(30) not null,
    state varchar(30) not null,
    planned_on date not null,
    starts_at time not null,
    place varchar(300) not null,
    chair_id uuid not null,
    secretary_id uuid,
    opened_at timestamp(3) with time zone,
    closed_at timestamp(3) with time zone,
    row_version integer not null,
    constraint pk_meeting primary key (id),
    constraint uq_meeting_number unique (number),
    constraint fk_meeting_chair foreign key (chair_id) references team_person (id),
    constraint fk_meeting_secretary foreign key (secretary_id) references team_person (id)
);

create table meeting_number (
    number_year integer not null,
    last_sequence integer not null,
    constraint pk_meeting_number primary key (number_year)
);

-- Who is asked to the table: someone of the team, or a guest known by name and organisation.
create table attendee (
    id uuid not null,
    meeting_id uuid not null,
    person_id uuid,
    guest_name varchar(300),
    guest_organisation varchar(300),
    capacity varchar(20) not null,
    constraint pk_attendee primary key (id),
    constraint fk_attendee_meeting foreign key (meeting_id) references meeting (id),
    constraint fk_attendee_person foreign key (person_id) references team_person (id),
    constraint ck_attendee_known check (person_id is not null or guest_name is not null)
);
create index ix_attendee_meeting on attendee (meeting_id);

create table agenda_item (
    id uuid not null,
    meeting_id uuid not null,
    position_no integer not null,
    kind varchar(20) not null,
    signal_id uuid,
    case_id uuid,
    title varchar(300),
    planned_minutes integer not null,
    state varchar(20) not null,
    opened_at timestamp(3) with time zone,
    closed_at timestamp(3) with time zone,
    weighing_id uuid,
    row_version integer not null,
    constraint pk_agenda_item primary key (id),
    constraint fk_agenda_item_meeting foreign key (meeting_id) references meeting (id),
    constraint fk_agenda_item_signal foreign key (signal_id) references signal (id),
    constraint fk_agenda_item_case foreign key (case_id) references case_file (id),
    constraint fk_agenda_item_weighing foreign key (weighing_id) references weighing (id)
);
create index ix_agenda_item_meeting on agenda_item (meeting_id);
create index ix_agenda_item_signal on agenda_item (signal_id);

-- Presence per item is the record of who was shown which data (1.9).
create table item_attendance (
    agenda_item_id uuid not null,
    attendee_id uuid not null,
    constraint pk_item_attendance primary key (agenda_item_id, attendee_id),
    constraint fk_item_attendance_item foreign key (agenda_item_id) references agenda_item (id),
    constraint fk_item_attendance_attendee foreign key (attendee_id) references attendee (id)
);

-- Insert only; a correction is a new line that points back.
create table live_line (
    id uuid not null,
    agenda_item_id uuid not null,
    position_no integer not null,
    kind varchar(20) not null,
    body varchar(50000) not null,
    person_id uuid not null,
    at timestamp(3) with time zone not null,
    corrects_id uuid,
    constraint pk_live_line primary key (id),
    constraint fk_live_line_item foreign key (agenda_item_id) references agenda_item (id)
);
create index ix_live_line_item on live_line (agenda_item_id);
