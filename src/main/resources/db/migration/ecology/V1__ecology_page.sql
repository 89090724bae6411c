-- A sheet is a row only once it is signed; nothing in the portal updates or deletes these rows.
create table frozen_sheet (
    id        bigint       not null auto_increment primary key,
    unit_id   bigint       not null,
    year      int          not null,
    quarter   int          not null,
    revision  int          not null,
    reason    varchar(500),
    content   longtext     not null,
    hash      varchar(64)  character set ascii collate ascii_bin not null,
    signed_by bigint       not null,
    signer    varchar(100) not null,
    signed_at datetime(6)  not null,
    unique key frozen_sheet_once (unit_id, year, quarter, revision),
    key frozen_sheet_year (year, revision),
    constraint fk_frozen_sheet_unit foreign key (unit_id) references unit (id)
);

create table commendation (
    id         bigint       not null auto_increment primary key,
    unit_id    bigint       not null,
    given_on   date         not null,
    text       varchar(500) not null,
    basis      varchar(200) not null,
    entered_by bigint       not null,
    entered_at datetime(6)  not null,
    key commendation_unit (unit_id, given_on),
    constraint fk_commendation_unit foreign key (unit_id) references unit (id)
);
