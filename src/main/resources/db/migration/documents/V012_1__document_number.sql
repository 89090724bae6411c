-- Series of document numbers 发文字号; the row is locked while a number of it is being given.
create table document_series (
    code varchar(40) character set ascii collate ascii_bin not null primary key,
    prefix varchar(20) not null
);

insert into document_series (code, prefix) values
    ('lead', '线索'),
    ('notice', '减负提示'),
    ('order', '减负整改');

-- The last number given per series and year (GB/T 9704-2012, 7.2.5: counted anew each year).
create table document_number (
    series varchar(40) character set ascii collate ascii_bin not null,
    year int not null,
    last int not null,
    primary key (series, year),
    constraint document_number_series foreign key (series) references document_series (code)
);
