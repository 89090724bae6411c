create table verification_request (
    id       bigint      not null auto_increment primary key,
    version  int         not null,
    number   varchar(40) not null unique,
    lead_id  bigint      not null,
    unit_id  bigint      not null,
    state    varchar(40) collate utf8mb4_bin not null,
    due      date        not null,
    asked_by bigint      not null,
    key verification_unit (unit_id, state, due),
    key verification_lead (lead_id, state),
    constraint fk_verification_request_lead foreign key (lead_id) references casework_lead (id),
    constraint fk_verification_unit foreign key (unit_id) references unit (id)
);

-- question 0 is met by answer 0, question 1 (asked again) by answer 1
create table verification_question (
    request_id bigint      not null,
    position   int         not null,
    text       mediumblob  not null,
    due        date        not null,
    asked_by   bigint      not null,
    asked_at   datetime(6) not null,
    primary key (request_id, position),
    constraint fk_verification_question_request foreign key (request_id) references verification_request (id)
);

create table verification_answer (
    request_id  bigint      not null,
    position    int         not null,
    text        mediumblob  not null,
    answered_by bigint      not null,
    answered_at datetime(6) not null,
    primary key (request_id, position),
    constraint fk_verification_answer_request foreign key (request_id) references verification_request (id)
);

create table lead_file (
    id       bigint       not null auto_increment primary key,
    lead_id  bigint       not null,
    place    varchar(60)  collate utf8mb4_bin not null,
    stored   varchar(120) collate utf8mb4_bin not null unique,
    name     mediumblob   not null,
    type     varchar(120) collate utf8mb4_bin not null,
    size     bigint       not null,
    sha256   varchar(64)  collate utf8mb4_bin not null,
    added_by bigint       not null,
    added_at datetime(6)  not null,
    key lead_file_place (lead_id, place),
    constraint fk_lead_file_lead foreign key (lead_id) references casework_lead (id)
);

create table lead_evidence (
    id       bigint      not null auto_increment primary key,
    lead_id  bigint      not null,
    note     mediumblob  not null,
    origin   mediumblob  not null,
    dated    date        null,
    added_by bigint      not null,
    added_at datetime(6) not null,
    key lead_evidence_lead (lead_id, dated),
    constraint fk_lead_evidence_lead foreign key (lead_id) references casework_lead (id)
);

create table lead_finding (
    id            bigint      not null auto_increment primary key,
    version       int         not null,
    lead_id       bigint      not null,
    conclusion    varchar(40) collate utf8mb4_bin not null,
    reasoning     mediumblob  not null,
    facts         mediumblob  not null,
    public_note   mediumblob  not null,
    proposed_by   bigint      not null,
    proposed_at   datetime(6) not null,
    approval_id   bigint      not null,
    key finding_lead (lead_id),
    constraint fk_lead_finding_approval foreign key (approval_id) references approval (id),
    constraint fk_lead_finding_lead foreign key (lead_id) references casework_lead (id)
);
