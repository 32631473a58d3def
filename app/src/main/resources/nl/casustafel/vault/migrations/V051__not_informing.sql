-- Owned by referral: why the person concerned of a case is not told (W-H5, WPGA art. 11). Added, and ended once; a new one takes
-- its place.
create table not_informing (
    id uuid not null,
    case_id uuid not null,
    reason varchar(50000) not null,
    review_on date not null,
    made_on date not null,
    made_by uuid not null,
    lapsed_on date,
    lapsed_by uuid,
    lapse_reason varchar(50000),
    -- Where it ended because the person was told.
    informed_on date,
    constraint pk_not_informing primary key (id),
    constraint fk_not_informing_case foreign key (case_id) references case_file (id),
    constraint ck_not_informing_lapsed check ((lapsed_on is null) = (lapse_reason is null))
);
create index ix_not_informing_case on not_informing (case_id);

-- The letters of UAVG art. 41(1).
create table not_informing_ground (
    statement_id uuid not null,
    ground varchar(30) not null,
    constraint pk_not_informing_ground primary key (statement_id, ground),
    constraint fk_not_informing_ground_statement foreign key (statement_id) references not_informing (id)
);

-- What was weighed of UAVG art. 41(2).
create table not_informing_weighed (
    statement_id uuid not null,
    consideration varchar(30) not null,
    body varchar(50000) not null,
    constraint pk_not_informing_weighed primary key (statement_id, consideration),
    constraint fk_not_informing_weighed_statement foreign key (statement_id) references not_informing (id)
);
