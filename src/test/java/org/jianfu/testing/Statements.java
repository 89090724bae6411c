package org.jianfu.testing;

import java.util.Map;
import org.hibernate.cfg.JdbcSettings;
import org.hibernate.resource.jdbc.spi.StatementInspector;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;

/** Counts what a thread asks the database through Hibernate. */
public class Statements implements StatementInspector, HibernatePropertiesCustomizer {

    private final ThreadLocal<Integer> count = ThreadLocal.withInitial(() -> 0);

    @Override
    public void customize(Map<String, Object> properties) {
        properties.put(JdbcSettings.STATEMENT_INSPECTOR, this);
    }

    @Override
    public String inspect(String sql) {
        count.set(count.get() + 1);
        return sql;
    }

    /** How many statements this takes. */
    public int during(Runnable what) {
        int before = count.get();
        what.run();
        return count.get() - before;
    }
}
