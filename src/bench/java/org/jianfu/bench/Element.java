package org.jianfu.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An element of the page as the server described it. */
final class Element {

    final int node;
    final Map<String, String> properties = new HashMap<>();
    final List<Integer> children = new ArrayList<>();
    String tag = "";
    String text = "";
    private final Map<Integer, Element> page;

    Element(int node, Map<Integer, Element> page) {
        this.node = node;
        this.page = page;
    }

    /** This element and everything in it, from above. */
    Stream<Element> all() {
        return Stream.concat(
                Stream.of(this),
                children.stream().map(page::get).filter(child -> child != null).flatMap(Element::all));
    }

    /** An attribute or a property of this element. */
    String attribute(String name) {
        String value = properties.get(name);
        if (value == null) {
            throw new IllegalStateException(tag + " has no " + name);
        }
        return value;
    }

    /** The first text in this element. */
    @Nullable
    String label() {
        return all().map(element -> element.text)
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse(null);
    }
}
