create table probe (
    id         bigint      not null auto_increment primary key,
    number     varchar(40) not null unique,
    unit_id    bigint      not null,
    earlier_id bigint,
    taken_on   date        not null,
    due        date        not null,
    constraint fk_probe_unit foreign key (unit_id) references unit (id),
    constraint fk_probe_earlier foreign key (earlier_id) references probe (id)
);

insert into document_series (code, prefix) values ('probe', '抽查');

insert into deadline (kind, version, position, working_days, days, source) values
    ('probe.deadline.reported', 0, 900, 1, 2, '试验用');
