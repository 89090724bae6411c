package org.jianfu.platform.ports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What trusted proxies say about a request. Whatever cannot be read is left out, and a client whose address cannot be read
 * is {@link #UNKNOWN}: a header is never an error.
 *
 * @param client the address the first trusted proxy was asked from, without port and brackets
 * @param scheme {@code http} or {@code https}
 * @param host a host's name or address
 * @param port 1 to 65535
 */
record Forwarding(
        String client,
        @Nullable String scheme,
        @Nullable String host,
        @Nullable Integer port) {

    static final String UNKNOWN = "unknown";

    private static final int HIGHEST_PORT = 65_535;
    private static final Pattern HOST =
            Pattern.compile("(\\[[0-9a-fA-F:.]{2,45}]|[a-zA-Z0-9](?:[a-zA-Z0-9.-]{0,252}))(?::(\\d{1,5}))?");
    private static final Pattern NODE = Pattern.compile("(?:\\[([^\\]]*)]|([^:\\[\\]]*))(?::(?:\\d{1,5}|_[\\w.-]+))?");

    /** One pair of RFC 7239: a token, and a token or a quoted text. */
    private static final Pattern PAIR =
            Pattern.compile("\\s*([!#$%&'*+.^_`|~\\w-]+)\\s*=\\s*(?:\"((?:[^\"\\\\]|\\\\.)*)\"|([^\\s;,\"]*))\\s*");

    /**
     * @param peer the proxy that asks
     * @param headers a header's values in the order in which they came
     */
    static Forwarding of(String peer, TrustedProxies proxies, Function<String, List<String>> headers) {
        return proxies.proxyHeaders() == TrustedProxies.Kind.FORWARDED
                ? ofForwarded(peer, proxies, headers)
                : ofXForwarded(peer, proxies, headers);
    }

    private static Forwarding ofXForwarded(
            String peer, TrustedProxies proxies, Function<String, List<String>> headers) {
        List<String> nodes = split(headers.apply("X-Forwarded-For"));
        Optional<Matcher> host = last(split(headers.apply("X-Forwarded-Host"))).flatMap(Forwarding::host);
        Integer port = last(split(headers.apply("X-Forwarded-Port")))
                .map(Forwarding::port)
                .orElse(null);
        return new Forwarding(
                client(peer, nodes, proxies),
                last(split(headers.apply("X-Forwarded-Proto")))
                        .map(Forwarding::scheme)
                        .orElse(null),
                host.map(found -> found.group(1)).orElse(null),
                port != null ? port : host.map(found -> port(found.group(2))).orElse(null));
    }

    private static Forwarding ofForwarded(String peer, TrustedProxies proxies, Function<String, List<String>> headers) {
        List<String> nodes = new ArrayList<>();
        String scheme = null;
        Matcher host = null;
        for (String element : elements(headers.apply("Forwarded"))) {
            Matcher pairs = PAIR.matcher(element);
            String node = "";
            String proto = null;
            Matcher named = null;
            for (int at = 0; pairs.find(at) && pairs.start() == at; at = Math.min(pairs.end() + 1, element.length())) {
                String value = pairs.group(2) != null ? pairs.group(2).replaceAll("\\\\(.)", "$1") : pairs.group(3);
                switch (pairs.group(1).toLowerCase(Locale.ROOT)) {
                    case "for" -> node = value;
                    case "proto" -> proto = scheme(value);
                    case "host" -> named = host(value).orElse(null);
                    default -> {}
                }
                if (pairs.end() >= element.length() || element.charAt(pairs.end()) != ';') {
                    break;
                }
            }
            nodes.add(node);
            scheme = proto;
            host = named;
        }
        return new Forwarding(
                client(peer, nodes, proxies),
                scheme,
                host == null ? null : host.group(1),
                host == null ? null : port(host.group(2)));
    }

    /** From the nearest to the farthest: the first that is no proxy of ours is the client. */
    private static String client(String peer, List<String> nodes, TrustedProxies proxies) {
        String client = peer;
        for (String node : nodes.reversed()) {
            client = address(node);
            if (!proxies.include(client)) {
                return client;
            }
        }
        return client;
    }

    private static String address(String node) {
        Matcher parts = NODE.matcher(node.strip());
        if (TrustedProxies.isAddress(node.strip())) {
            return node.strip();
        }
        if (!parts.matches()) {
            return UNKNOWN;
        }
        String address = parts.group(1) != null ? parts.group(1) : parts.group(2);
        return TrustedProxies.isAddress(address) ? address : UNKNOWN;
    }

    private static @Nullable String scheme(String text) {
        String scheme = text.toLowerCase(Locale.ROOT);
        return scheme.equals("http") || scheme.equals("https") ? scheme : null;
    }

    private static Optional<Matcher> host(String text) {
        Matcher host = HOST.matcher(text);
        return host.matches() ? Optional.of(host) : Optional.empty();
    }

    private static @Nullable Integer port(@Nullable String digits) {
        if (digits == null || !digits.matches("\\d{1,5}")) {
            return null;
        }
        int port = Integer.parseInt(digits);
        return port >= 1 && port <= HIGHEST_PORT ? port : null;
    }

    private static List<String> split(List<String> values) {
        return values.stream()
                .flatMap(value -> Pattern.compile(",").splitAsStream(value))
                .map(String::strip)
                .toList();
    }

    /** The parts between the commas that stand outside quotes. */
    private static List<String> elements(List<String> values) {
        List<String> elements = new ArrayList<>();
        for (String value : values) {
            var element = new StringBuilder();
            boolean quoted = false;
            for (int at = 0; at < value.length(); at++) {
                char character = value.charAt(at);
                if (character == '\\' && quoted && at + 1 < value.length()) {
                    element.append(character).append(value.charAt(++at));
                } else if (character == ',' && !quoted) {
                    elements.add(element.toString());
                    element.setLength(0);
                } else {
                    quoted ^= character == '"';
                    element.append(character);
                }
            }
            elements.add(element.toString());
        }
        return elements;
    }

    private static Optional<String> last(List<String> values) {
        return values.isEmpty() ? Optional.empty() : Optional.of(values.getLast());
    }
}
