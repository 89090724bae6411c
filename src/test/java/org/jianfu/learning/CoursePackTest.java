package org.jianfu.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jianfu.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.springframework.beans.factory.annotation.Autowired;

/** A course on paper and where there is no network. */
@PortalTest
class CoursePackTest {

    @Autowired
    CoursePacks packs;

    @Autowired
    Courses courses;

    private List<String> pages(String course) throws IOException {
        byte[] pdf = packs.pdf(course);
        if (System.getProperty("pictures") != null) {
            Files.createDirectories(Path.of("target/pictures"));
            Files.write(Path.of("target/pictures/" + course + ".pdf"), pdf);
        }
        var reader = new PdfReader(pdf);
        var extractor = new PdfTextExtractor(reader);
        List<String> pages = new ArrayList<>();
        for (int page = 1; page <= reader.getNumberOfPages(); page++) {
            pages.add(extractor.getTextFromPage(page).replaceAll("\\s", ""));
        }
        return pages;
    }

    @Test
    void itHasATitlePageAndContentsAndNumberedPages() throws Exception {
        List<String> pages = pages("sample-course");

        assertThat(pages.get(0)).contains("示例课程", "一门只在测试里出现的课", "减负门户");
        assertThat(pages.get(1)).contains("目录", "第1课一张表报几次", "先看看手里有几张表", "第2课会能不能不开");
        assertThat(pages.get(3)).contains("环境整治进度表", "案例：示例乡的三张表", "1.小刘把两张表", "示例课程·2");
        assertThat(pages.getLast()).contains("要几家当面商量", "示例课程·4");
    }

    @Test
    void boxesClausesAndAnchorsAreWordsOnPaper() throws Exception {
        assertThat(String.join("", pages("sample-course")))
                .contains("□表是谁要的", "示例规定第二条")
                .doesNotContain("[doc-length]", "{#", ":::", "**");
    }

    /** 〓 stands for a character no font holds. */
    @Test
    void everyCharacterOfTheShippedCoursesCanBePrinted() throws Exception {
        for (CourseCover cover : courses.covers()) {
            assertThat(String.join("", pages(cover.code()))).as(cover.code()).doesNotContain("〓");
        }
    }

    @Test
    void itIsMadeOnceForAnEdition() {
        assertThat(packs.pdf("sample-course")).isSameAs(packs.pdf("sample-course"));
    }
}
