package org.jianfu.notification;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jianfu.kernel.AccountId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Tells open pages that something under a topic changed 实时更新. A push carries nothing: the page asks again, under its own
 * user's scope. Reaches the pages of this process only. A topic is a constant of the module that publishes under it, and
 * begins with the module's name.
 */
@Service
public class LiveUpdates implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(LiveUpdates.class);

    /** Ends a subscription. */
    @FunctionalInterface
    public interface Registration {
        void remove();
    }

    private final Map<String, List<Subscriber>> subscribers = new ConcurrentHashMap<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    /** The topic of what lies in a person's inbox. */
    public static String inbox(AccountId account) {
        return "notification.inbox/" + account;
    }

    /** Tells the subscribers once the caller's transaction is committed, or now where there is none. */
    public void publish(String topic) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            dispatch(topic);
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                dispatch(topic);
            }
        });
    }

    /** Runs on a thread of its own at each change; a page removes it when it is left. */
    public Registration subscribe(String topic, Runnable onChange) {
        var subscriber = new Subscriber(onChange);
        subscribers.compute(topic, (key, those) -> {
            var all = those == null ? new CopyOnWriteArrayList<Subscriber>() : those;
            all.add(subscriber);
            return all;
        });
        return () -> subscribers.computeIfPresent(topic, (key, those) -> {
            those.remove(subscriber);
            return those.isEmpty() ? null : those;
        });
    }

    private void dispatch(String topic) {
        subscribers
                .getOrDefault(topic, List.of())
                .forEach(subscriber -> threads.execute(() -> tell(subscriber, topic)));
    }

    private static void tell(Subscriber subscriber, String topic) {
        try {
            subscriber.onChange().run();
        } catch (RuntimeException e) {
            LOG.warn("A subscriber of {} failed: {}", topic, e.getClass().getName());
        }
    }

    @Override
    public void destroy() {
        threads.shutdownNow();
    }

    /** Told apart by identity, so that the same lambda may subscribe twice. */
    private static final class Subscriber {

        private final Runnable onChange;

        Subscriber(Runnable onChange) {
            this.onChange = onChange;
        }

        Runnable onChange() {
            return onChange;
        }
    }
}
