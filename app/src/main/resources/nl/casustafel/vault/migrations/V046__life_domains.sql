-- Owned by domains: how it is with the subject of a case in one part of life on a day, in words (catalogue 4.5). The first
-- is the baseline. Nothing here is counted or added up.
create table life_domain_look (
    id uuid not null,
    case_id uuid not null,
    domain varchar(30) not null,
    words varchar(50000) not null,
    -- A step of how well somebody manages; null where that cannot be said, or where there are words only.
    reliance varchar(20),
    looked_on date not null,
    noted_at timestamp(3) with time zone not null,
    noted_by uuid not null,
    row_version integer not null,
    constraint pk_life_domain_look primary key (id),
    constraint fk_life_domain_look_case foreign key (case_id) references case_file (id)
);
create index ix_life_domain_look_case on life_domain_look (case_id);
