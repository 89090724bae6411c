create table account (
    id            bigint       not null auto_increment primary key,
    version       integer,
    login         varchar(60)  collate utf8mb4_bin not null,
    name          varchar(60)  not null,
    unit_id       bigint       not null,
    mail          varchar(254),
    password_hash varchar(200) collate utf8mb4_bin not null,
    active        bit(1)       not null,
    constraint account_login unique (login),
    constraint account_of_unit foreign key (unit_id) references unit (id)
);

create table account_role (
    account_id bigint      not null,
    role       varchar(40) collate utf8mb4_bin not null,
    primary key (account_id, role),
    constraint account_role_account foreign key (account_id) references account (id)
);
