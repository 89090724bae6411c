create table inbox_item (
    id bigint not null auto_increment primary key,
    recipient_id bigint not null,
    text_key varchar(100) collate utf8mb4_bin not null,
    link varchar(300) collate utf8mb4_bin not null,
    created_on date not null,
    read_on date,
    index inbox_item_recipient (recipient_id, read_on)
);

-- link and message_id go once the mail is sent.
create table mail (
    id bigint not null auto_increment primary key,
    version int not null,
    recipient_id bigint not null,
    text_key varchar(100) collate utf8mb4_bin not null,
    link varchar(300) collate utf8mb4_bin,
    message_id varchar(100) collate utf8mb4_bin,
    state varchar(40) collate utf8mb4_bin not null,
    created_on date not null,
    attempts int not null,
    last_error varchar(500),
    next_try datetime(6),
    sent_on date,
    index mail_state (state)
);
