package org.jianfu.testing;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/** Someone who speaks to the portal over plain HTTP: pages, and the messages an open Vaadin page would send. */
public class Visitor {

    private static final String STILL_BUILDING = "X-DevModePending";

    private static final String INIT = "?v-r=init&query=&v-sh=720&v-sw=1280&v-wh=720&v-ww=1280&v-bh=720&v-bw=1280"
            + "&v-tzo=0&v-wn=window&location=";

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private String uiId = "";
    private String csrfToken = "";
    private int syncId;

    /** Opens an address as a browser would, without following redirects. */
    public HttpResponse<String> get(int port, String path) throws IOException, InterruptedException {
        return send(request(port, path).header("Accept", "text/html,*/*").GET());
    }

    /** Sends the sign-in page's form; where the answer leads to says whether it was right. */
    public HttpResponse<String> signIn(int port, String login, String password)
            throws IOException, InterruptedException {
        return signIn(port, login, password, find(get(port, "/login").body(), "name=\"_csrf\" content=\"([^\"]+)\""));
    }

    /** The same as a foreign page would send it, which knows no token. */
    public HttpResponse<String> signInWithoutToken(int port, String login, String password)
            throws IOException, InterruptedException {
        return signIn(port, login, password, "");
    }

    private HttpResponse<String> signIn(int port, String login, String password, String token)
            throws IOException, InterruptedException {
        var form = Stream.of(login, password, token)
                .map(value -> URLEncoder.encode(value, StandardCharsets.UTF_8))
                .toArray();
        return send(request(port, "/login")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("username=%s&password=%s&_csrf=%s".formatted(form))));
    }

    /** Opens a page up to the point where it is ready for messages. */
    public String open(int port, String route) throws IOException, InterruptedException {
        var location = URLEncoder.encode(route, StandardCharsets.UTF_8);
        var answer = send(request(port, "/" + INIT + location).GET()).body();
        uiId = find(answer, "\"v-uiId\":(\\d+)");
        csrfToken = find(answer, "\"Vaadin-Security-Key\":\"([^\"]+)\"");
        syncId = 0;
        return answer + navigate(port, route).body();
    }

    /** Asks for another route from inside the open page. */
    public HttpResponse<String> navigate(int port, String route) throws IOException, InterruptedException {
        return message(port, """
                {"type":"event","node":1,"event":"ui-navigate","data":{"route":"%s","query":"",\
                "appShellTitle":"","historyState":{"idx":0},"trigger":""}}""".formatted(route));
    }

    private HttpResponse<String> message(int port, String rpc) throws IOException, InterruptedException {
        var body = "{\"csrfToken\":\"%1$s\",\"rpc\":[%2$s],\"syncId\":%3$d,\"clientId\":%3$d}"
                .formatted(csrfToken, rpc, syncId);
        var answer = send(request(port, "/?v-r=uidl&v-uiId=" + uiId)
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(BodyPublishers.ofString(body)));
        var next = Pattern.compile("\"syncId\":(\\d+)").matcher(answer.body());
        while (next.find()) {
            syncId = Integer.parseInt(next.group(1));
        }
        return answer;
    }

    private static HttpRequest.Builder request(int port, String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("User-Agent", "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36");
    }

    /** In development mode Vaadin answers with a page that asks again, until it is ready. */
    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = client.send(request.build(), BodyHandlers.ofString());
        return isThere(answer)
                ? answer
                : Awaitility.await("the page")
                        .atMost(Duration.ofSeconds(30))
                        .until(() -> client.send(request.build(), BodyHandlers.ofString()), Visitor::isThere);
    }

    private static boolean isThere(HttpResponse<String> answer) {
        return answer.headers().firstValue(STILL_BUILDING).isEmpty();
    }

    private static String find(String text, String pattern) {
        var matcher = Pattern.compile(pattern).matcher(text);
        if (!matcher.find()) {
            throw new AssertionError("no " + pattern + " in " + text);
        }
        return matcher.group(1);
    }
}
