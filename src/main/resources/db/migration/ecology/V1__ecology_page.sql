-- A sheet is a row only once it is signed; nothing in the portal updates or deletes these rows.
create table frozen_sheet (
    id        bigint       not null auto_increment primary key,
    unit_id   bigint       not null,
    year      int          not null,
    quarter   int          not null,
    revision  int          not null,
    reason    varchar(500),
    content   longtext     not null,
    hash      varchar(64)  collate utf8mb4_bin not null,
    approval_id bigint     not null,
    signed_by bigint       not null,
    signer_name varchar(100) not null,
    signer_role varchar(40) collate utf8mb4_bin not null,
    stands_in_for varchar(100),
    signed_at datetime(6)  not null,
    unique key frozen_sheet_once (unit_id, year, quarter, revision),
    key frozen_sheet_year (year, revision),
    constraint fk_frozen_sheet_unit foreign key (unit_id) references unit (id),
    constraint fk_frozen_sheet_approval foreign key (approval_id) references approval (id)
);

-- A sheet somebody handed in to be signed; most are signed without.
create table handed_in_sheet (
    id          bigint not null auto_increment primary key,
    version     int    not null,
    unit_id     bigint not null,
    year        int    not null,
    quarter     int    not null,
    approval_id bigint not null,
    unique key handed_in_sheet_once (unit_id, year, quarter),
    constraint fk_handed_in_sheet_unit foreign key (unit_id) references unit (id),
    constraint fk_handed_in_sheet_approval foreign key (approval_id) references approval (id)
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
