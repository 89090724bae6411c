package org.jianfu.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.cfg.JdbcSettings;
import org.hibernate.resource.jdbc.spi.StatementInspector;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;

/** Collects what a thread asks the database through Hibernate. */
public class Statements implements StatementInspector, HibernatePropertiesCustomizer {

    private static final StackWalker STACK = StackWalker.getInstance();

    /** Empty while nobody looks. */
    private final ThreadLocal<List<String>> asked = new ThreadLocal<>();

    @Override
    public void customize(Map<String, Object> properties) {
        properties.put(JdbcSettings.STATEMENT_INSPECTOR, this);
    }

    @Override
    public String inspect(String sql) {
        List<String> all = asked.get();
        if (all != null) {
            all.add(askedBy() + ": " + sql);
        }
        return sql;
    }

    /** Who asks, the one nearest to the database first. */
    private static String askedBy() {
        return STACK.walk(frames -> frames.filter(frame -> frame.getClassName().startsWith("org.jianfu."))
                .filter(frame -> !frame.getClassName().contains("$$"))
                .skip(2)
                .limit(4)
                .map(frame -> frame.getClassName()
                                .substring(frame.getClassName().lastIndexOf('.') + 1) + "." + frame.getMethodName())
                .collect(Collectors.joining(" < ")));
    }

    /** The statements this takes, each with who asks it. */
    public List<String> during(Runnable what) {
        List<String> all = new ArrayList<>();
        asked.set(all);
        try {
            what.run();
        } finally {
            asked.remove();
        }
        return all;
    }
}
