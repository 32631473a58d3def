-- Owned by retention: signals that were not admitted and destroyed (T-S9, Bpga art. 16), and what is still counted of
-- them (DEC-18).

-- Rows were destroyed while this was the store's file. Its pages still hold them until a compaction writes another
-- file, which has another id.
create table file_erasure (
    file_id uuid not null,
    since timestamp(3) with time zone not null,
    constraint pk_file_erasure primary key (file_id)
);

-- One certificate: what a list of signals was destroyed with, and by whom. It says nothing of anybody.
create table destruction (
    id uuid not null,
    at timestamp(3) with time zone not null,
    confirmed_by uuid not null,
    confirmed_with varchar(20) not null,
    second_id uuid not null,
    second_with varchar(20) not null,
    row_total integer not null,
    constraint pk_destruction primary key (id),
    constraint fk_destruction_confirmed foreign key (confirmed_by) references team_person (id),
    constraint fk_destruction_second foreign key (second_id) references team_person (id)
);

create table destruction_line (
    destruction_id uuid not null,
    number varchar(20) not null,
    kind varchar(20) not null,
    state varchar(30) not null,
    constraint pk_destruction_line primary key (destruction_id, number),
    constraint fk_destruction_line_destruction foreign key (destruction_id) references destruction (id)
);

-- A place outside the program of which somebody says that nothing is left there.
create table destruction_copy (
    destruction_id uuid not null,
    place varchar(30) not null,
    ticked_by uuid not null,
    ticked_at timestamp(3) with time zone not null,
    constraint pk_destruction_copy primary key (destruction_id, place),
    constraint fk_destruction_copy_destruction foreign key (destruction_id) references destruction (id)
);

-- Counters, one figure at a time, so that nothing can be put together again.
create table residue (
    quarter char(6) not null,
    figure varchar(20) not null,
    code varchar(40) not null,
    strand_group char(1) not null,
    counted integer not null,
    constraint pk_residue primary key (quarter, figure, code, strand_group)
);

-- The file of minutes goes when one of its sheets goes; its hash stays, for what was printed.
alter table minutes_pdf alter column content drop not null;

-- Owned by signal: which report this one was split from, and of which fact a fact is a copy (DEC-13).
alter table signal add column split_from_id uuid;
create index ix_signal_split_from on signal (split_from_id);
alter table fact add column copied_from_id uuid;
