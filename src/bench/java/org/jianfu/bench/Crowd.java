package org.jianfu.bench;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

/** Many visitors at once, each doing one thing after another. */
final class Crowd {

    private Crowd() {}

    /** Lets so many visitors work the tasks off, all beginning at the same moment. */
    static Timings work(int visitors, List<? extends Callable<?>> tasks) throws InterruptedException {
        var waiting = new ConcurrentLinkedQueue<Callable<?>>(tasks);
        var times = new ConcurrentLinkedQueue<Long>();
        var errors = new ConcurrentLinkedQueue<String>();
        var gate = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(visitors)) {
            for (int visitor = 0; visitor < visitors; visitor++) {
                threads.submit(() -> {
                    gate.await();
                    for (Callable<?> task; (task = waiting.poll()) != null; ) {
                        long begin = System.nanoTime();
                        try {
                            task.call();
                            times.add(System.nanoTime() - begin);
                        } catch (Exception failure) {
                            errors.add(failure.toString());
                        }
                    }
                    return null;
                });
            }
            long begin = System.nanoTime();
            gate.countDown();
            threads.close();
            long together = System.nanoTime() - begin;
            return new Timings(times.stream().mapToLong(Long::longValue).toArray(), together, List.copyOf(errors));
        }
    }
}
