package org.jianfu.testing;

import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Hands a {@link Browser} to whoever asks for one: one Chromium for the whole run, and for each test windows of its own
 * that are closed after it.
 */
public class OneChromium implements ParameterResolver {

    private static final Namespace HERE = Namespace.create(OneChromium.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Browser resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return test.getStore(HERE)
                .computeIfAbsent(Browser.class, none -> new Browser(driver(test), port(test)), Browser.class);
    }

    /** Lets the one Chromium start, if it has not, while the portal still does. */
    static void start(Path executable, ExtensionContext test) {
        run(test).computeIfAbsent(Driver.class, first -> new Driver(executable), Driver.class);
    }

    private static Driver driver(ExtensionContext test) {
        return Objects.requireNonNull(run(test).get(Driver.class, Driver.class));
    }

    private static Store run(ExtensionContext test) {
        return test.getRoot().getStore(HERE);
    }

    private static int port(ExtensionContext test) {
        return SpringExtension.getApplicationContext(test)
                .getEnvironment()
                .getRequiredProperty("local.server.port", int.class);
    }
}
