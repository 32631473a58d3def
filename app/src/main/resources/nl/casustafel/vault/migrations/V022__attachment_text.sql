-- Owned by attachment: the words of a kept file, so that they can be searched. Goes with its file.
create table attachment_text (
    attachment_id uuid not null,
    reading varchar(20) not null,
    body varchar(1000000),
    constraint pk_attachment_text primary key (attachment_id),
    constraint fk_attachment_text_attachment foreign key (attachment_id) references attachment (id) on delete cascade
);
