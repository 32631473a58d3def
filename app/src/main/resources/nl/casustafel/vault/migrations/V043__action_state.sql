-- Owned by plan: how an action goes on (law 1.7), and that it is not to be done yet (law 1.8).
alter table action_item add column effect_on date;
alter table action_item add column effect_reached varchar(20);
alter table action_item add column effect_note varchar(50000);
alter table action_item add constraint ck_action_item_effect check (
    (effect_on is null) = (effect_reached is null) and (effect_on is null) = (effect_note is null));

-- Who set it and why is seen by nobody else. Gone once it is lifted.
create table action_block (
    action_id uuid not null,
    blocked_by uuid not null,
    review_on date not null,
    body varchar(50000),
    state_before varchar(20) not null,
    constraint pk_action_block primary key (action_id),
    constraint fk_action_block_action foreign key (action_id) references action_item (id) on delete cascade
);
