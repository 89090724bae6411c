package org.jianfu.vault;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Rich text without who wrote it when, and without objects of other programs. */
final class RtfCopy {

    private static final Set<String> GONE = Set.of(
            "info",
            "object",
            "datastore",
            "template",
            "userprops",
            "docvar",
            "xmlnstbl",
            "revtbl",
            "rsidtbl",
            "themedata");

    private RtfCopy() {}

    static byte[] of(byte[] in) {
        var out = new ByteArrayOutputStream(in.length);
        for (int at = 0; at < in.length; ) {
            if (in[at] == '{' && GONE.contains(destination(in, at + 1))) {
                at = endOfGroup(in, at);
            } else if (in[at] == '\\' && at + 1 < in.length) {
                out.write(in, at, 2);
                at += 2;
            } else {
                out.write(in[at++]);
            }
        }
        return out.toByteArray();
    }

    /** The first control word of a group, also behind {@code \*}; empty when it begins with something else. */
    private static String destination(byte[] in, int from) {
        int at = from;
        while (at < in.length && Character.isWhitespace(in[at])) {
            at++;
        }
        if (at + 1 < in.length && in[at] == '\\' && in[at + 1] == '*') {
            return destination(in, at + 2);
        }
        if (at >= in.length || in[at] != '\\') {
            return "";
        }
        int end = at + 1;
        while (end < in.length && (in[end] >= 'a' && in[end] <= 'z' || in[end] >= 'A' && in[end] <= 'Z')) {
            end++;
        }
        return new String(in, at + 1, end - at - 1, StandardCharsets.US_ASCII);
    }

    private static int endOfGroup(byte[] in, int from) {
        int depth = 0;
        for (int at = from; at < in.length; at++) {
            if (in[at] == '\\') {
                at++;
            } else if (in[at] == '{') {
                depth++;
            } else if (in[at] == '}' && --depth == 0) {
                return at + 1;
            }
        }
        return in.length;
    }
}
