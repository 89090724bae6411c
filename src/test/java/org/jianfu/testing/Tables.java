package org.jianfu.testing;

import java.util.Arrays;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** For the rare test that needs a table empty; better is a test that only looks for what it put there itself. */
public class Tables {

    private final DataSource dataSource;

    Tables(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    public void empty(String... tables) throws Exception {
        try (var connection = dataSource.getConnection()) {
            var sql = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
            sql.execute("set foreign_key_checks = 0");
            Arrays.stream(tables).forEach(table -> sql.execute("delete from " + table));
            sql.execute("set foreign_key_checks = 1");
        }
    }
}
