-- Append-only: nothing in the portal updates or deletes these rows. Ids are random and what a reporter did has its day only;
-- place orders such steps of one subject among each other, and never between two that have a time.
create table trail_entry (
    id           bigint       not null primary key,
    subject_type varchar(40)  collate utf8mb4_bin not null,
    subject_id   bigint       not null,
    at           datetime(6)  not null,
    date_only    bit(1)       not null,
    place        int          not null,
    actor_id     bigint,
    text_key     varchar(120) collate utf8mb4_bin not null,
    args         text         not null,
    about_type   varchar(40)  collate utf8mb4_bin,
    about_id     bigint,
    key trail_entry_subject (subject_type, subject_id, date_only, place),
    key trail_entry_at (at, id)
);
