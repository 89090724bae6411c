package org.jianfu.platform.database;

import java.nio.file.Path;
import org.springframework.beans.factory.support.DefaultSingletonBeanRegistry;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.Profiles;

/** Starts the embedded database before the first bean, unless {@code spring.datasource.url} names an external one. */
class EmbeddedDatabaseStarter implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var environment = context.getEnvironment();
        if (context.getParent() != null || environment.containsProperty("spring.datasource.url")) {
            return;
        }
        var data = environment.getProperty("jianfu.data", "data");
        var software = environment.getProperty("jianfu.embedded-database.software", data);
        var database = EmbeddedDatabase.start(folder(data), folder(software), schema(environment));
        environment.getPropertySources().addFirst(new MapPropertySource("embedded database", database.properties()));
        closeAfterEveryBean(context, database);
    }

    private static Path folder(String name) {
        return Path.of(name).toAbsolutePath().normalize();
    }

    /** Demonstration data live in a schema of their own, so that leaving the demonstration starts an empty one. */
    private static String schema(ConfigurableEnvironment environment) {
        return environment.acceptsProfiles(Profiles.of("demo")) ? "jianfu_demo" : "jianfu";
    }

    /** Beans are destroyed in the reverse order of their registration: the first one outlives the connection pool. */
    private static void closeAfterEveryBean(ConfigurableApplicationContext context, EmbeddedDatabase database) {
        ((DefaultSingletonBeanRegistry) context.getBeanFactory())
                .registerDisposableBean("embeddedDatabase", database::close);
    }
}
