create table casework_lead (
    id                   bigint      not null primary key,
    version              int         not null,
    number               varchar(40) unique,
    source               varchar(40) character set ascii collate ascii_bin not null,
    report               bigint      unique,
    unit                 bigint,
    category             bigint,
    desk                 bigint      not null,
    state                varchar(40) character set ascii collate ascii_bin not null,
    assignee             bigint,
    received_on          date        not null,
    due                  date,
    conclusion           varchar(40) character set ascii collate ascii_bin,
    data_key             bigint      not null,
    reporter_answered_on date,
    unit_answered_on     date,
    reopen_requested_on  date,
    extended_from        date,
    extended_to          date,
    extension_reason     mediumblob,
    extended_by          bigint,
    extended_at          datetime(6),
    -- the queues of the workbench: one desk, one state, the most urgent first
    key lead_queue (desk, state, due),
    key lead_received (desk, received_on),
    key lead_mine (assignee, state, due),
    key lead_unit (unit, state),
    key lead_conclusion (conclusion, received_on)
) default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

create table lead_triage (
    lead       bigint      not null,
    position   int         not null,
    accepted   bit(1)      not null,
    reason     mediumblob,
    decided_by bigint      not null,
    decided_at datetime(6) not null,
    primary key (lead, position),
    foreign key (lead) references casework_lead (id)
) default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

create table lead_assignment (
    lead        bigint      not null,
    position    int         not null,
    assignee    bigint      not null,
    assigned_by bigint      not null,
    assigned_at datetime(6) not null,
    primary key (lead, position),
    foreign key (lead) references casework_lead (id)
) default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

create table lead_withdrawal (
    lead         bigint      not null,
    position     int         not null,
    account      bigint      not null,
    reason       mediumblob  not null,
    withdrawn_at datetime(6) not null,
    primary key (lead, position),
    key lead_withdrawal_account (account, lead),
    foreign key (lead) references casework_lead (id)
) default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

create table lead_transfer (
    lead           bigint      not null,
    position       int         not null,
    from_desk      bigint      not null,
    to_desk        bigint      not null,
    reason         mediumblob,
    transferred_by bigint      not null,
    transferred_at datetime(6) not null,
    primary key (lead, position),
    foreign key (lead) references casework_lead (id)
) default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

create table lead_reopening (
    lead       bigint      not null,
    position   int         not null,
    granted    bit(1)      not null,
    reason     mediumblob  not null,
    decided_by bigint      not null,
    decided_at datetime(6) not null,
    primary key (lead, position),
    foreign key (lead) references casework_lead (id)
) default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;
