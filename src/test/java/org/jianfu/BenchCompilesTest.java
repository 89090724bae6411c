package org.jianfu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bench runs rarely and on a quiet machine; that it still fits the portal is seen here. */
class BenchCompilesTest {

    @Test
    void theBenchFitsThePortalItMeasures(@TempDir Path classes) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var said = new StringWriter();
        try (var files = compiler.getStandardFileManager(null, null, null);
                var tree = Files.walk(Path.of("src", "bench", "java"))) {
            var sources = tree.filter(file -> file.toString().endsWith(".java")).toList();
            assertThat(sources).isNotEmpty();
            var compiled = compiler.getTask(
                            said,
                            files,
                            null,
                            List.of("-proc:none", "-parameters", "-d", classes.toString()),
                            null,
                            files.getJavaFileObjectsFromPaths(sources))
                    .call();
            assertThat(compiled).as(said.toString()).isTrue();
        }
    }
}
