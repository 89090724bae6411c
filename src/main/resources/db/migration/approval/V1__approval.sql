create table approval (
    id             bigint       not null auto_increment primary key,
    version        int          not null,
    subject_type   varchar(40)  collate utf8mb4_bin not null,
    subject_id     bigint       not null,
    link           varchar(200) not null,
    mail_key       varchar(120) collate utf8mb4_bin not null,
    waiting_key    varchar(120) collate utf8mb4_bin not null,
    returned_key   varchar(120) collate utf8mb4_bin,
    waiting_args   varchar(500) not null,
    waiting_due    date,
    data_key_id    bigint       not null,
    drafted_by     bigint,
    -- as it was when it was handed in, like the names of those who sign
    drafter_name   varchar(120),
    drafted_at     datetime(6)  not null,
    round          int          not null,
    state          varchar(40)  collate utf8mb4_bin not null,
    reminded_on    date,
    in_person      bit(1)       not null,
    acts           int          not null,
    key approval_subject (subject_type, subject_id, id),
    -- what came back to be improved
    key approval_drafter (drafted_by, state),
    constraint fk_approval_data_key foreign key (data_key_id) references data_key (id)
);

-- What was signed stays; another round adds steps of its own.
create table approval_step (
    id              bigint       not null auto_increment primary key,
    approval_id     bigint       not null,
    round           int          not null,
    position        int          not null,
    name_key        varchar(120) collate utf8mb4_bin not null,
    state           varchar(40)  collate utf8mb4_bin not null,
    roles           varchar(200) collate utf8mb4_bin not null,
    unit_id         bigint,
    person_id       bigint,
    working_days    int          not null,
    opened_on       date,
    due             date,
    escalated_on    date,
    escalates_roles varchar(200) collate utf8mb4_bin,
    escalates_unit_id bigint,
    opinion         mediumblob,
    signed_by       bigint,
    signer_name     varchar(100),
    signer_role     varchar(40)  collate utf8mb4_bin,
    stands_in_for   varchar(100),
    signed_at       datetime(6),
    key approval_step_order (approval_id, round, position),
    -- what waits, and what is overdue
    key approval_step_open (state, unit_id),
    key approval_step_due (state, due),
    constraint fk_approval_step foreign key (approval_id) references approval (id)
);

-- People who have nothing to do with it 回避.
create table approval_recusal (
    approval_id bigint not null,
    account_id  bigint not null,
    primary key (approval_id, account_id),
    constraint fk_approval_recusal foreign key (approval_id) references approval (id)
);

create table approval_delegation (
    id         bigint       not null auto_increment primary key,
    version    int          not null,
    principal_id bigint       not null,
    delegate_id bigint       not null,
    from_day   date         not null,
    until_day  date         not null,
    reason     varchar(500) not null,
    made_at    datetime(6)  not null,
    ended_on   date,
    key approval_delegation_principal (principal_id, until_day),
    key approval_delegation_delegate (delegate_id, until_day)
);
