-- Owned by provision: whose data were in a file that left, under which conditions it left, which printed copy it is, and who
-- was told later that it holds no more (W-F2, W-F4). Of what left before this script none of it is known, and none is made up.
alter table provision add column not_onward boolean default false not null;
alter table provision add column embargo_until date;
alter table provision add column copy_no integer;
alter table provision add constraint uq_provision_copy unique (minutes_version_id, copy_no);

-- Insert only.
create table provision_source (
    provision_id uuid not null,
    organisation_id uuid not null,
    -- The letters of art. 4, in their order.
    categories varchar(8) not null,
    special boolean not null,
    constraint pk_provision_source primary key (provision_id, organisation_id),
    constraint fk_provision_source_provision foreign key (provision_id) references provision (id),
    constraint fk_provision_source_organisation foreign key (organisation_id) references organisation (id)
);

-- That the recipient was asked to destroy a copy that something newer stands in the place of. Insert only.
create table provision_recall (
    provision_id uuid not null,
    asked_at timestamp(3) with time zone not null,
    asked_by uuid not null,
    constraint pk_provision_recall primary key (provision_id),
    constraint fk_provision_recall_provision foreign key (provision_id) references provision (id)
);

-- The decision by which the police gives its data to a partnership (W-F3, Wpg art. 20). A later one stands in its place;
-- nothing is changed. Insert only.
create table police_decision (
    id uuid not null,
    regime varchar(10) not null,
    partnership varchar(300) not null,
    purpose varchar(50000) not null,
    interest varchar(50000) not null,
    data varchar(50000) not null,
    conditions varchar(50000) not null,
    receivers varchar(50000) not null,
    decided_by varchar(300) not null,
    decided_on date not null,
    reference varchar(300) not null,
    recorded_by uuid not null,
    recorded_at timestamp(3) with time zone not null,
    constraint pk_police_decision primary key (id)
);
