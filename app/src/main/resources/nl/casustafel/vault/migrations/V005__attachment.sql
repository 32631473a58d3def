-- Owned by attachment: files that came with a signal or belong to a case, kept inside the encrypted store.
create table attachment (
    id uuid not null,
    owner_id uuid not null,
    file_name varchar(300) not null,
    media_type varchar(120) not null,
    byte_count bigint not null,
    content_hash varchar(64) not null,
    content blob not null,
    added_at timestamp(3) with time zone not null,
    added_by uuid not null,
    constraint pk_attachment primary key (id)
);
create index ix_attachment_owner on attachment (owner_id);
