-- Entries and counter-entries are only ever added.
create table negative_entry (
    id          bigint        not null auto_increment primary key,
    unit_id     bigint        not null,
    rule_code   varchar(60)   collate utf8mb4_bin not null,
    rule_text   varchar(1000) not null,
    facts       varchar(500)  not null,
    occurred_on date          not null,
    lead_id     bigint        not null,
    desk_id     bigint        not null,
    entered_by  bigint        not null,
    entered_at  datetime(6)   not null,
    entered_on  date          not null,
    key negative_entry_unit (unit_id, rule_code, occurred_on),
    key negative_entry_page (unit_id, entered_on),
    key negative_entry_desk (desk_id, entered_on),
    key negative_entry_lead (lead_id),
    constraint fk_negative_entry_unit foreign key (unit_id) references unit (id),
    constraint fk_negative_entry_desk foreign key (desk_id) references desk (id)
);

create table counter_entry (
    id         bigint       not null auto_increment primary key,
    entry_id   bigint       not null,
    reason     varchar(500) not null,
    entered_by bigint       not null,
    entered_at datetime(6)  not null,
    entered_on date         not null,
    unique key counter_entry_once (entry_id),
    constraint fk_counter_entry_entry foreign key (entry_id) references negative_entry (id)
);

create table warning_notice (
    id             bigint       not null auto_increment primary key,
    version        int          not null,
    unit_id        bigint       not null,
    desk_id        bigint       not null,
    lead_id        bigint       not null,
    entry_id       bigint       not null,
    state          varchar(40)  collate utf8mb4_bin not null,
    level          varchar(40)  collate utf8mb4_bin not null,
    proposed       varchar(40)  collate utf8mb4_bin not null,
    level_reason   varchar(500),
    title          varchar(100) not null,
    addressee      varchar(100) not null,
    body           text         not null,
    number         varchar(60),
    issued_on      date,
    acknowledge_by date,
    -- how it was counted, so that it can be counted again
    acknowledge_from    date,
    acknowledge_days    int,
    acknowledge_working bit(1),
    answer_by      date,
    answer_from    date,
    answer_days    int,
    answer_working bit(1),
    closed_on      date,
    data_key_id    bigint,
    approval_id    bigint,
    unique key warning_notice_number (number),
    unique key warning_notice_entry (entry_id),
    key warning_notice_unit (unit_id, state),
    key warning_notice_desk (desk_id, state),
    key warning_notice_lead (lead_id),
    constraint fk_warning_notice_unit foreign key (unit_id) references unit (id),
    constraint fk_warning_notice_desk foreign key (desk_id) references desk (id),
    constraint fk_warning_notice_key foreign key (data_key_id) references data_key (id),
    constraint fk_warning_notice_approval foreign key (approval_id) references approval (id),
    constraint fk_warning_notice_entry foreign key (entry_id) references negative_entry (id)
);

create table notice_step (
    notice_id         bigint      not null,
    position          int         not null,
    state             varchar(40) collate utf8mb4_bin not null,
    taken_by          bigint      not null,
    taken_at          datetime(6) not null,
    reason            varchar(500),
    wording_confirmed bit(1)      not null,
    primary key (notice_id, position),
    constraint fk_notice_step_notice foreign key (notice_id) references warning_notice (id)
);

create table rectification_order (
    id          bigint       not null auto_increment primary key,
    version     int          not null,
    unit_id     bigint       not null,
    desk_id     bigint       not null,
    lead_id     bigint       not null,
    entry_id    bigint       not null,
    state       varchar(40)  collate utf8mb4_bin not null,
    title       varchar(100) not null,
    addressee   varchar(100) not null,
    body        text         not null,
    number      varchar(60)  not null,
    issued_on   date         not null,
    due         date         not null,
    closed_on   date,
    data_key_id bigint       not null,
    unique key rectification_order_number (number),
    unique key rectification_order_entry (entry_id),
    key rectification_order_unit (unit_id, state),
    key rectification_order_desk (desk_id, state),
    key rectification_order_lead (lead_id),
    constraint fk_rectification_order_unit foreign key (unit_id) references unit (id),
    constraint fk_rectification_order_desk foreign key (desk_id) references desk (id),
    constraint fk_rectification_order_key foreign key (data_key_id) references data_key (id),
    constraint fk_rectification_order_entry foreign key (entry_id) references negative_entry (id)
);

create table order_step (
    order_id bigint      not null,
    position int         not null,
    state    varchar(40) collate utf8mb4_bin not null,
    taken_by bigint      not null,
    taken_at datetime(6) not null,
    reason   varchar(500),
    primary key (order_id, position),
    constraint fk_order_step_order foreign key (order_id) references rectification_order (id)
);

-- What units answer and hand in, sealed with the key of the notice or order named by the place.
create table reply (
    id       bigint      not null auto_increment primary key,
    place    varchar(60) collate utf8mb4_bin not null,
    text     mediumblob  not null,
    given_by bigint      not null,
    given_at datetime(6) not null,
    key reply_place (place, id)
);

create table reply_file (
    reply_id  bigint      not null,
    position  int         not null,
    file_name mediumblob  not null,
    type      varchar(40) collate utf8mb4_bin not null,
    stored    varchar(32) collate utf8mb4_bin not null,
    size      bigint      not null,
    sha256    varchar(64) collate utf8mb4_bin not null,
    primary key (reply_id, position),
    unique key reply_file_stored (stored),
    constraint fk_reply_file_reply foreign key (reply_id) references reply (id)
);

insert into document_series (code, prefix) values ('notice', '减负提示'), ('order', '减负整改');

insert into deadline (kind, version, position, working_days, days, source) values
    ('ledger.deadline.acknowledge', 0, 30, 1, 3, '门户默认值，请按本地规定核定'),
    ('ledger.deadline.answer', 0, 40, 1, 10, '门户默认值，请按本地规定核定');
