package org.jianfu.platform.database;

/** What the embedded server does before it lets anyone in. */
final class InitScript {

    private InitScript() {}

    /** One statement a line, as MariaDB demands of an init file; every one may run again. */
    static String of(String schema, String user, String password) {
        return """
                create database if not exists %1$s character set utf8mb4 collate %2$s;
                drop database if exists test;
                delete from mysql.global_priv where user = '';
                flush privileges;
                alter user root@localhost identified by '%4$s';
                create user if not exists %3$s@localhost;
                create user if not exists %3$s@'127.0.0.1';
                alter user %3$s@localhost identified by '%4$s';
                alter user %3$s@'127.0.0.1' identified by '%4$s';
                grant all on %1$s.* to %3$s@localhost;
                grant all on %1$s.* to %3$s@'127.0.0.1';
                """.formatted(schema, DatabaseRequirements.COLLATION, user, password);
    }
}
