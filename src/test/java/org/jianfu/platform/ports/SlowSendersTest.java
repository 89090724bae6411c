package org.jianfu.platform.ports;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.jianfu.testing.PortalTest;
import org.jianfu.testing.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Somebody who lets hundreds of requests drip, from addresses of their own. */
@PortalTest
class SlowSendersTest {

    private static final int CONNECTIONS = 400;

    @LocalServerPort
    int port;

    private final List<Socket> dripping = new ArrayList<>();

    @AfterEach
    void hangUp() throws Exception {
        for (Socket socket : dripping) {
            socket.close();
        }
    }

    @Test
    void bodiesThatDripKeepNobodyElseOut() throws Exception {
        for (int at = 0; at < CONNECTIONS; at++) {
            drip("127.0.7." + (1 + at % 8));
        }
        assertThat(answered().statusCode()).isEqualTo(200);
    }

    @Test
    void whoHasTooManyInHandIsTurnedAwayAndNobodyElse() throws Exception {
        for (int at = 0; at < 120; at++) {
            drip("127.0.8.1");
        }
        Awaitility.await()
                .until(() ->
                        dripping.stream().filter(SlowSendersTest::isAnswered).count() >= 20);
        assertThat(dripping.stream().filter(SlowSendersTest::isAnswered)).allMatch(SlowSendersTest::isTurnedAway);
        assertThat(answered().statusCode()).isEqualTo(200);
    }

    private void drip(String from) throws Exception {
        Socket socket = new Socket();
        socket.bind(new InetSocketAddress(InetAddress.getByName(from), 0));
        socket.connect(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port));
        socket.getOutputStream().write("""
                        POST /login HTTP/1.1\r
                        Host: localhost\r
                        Content-Type: application/x-www-form-urlencoded\r
                        Content-Length: 5000\r
                        \r
                        username=""".getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
        dripping.add(socket);
    }

    private static boolean isAnswered(Socket socket) {
        try {
            return socket.getInputStream().available() > 0;
        } catch (java.io.IOException gone) {
            return false;
        }
    }

    private static boolean isTurnedAway(Socket socket) {
        try {
            byte[] start = socket.getInputStream().readNBytes(12);
            return new String(start, StandardCharsets.US_ASCII).equals("HTTP/1.1 503");
        } catch (java.io.IOException gone) {
            return false;
        }
    }

    private HttpResponse<String> answered() throws Exception {
        return CompletableFuture.supplyAsync(() -> {
                    try {
                        return new Visitor().get(port, "/");
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                })
                .get(20, TimeUnit.SECONDS);
    }
}
