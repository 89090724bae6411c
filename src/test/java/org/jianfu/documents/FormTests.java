package org.jianfu.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.text.Normalizer;
import java.util.Collections;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

class FormTests {

    private static final OfficialDocuments DOCUMENTS = Letters.documents();
    private static final OfficialForm FORM = new OfficialForm(
            "预警工作提示审批表",
            "减负提示〔2026〕1号",
            List.of(
                    new OfficialForm.Row("发往单位", "示例乡"),
                    new OfficialForm.Row("审批意见", List.of("同意发出。\n请在三日内签收。"), "示例甲（专班负责人） 2026年3月2日")));

    @Test
    void everythingStandsInThePdf() throws IOException {
        assertThat(text(DOCUMENTS.pdf(FORM)))
                .contains("预警工作提示审批表", "减负提示〔2026〕1号", "发往单位", "示例乡", "同意发出。", "请在三日内签收。")
                .contains("示例甲（专班负责人）2026年3月2日");
    }

    @Test
    void everythingStandsInTheWordFile() throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(DOCUMENTS.docx(FORM)))) {
            assertThat(document.getParagraphs())
                    .extracting(paragraph -> paragraph.getText())
                    .contains("预警工作提示审批表", "减负提示〔2026〕1号");
            var cell = document.getTables().getFirst().getRow(1).getCell(1);
            assertThat(cell.getParagraphs())
                    .extracting(paragraph -> paragraph.getText())
                    .containsExactly("同意发出。", "请在三日内签收。", "示例甲（专班负责人） 2026年3月2日");
        }
    }

    @Test
    void aRowThatDoesNotFitGoesOnOverleaf() throws IOException {
        var wall = new OfficialForm.Row("正文", Collections.nCopies(80, "示例段落，写得很长，一页放不下。"), null);

        byte[] pdf = DOCUMENTS.pdf(new OfficialForm("审批表", "", List.of(wall)));

        try (var reader = new PdfReader(pdf)) {
            assertThat(reader.getNumberOfPages()).isGreaterThan(1);
        }
        assertThat(text(pdf).split("一页放不下", -1)).hasSize(81);
    }

    @Test
    void controlCharactersAreLeftOut() throws IOException {
        var hostile =
                new OfficialForm("表\u0000\u202E头", "", List.of(new OfficialForm.Row("<w:p/>{{label}}", "前\u0007后")));

        assertThat(text(DOCUMENTS.pdf(hostile))).contains("表头", "前后", "<w:p/>", "{{label}}");
        assertThat(DOCUMENTS.docx(hostile)).startsWith('P', 'K');
    }

    private static String text(byte[] pdf) throws IOException {
        try (var reader = new PdfReader(pdf)) {
            var text = new StringBuilder();
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                text.append(new PdfTextExtractor(reader).getTextFromPage(page));
            }
            return Normalizer.normalize(text, Normalizer.Form.NFKC)
                    .replaceAll("\\s", "")
                    .replace('(', '（')
                    .replace(')', '）')
                    .replace(',', '，');
        }
    }
}
