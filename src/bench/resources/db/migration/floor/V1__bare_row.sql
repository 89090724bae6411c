create table bare_row (
    id bigint auto_increment primary key,
    text varchar(255) not null
);
