create table casework_lead (
    id                   bigint      not null primary key,
    version              int         not null,
    number               varchar(40) unique,
    source               varchar(40) collate utf8mb4_bin not null,
    report_id            bigint      unique,
    unit_id              bigint,
    category_id          bigint,
    desk_id              bigint      not null,
    state                varchar(40) collate utf8mb4_bin not null,
    assignee_id          bigint,
    received_on          date        not null,
    due                  date,
    -- how it was counted, so that it can be counted again
    due_from             date,
    due_days             int,
    due_working          bit(1),
    due_or_never         date        as (coalesce(due, '9999-12-31')) persistent,
    conclusion           varchar(40) collate utf8mb4_bin,
    data_key_id          bigint      not null,
    reporter_answered_on date,
    unit_answered_on     date,
    reopen_requested_on  date,
    extended_from        date,
    extended_to          date,
    extension_reason     mediumblob,
    extended_by          bigint,
    extended_at          datetime(6),
    -- the queues of the workbench: one desk, one state, the most urgent first
    key lead_queue (desk_id, state, due_or_never),
    key lead_received (desk_id, received_on),
    key lead_mine (assignee_id, state, due_or_never),
    key lead_unit (unit_id, state),
    key lead_conclusion (conclusion, received_on),
    constraint fk_lead_report foreign key (report_id) references report (id),
    constraint fk_lead_unit foreign key (unit_id) references unit (id),
    constraint fk_lead_category foreign key (category_id) references burden_category (id),
    constraint fk_lead_desk foreign key (desk_id) references desk (id),
    constraint fk_lead_key foreign key (data_key_id) references data_key (id)
);

create table lead_triage (
    lead_id    bigint      not null,
    position   int         not null,
    accepted   bit(1)      not null,
    reason     mediumblob,
    decided_by bigint      not null,
    decided_at datetime(6) not null,
    primary key (lead_id, position),
    constraint fk_lead_triage_lead foreign key (lead_id) references casework_lead (id)
);

create table lead_assignment (
    lead_id     bigint      not null,
    position    int         not null,
    assignee_id bigint      not null,
    assigned_by bigint      not null,
    assigned_at datetime(6) not null,
    primary key (lead_id, position),
    constraint fk_lead_assignment_lead foreign key (lead_id) references casework_lead (id)
);

create table lead_withdrawal (
    lead_id      bigint      not null,
    position     int         not null,
    account_id   bigint      not null,
    reason       mediumblob  not null,
    withdrawn_at datetime(6) not null,
    primary key (lead_id, position),
    key lead_withdrawal_account (account_id, lead_id),
    constraint fk_lead_withdrawal_lead foreign key (lead_id) references casework_lead (id)
);

create table lead_transfer (
    lead_id        bigint      not null,
    position       int         not null,
    from_desk_id   bigint      not null,
    to_desk_id     bigint      not null,
    reason         mediumblob,
    transferred_by bigint      not null,
    transferred_at datetime(6) not null,
    primary key (lead_id, position),
    constraint fk_lead_transfer_lead foreign key (lead_id) references casework_lead (id),
    constraint fk_lead_transfer_from foreign key (from_desk_id) references desk (id),
    constraint fk_lead_transfer_to foreign key (to_desk_id) references desk (id)
);

create table lead_reopening (
    lead_id    bigint      not null,
    position   int         not null,
    granted    bit(1)      not null,
    reason     mediumblob  not null,
    decided_by bigint      not null,
    decided_at datetime(6) not null,
    primary key (lead_id, position),
    constraint fk_lead_reopening_lead foreign key (lead_id) references casework_lead (id)
);

insert into document_series (code, prefix) values ('lead', '线索'), ('verification', '减负核实');

insert into deadline (kind, version, position, working_days, days, source) values
    ('casework.deadline.triage', 0, 10, 1, 5, '门户默认值，请按本地规定核定'),
    ('casework.deadline.verification', 0, 20, 1, 10, '门户默认值，请按本地规定核定'),
    ('casework.deadline.lead', 0, 50, 0, 60, '门户默认值，请按本地规定核定'),
    ('casework.deadline.extension', 0, 60, 0, 30, '门户默认值，请按本地规定核定');
