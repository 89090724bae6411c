package org.jianfu.platform.ports;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Collections;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets address, scheme and host of a request be what trusted proxies say, before anything else sees it: throttles count
 * the visitor and not the proxy, redirects keep {@code https}, cookies are secure. Stands in the container because the
 * container itself writes the session's cookie.
 */
class ProxyValve extends ValveBase {

    private static final Logger LOG = LoggerFactory.getLogger(ProxyValve.class);
    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    private final TrustedProxies proxies;
    private final AtomicBoolean warned = new AtomicBoolean();

    ProxyValve(TrustedProxies proxies) {
        super(true);
        this.proxies = proxies;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        String peer = request.getRemoteAddr();
        if (proxies.include(peer)) {
            apply(Forwarding.of(peer, proxies, name -> Collections.list(request.getHeaders(name))), request);
        } else if (request.getHeader("X-Forwarded-For") != null || request.getHeader("Forwarded") != null) {
            warnOnce();
        }
        getNext().invoke(request, response);
    }

    private static void apply(Forwarding forwarding, Request request) {
        request.setRemoteAddr(forwarding.client());
        request.setRemoteHost(forwarding.client());
        String scheme = forwarding.scheme();
        if (scheme != null) {
            request.setSecure(scheme.equals("https"));
            request.getCoyoteRequest().scheme().setString(scheme);
            request.setServerPort(scheme.equals("https") ? HTTPS : HTTP);
        }
        if (forwarding.host() != null) {
            request.getCoyoteRequest().serverName().setString(forwarding.host());
        }
        if (forwarding.port() != null) {
            request.setServerPort(forwarding.port());
        }
    }

    private void warnOnce() {
        if (!warned.getAndSet(true)) {
            LOG.warn("请求带有代理转发头，但来源不在 jianfu.trusted-proxies 中，已忽略：所有访问者会被当作同一个来源。"
                    + " Forwarded headers came from an address that jianfu.trusted-proxies does not name; they are ignored,"
                    + " and everybody behind that proxy counts as one visitor.");
        }
    }
}
