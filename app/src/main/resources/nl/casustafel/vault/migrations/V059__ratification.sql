-- Owned by casefile: what the driehoek says of an admission before it becomes a case, where the team agreed that it does (T-S7).
-- Answered once; whether the team wants it stands with what the team agreed.
alter table team_settings add column triangle_ratifies boolean default false not null;

create table ratification (
    weighing_id uuid not null,
    signal_id uuid not null,
    -- Who lays it before the driehoek: whoever spoke for the mayor.
    owner_id uuid not null,
    asked_on date not null,
    due_on date not null,
    verdict varchar(20),
    decided_on date,
    -- Where the decision is found.
    reference varchar(300),
    -- Why it went back to the table.
    reason varchar(50000),
    recorded_by uuid,
    constraint pk_ratification primary key (weighing_id),
    constraint fk_ratification_weighing foreign key (weighing_id) references weighing (id),
    constraint fk_ratification_signal foreign key (signal_id) references signal (id),
    constraint fk_ratification_owner foreign key (owner_id) references team_person (id),
    constraint fk_ratification_recorded foreign key (recorded_by) references team_person (id),
    constraint ck_ratification_decided check ((verdict is null) = (decided_on is null))
);
create index ix_ratification_signal on ratification (signal_id);

-- Whom the three designated meanwhile (WPGA art. 5(5)). Insert only.
create table ratification_designation (
    weighing_id uuid not null,
    position_no integer not null,
    organisation_id uuid not null,
    person_id uuid,
    constraint pk_ratification_designation primary key (weighing_id, position_no),
    constraint fk_ratification_designation_weighing foreign key (weighing_id) references ratification (weighing_id),
    constraint fk_ratification_designation_organisation foreign key (organisation_id) references organisation (id),
    constraint fk_ratification_designation_person foreign key (person_id) references team_person (id)
);
