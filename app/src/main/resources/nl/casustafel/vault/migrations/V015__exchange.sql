-- Owned by exchange. Other stores that dossiers go to and come from. The card is kept as it was compared aloud.
create table exchange_partner (
    store_id uuid not null,
    card varchar(4000) not null,
    compared_at timestamp(3) with time zone not null,
    compared_by uuid not null,
    constraint pk_exchange_partner primary key (store_id)
);

-- Every bundle that went or came, never changed: a bundle that came is not taken in again. One that failed to leave goes.
create table exchange_bundle (
    id uuid not null,
    way varchar(10) not null,
    partner_id uuid not null,
    partner_name varchar(300) not null,
    at timestamp(3) with time zone not null,
    person_id uuid not null,
    manner varchar(20) not null,
    purpose varchar(300) not null,
    legal_basis varchar(300) not null,
    constraint pk_exchange_bundle primary key (id, way)
);

-- The dossiers in it, and whether each was taken in.
create table exchange_item (
    bundle_id uuid not null,
    way varchar(10) not null,
    dossier_id uuid not null,
    kind varchar(10) not null,
    number varchar(20) not null,
    taken boolean not null,
    constraint pk_exchange_item primary key (bundle_id, way, dossier_id),
    constraint fk_exchange_item_bundle foreign key (bundle_id, way) references exchange_bundle (id, way)
);
create index ix_exchange_item_dossier on exchange_item (dossier_id);

-- A signal or case another store works on now. Here it can be read only, until it is back or recalled (DEC-22).
create table dossier_away (
    dossier_id uuid not null,
    bundle_id uuid not null,
    partner_id uuid not null,
    manner varchar(20) not null,
    since timestamp(3) with time zone not null,
    constraint pk_dossier_away primary key (dossier_id)
);
