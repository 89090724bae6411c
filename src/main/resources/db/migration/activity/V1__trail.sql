-- Append-only: nothing in the portal updates or deletes these rows.
create table trail_entry (
    id           bigint       not null auto_increment primary key,
    subject_type varchar(40)  collate utf8mb4_bin not null,
    subject_id   bigint       not null,
    at           datetime(6)  not null,
    date_only    bit(1)       not null,
    actor_id     bigint,
    text_key     varchar(120) collate utf8mb4_bin not null,
    args         text         not null,
    about_type   varchar(40)  collate utf8mb4_bin,
    about_id     bigint,
    key trail_entry_subject (subject_type, subject_id, id)
);
