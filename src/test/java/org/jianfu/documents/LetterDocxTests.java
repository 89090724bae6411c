package org.jianfu.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;

class LetterDocxTests {

    private static final OfficialDocuments DOCUMENTS = Letters.documents();

    @Test
    void everythingTheLetterSaysStandsInTheFile() throws IOException {
        var letter = Letters.notice();

        assertThat(paragraphs(letter))
                .contains(letter.issuer(), letter.number(), letter.addressee() + "：", letter.signer(), "2026年11月23日")
                .contains("关于示例局未经审批召开\n会议问题的工作提示")
                .containsAll(letter.paragraphs())
                .contains("附件：1. 计划外发文开会及开展督查检查考核事项审批表", "　　　2. 示例市2026年度会议计划（节选）")
                .contains("（联系人：示例甲，联系电话：0000—0000000）");
    }

    @Test
    void theSheetFollowsTheStandard() throws IOException {
        try (var document = open(Letters.notice())) {
            var section = document.getDocument().getBody().getSectPr();

            assertThat(section.getPgSz().getW()).hasToString("11906");
            assertThat(section.getPgMar().getTop()).hasToString("2098");
            assertThat(section.getPgMar().getLeft()).hasToString("1588");
            assertThat(document.getFooterList()).hasSize(2);
        }
    }

    @Test
    void theTypefacesOfTheStandardAreNamed() throws Exception {
        try (var document = open(Letters.notice())) {
            String styles = document.getStyle().xmlText();

            assertThat(styles).contains("仿宋_GB2312", "方正小标宋简体", "E60012");
        }
    }

    @Test
    void whatLooksLikeATagStaysText() throws IOException {
        var hostile =
                List.of("{{number}} {{?paragraphs}}{{/paragraphs}} {{#text}} ${jndi:x} <w:p/> &lt;", "第二段{{text}}");
        var letter = new OfficialLetter(
                "{{title}}",
                "{{issuer}}",
                "{{signer}}",
                "{{date}}",
                hostile,
                "{{contact}}",
                LocalDate.of(2026, 11, 23),
                List.of("{{text}}"),
                "{{#this}}");

        assertThat(paragraphs(letter))
                .contains(
                        "{{title}}",
                        "{{issuer}}",
                        "{{signer}}",
                        "{{date}}：",
                        "{{contact}}",
                        "附件：{{text}}",
                        "（{{#this}}）")
                .containsAll(hostile);
    }

    @Test
    void controlCharactersAndLoneSurrogatesDoNoHarm() throws IOException {
        var letter = Letters.with(List.of("甲\u0000乙\u0007丙\uFFFE丁\uD800戊\u202E己\t庚", "𠮷㑇😀"));

        assertThat(paragraphs(letter)).contains("甲乙丙丁\uFFFD戊己 庚", "𠮷㑇😀");
    }

    @Test
    void emptyPartsLeaveNoTrace() throws IOException {
        var bare = new OfficialLetter(
                "示例办", "", "提示", "示例局", List.of("正文。"), "示例办", LocalDate.of(2026, 1, 5), List.of(), " ");

        assertThat(paragraphs(bare)).containsExactly("示例办", "", "提示", "示例局：", "正文。", "示例办", "2026年1月5日");
    }

    @Test
    void theBodyKeepsTheSignatureCompany() throws IOException {
        try (var document = open(Letters.with(List.of("正文。")))) {
            int at = document.getParagraphs().indexOf(style(document, "Signer"));

            assertThat(document.getParagraphs().get(at - 1).isKeepNext()).isTrue();
        }
    }

    @Test
    void aShortSignerIsCentredAboveTheDateInEveryWordProcessor() throws IOException {
        var letter = new OfficialLetter(
                "示例办", "", "提示", "示例局", List.of("正文。"), "示例办", LocalDate.of(2026, 1, 5), List.of(), null);
        try (var document = open(letter)) {
            var indent = style(document, "Signer").getCTP().getPPr().getInd();

            // 2026年1月5日 is six characters wide and ends four from the edge, so its middle is seven from it.
            assertThat(indent.getRightChars()).hasToString("550");
            assertThat(indent.getRight()).hasToString("1737");
        }
    }

    private static XWPFParagraph style(XWPFDocument document, String style) {
        return document.getParagraphs().stream()
                .filter(paragraph -> style.equals(paragraph.getStyle()))
                .findFirst()
                .orElseThrow();
    }

    private static XWPFDocument open(OfficialLetter letter) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(DOCUMENTS.docx(letter)));
    }

    private static List<String> paragraphs(OfficialLetter letter) throws IOException {
        try (var document = open(letter)) {
            return document.getParagraphs().stream().map(XWPFParagraph::getText).toList();
        }
    }
}
