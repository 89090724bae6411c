package org.jianfu;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jianfu.testing.GeneratedPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.DependencyType;

/** The pictures of the modules in the documents are drawn from the code. */
class ModuleDiagramTest {

    private static final String RENEW = "./mvnw test -Dtest=ModuleDiagramTest -Drenew";
    private static final Pattern SENTENCE = Pattern.compile("(?s)/\\*\\*\\s*(.*?)\\s*\\*/");
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}+");

    private static final ApplicationModules MODULES = ApplicationModules.of(JianfuApplication.class);

    /** Asked once for each module: the answer takes a while, and the height of a module asks for many. */
    private static final Map<String, Set<String>> USES = MODULES.stream()
            .filter(module -> !module.isRootModule())
            .collect(Collectors.toMap(ModuleDiagramTest::name, ModuleDiagramTest::directlyUsed));

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh-CN.md", "docs/modules.md"})
    void theDiagramShowsWhoUsesWhom(String document) throws IOException {
        GeneratedPart.of(document, "diagram").assertIs(diagram(), RENEW);
    }

    @Test
    void theTableTellsWhatEachModuleIs() throws IOException {
        GeneratedPart.of("docs/modules.md", "table").assertIs(table(), RENEW);
    }

    private static String diagram() throws IOException {
        var lines = new StringBuilder("```mermaid\nflowchart TD\n");
        for (ApplicationModule module : modules()) {
            lines.append("    %s[\"%s<br/>%s\"]\n".formatted(name(module), name(module), chinese(module)));
        }
        for (ApplicationModule module : modules()) {
            for (String used : drawn(name(module))) {
                lines.append("    %s --> %s\n".formatted(name(module), used));
            }
        }
        return lines + "```";
    }

    private static String table() throws IOException {
        var lines = new StringBuilder("| module | what it is | uses |\n|---|---|---|\n");
        for (ApplicationModule module : modules()) {
            lines.append("| `%s` | %s | %s |\n"
                    .formatted(name(module), sentence(module), String.join(", ", uses(name(module)))));
        }
        return lines.toString();
    }

    /** Those that stand on most others first, the ground last. */
    private static List<ApplicationModule> modules() {
        return MODULES.stream()
                .filter(module -> !module.isRootModule())
                .sorted(Comparator.comparingInt((ApplicationModule module) -> height(name(module)))
                        .reversed()
                        .thenComparing(ModuleDiagramTest::name))
                .toList();
    }

    private static int height(String module) {
        return 1
                + uses(module).stream()
                        .mapToInt(ModuleDiagramTest::height)
                        .max()
                        .orElse(0);
    }

    private static Set<String> directlyUsed(ApplicationModule module) {
        return module.getDirectDependencies(MODULES, DependencyType.values())
                .uniqueModules()
                .map(ModuleDiagramTest::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> uses(String module) {
        return USES.getOrDefault(module, Set.of());
    }

    /** What a module uses, less what it would reach through another one anyway: otherwise nobody could read the picture. */
    private static Set<String> drawn(String module) {
        var arrows = new TreeSet<>(uses(module));
        uses(module).forEach(used -> arrows.removeAll(reached(used)));
        return arrows;
    }

    private static Set<String> reached(String module) {
        var names = new TreeSet<>(uses(module));
        uses(module).forEach(used -> names.addAll(reached(used)));
        return names;
    }

    private static String name(ApplicationModule module) {
        return module.getIdentifier().toString();
    }

    private static String chinese(ApplicationModule module) throws IOException {
        var term = CHINESE.matcher(sentence(module));
        if (!term.find()) {
            throw new AssertionError("the package-info of " + name(module) + " gives no Chinese term");
        }
        return term.group();
    }

    private static String sentence(ApplicationModule module) throws IOException {
        var source = Path.of("src/main/java", module.getBasePackage().getName().replace('.', '/'), "package-info.java");
        var comment = SENTENCE.matcher(Files.readString(source));
        if (!comment.find()) {
            throw new AssertionError(source + " has no Javadoc");
        }
        return comment.group(1).replaceAll("\\s*\n\\s*\\*\\s*", " ");
    }
}
