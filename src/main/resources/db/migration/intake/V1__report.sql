create table burden_category (
    id             bigint       not null auto_increment primary key,
    version        int          not null,
    kind           varchar(40)  collate utf8mb4_bin not null,
    name           varchar(40)  not null,
    name_en        varchar(80)  not null,
    explanation    varchar(200) not null,
    explanation_en varchar(400) not null,
    example        varchar(200) not null,
    example_en     varchar(400) not null,
    position       int          not null,
    active         bit(1)       not null
);

create table outcome_rating (
    id           bigint      not null primary key,
    satisfaction varchar(40) collate utf8mb4_bin not null,
    comment      mediumblob  null,
    rated_on     date        not null
);

-- Ids are random, also those of what belongs to a report, and dates have no time: nothing here tells who was at which computer when.
create table report (
    id           bigint      not null primary key,
    version      int         not null,
    category_id  bigint      not null,
    unit_id      bigint      null,
    unit_text    mediumblob  null,
    data_key_id  bigint      not null,
    story        mediumblob  not null,
    occurred     varchar(40) collate utf8mb4_bin not null,
    occurred_from  date      null,
    occurred_until date      null,
    desk_id      bigint      not null,
    received_on  date        not null,
    channel      varchar(40) collate utf8mb4_bin not null,
    receipt_hash varchar(64) collate utf8mb4_bin not null,
    progress     varchar(40) collate utf8mb4_bin not null,
    rating_id    bigint      null,
    constraint uk_report_receipt unique (receipt_hash),
    constraint fk_report_category foreign key (category_id) references burden_category (id),
    constraint fk_report_unit foreign key (unit_id) references unit (id),
    constraint fk_report_key foreign key (data_key_id) references data_key (id),
    constraint fk_report_desk foreign key (desk_id) references desk (id),
    constraint fk_report_rating foreign key (rating_id) references outcome_rating (id)
);

create table reporter_contact (
    report_id   bigint     not null primary key,
    version     int        not null,
    data_key_id bigint     not null,
    contact     mediumblob not null,
    constraint fk_contact_report foreign key (report_id) references report (id),
    constraint fk_contact_key foreign key (data_key_id) references data_key (id)
);

create table report_step (
    id        bigint      not null primary key,
    report_id bigint      not null,
    place     int         not null,
    progress  varchar(40) collate utf8mb4_bin not null,
    note      mediumblob  null,
    taken_on  date        not null,
    constraint uk_report_step unique (report_id, place),
    constraint fk_step_report foreign key (report_id) references report (id)
);

create table report_message (
    id         bigint     not null primary key,
    report_id  bigint     not null,
    place      int        not null,
    handler_id bigint     null,
    text       mediumblob not null,
    written_on date       not null,
    constraint uk_report_message unique (report_id, place),
    constraint fk_message_report foreign key (report_id) references report (id)
);

create table report_attachment (
    id          bigint       not null primary key,
    report_id   bigint       not null,
    message     int          not null,
    place       int          not null,
    stored_name varchar(80)  collate utf8mb4_bin not null,
    name        mediumblob   not null,
    media_type  varchar(120) collate utf8mb4_bin not null,
    size        bigint       not null,
    constraint uk_attachment_stored unique (stored_name),
    constraint fk_attachment_report foreign key (report_id) references report (id)
);

create table reopen_request (
    id           bigint     not null primary key,
    report_id    bigint     not null,
    place        int        not null,
    reason       mediumblob not null,
    requested_on date       not null,
    settled      bit(1)     not null,
    constraint uk_reopen_request unique (report_id, place),
    constraint fk_reopen_report foreign key (report_id) references report (id)
);

-- Who asked to see how a reporter can be reached (attachment 0) or the original of a file, and what the custodian decided. Both reasons are sealed with the report's key.
create table contact_release (
    id         bigint      not null auto_increment primary key,
    version    int         not null,
    report_id  bigint      not null,
    attachment_id bigint      not null,
    asked_by   bigint      not null,
    reason     mediumblob  not null,
    asked_on   date        not null,
    state      varchar(40) collate utf8mb4_bin not null,
    decided_by bigint,
    decided_on date,
    answer     mediumblob,
    open_until date,
    constraint fk_release_report foreign key (report_id) references report (id)
);
