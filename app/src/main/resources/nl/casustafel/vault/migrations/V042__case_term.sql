-- Owned by retention: how long a case is kept, and what keeps it longer (W-G1, W-G7).

-- A case under the WGS is kept on, two years at a time at most (W-G7, WGS art. 1.8(7), BGS art. 1.16). Insert only.
create table case_extension (
    id uuid not null,
    case_id uuid not null,
    until_on date not null,
    ground varchar(30) not null,
    reason varchar(50000) not null,
    decided_on date not null,
    decided_by uuid not null,
    constraint pk_case_extension primary key (id),
    constraint fk_case_extension_case foreign key (case_id) references case_file (id)
);
create index ix_case_extension_case on case_extension (case_id);

-- Which participant that provided agreed to it.
create table extension_consent (
    extension_id uuid not null,
    organisation_id uuid not null,
    constraint pk_extension_consent primary key (extension_id, organisation_id),
    constraint fk_extension_consent_extension foreign key (extension_id) references case_extension (id),
    constraint fk_extension_consent_organisation foreign key (organisation_id) references organisation (id)
);

-- Destruction is suspended: a statute bars it, or it is needed for a legal claim (W-G1, WPGA art. 9).
create table legal_hold (
    id uuid not null,
    case_id uuid not null,
    ground varchar(20) not null,
    reason varchar(50000) not null,
    owner_id uuid not null,
    review_on date not null,
    placed_on date not null,
    placed_by uuid not null,
    ended_on date,
    ended_by uuid,
    end_reason varchar(50000),
    row_version integer not null,
    constraint pk_legal_hold primary key (id),
    constraint fk_legal_hold_case foreign key (case_id) references case_file (id),
    constraint fk_legal_hold_owner foreign key (owner_id) references team_person (id)
);
create index ix_legal_hold_case on legal_hold (case_id);

-- A copy that left before, of which the recipient is asked to destroy it too. Whoever received it stands in the register as
-- well; nothing here is about the person concerned.
create table destruction_recall (
    destruction_id uuid not null,
    line_no integer not null,
    recipient varchar(300) not null,
    left_at timestamp(3) with time zone not null,
    form varchar(30) not null,
    asked_on date,
    asked_by uuid,
    constraint pk_destruction_recall primary key (destruction_id, line_no),
    constraint fk_destruction_recall_destruction foreign key (destruction_id) references destruction (id)
);
