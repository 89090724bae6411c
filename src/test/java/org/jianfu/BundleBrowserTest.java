package org.jianfu;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.ZipFile;
import org.jianfu.testing.Browser;
import org.jianfu.testing.BrowserTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** In {@code ./mvnw verify} browser tests run after packaging, on the scripts that are shipped. */
@BrowserTest
@EnabledIfSystemProperty(named = "jianfu.bundle", matches = "production", disabledReason = "only after packaging")
class BundleBrowserTest {

    @Test
    void theBrowserIsGivenTheScriptsOfThePackagedPortal(Browser browser) throws IOException {
        Page page = browser.phone();
        Map<String, byte[]> scripts = new ConcurrentHashMap<>();
        page.onResponse(response -> {
            String path = URI.create(response.url()).getPath();
            if (path.startsWith("/VAADIN/build/") && path.endsWith(".js")) {
                scripts.put(path, response.body());
            }
        });

        page.navigate("report");
        Browser.settle(page);

        assertThat(page.evaluate("() => !!window.Vaadin.developmentMode")).isEqualTo(false);
        assertThat(scripts).isNotEmpty();
        try (var packaged = new ZipFile(packaged().toFile())) {
            for (var script : scripts.entrySet()) {
                var entry = packaged.getEntry("META-INF/VAADIN/webapp" + script.getKey());
                assertThat(entry).as(script.getKey()).isNotNull();
                assertThat(packaged.getInputStream(entry).readAllBytes())
                        .as(script.getKey())
                        .isEqualTo(script.getValue());
            }
        }
    }

    private static Path packaged() throws IOException {
        try (var jars = Files.newDirectoryStream(Path.of("target"), "jianfu-*.jar")) {
            return jars.iterator().next();
        }
    }
}
