package org.jianfu.kernel;

import java.security.SecureRandom;
import java.util.EnumSet;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.generator.BeforeExecutionGenerator;
import org.hibernate.generator.EventType;
import org.hibernate.generator.EventTypeSets;
import org.jspecify.annotations.Nullable;

/** Draws ids of 63 bits; two that are equal meet at the table's key, and none was ever seen. */
class RandomIds implements BeforeExecutionGenerator {

    private static final SecureRandom RANDOM = new SecureRandom();

    @Override
    public Object generate(
            SharedSessionContractImplementor session, Object owner, @Nullable Object current, EventType event) {
        return Math.max(RANDOM.nextLong() & Long.MAX_VALUE, 1);
    }

    @Override
    public EnumSet<EventType> getEventTypes() {
        return EventTypeSets.INSERT_ONLY;
    }
}
