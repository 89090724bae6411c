create table question (
    id bigint not null auto_increment primary key,
    version int not null,
    course_code varchar(60) collate utf8mb4_bin not null,
    code varchar(60) collate utf8mb4_bin not null,
    kind varchar(40) collate utf8mb4_bin not null,
    wording varchar(500) not null,
    explanation varchar(500) not null,
    rule_code varchar(60) collate utf8mb4_bin null,
    place varchar(121) collate utf8mb4_bin null,
    -- Null as long as it says what came with the portal.
    written_by bigint null,
    -- Null as long as it is asked.
    withdrawn_by bigint null,
    constraint question_code unique (course_code, code),
    constraint question_on_course foreign key (course_code) references course (code)
) default character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

create table question_choice (
    question_id bigint not null,
    position int not null,
    wording varchar(100) not null,
    is_right boolean not null,
    primary key (question_id, position),
    constraint choice_of_question foreign key (question_id) references question (id)
) default character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

-- Who has passed what. No answer, no count, no time: nobody's learning is measured (国办函〔2026〕12号).
create table quiz_pass (
    account_id bigint not null,
    course_code varchar(60) collate utf8mb4_bin not null,
    primary key (account_id, course_code),
    constraint pass_of_course foreign key (course_code) references course (code)
) default character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
