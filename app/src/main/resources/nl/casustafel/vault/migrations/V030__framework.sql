-- Owned by framework: the versions of the assessment framework (framework 3.9). Nothing here is about anybody.

-- A version that was settled. Insert only: what was rated is always read with the words it was rated by.
create table framework_version (
    id uuid not null,
    lineage varchar(60) not null,
    version_name varchar(60) not null,
    -- SHA-256 of content, byte for byte.
    file_hash char(64) not null,
    content blob not null,
    -- What became of every indicator of the version before; as a file, too.
    mapping blob,
    predecessor_id uuid,
    origin varchar(20) not null,
    -- Nothing was decided here of a version that came with the program.
    decided_on date,
    decided_by varchar(20),
    decision_reference varchar(1000),
    -- Who made it where it came from elsewhere: name and key of the signer, the file, and what was decided there.
    source_team varchar(1000),
    source_key char(64),
    source_hash char(64),
    source_decision varchar(2000),
    kept_at timestamp(3) with time zone not null,
    kept_by uuid,
    confirmed_by uuid,
    sequence_no integer not null,
    constraint pk_framework_version primary key (id),
    constraint uq_framework_version_name unique (lineage, version_name),
    constraint uq_framework_version_hash unique (file_hash),
    constraint uq_framework_version_sequence unique (sequence_no),
    constraint fk_framework_version_predecessor foreign key (predecessor_id) references framework_version (id)
);

-- A version in the making; gone once it is settled or dropped.
create table framework_draft (
    id uuid not null,
    content blob not null,
    mapping blob,
    predecessor_id uuid not null,
    source_team varchar(1000),
    source_key char(64),
    source_hash char(64),
    source_decision varchar(2000),
    state_code varchar(20) not null,
    begun_at timestamp(3) with time zone not null,
    begun_by uuid not null,
    row_version integer not null,
    constraint pk_framework_draft primary key (id),
    constraint fk_framework_draft_predecessor foreign key (predecessor_id) references framework_version (id)
);

-- Why a listed word may stand in a text: of two people. The key of a version is that of its draft.
create table framework_reason (
    version_id uuid not null,
    indicator varchar(10) not null,
    element varchar(20) not null,
    level_code varchar(20) not null,
    word varchar(1000) not null,
    person_id uuid not null,
    -- The text it was given for: of another one it is asked again.
    field_text varchar(50000) not null,
    body varchar(50000) not null,
    given_at timestamp(3) with time zone not null,
    constraint pk_framework_reason primary key (version_id, indicator, element, level_code, word, person_id)
);
