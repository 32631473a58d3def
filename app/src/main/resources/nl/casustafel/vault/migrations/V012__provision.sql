-- Owned by provision: a line for every file that leaves (DEC-36, W-F4). Insert only.
create table provision (
    id uuid not null,
    at timestamp(3) with time zone not null,
    provided_by uuid not null,
    recipient varchar(300) not null,
    purpose varchar(300) not null,
    legal_basis varchar(300) not null,
    form varchar(30) not null,
    items varchar(2000) not null,
    file_hash varchar(64) not null,
    minutes_version_id uuid,
    constraint pk_provision primary key (id)
);

-- The line was written before its file got its name; this says that the naming failed and nothing left. Insert only.
create table provision_failure (
    provision_id uuid not null,
    at timestamp(3) with time zone not null,
    failure varchar(30) not null,
    constraint pk_provision_failure primary key (provision_id),
    constraint fk_provision_failure_provision foreign key (provision_id) references provision (id)
);
