package org.jianfu.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

/** What visitors do: with the public form, and with the bare one to compare. */
final class Visits {

    private static final String STORY = "乡里一天之内收到三份同样的表，要求当晚报齐。";

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String portal;

    Visits(String portal) {
        this.portal = portal;
    }

    FlowPage window() {
        return new FlowPage(http, portal, new Cookies());
    }

    /** The public form, open and empty. */
    FlowPage form() throws IOException, InterruptedException {
        return window().open("report");
    }

    /** Its four steps up to the last button; the browser tells what the search for the unit shows once it is drawn. */
    FlowPage filled() throws IOException, InterruptedException {
        FlowPage page = form();
        page.set(page.the("vaadin-text-area"), STORY, "input").set(page.the("jianfu-chips"), "1", "value-changed");
        return page.click("下一步").drawn("vaadin-combo-box").click("下一步").click("下一步");
    }

    /** Sends the form and gives the receipt shown. */
    static String send(FlowPage page) throws IOException, InterruptedException {
        return page.click("提交").the("jianfu-receipt").attribute("data-code");
    }

    FlowPage bareForm() throws IOException, InterruptedException {
        return window().open("bare");
    }

    FlowPage bareFilled() throws IOException, InterruptedException {
        FlowPage page = bareForm();
        return page.set(page.the("vaadin-text-field"), STORY, "change");
    }

    static String bareSend(FlowPage page) throws IOException, InterruptedException {
        String texts = page.click("Save").texts();
        if (!texts.contains("Saved ")) {
            throw new IOException("not saved: " + texts);
        }
        return texts;
    }

    /** A case handler's window, signed in, at the home page. */
    FlowPage handler() throws IOException, InterruptedException {
        var cookies = new Cookies();
        new FlowPage(http, portal, cookies).signIn("handler", "demo-jianfu-2026");
        return new FlowPage(http, portal, cookies).open("staff");
    }

    /** Somebody who asks for the front page and never comes back, as programs do. */
    int passBy() throws IOException, InterruptedException {
        return http.send(
                        HttpRequest.newBuilder(URI.create(portal))
                                .header("Accept", "text/html")
                                .build(),
                        BodyHandlers.discarding())
                .statusCode();
    }

    /** So many of the same. */
    static <T> List<T> times(int count, Callable<T> one) {
        return IntStream.range(0, count)
                .mapToObj(number -> {
                    try {
                        return one.call();
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                })
                .toList();
    }
}
