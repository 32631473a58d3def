-- Owned by audit.
-- In form 2 the chain holds the salted hash of what an entry is about instead of its id, so that the id can be erased
-- with what it belonged to while the chain stays whole. Entries of form 1 stay as they are.
alter table audit_entry add column form integer default 1 not null;

-- Codes of the log that stand on paper: the entry with this number must show this code for ever.
create table audit_printed (
    seq bigint not null,
    code varchar(29) not null,
    printed_at timestamp(3) with time zone not null,
    constraint pk_audit_printed primary key (seq, code)
);
