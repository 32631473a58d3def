-- Owned by minutes. A final version is never changed; each part is stored apart so that one can be destroyed alone (1.9).
create table minutes_version (
    id uuid not null,
    meeting_id uuid not null,
    version_no integer not null,
    printed_hash varchar(64) not null,
    finalised_at timestamp(3) with time zone not null,
    finalised_by uuid not null,
    second_signer_id uuid not null,
    constraint pk_minutes_version primary key (id),
    constraint uq_minutes_version unique (meeting_id, version_no),
    constraint fk_minutes_version_meeting foreign key (meeting_id) references meeting (id)
);

create table minutes_part (
    id uuid not null,
    minutes_version_id uuid not null,
    position_no integer not null,
    kind varchar(20) not null,
    agenda_item_id uuid,
    canonical_text varchar(1000000) not null,
    canonical_hash varchar(64) not null,
    constraint pk_minutes_part primary key (id),
    constraint fk_minutes_part_version foreign key (minutes_version_id) references minutes_version (id)
);

create table minutes_pdf (
    minutes_version_id uuid not null,
    content blob not null,
    file_hash varchar(64) not null,
    constraint pk_minutes_pdf primary key (minutes_version_id),
    constraint fk_minutes_pdf_version foreign key (minutes_version_id) references minutes_version (id)
);
