create table store_identity (
    id uuid not null,
    constraint pk_store_identity primary key (id)
);
