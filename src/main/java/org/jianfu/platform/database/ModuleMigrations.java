package org.jianfu.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.Location;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.modulith.ApplicationModule;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/**
 * Brings the tables of every module up to date, those of the modules it declares to use before its own. A module's
 * migrations lie in a folder named like it and are numbered for it alone, so that two modules grow at the same time.
 *
 * <p>Folders and history tables are named as Spring Modulith's Flyway support names them; that support reads the order
 * off the byte code of the whole portal, which at each start takes longer than the migrations.
 */
@Component
class ModuleMigrations {

    private static final Logger LOG = LoggerFactory.getLogger(ModuleMigrations.class);

    private static final String ROOT = "org.jianfu";

    /** Migrates the schema, module by module. */
    void migrate(Flyway flyway) {
        int applied = inOrder(withMigrations(flyway)).stream()
                .mapToInt(module -> of(module, flyway).migrate().migrationsExecuted)
                .sum();
        if (applied > 0) {
            LOG.info("数据表已更新 {} 步。 The tables were brought up to date in {} steps.", applied, applied);
        }
    }

    private static Flyway of(String module, Flyway all) {
        var settings = all.getConfiguration();
        return Flyway.configure()
                .configuration(settings)
                .locations(Arrays.stream(settings.getLocations())
                        .map(location -> location + "/" + module)
                        .toArray(String[]::new))
                .table(settings.getTable() + "_" + module)
                // The schema is not empty once the first module has its tables.
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load();
    }

    private static Set<String> withMigrations(Flyway flyway) {
        var modules = new TreeSet<String>();
        for (Location location : flyway.getConfiguration().getLocations()) {
            modules.addAll(folders(location.getRootPath()));
        }
        return modules;
    }

    private static List<String> folders(String path) {
        try {
            var files = new PathMatchingResourcePatternResolver().getResources("classpath*:" + path + "/*/*.sql");
            return Arrays.stream(files)
                    .map(file -> folderOf(String.valueOf(file)))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String folderOf(String file) {
        var parts = file.split("/");
        return parts[parts.length - 2];
    }

    /** The modules and all they use, each after what it declares to use. */
    static Collection<String> inOrder(Set<String> modules) {
        var ordered = new LinkedHashSet<String>();
        modules.forEach(module -> addAfterWhatItUses(module, ordered));
        ordered.retainAll(modules);
        return ordered;
    }

    private static void addAfterWhatItUses(String module, Set<String> ordered) {
        if (!ordered.contains(module)) {
            usedBy(module).forEach(lower -> addAfterWhatItUses(lower, ordered));
            ordered.add(module);
        }
    }

    private static List<String> usedBy(String module) {
        var description = ROOT + "." + module + ".package-info";
        if (!ClassUtils.isPresent(description, null)) {
            return List.of();
        }
        var declared = ClassUtils.resolveClassName(description, null).getAnnotation(ApplicationModule.class);
        return declared == null
                ? List.of()
                : Arrays.stream(declared.allowedDependencies())
                        .map(name -> name.replaceFirst("\\s*::.*", ""))
                        .toList();
    }
}
