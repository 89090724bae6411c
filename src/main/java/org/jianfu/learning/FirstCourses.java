package org.jianfu.learning;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Takes in the courses the portal comes with, under {@code courseware/}, at each start: mostly it knows them already. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class FirstCourses implements ApplicationRunner {

    private static final Pattern ADDRESS = Pattern.compile(".*/courseware/([^/]+)/([^/]+\\.md)");

    private final CourseImport courseImport;

    FirstCourses(CourseImport courseImport) {
        this.courseImport = courseImport;
    }

    @Override
    public void run(ApplicationArguments args) {
        shipped().forEach((folder, files) -> courseImport.take(ShippedCourse.of(folder, files)));
    }

    private static Map<String, List<ShippedCourse.Source>> shipped() {
        Map<String, List<ShippedCourse.Source>> folders = new TreeMap<>();
        try {
            for (Resource file :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:courseware/*/*.md")) {
                var address = ADDRESS.matcher(URLDecoder.decode(file.getURL().toString(), StandardCharsets.UTF_8));
                if (address.matches()) {
                    folders.computeIfAbsent(address.group(1), folder -> new ArrayList<>())
                            .add(new ShippedCourse.Source(
                                    address.group(2), file.getContentAsString(StandardCharsets.UTF_8)));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        folders.values().forEach(files -> files.sort(Comparator.comparing(ShippedCourse.Source::name)));
        return folders;
    }
}
