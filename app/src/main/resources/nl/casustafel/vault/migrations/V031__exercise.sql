-- Owned by quality: calibration exercises over made-up vignettes (framework 4.2). About nobody: of an answer it
-- stands here how often it was given, never by whom or when.
create table exercise (
    id uuid not null,
    framework_hash char(64) not null,
    set_name varchar(60) not null,
    set_number varchar(60) not null,
    begun_at timestamp(3) with time zone not null,
    begun_by uuid not null,
    closed_at timestamp(3) with time zone,
    closed_by uuid,
    -- How many people handed in; filled when it is closed, as their names go.
    took_part integer,
    constraint pk_exercise primary key (id)
);

-- The pairs of vignettes that were chosen. Insert only.
create table exercise_pair (
    exercise_id uuid not null,
    pair_code varchar(10) not null,
    place_no integer not null,
    constraint pk_exercise_pair primary key (exercise_id, pair_code),
    constraint fk_exercise_pair foreign key (exercise_id) references exercise (id)
);

-- Who handed in, so that nobody does twice. Not when, and not what; goes when the exercise is closed.
create table exercise_rater (
    exercise_id uuid not null,
    person_id uuid not null,
    constraint pk_exercise_rater primary key (exercise_id, person_id),
    constraint fk_exercise_rater_exercise foreign key (exercise_id) references exercise (id),
    constraint fk_exercise_rater_person foreign key (person_id) references team_person (id)
);

-- How often each level was given. Every row is made when the exercise begins, so that no row tells which
-- answer came first.
create table exercise_level (
    exercise_id uuid not null,
    vignette varchar(10) not null,
    indicator varchar(10) not null,
    level_code varchar(20) not null,
    given integer not null,
    constraint pk_exercise_level primary key (exercise_id, vignette, indicator, level_code),
    constraint fk_exercise_level foreign key (exercise_id) references exercise (id)
);

-- The same of what people would decide.
create table exercise_decision (
    exercise_id uuid not null,
    vignette varchar(10) not null,
    decision varchar(10) not null,
    given integer not null,
    constraint pk_exercise_decision primary key (exercise_id, vignette, decision),
    constraint fk_exercise_decision foreign key (exercise_id) references exercise (id)
);
