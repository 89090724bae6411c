package org.jianfu.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One visitor's browser window without the browser: opens a page, keeps the elements the server describes, and sends what
 * a browser would send when somebody types and clicks.
 */
final class FlowPage {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String CHROME =
            "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36";
    private static final String GUARD = "for(;;);";
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");
    private static final int PROPERTIES = 1;
    private static final int CHILDREN = 2;
    private static final int ROOT = 1;

    private final HttpClient http;
    private final String portal;
    private final Map<Integer, Element> elements = new TreeMap<>();
    private final Cookies cookies;
    private final List<ObjectNode> pending = new ArrayList<>();
    private String csrf = "";
    private int ui;
    private int syncId;
    private int clientId;

    /** @param portal where it listens, ending in a slash */
    FlowPage(HttpClient http, String portal, Cookies cookies) {
        this.http = http;
        this.portal = portal;
        this.cookies = cookies;
    }

    /** Opens the page at this path as an address typed into the browser. */
    FlowPage open(String path) throws IOException, InterruptedException {
        get(path, "text/html");
        JsonNode init = JSON.readTree(get(
                "?v-r=init&location=" + path + "&query=&v-sh=844&v-sw=390&v-wh=844&v-ww=390&v-bh=844&v-bw=390"
                        + "&v-tzo=-480&v-dstd=0&v-rtzo=-480&v-dston=false&v-tzid=Asia%2FShanghai&v-curdate=0&v-wn=w"
                        + System.nanoTime() + "&v-td=false&v-pr=1&v-np=Linux",
                "*/*"));
        JsonNode configuration = init.get("appConfig");
        ui = configuration.get("v-uiId").asInt();
        JsonNode first = configuration.get("uidl");
        csrf = first.get("Vaadin-Security-Key").asString();
        take(first);
        return goTo(path, "");
    }

    /** Signs somebody in through the sign-in page; the page has to be opened anew afterwards. */
    void signIn(String name, String password) throws IOException, InterruptedException {
        var token = CSRF.matcher(get("login", "text/html"));
        if (!token.find()) {
            throw new IOException("the sign-in page has no token");
        }
        String form = "_csrf=" + token.group(1) + "&username=" + name + "&password=" + password;
        exchange(HttpRequest.newBuilder(URI.create(portal + "login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    /** Tells the server that the browser has arrived at this path. */
    FlowPage goTo(String path, String query) throws IOException, InterruptedException {
        ObjectNode data = JSON.createObjectNode()
                .put("route", path)
                .put("query", query)
                .put("appShellTitle", "")
                .put("trigger", "");
        data.set("historyState", JSON.createObjectNode().put("idx", 0));
        return fire(ROOT, "ui-navigate", data).send();
    }

    /** Types or chooses; sent with the next event. */
    FlowPage set(Element field, String value, String event) {
        pending.add(JSON.createObjectNode()
                .put("type", "mSync")
                .put("node", field.node)
                .put("feature", PROPERTIES)
                .put("property", "value")
                .put("value", value));
        return fire(field.node, event, JSON.createObjectNode());
    }

    /** What a browser sends of itself when it has drawn a field that looks things up. */
    FlowPage drawn(String tag) throws IOException, InterruptedException {
        Element field = the(tag);
        for (String event : List.of("value-changed", "opened-changed", "filter-changed")) {
            fire(field.node, event, JSON.createObjectNode());
        }
        return send();
    }

    FlowPage click(String label) throws IOException, InterruptedException {
        ObjectNode data = JSON.createObjectNode();
        for (String key : List.of("shiftKey", "metaKey", "ctrlKey", "altKey")) {
            data.put("event." + key, false);
        }
        for (String key : List.of("clientX", "clientY", "screenX", "screenY", "detail")) {
            data.put("event." + key, 1);
        }
        data.put("event.button", 0);
        return fire(button(label).node, "click", data).send();
    }

    private FlowPage fire(int node, String event, ObjectNode data) {
        ObjectNode call =
                JSON.createObjectNode().put("type", "event").put("node", node).put("event", event);
        call.set("data", data);
        pending.add(call);
        return this;
    }

    /** Sends what was typed and clicked, and takes the answer in. */
    FlowPage send() throws IOException, InterruptedException {
        ArrayNode calls = JSON.createArrayNode().addAll(pending);
        pending.clear();
        ObjectNode message = JSON.createObjectNode()
                .put("csrfToken", csrf)
                .put("syncId", syncId)
                .put("clientId", clientId++);
        message.set("rpc", calls);
        String answer = exchange(HttpRequest.newBuilder(URI.create(portal + "?v-r=uidl&v-uiId=" + ui))
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(BodyPublishers.ofString(message.toString(), StandardCharsets.UTF_8)));
        String json = answer.startsWith(GUARD) ? answer.substring(GUARD.length()) : answer;
        JsonNode parts = JSON.readTree(json);
        for (JsonNode part : parts.isArray() ? parts : JSON.createArrayNode().add(parts)) {
            if (part.path("meta").has("appError") || part.path("meta").has("sessionExpired")) {
                throw new IOException("refused: " + shortened(answer));
            }
            take(part);
        }
        return this;
    }

    private String get(String path, String accept) throws IOException, InterruptedException {
        return exchange(HttpRequest.newBuilder(URI.create(portal + path)).header("Accept", accept));
    }

    private String exchange(HttpRequest.Builder request) throws IOException, InterruptedException {
        cookies.send(request);
        var answer = http.send(
                request.header("User-Agent", CHROME)
                        .header("Accept-Language", "zh-CN")
                        .build(),
                BodyHandlers.ofString(StandardCharsets.UTF_8));
        cookies.keep(answer);
        if (answer.statusCode() >= 400) {
            throw new IOException("HTTP " + answer.statusCode() + " for " + answer.uri());
        }
        return answer.body();
    }

    private void take(JsonNode part) {
        syncId = part.path("syncId").asInt(syncId);
        for (JsonNode change : part.path("changes")) {
            int node = change.get("node").asInt();
            Element element = elements.computeIfAbsent(node, number -> new Element(number, elements));
            switch (change.get("type").asString()) {
                case "put" -> put(element, change);
                case "splice" -> splice(element, change);
                case "detach" -> elements.remove(node);
                default -> {}
            }
        }
    }

    private static void put(Element element, JsonNode change) {
        String key = change.get("key").asString();
        String value = change.path("value").asString("");
        switch (key) {
            case "tag" -> element.tag = value;
            case "text" -> element.text = value;
            default -> element.properties.put(key, value);
        }
    }

    private static void splice(Element element, JsonNode change) {
        if (change.get("feat").asInt() == CHILDREN) {
            int index = change.path("index").asInt();
            for (int gone = change.path("remove").asInt(0); gone > 0; gone--) {
                element.children.remove(index);
            }
            for (JsonNode added : change.path("addNodes")) {
                element.children.add(index++, added.asInt());
            }
        }
    }

    private Stream<Element> all() {
        return elements.values().stream();
    }

    /** The first element with this tag. */
    Element the(String tag) {
        return the(element -> element.tag.equals(tag), tag);
    }

    private Element button(String label) {
        return the(element -> element.tag.equals("vaadin-button") && label.equals(element.label()), label);
    }

    private Element the(Predicate<Element> wanted, String name) {
        return all().filter(wanted)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(name + " not in " + texts()));
    }

    /** All the words on the page. */
    String texts() {
        return all().map(element -> element.text)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String shortened(String answer) {
        return answer.substring(0, Math.min(300, answer.length()));
    }
}
