package org.jianfu.platform.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.jianfu.platform.StartRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A MariaDB of the portal's own 内置数据库, under its data folder, that starts and stops with it. */
final class EmbeddedDatabase implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final Duration PATIENCE_AT_START = Duration.ofSeconds(60);
    private static final String USER = "jianfu";

    private final DataFolder data;
    private final MariaDbServer server;
    private final String url;
    private final String password;

    private EmbeddedDatabase(DataFolder data, Path softwareFolder, String schema) throws IOException {
        OrphanServer.of(data).ifPresent(OrphanServer::stop);
        Files.createDirectories(data.scratch());
        var software = MariaDbSoftware.in(Files.createDirectories(softwareFolder));
        if (Files.notExists(data.database())) {
            software.install(data.database());
        }
        this.data = data;
        this.password = PrivateFile.secret(data.secret());
        var initFile = data.scratch().resolve("init.sql");
        PrivateFile.write(initFile, InitScript.of(schema, USER, password));
        var port = freePort();
        this.url = "jdbc:mariadb://127.0.0.1:" + port + "/" + schema;
        this.server = new MariaDbServer(software, data, port, initFile);
    }

    /**
     * Starts the server of this folder.
     *
     * @param data where everything the portal keeps lies
     * @param software where MariaDB's programs are unpacked
     * @param schema the database to open
     * @throws StartRefused when another portal holds the folder or the server does not come up
     */
    static EmbeddedDatabase start(Path data, Path software, String schema) {
        var folder = DataFolder.take(data);
        EmbeddedDatabase database;
        try {
            database = new EmbeddedDatabase(folder, software, schema);
        } catch (IOException e) {
            folder.close();
            throw new IllegalStateException("the embedded database cannot be laid under " + folder.path(), e);
        } catch (RuntimeException e) {
            folder.close();
            throw e;
        }
        database.awaitConnection();
        return database;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void awaitConnection() {
        var deadline = System.nanoTime() + PATIENCE_AT_START.toNanos();
        while (!accepts()) {
            if (!server.isAlive() || System.nanoTime() > deadline) {
                close();
                throw new StartRefused(
                        "内置数据库未能启动。\nThe embedded database did not start.",
                        "原因见 " + data.serverLog() + "\nThe reason stands in " + data.serverLog());
            }
            pause();
        }
    }

    private boolean accepts() {
        try (var connection = DriverManager.getConnection(url, USER, password)) {
            return connection.isValid(1);
        } catch (SQLException e) {
            log.trace("not yet", e);
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What Spring needs to know to connect. */
    Map<String, Object> properties() {
        return Map.of(
                "jianfu.embedded-database.running", true,
                "spring.datasource.url", url,
                "spring.datasource.username", USER,
                "spring.datasource.password", password);
    }

    @Override
    public void close() {
        server.close();
        data.close();
    }
}
