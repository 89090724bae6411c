create table unit (
    id bigint not null auto_increment primary key,
    version int not null,
    code varchar(120) collate utf8mb4_bin not null,
    name varchar(100) not null,
    short_name varchar(100) not null,
    pinyin varchar(600) collate utf8mb4_bin not null,
    search_keys varchar(1500) collate utf8mb4_bin not null,
    level varchar(40) collate utf8mb4_bin not null,
    category varchar(40) collate utf8mb4_bin not null,
    parent_id bigint null,
    path varchar(700) collate utf8mb4_bin not null,
    place varchar(400) collate utf8mb4_bin not null,
    source varchar(200) null,
    ended_on date null,
    constraint uk_unit_code unique (code),
    constraint uk_unit_path unique (path),
    index ix_unit_place (place),
    constraint fk_unit_parent foreign key (parent_id) references unit (id)
);

create table unit_change (
    id bigint not null auto_increment primary key,
    unit_id bigint not null,
    kind varchar(40) collate utf8mb4_bin not null,
    other_id bigint null,
    former_name varchar(100) not null,
    new_name varchar(100) not null,
    changed_on date not null,
    basis varchar(300) not null,
    recorded_by bigint null,
    recorded_at datetime(6) not null,
    index ix_unit_change_unit (unit_id),
    index ix_unit_change_other (other_id),
    constraint fk_unit_change_unit foreign key (unit_id) references unit (id),
    constraint fk_unit_change_other foreign key (other_id) references unit (id)
);

-- From whom to whom confidentiality spreads: upwards now, upwards before a move, and both ways along a merger or a split.
create view unit_relation_step as
    select id as unit_id, parent_id as related_id from unit where parent_id is not null
    union all
    select unit_id, other_id from unit_change where kind in ('MOVED', 'MERGED', 'SPLIT') and other_id is not null
    union all
    select other_id, unit_id from unit_change where kind in ('MERGED', 'SPLIT') and other_id is not null;

create table desk (
    id bigint not null auto_increment primary key,
    version int not null,
    kind varchar(40) collate utf8mb4_bin not null,
    name varchar(100) not null,
    host_id bigint not null,
    area_id bigint null,
    -- One desk for the city, one for discipline inspection, one for each area.
    place varchar(60) collate utf8mb4_bin as (concat(kind, '/', ifnull(area_id, 0))) persistent,
    constraint uk_desk_place unique (place),
    constraint fk_desk_host foreign key (host_id) references unit (id),
    constraint fk_desk_area foreign key (area_id) references unit (id)
);
