create table assignment (
    id bigint not null auto_increment primary key,
    version int not null,
    course_code varchar(60) collate utf8mb4_bin not null,
    -- Null for all lessons of the course.
    lesson_code varchar(60) collate utf8mb4_bin null,
    audience varchar(40) collate utf8mb4_bin not null,
    unit_id bigint null,
    role varchar(40) collate utf8mb4_bin null,
    person_id bigint null,
    quiz boolean not null,
    due_on date not null,
    assigned_by bigint not null,
    assigned_on date not null,
    withdrawn_by bigint null,
    withdrawn_on date null,
    constraint assignment_of_course foreign key (course_code) references course (code),
    constraint assignment_to_unit foreign key (unit_id) references unit (id),
    index ix_assignment_due (due_on)
) default character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

-- Which version of a lesson somebody has read to its end. Not when, nor how often, nor how long (国办函〔2026〕12号).
create table acknowledgement (
    account_id bigint not null,
    course_code varchar(60) collate utf8mb4_bin not null,
    lesson_code varchar(60) collate utf8mb4_bin not null,
    lesson_version int not null,
    primary key (account_id, course_code, lesson_code),
    constraint acknowledgement_in_course foreign key (course_code) references course (code)
) default character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
