package org.jianfu.platform.ports;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/**
 * Bounds how many requests of one source are in hand at once. A body that arrives a byte every few seconds holds one for
 * hours; hundreds of them would be noticed by the one who sends them and by nobody else. Stands behind {@link ProxyValve},
 * which says whose request it is.
 */
class SourceValve extends ValveBase {

    private final int most;
    private final ConcurrentHashMap<String, Integer> inHand = new ConcurrentHashMap<>();

    SourceValve(int most) {
        super(true);
        this.most = most;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        String source = request.getRemoteAddr();
        if (inHand.merge(source, 1, Integer::sum) > most) {
            release(source);
            response.setHeader("Connection", "close");
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        try {
            getNext().invoke(request, response);
        } finally {
            release(source);
        }
    }

    private void release(String source) {
        inHand.computeIfPresent(source, (address, count) -> count == 1 ? null : count - 1);
    }
}
