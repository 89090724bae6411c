create table policy (
    id bigint not null auto_increment primary key,
    version int not null,
    code varchar(60) collate utf8mb4_bin not null,
    topic varchar(40) collate utf8mb4_bin not null,
    position int not null,
    replaced_by_id bigint null,
    constraint policy_replaced_by foreign key (replaced_by_id) references policy (id),
    constraint policy_code unique (code)
) default character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

create table policy_edition (
    id bigint not null auto_increment primary key,
    version int not null,
    policy_id bigint not null,
    number int not null,
    title varchar(200) not null,
    title_en varchar(200) null,
    issuer varchar(100) not null,
    document_number varchar(100) null,
    -- A day, or only its month.
    issued varchar(10) collate utf8mb4_bin null,
    published date null,
    effective date null,
    repealed date null,
    note varchar(1000) null,
    confidence varchar(40) collate utf8mb4_bin not null,
    source varchar(300) not null,
    confirmed_source varchar(300) null,
    confirmed_on date null,
    confirmed_by bigint null,
    -- The clauses as an editor typed them; null for what came with the portal.
    body mediumtext null,
    state varchar(40) collate utf8mb4_bin not null,
    decided_by bigint null,
    decided_on date null,
    reason varchar(500) null,
    index ix_policy_edition_state (state),
    constraint policy_edition_number unique (policy_id, number),
    constraint edition_of_policy foreign key (policy_id) references policy (id)
) default character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

create table policy_writer (
    edition_id bigint not null,
    writer_id bigint not null,
    primary key (edition_id, writer_id),
    constraint writer_of_edition foreign key (edition_id) references policy_edition (id)
) default character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

create table policy_clause (
    id bigint not null auto_increment primary key,
    version int not null,
    edition_id bigint not null,
    position int not null,
    anchor varchar(60) collate utf8mb4_bin not null,
    number varchar(60) null,
    heading varchar(100) not null,
    body varchar(4000) not null,
    confidence varchar(40) collate utf8mb4_bin not null,
    source varchar(300) not null,
    confirmed_source varchar(300) null,
    confirmed_on date null,
    confirmed_by bigint null,
    constraint policy_clause_anchor unique (edition_id, anchor),
    constraint clause_of_edition foreign key (edition_id) references policy_edition (id)
) default character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
