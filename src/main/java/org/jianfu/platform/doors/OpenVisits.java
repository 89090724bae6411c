package org.jianfu.platform.doors;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Bounds the pages that are open without an account: somebody who opens thousands and leaves them would fill the memory of
 * all. The one nobody has touched for the longest ends first; what was typed on it, its browser carries into a fresh one.
 */
@Component
class OpenVisits implements VaadinServiceInitListener {

    private final Set<VaadinSession> open = ConcurrentHashMap.newKeySet();
    private final int most;

    OpenVisits(SourceLimits limits) {
        this.most = limits.visits();
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(init -> {
            open.add(init.getSession());
            makeRoom(most);
        });
        event.getSource().addSessionDestroyListener(destroy -> open.remove(destroy.getSession()));
    }

    int count() {
        return (int) open.stream().filter(OpenVisits::isAnonymous).count();
    }

    /** Ends what is over the bound, the longest idle first. */
    void makeRoom(int bound) {
        while (count() > bound) {
            Optional<VaadinSession> oldest = open.stream()
                    .filter(OpenVisits::isAnonymous)
                    .min(Comparator.comparingLong(OpenVisits::lastTouched));
            if (oldest.isEmpty() || !open.remove(oldest.get())) {
                return;
            }
            end(oldest.get());
        }
    }

    /** On a thread of its own: whoever opens a page does not wait for another page's lock. */
    private static void end(VaadinSession visit) {
        Thread.ofVirtual().start(() -> {
            visit.lock();
            try {
                if (visit.getSession() != null) {
                    visit.getSession().invalidate();
                }
            } catch (IllegalStateException endedAlready) {
                // which is what was wanted
            } finally {
                visit.unlock();
            }
        });
    }

    private static long lastTouched(VaadinSession visit) {
        try {
            return visit.getSession() == null ? 0 : visit.getSession().getLastAccessedTime();
        } catch (IllegalStateException endedAlready) {
            return 0;
        }
    }

    private static boolean isAnonymous(VaadinSession visit) {
        try {
            return visit.getSession() == null
                    || visit.getSession().getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY)
                            == null;
        } catch (IllegalStateException endedAlready) {
            return true;
        }
    }
}
