package org.jianfu.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a document that is written from the code, so that it can't go stale. It stands between the lines
 * {@code <!-- name … -->} and {@code <!-- /name -->}; with {@code -Drenew} a test writes it instead of comparing.
 */
public record GeneratedPart(Path document, String name) {

    public static GeneratedPart of(String document, String name) {
        return new GeneratedPart(Path.of(document), name);
    }

    /** @param command what to call to renew it */
    public void assertIs(String content, String command) throws IOException {
        String text = Files.readString(document);
        Matcher part = Pattern.compile("(?s)(<!-- " + name + "\\b.*?-->\n)(.*?)(<!-- /" + name + " -->)")
                .matcher(text);
        assertThat(part.find())
                .as("%s has a part between <!-- %s --> and <!-- /%s -->", document, name, name)
                .isTrue();
        if (Boolean.getBoolean("renew")) {
            Files.writeString(
                    document, text.substring(0, part.start(2)) + "\n" + content + "\n" + text.substring(part.end(2)));
            return;
        }
        assertThat(part.group(2).strip())
                .as("%s no longer tells what the code says. Renew it: %s", document, command)
                .isEqualTo(content.strip());
    }
}
