package org.jianfu.search;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps the index in step with the texts: compared with all of them at the start and from time to time, and with a portion
 * when it changes. While it may hold what is gone, nobody searches in it.
 */
@Component
class IndexKeeper implements DisposableBean {

    /** In minutes. */
    private static final int COMPARED_AFTER = 30;

    private static final Logger LOG = LoggerFactory.getLogger(IndexKeeper.class);

    private final SearchIndex index;
    private final List<SearchSource> sources;
    private final TransactionTemplate reading;
    private final Clock clock;
    private final boolean anew;
    private final ScheduledExecutorService work = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("search-index").factory());
    private final ReentrantLock writing = new ReentrantLock();
    private volatile IndexState state = new IndexState(IndexState.Phase.BUILDING, 0, 0);
    private volatile @Nullable LocalDate compared;
    private volatile boolean stopping;
    private int minutes;

    IndexKeeper(
            SearchIndex index,
            List<SearchSource> sources,
            PlatformTransactionManager transactions,
            Clock clock,
            @Value("${jianfu.search.rebuild:false}") boolean anew) {
        this.index = index;
        this.sources = List.copyOf(sources);
        this.reading = new TransactionTemplate(transactions);
        this.reading.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.reading.setReadOnly(true);
        this.clock = clock;
        this.anew = anew;
    }

    IndexState state() {
        return state;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        work.execute(anew ? this::rebuild : this::compare);
        work.scheduleWithFixedDelay(this::lookAgain, 1, 1, TimeUnit.MINUTES);
    }

    /** A full disk may have room again, another portal may have published, and with the day what holds changes. */
    private void lookAgain() {
        minutes++;
        boolean failed = state.phase() == IndexState.Phase.FAILED;
        if (failed || minutes % COMPARED_AFTER == 0 || !LocalDate.now(clock).equals(compared)) {
            compare();
        }
    }

    /** In the background: whoever asks for it need not wait. */
    void rebuildSoon() {
        state = new IndexState(IndexState.Phase.BUILDING, 0, 0);
        work.execute(this::rebuild);
    }

    /** What could not be read is looked after in the background. */
    void compareSoon() {
        state = new IndexState(IndexState.Phase.FAILED, 0, 0);
        work.execute(this::compare);
    }

    @Override
    public void destroy() {
        stopping = true;
        work.shutdown();
    }

    /** Throws the index away and makes it again. */
    void rebuild() {
        attempt(() -> {
            state = new IndexState(IndexState.Phase.BUILDING, 0, 0);
            index.beginAnew();
            compareAll();
        });
    }

    /** Mends whatever differs from the texts; an index that cannot be read is made again. */
    void compare() {
        attempt(() -> {
            try {
                index.open();
                compareAll();
            } catch (RuntimeException unreadable) {
                LOG.atLevel(state.phase() == IndexState.Phase.FAILED ? Level.DEBUG : Level.WARN)
                        .log("the search index cannot be used and is made again: {}", unreadable.getMessage());
                index.beginAnew();
                compareAll();
            }
        });
    }

    /** After the change is kept, and before whoever made it gets an answer. */
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void follow(SearchChanged changed) {
        sources.stream()
                .filter(source -> source.name().equals(changed.source()))
                .forEach(source -> attempt(() -> {
                    index.open();
                    compare(source, changed.part());
                }));
    }

    /** A full disk or a broken index ends the searching, and nothing else. */
    private void attempt(Runnable step) {
        writing.lock();
        try {
            step.run();
        } catch (RuntimeException failure) {
            boolean known = state.phase() == IndexState.Phase.FAILED;
            state = new IndexState(IndexState.Phase.FAILED, 0, 0);
            if (!stopping && !known) {
                LOG.error("the search index cannot be kept; searching stops until it can", failure);
            }
        } finally {
            writing.unlock();
        }
    }

    private void compareAll() {
        LocalDate today = LocalDate.now(clock);
        List<Runnable> portions = new ArrayList<>();
        for (SearchSource source : sources) {
            Set<String> parts = new HashSet<>(index.parts(source.name()));
            parts.addAll(read(source::parts));
            parts.forEach(part -> portions.add(() -> compare(source, part)));
        }
        boolean ready = state.phase() == IndexState.Phase.READY;
        int done = 0;
        for (Runnable portion : portions) {
            if (stopping) {
                return;
            }
            if (!ready) {
                state = new IndexState(IndexState.Phase.BUILDING, done, portions.size());
            }
            portion.run();
            done++;
        }
        compared = today;
        state = new IndexState(IndexState.Phase.READY, done, done);
    }

    private void compare(SearchSource source, String part) {
        List<Searchable> texts = read(() -> source.part(part));
        Map<String, String> gone = index.known(source.name(), part);
        List<IndexedDocument> changed = new ArrayList<>();
        for (Searchable text : texts) {
            IndexedDocument document = index.document(source.name(), part, text);
            if (!document.fingerprint().equals(gone.remove(document.address()))) {
                changed.add(document);
            }
        }
        if (!changed.isEmpty() || !gone.isEmpty()) {
            index.write(changed, gone.keySet());
        }
    }

    private <T> List<T> read(Supplier<List<T>> texts) {
        List<T> read = reading.execute(transaction -> texts.get());
        return read == null ? List.of() : read;
    }
}
