package org.jianfu.platform.ports;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinRequestInterceptor;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
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

    private static final String TOUCHED = OpenVisits.class.getName();

    private final Set<VaadinSession> open = ConcurrentHashMap.newKeySet();
    private final int most;

    OpenVisits(SourceLimits limits) {
        this.most = limits.visits();
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addVaadinRequestInterceptor(new Touching());
        event.getSource().addSessionInitListener(init -> {
            init.getSession().getSession().setAttribute(TOUCHED, System.nanoTime());
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
            return visit.getSession() != null && visit.getSession().getAttribute(TOUCHED) instanceof Long at ? at : 0;
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

    /** Notes when a visit begins to ask for something: the container tells it only after the answer is out. */
    private static final class Touching implements VaadinRequestInterceptor {

        @Override
        public void requestStart(VaadinRequest request, VaadinResponse response) {
            WrappedSession session = request.getWrappedSession(false);
            if (session != null) {
                session.setAttribute(TOUCHED, System.nanoTime());
            }
        }

        @Override
        public void handleException(
                VaadinRequest request, VaadinResponse response, VaadinSession session, Exception failure) {}

        @Override
        public void requestEnd(VaadinRequest request, VaadinResponse response, VaadinSession session) {}
    }
}
