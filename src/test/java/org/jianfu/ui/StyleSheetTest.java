package org.jianfu.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A browser forgives a block that is never closed, and drops every rule after it. */
class StyleSheetTest {

    @Test
    void everyBlockIsClosed() throws IOException {
        try (var sheets = Files.newDirectoryStream(Path.of("frontend/static/jianfu"), "*.css")) {
            for (Path sheet : sheets) {
                assertThat(depthAtTheEnd(Files.readString(sheet)))
                        .as(sheet.toString())
                        .isZero();
            }
        }
    }

    private static int depthAtTheEnd(String css) {
        int depth = 0;
        for (char character : css.toCharArray()) {
            depth += character == '{' ? 1 : character == '}' ? -1 : 0;
            assertThat(depth).isNotNegative();
        }
        return depth;
    }
}
