package org.jianfu.platform.database;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.stereotype.Component;

/** Asks the database once a second whether it is there; beside the pool, whose silence may only mean that it is busy. */
@Component
class DatabaseWatch {

    private static final Logger log = LoggerFactory.getLogger(DatabaseWatch.class);

    private final ScheduledExecutorService rounds = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("database-watch").factory());
    private final String url;
    private final Properties access = new Properties();
    private volatile boolean away;

    DatabaseWatch(JdbcConnectionDetails database) {
        url = database.getJdbcUrl();
        access.setProperty("user", String.valueOf(database.getUsername()));
        access.setProperty("password", String.valueOf(database.getPassword()));
        access.setProperty("connectTimeout", "1000");
        access.setProperty("socketTimeout", "1000");
    }

    @PostConstruct
    void begin() {
        rounds.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
    }

    private void look() {
        var wasAway = away;
        away = !answers();
        if (away && !wasAway) {
            log.warn("数据库不可用。 The database is away.");
        } else if (wasAway && !away) {
            log.info("数据库已恢复。 The database is back.");
        }
    }

    private boolean answers() {
        try (var connection = DriverManager.getConnection(url, access)) {
            return connection.isValid(1);
        } catch (SQLException e) {
            return false;
        }
    }

    boolean isAway() {
        return away;
    }

    @PreDestroy
    void end() {
        rounds.shutdownNow();
    }
}
