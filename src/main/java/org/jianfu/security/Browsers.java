package org.jianfu.security;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** How a browser is called, so that somebody knows their own again: from what it says of itself, and no more than that. */
final class Browsers {

    /** The more special first: most of them also call themselves by the names further down. */
    private static final Map<String, String> PROGRAMS = ordered(
            "Edg",
            "Edge",
            "MicroMessenger",
            "微信",
            "QQBrowser",
            "QQ浏览器",
            "360",
            "360浏览器",
            "UCBrowser",
            "UC浏览器",
            "Firefox",
            "Firefox",
            "Chrome",
            "Chrome",
            "Safari",
            "Safari");

    private static final Map<String, String> SYSTEMS = ordered(
            "OpenHarmony",
            "HarmonyOS",
            "HarmonyOS",
            "HarmonyOS",
            "Android",
            "Android",
            "iPhone",
            "iPhone",
            "iPad",
            "iPad",
            "Windows",
            "Windows",
            "Mac OS",
            "macOS",
            "Linux",
            "Linux");

    private Browsers() {}

    /** The browser that sent the request of this thread; "—" where there is none. */
    static String ofThisRequest() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
                ? name(Objects.requireNonNullElse(request.getRequest().getHeader("User-Agent"), ""))
                : "—";
    }

    /** @param userAgent what a browser says of itself; whatever text it is */
    static String name(String userAgent) {
        return first(PROGRAMS, userAgent) + " · " + first(SYSTEMS, userAgent);
    }

    private static String first(Map<String, String> names, String userAgent) {
        return names.entrySet().stream()
                .filter(name -> userAgent.contains(name.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("—");
    }

    private static Map<String, String> ordered(String... pairs) {
        Map<String, String> names = new LinkedHashMap<>();
        for (int at = 0; at < pairs.length; at += 2) {
            names.put(pairs[at], pairs[at + 1]);
        }
        return names;
    }
}
