create table draft (
    id          bigint       not null auto_increment primary key,
    account_id  bigint       not null,
    place       varchar(300) collate utf8mb4_bin not null,
    link        varchar(300) not null,
    title       varchar(120) not null,
    data_key_id bigint       not null,
    texts       mediumblob   not null,
    saved_at    datetime(6)  not null,
    constraint draft_once unique (account_id, place),
    key draft_saved (saved_at),
    constraint fk_draft_data_key foreign key (data_key_id) references data_key (id)
);
