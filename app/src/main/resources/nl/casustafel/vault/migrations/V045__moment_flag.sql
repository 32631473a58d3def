-- Owned by timeline: which moments of a case its sheet in the minutes names, and what happened in the world.

create table moment_flag (
    case_id uuid not null,
    kind varchar(20) not null,
    on_day date not null,
    -- What the moment is known from: a fact, a meeting, an action.
    about_id uuid not null,
    flagged_by uuid not null,
    flagged_at timestamp(3) with time zone not null,
    constraint pk_moment_flag primary key (case_id, kind, on_day, about_id),
    constraint fk_moment_flag_case foreign key (case_id) references case_file (id)
);

-- Catalysts: about nobody, and never a level (framework 2.8).
create table catalyst (
    id uuid not null,
    name varchar(300) not null,
    from_on date not null,
    until_on date,
    constraint pk_catalyst primary key (id),
    constraint ck_catalyst_period check (until_on is null or until_on >= from_on)
);
