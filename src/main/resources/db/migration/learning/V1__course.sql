create table course (
    id bigint not null auto_increment primary key,
    version int not null,
    code varchar(60) collate utf8mb4_bin not null,
    position int not null,
    constraint course_code unique (code)
) default character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

create table lesson (
    id bigint not null auto_increment primary key,
    version int not null,
    course_id bigint not null,
    code varchar(60) collate utf8mb4_bin not null,
    position int not null,
    -- The fingerprint of the text that came with the portal last.
    shipped varchar(64) collate utf8mb4_bin null,
    constraint lesson_code unique (course_id, code),
    constraint lesson_of_course foreign key (course_id) references course (id)
) default character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

create table lesson_version (
    id bigint not null auto_increment primary key,
    version int not null,
    lesson_id bigint not null,
    number int not null,
    title varchar(120) not null,
    title_en varchar(120) null,
    chapter varchar(120) null,
    summary varchar(500) null,
    summary_en varchar(500) null,
    cover varchar(120) null,
    audience varchar(120) null,
    body mediumtext not null,
    state varchar(40) collate utf8mb4_bin not null,
    -- Whether those who had read an earlier version are asked to read what changed.
    material boolean not null,
    decided_by bigint null,
    decided_on date null,
    reason varchar(500) null,
    constraint lesson_version_number unique (lesson_id, number),
    constraint version_of_lesson foreign key (lesson_id) references lesson (id),
    index ix_lesson_version_state (state)
) default character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

create table lesson_writer (
    lesson_version_id bigint not null,
    writer_id bigint not null,
    primary key (lesson_version_id, writer_id),
    constraint writer_of_version foreign key (lesson_version_id) references lesson_version (id)
) default character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

-- Which anchors of a lesson a reader has come by. No time, no count: nobody's diligence is measured (国办函〔2026〕12号).
create table reading_mark (
    account_id bigint not null,
    lesson_id bigint not null,
    anchor varchar(60) collate utf8mb4_bin not null,
    primary key (account_id, lesson_id, anchor),
    constraint mark_in_lesson foreign key (lesson_id) references lesson (id)
) default character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
