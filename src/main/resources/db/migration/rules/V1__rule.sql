create table rule (
    id bigint not null auto_increment primary key,
    version int not null,
    code varchar(60) collate utf8mb4_bin not null,
    kind varchar(40) collate utf8mb4_bin not null,
    scope varchar(200) not null,
    statement varchar(1000) not null,
    limit_value varchar(40) null,
    limit_unit varchar(40) null,
    effective_from date not null,
    effective_to date null,
    source varchar(300) not null,
    clause varchar(100) null,
    policy_code varchar(60) collate utf8mb4_bin null,
    clause_anchor varchar(60) collate utf8mb4_bin null,
    confidence varchar(40) collate utf8mb4_bin not null,
    confirmed_by bigint null,
    confirmed_on date null,
    index ix_rule_code (code),
    constraint rule_of_policy foreign key (policy_code) references policy (code)
);

create table calendar_day (
    day date not null primary key,
    kind varchar(40) collate utf8mb4_bin not null,
    name varchar(60) not null,
    source varchar(200) not null,
    confidence varchar(40) collate utf8mb4_bin not null
);

-- Each module inserts its own; kind is the text key of its name.
create table deadline (
    kind varchar(120) collate utf8mb4_bin not null primary key,
    version int not null,
    position int not null,
    working_days bit(1) not null,
    days int not null,
    source varchar(300) not null
);
