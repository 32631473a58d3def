-- Owned by audit. The session's database user may read and add, never change or remove.
create table audit_entry (
    seq bigint not null,
    at timestamp(3) with time zone not null,
    actor_id uuid not null,
    actor_roles varchar(200) not null,
    origin varchar(60) not null,
    purpose varchar(40) not null,
    action varchar(60) not null,
    object_id uuid not null,
    result varchar(60) not null,
    salt varbinary(16) not null,
    detail_hash varbinary(32) not null,
    chain varbinary(32) not null,
    constraint pk_audit_entry primary key (seq)
);
create index ix_audit_entry_object on audit_entry (object_id);
