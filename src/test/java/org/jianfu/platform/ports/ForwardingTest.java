package org.jianfu.platform.ports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.jianfu.platform.ports.TrustedProxies.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What proxies say, in the forms that are met. */
class ForwardingTest {

    private static final List<String> OURS = List.of("10.0.0.0/8", "fd00::/8");
    private static final String PROXY = "10.0.0.1";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "203.0.113.7 | 203.0.113.7",
                "203.0.113.7:51234 | 203.0.113.7",
                "2001:db8::7 | 2001:db8::7",
                "[2001:db8::7] | 2001:db8::7",
                "[2001:db8::7]:4711 | 2001:db8::7",
                "198.51.100.9, 203.0.113.7 | 203.0.113.7",
                "203.0.113.7, 10.0.0.2, 10.0.0.3 | 203.0.113.7",
                "203.0.113.7, fd00::2 | 203.0.113.7",
                "10.0.0.5, 10.0.0.2 | 10.0.0.5",
                "unknown | unknown",
                "_hidden | unknown",
                "www.example.com | unknown",
                "203.0.113.7.8 | unknown",
                "999.1.1.1 | unknown",
                "203.0.113.7, | 203.0.113.7",
                "'><script>', 10.0.0.2 | unknown",
                "示例 | unknown"
            })
    void theClientIsTheFirstThatIsNoProxyOfOurs(String header, String client) {
        assertThat(xForwarded(Map.of("X-Forwarded-For", List.of(header))).client())
                .isEqualTo(client);
    }

    @Test
    void severalHeadersAreReadAsOne() {
        assertThat(xForwarded(Map.of("X-Forwarded-For", List.of("198.51.100.9", "203.0.113.7, 10.0.0.2")))
                        .client())
                .isEqualTo("203.0.113.7");
    }

    @Test
    void aProxyThatSaysNothingIsTheClientItself() {
        assertThat(xForwarded(Map.of())).isEqualTo(new Forwarding(PROXY, null, null, null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "https | jianfu.example.gov.cn | - | https | jianfu.example.gov.cn | -",
                "HTTPS | jianfu.example.gov.cn:8443 | - | https | jianfu.example.gov.cn | 8443",
                "http, https | a.example, b.example | 8443 | https | b.example | 8443",
                "javascript | a b | 0 | - | - | -",
                "https | [2001:db8::7]:444 | - | https | [2001:db8::7] | 444",
                "https | evil.example/path | 70000 | https | - | -",
                "https | user@evil.example | x | https | - | -"
            })
    void schemeHostAndPortAreTakenWhereTheyCanBeRead(
            String proto, String host, String port, String scheme, String name, Integer number) {
        Forwarding read = xForwarded(
                port == null
                        ? Map.of("X-Forwarded-Proto", List.of(proto), "X-Forwarded-Host", List.of(host))
                        : Map.of(
                                "X-Forwarded-Proto", List.of(proto),
                                "X-Forwarded-Host", List.of(host),
                                "X-Forwarded-Port", List.of(port)));
        assertThat(read).isEqualTo(new Forwarding(PROXY, scheme, name, number));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            quoteCharacter = '`',
            value = {
                "for=203.0.113.7;proto=https;host=a.example | 203.0.113.7 | https | a.example",
                "For=\"[2001:db8::7]:4711\" ; Proto=http | 2001:db8::7 | http | -",
                "for=198.51.100.9, for=203.0.113.7;proto=https | 203.0.113.7 | https | -",
                "for=203.0.113.7, for=10.0.0.9;by=10.0.0.1;proto=https | 203.0.113.7 | https | -",
                "for=\"a,b\";proto=https | unknown | https | -",
                "for=_gazonk | unknown | - | -",
                "proto=https | unknown | https | -",
                "for=\"203.0.113.7 | unknown | - | -",
                ";;;=== | unknown | - | -"
            })
    void theStandardHeaderIsReadToo(String header, String client, String scheme, String host) {
        Forwarding read = Forwarding.of(
                PROXY,
                new TrustedProxies(OURS, Kind.FORWARDED),
                name -> name.equals("Forwarded") ? List.of(header) : List.of("198.51.100.1"));
        assertThat(read).isEqualTo(new Forwarding(client, scheme, host, null));
    }

    @Test
    void theKindOfHeaderOurProxiesDoNotWriteIsNotRead() {
        assertThat(xForwarded(Map.of(
                                "Forwarded", List.of("for=198.51.100.1"), "X-Forwarded-For", List.of("203.0.113.7")))
                        .client())
                .isEqualTo("203.0.113.7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"proxy.example", "10.0.0.0/99", "示例"})
    void aSettingThatIsNoAddressKeepsThePortalFromStarting(String setting) {
        assertThatThrownBy(() -> new TrustedProxies(List.of(setting), Kind.X_FORWARDED))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Forwarding xForwarded(Map<String, List<String>> headers) {
        return Forwarding.of(
                PROXY, new TrustedProxies(OURS, Kind.X_FORWARDED), name -> headers.getOrDefault(name, List.of()));
    }
}
