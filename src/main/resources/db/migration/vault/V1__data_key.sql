-- wrapped is null once the key is shredded: the row stays so that what refers to it can say so.
create table data_key (
    id bigint not null primary key,
    version int not null,
    wrapped varbinary(255),
    master_version int,
    shredded_on date
);
