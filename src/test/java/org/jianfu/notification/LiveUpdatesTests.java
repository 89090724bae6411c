package org.jianfu.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

class LiveUpdatesTests {

    private final LiveUpdates live = new LiveUpdates();
    private final Semaphore told = new Semaphore(0);

    @AfterEach
    void end() {
        live.destroy();
    }

    @Test
    void aSubscriberHearsOfItsTopicOnly() throws InterruptedException {
        live.subscribe("leads", told::release);
        live.publish("notices");
        live.publish("leads");

        assertTold();
        assertNotTold();
    }

    @Test
    void nothingIsToldBeforeTheCommitAndNothingAfterARollback() throws InterruptedException {
        live.subscribe("leads", told::release);
        TransactionSynchronizationManager.initSynchronization();
        try {
            live.publish("leads");
            assertNotTold();
            TransactionSynchronizationManager.getSynchronizations().forEach(TransactionSynchronization::afterCommit);
            assertTold();
        } finally {
            TransactionSynchronizationManager.clearSynchronization();
        }
    }

    @Test
    void aSubscriberThatFailsOrHangsHarmsNoOther() throws InterruptedException {
        var never = new CountDownLatch(1);
        live.subscribe("leads", () -> {
            throw new IllegalStateException("page gone");
        });
        live.subscribe("leads", () -> {
            try {
                never.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        live.subscribe("leads", told::release);

        live.publish("leads");
        assertTold();
        live.publish("leads");
        assertTold();
    }

    @Test
    void whoLeavesHearsNoMore() throws InterruptedException {
        var registration = live.subscribe("leads", told::release);
        registration.remove();
        live.publish("leads");

        assertNotTold();
    }

    private void assertTold() throws InterruptedException {
        assertThat(told.tryAcquire(5, TimeUnit.SECONDS)).isTrue();
    }

    private void assertNotTold() throws InterruptedException {
        assertThat(told.tryAcquire(200, TimeUnit.MILLISECONDS)).isFalse();
    }
}
