create table verification_request (
    id       bigint      not null auto_increment primary key,
    version  int         not null,
    number   varchar(40) not null unique,
    lead     bigint      not null,
    unit     bigint      not null,
    state    varchar(40) character set ascii collate ascii_bin not null,
    due      date        not null,
    asked_by bigint      not null,
    key verification_unit (unit, state, due),
    key verification_lead (lead, state),
    foreign key (lead) references casework_lead (id)
) default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

-- question 0 is met by answer 0, question 1 (asked again) by answer 1
create table verification_question (
    request  bigint      not null,
    position int         not null,
    text     mediumblob  not null,
    due      date        not null,
    asked_by bigint      not null,
    asked_at datetime(6) not null,
    primary key (request, position),
    foreign key (request) references verification_request (id)
) default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

create table verification_answer (
    request     bigint      not null,
    position    int         not null,
    text        mediumblob  not null,
    answered_by bigint      not null,
    answered_at datetime(6) not null,
    primary key (request, position),
    foreign key (request) references verification_request (id)
) default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

create table lead_file (
    id       bigint       not null auto_increment primary key,
    lead     bigint       not null,
    place    varchar(60)  character set ascii collate ascii_bin not null,
    stored   varchar(120) character set ascii collate ascii_bin not null unique,
    name     mediumblob   not null,
    type     varchar(120) character set ascii collate ascii_bin not null,
    size     bigint       not null,
    sha256   varchar(64)   character set ascii collate ascii_bin not null,
    added_by bigint       not null,
    added_at datetime(6)  not null,
    key lead_file_place (lead, place),
    foreign key (lead) references casework_lead (id)
) default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

create table lead_evidence (
    id       bigint      not null auto_increment primary key,
    lead     bigint      not null,
    note     mediumblob  not null,
    origin   mediumblob  not null,
    dated    date        not null,
    added_by bigint      not null,
    added_at datetime(6) not null,
    key lead_evidence_lead (lead, dated),
    foreign key (lead) references casework_lead (id)
) default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

create table lead_finding (
    id            bigint      not null auto_increment primary key,
    version       int         not null,
    lead          bigint      not null,
    conclusion    varchar(40) character set ascii collate ascii_bin not null,
    reasoning     mediumblob  not null,
    facts         mediumblob  not null,
    public_note   mediumblob  not null,
    proposed_by   bigint      not null,
    proposed_at   datetime(6) not null,
    approved      bit(1),
    return_reason mediumblob,
    decided_by    bigint,
    decided_at    datetime(6),
    key finding_lead (lead),
    foreign key (lead) references casework_lead (id)
) default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

insert into document_series (code, prefix) values ('verification', '减负核实');
