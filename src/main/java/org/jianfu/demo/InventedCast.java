package org.jianfu.demo;

import java.time.Duration;
import java.util.function.Supplier;
import org.jianfu.kernel.AccountId;
import org.jianfu.kernel.DemonstrationCast;
import org.jianfu.kernel.UnitId;

/** The city and its people, for the stories other modules tell. */
record InventedCast(InventedCity city, InventedPeople people, ShiftedClock clock) implements DemonstrationCast {

    @Override
    public UnitId unit(String name) {
        return city.unit(name);
    }

    @Override
    public AccountId person(String login) {
        return people.id(login);
    }

    @Override
    public <T> T as(String login, int daysAgo, Supplier<T> action) {
        return clock.ago(Duration.ofDays(daysAgo), () -> people.by(login, action));
    }
}
