create table account (
    id            bigint       not null auto_increment primary key,
    version       integer,
    login         varchar(60)  collate utf8mb4_bin not null,
    name          varchar(60)  not null,
    unit_id       bigint       not null,
    mail          varchar(254),
    password_hash varchar(200) collate utf8mb4_bin not null,
    one_time      bit(1)       not null,
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


-- Roles that read reports, until a second administrator confirms them.
create table proposed_role (
    id          bigint      not null auto_increment primary key,
    account_id  bigint      not null,
    role        varchar(40) collate utf8mb4_bin not null,
    proposed_by bigint      not null,
    proposed_at datetime(6) not null,
    constraint proposed_role_once unique (account_id, role),
    constraint proposed_role_account foreign key (account_id) references account (id)
);

-- Who is signed in, and where. A session without its row is over.
create table staff_session (
    id         varchar(43) collate utf8mb4_bin not null primary key,
    account_id bigint      not null,
    began_at   datetime(6) not null,
    seen_at    datetime(6) not null,
    browser    varchar(60) not null,
    key staff_session_of_account (account_id, seen_at),
    constraint staff_session_account foreign key (account_id) references account (id)
);
