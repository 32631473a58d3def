-- Owned by signal: how each person likes the list of signals. Nothing of a signal stands here: the words somebody
-- searched for are not kept, for they may be a name that must be destroyed (W-G1).
create table signal_filter (
    id uuid not null,
    person_id uuid not null,
    name varchar(300) not null,
    selection varchar(30) not null,
    municipality_id uuid,
    due varchar(20),
    receiver_id uuid,
    constraint pk_signal_filter primary key (id),
    constraint fk_signal_filter_person foreign key (person_id) references team_person (id),
    constraint fk_signal_filter_municipality foreign key (municipality_id) references municipality (id),
    constraint fk_signal_filter_receiver foreign key (receiver_id) references team_person (id)
);
create index ix_signal_filter_person on signal_filter (person_id);

-- The columns somebody shows, from left to right.
create table signal_column (
    person_id uuid not null,
    position_no integer not null,
    name varchar(30) not null,
    constraint pk_signal_column primary key (person_id, position_no),
    constraint fk_signal_column_person foreign key (person_id) references team_person (id)
);
