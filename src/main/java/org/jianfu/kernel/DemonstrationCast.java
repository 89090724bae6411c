package org.jianfu.kernel;

import java.util.function.Supplier;

/** The invented city's units and people, as the stories of the demonstration meet them. */
public interface DemonstrationCast {

    /** A unit by its name, as in {@code facts/demo-units.csv}. */
    UnitId unit(String name);

    /** A person by login, as in {@code facts/demo-people.csv}. */
    AccountId person(String login);

    /** Does something as one of them, some days ago, and hands back what came of it. */
    <T> T as(String login, int daysAgo, Supplier<T> action);

    /** Does something as one of them, some days ago. */
    default void as(String login, int daysAgo, Runnable action) {
        as(login, daysAgo, () -> {
            action.run();
            return login;
        });
    }
}
