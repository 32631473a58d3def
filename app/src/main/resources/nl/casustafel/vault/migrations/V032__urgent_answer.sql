-- Owned by signal: each time the urgent check was answered (framework 2.2). Insert only. What a signal says
-- itself is the latest; answers of before this table have no row.
create table urgent_answer (
    id uuid not null,
    signal_id uuid not null,
    at timestamp(3) with time zone not null,
    person_id uuid not null,
    threat_now varchar(20) not null,
    means_now varchar(20) not null,
    danger_now varchar(20) not null,
    constraint pk_urgent_answer primary key (id),
    constraint fk_urgent_answer_signal foreign key (signal_id) references signal (id)
);
create index ix_urgent_answer_signal on urgent_answer (signal_id);
