-- Owned by vault.
create table schema_migration (
    version integer not null,
    content_hash varchar(64) not null,
    applied_at timestamp(3) with time zone not null,
    constraint pk_schema_migration primary key (version)
);

create table store_identity (
    id uuid not null,
    created_at timestamp(3) with time zone not null,
    constraint pk_store_identity primary key (id)
);

-- Random keys made once and kept inside the encrypted store (DEC-30).
create table vault_secret (
    name varchar(40) not null,
    content varbinary(64) not null,
    constraint pk_vault_secret primary key (name)
);

-- What was typed and not yet saved (DEC-33). One row per person and place.
create table draft (
    person_id uuid not null,
    place varchar(120) not null,
    body varchar(400000) not null,
    saved_at timestamp(3) with time zone not null,
    constraint pk_draft primary key (person_id, place)
);
