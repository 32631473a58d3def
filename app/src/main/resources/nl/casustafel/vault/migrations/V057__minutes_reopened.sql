-- Owned by minutes. Final minutes that were opened again (DEC-23): the version stays as it was, the next one counts.
create table minutes_reopened (
    minutes_version_id uuid not null,
    reason varchar(50000) not null,
    reopened_at timestamp(3) with time zone not null,
    reopened_by uuid not null,
    constraint pk_minutes_reopened primary key (minutes_version_id),
    constraint fk_minutes_reopened_version foreign key (minutes_version_id) references minutes_version (id)
);
