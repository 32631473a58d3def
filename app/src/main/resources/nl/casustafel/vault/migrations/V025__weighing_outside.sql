-- Owned by weighing: weighing outside a meeting (DEC-6), and whether a signal is a matter of the act (W-A1, W-A2).

-- A position is signed in place, or it was told by phone or in writing and noted by somebody else.
alter table party_position alter column signed_with drop not null;
alter table party_position add column told_by varchar(20);
alter table party_position add column told_at timestamp(3) with time zone;
alter table party_position add column noted_by uuid;
alter table party_position add constraint ck_party_position_given check (
    (signed_with is null) = (told_by is not null)
    and (signed_with is null) = (told_at is not null)
    and (signed_with is null) = (noted_by is not null)
);

-- What was signed at the next meeting about a position that was told. Added, never changed.
create table position_confirmation (
    position_id uuid not null,
    verdict varchar(20) not null,
    body varchar(50000),
    person_id uuid not null,
    signed_with varchar(20) not null,
    confirmed_at timestamp(3) with time zone not null,
    constraint pk_position_confirmation primary key (position_id),
    constraint fk_position_confirmation_position foreign key (position_id) references party_position (id),
    constraint fk_position_confirmation_person foreign key (person_id) references team_person (id)
);

alter table weighing add column motive varchar(20);
alter table weighing add column motive_grounds varchar(50000);
alter table weighing add column limb varchar(30);
alter table weighing add column activism varchar(50000);
-- Why somebody is admitted without an ideology and outside the terrorist limb.
alter table weighing add column no_motive_reason varchar(50000);
-- Whether there is also, or only, behaviour nobody understands that asks for care (OGGZ).
alter table weighing add column oggz boolean default false not null;
