-- Owned by assessment: ratings given blind, about something this room does not know (DEC-3, DEC-35).
create table rating_round (
    id uuid not null,
    about_id uuid not null,
    -- The version of the framework, by the hash of its file.
    framework_hash char(64) not null,
    opened_at timestamp(3) with time zone not null,
    opened_by uuid not null,
    closed_at timestamp(3) with time zone,
    closed_by uuid,
    constraint pk_rating_round primary key (id)
);
create index ix_rating_round_about on rating_round (about_id);

-- One per organisation. Insert only.
create table rating_sheet (
    id uuid not null,
    round_id uuid not null,
    party varchar(20) not null,
    person_id uuid not null,
    way varchar(20) not null,
    recorded_by uuid not null,
    locked_at timestamp(3) with time zone not null,
    constraint pk_rating_sheet primary key (id),
    constraint uq_rating_sheet_party unique (round_id, party),
    constraint fk_rating_sheet_round foreign key (round_id) references rating_round (id),
    constraint fk_rating_sheet_person foreign key (person_id) references team_person (id)
);

-- Insert only.
create table rating (
    sheet_id uuid not null,
    indicator varchar(10) not null,
    level_code varchar(20) not null,
    body varchar(50000),
    constraint pk_rating primary key (sheet_id, indicator),
    constraint fk_rating_sheet foreign key (sheet_id) references rating_sheet (id)
);
