-- Owned by referral: where a signal goes after its decision (DEC-9, W-N4), and what the person concerned is told (DEC-8).
create table referral (
    id uuid not null,
    signal_id uuid not null,
    route varchar(30) not null,
    organisation varchar(300) not null,
    -- A function, where it can be; those who receive change.
    contact varchar(300) not null,
    assurance varchar(30) not null,
    legal_basis varchar(300) not null,
    covering varchar(50000) not null,
    state varchar(20) not null,
    prepared_at timestamp(3) with time zone not null,
    prepared_by uuid not null,
    answer_due_on date not null,
    sent_on date,
    answered_on date,
    answer_reason varchar(50000),
    answered_by uuid,
    row_version integer not null,
    constraint pk_referral primary key (id),
    constraint fk_referral_signal foreign key (signal_id) references signal (id) on delete cascade
);
create index ix_referral_signal on referral (signal_id);

-- Which facts went along, in order.
create table referral_fact (
    referral_id uuid not null,
    fact_id uuid not null,
    position_no integer not null,
    constraint pk_referral_fact primary key (referral_id, fact_id),
    constraint fk_referral_fact_referral foreign key (referral_id) references referral (id) on delete cascade
);

-- One for each decided signal about a natural person: the person is told, or why not yet (W-H4, W-H5, W-H11).
create table informing (
    signal_id uuid not null,
    due_on date not null,
    informed_before varchar(10),
    before_reason varchar(50000),
    informed_on date,
    manner varchar(20),
    -- Who was told in place of, or beside, a minor (W-M3).
    authority varchar(300),
    ground varchar(30),
    reason varchar(50000),
    review_on date,
    settled_by uuid,
    row_version integer not null,
    constraint pk_informing primary key (signal_id),
    constraint fk_informing_signal foreign key (signal_id) references signal (id) on delete cascade
);

-- What was decided before this was kept: a month after the decision, as for every other.
insert into informing (signal_id, due_on, row_version)
select s.id, cast(dateadd('MONTH', 1, min(t.at)) as date), 1
from signal s
join signal_step t on t.signal_id = s.id and t.to_state in ('WEIGHED', 'REFERRED')
join subject p on p.id = s.subject_id and p.kind = 'PERSON'
where s.kind = 'REPORT' and s.state in ('WEIGHED', 'REFERRED', 'ANSWERED')
group by s.id;
