package org.jianfu.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Where the browser is. Without one, browser tests are skipped with one clear line; on a CI machine that is a failure. */
public class Chromium implements ExecutionCondition {

    private static final List<Path> USUAL_PLACES = List.of(
            Path.of("/usr/bin/chromium"),
            Path.of("/usr/bin/chromium-browser"),
            Path.of("/usr/bin/google-chrome"),
            Path.of("/usr/bin/google-chrome-stable"),
            Path.of("/snap/bin/chromium"),
            Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"),
            Path.of("/Applications/Chromium.app/Contents/MacOS/Chromium"));

    public static Optional<Path> find() {
        String chosen = System.getenv("CHROMIUM");
        if (chosen != null && !chosen.isBlank()) {
            return Optional.of(Path.of(chosen));
        }
        return USUAL_PLACES.stream().filter(Files::isExecutable).findFirst();
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        var executable = find();
        if (executable.isPresent()) {
            OneChromium.start(executable.get(), context);
            return ConditionEvaluationResult.enabled("Chromium is here");
        }
        if ("true".equals(System.getenv("CI"))) {
            throw new IllegalStateException("CI=true, but no Chromium is installed: browser tests must run here");
        }
        return ConditionEvaluationResult.disabled(
                "no Chromium installed: browser tests skipped (install chromium, or set CHROMIUM to its path)");
    }
}
