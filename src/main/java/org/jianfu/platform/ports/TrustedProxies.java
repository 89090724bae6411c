package org.jianfu.platform.ports;

import java.net.InetAddress;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.security.web.util.matcher.IpAddressMatcher;

/**
 * The reverse proxies 反向代理 in front of the portal whose word counts.
 *
 * @param trustedProxies addresses ({@code 10.1.2.3}, {@code fd00::7}) or networks ({@code 10.1.2.0/24}); none by default
 * @param proxyHeaders the kind of header they write themselves. The other kind is never read: a proxy hands on what a
 *     stranger wrote there.
 */
@ConfigurationProperties("jianfu")
record TrustedProxies(
        @DefaultValue List<String> trustedProxies,
        @DefaultValue("X_FORWARDED") Kind proxyHeaders) {

    /** How proxies say for whom they ask. */
    enum Kind {
        /** {@code X-Forwarded-For}, {@code -Proto}, {@code -Host} and {@code -Port}, as nginx and Apache write them. */
        X_FORWARDED,
        /** {@code Forwarded} of RFC 7239. */
        FORWARDED
    }

    TrustedProxies {
        trustedProxies.forEach(IpAddressMatcher::new);
    }

    boolean isEmpty() {
        return trustedProxies.isEmpty();
    }

    /** Whether this is the address of a proxy whose word counts. */
    boolean include(@Nullable String address) {
        return address != null
                && isAddress(address)
                && trustedProxies.stream().map(IpAddressMatcher::new).anyMatch(proxy -> proxy.matches(address));
    }

    /** Whether the text is an address as it is, not a name that would have to be looked up. */
    static boolean isAddress(String text) {
        try {
            return !text.startsWith("[")
                    && !InetAddress.ofLiteral(text).getHostAddress().isEmpty();
        } catch (IllegalArgumentException notOne) {
            return false;
        }
    }
}
