package org.jianfu.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jianfu.kernel.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileTypesTests {

    @ParameterizedTest
    @CsvSource({
        "通知.pdf, 255044462d312e370a, PDF",
        "照片.JPG, ffd8ffe000104a46494600010100, JPEG",
        "截图.png, 89504e470d0a1a0a0000000d49484452, PNG",
        "图.webp, 52494646240000005745425056503820, WEBP",
        "图.heic, 000000186674797068656963000000006d69663168656963, HEIC",
        "录音.mp3, 494433040000000000, MP3",
        "录音.m4a, 00000020667479704d344120000000004d344120, M4A",
        "录像.mp4, 00000020667479706d703432000000006d703432, MP4",
        "录像.mp4, 000000206674797069736f6d0000020069736f6d, MP4",
        "录像.mov, 0000001466747970717420200000000071742020, MOV",
    })
    void aFileIsKnownByItsFirstBytes(String name, String head, DetectedType type) {
        assertThat(check(name, HexFormat.of().parseHex(head))).isEqualTo(type);
    }

    @Test
    void officeDocumentsAreKnownByWhatIsInside() throws IOException {
        var docx = new ByteArrayOutputStream();
        try (var document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("通知");
            document.write(docx);
        }
        var pptx = new ByteArrayOutputStream();
        try (var slides = new XMLSlideShow()) {
            slides.createSlide();
            slides.write(pptx);
        }

        assertThat(check("通知.docx", docx.toByteArray())).isEqualTo(DetectedType.DOCX);
        assertThat(check("课件.pptx", pptx.toByteArray())).isEqualTo(DetectedType.PPTX);
        assertThat(check("表.xlsx", bytes(new XSSFWorkbook()))).isEqualTo(DetectedType.XLSX);
        assertThat(check("表.xls", bytes(new HSSFWorkbook()))).isEqualTo(DetectedType.XLS);
        assertThat(check("表.et", bytes(new HSSFWorkbook()))).isEqualTo(DetectedType.ET);
        assertRefused("通知.xlsx", docx.toByteArray(), "vault.refused.notWhatItSays");
        assertRefused("通知.doc", bytes(new HSSFWorkbook()), "vault.refused.notWhatItSays");
    }

    @Test
    void chineseTextIsTextInEveryUsualEncoding() {
        for (var charset : new Charset[] {StandardCharsets.UTF_8, Charset.forName("GB18030")}) {
            assertThat(check("说明.txt", "今天收到三份表格，𠮷村。\r\n".getBytes(charset))).isEqualTo(DetectedType.TEXT);
        }
        assertThat(check("说明.txt", "\uFEFF今天".getBytes(StandardCharsets.UTF_16LE)))
                .isEqualTo(DetectedType.TEXT);
    }

    @Test
    void whatTheExtensionDoesNotSayIsRefused() {
        assertRefused("照片.jpg", HexFormat.of().parseHex("255044462d312e370a"), "vault.refused.notWhatItSays");
        assertRefused(
                "说明.txt", "MZ\u0090\0\3\0\0\0".getBytes(StandardCharsets.ISO_8859_1), "vault.refused.notWhatItSays");
        assertRefused("说明.txt", "<html><script>1</script></html>".getBytes(), "vault.refused.notWhatItSays");
        assertRefused("图.png", "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(), "vault.refused.notWhatItSays");
        assertRefused(
                "程序.pdf", "MZ\u0090\0\3\0\0\0".getBytes(StandardCharsets.ISO_8859_1), "vault.refused.notWhatItSays");
    }

    @Test
    void otherKindsAreRefusedByName() {
        assertRefused("包.zip", "PK".getBytes(), "vault.refused.unsupported");
        assertRefused("页.html", "<html>".getBytes(), "vault.refused.unsupported");
        assertRefused("无扩展名", "text".getBytes(), "vault.refused.unsupported");
        assertRefused("双.pdf.exe", "%PDF-1.7".getBytes(), "vault.refused.unsupported");
    }

    @Test
    void anEmptyFileIsRefusedByName() {
        assertRefused("空.docx", new byte[0], "vault.refused.empty");
    }

    @Test
    void aZipThatOnlyCallsItselfDocxIsRefused() throws IOException {
        assertRefused("包.docx", zip("a.exe", 100), "vault.refused.notWhatItSays");
    }

    @Test
    void aZipBombIsGivenUpEarly() throws IOException {
        long start = System.nanoTime();

        assertRefused("炸弹.docx", zip("a", 1 << 30), "vault.refused.notWhatItSays");
        assertThat(System.nanoTime() - start).isLessThan(20_000_000_000L);
    }

    @Test
    void aNameIsMadeHarmlessBeforeItIsShown() {
        assertThat(FileName.of("../../etc/通知.pdf").value()).isEqualTo("通知.pdf");
        assertThat(FileName.of("通知\u202Efdp.exe").value()).isEqualTo("通知fdp.exe");
        assertThat(FileName.of("通\0知\r\n.pdf").value()).isEqualTo("通知.pdf");
        assertThat(FileName.of("长".repeat(300) + ".pdf").value()).hasSize(100).endsWith(".pdf");
        assertThat(FileName.of("𠮷㑇😀.PDF").value()).isEqualTo("𠮷㑇😀.PDF");
        assertThat(FileName.of("/").value()).isEqualTo("—");
    }

    private static DetectedType check(String name, byte[] content) {
        return FileTypes.check(new ByteArrayInputStream(content), name);
    }

    private static void assertRefused(String name, byte[] content, String key) {
        assertThatThrownBy(() -> check(name, content)).as(name).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.key()).isEqualTo(key);
            assertThat(refused.args()).startsWith(name);
        });
    }

    private static byte[] bytes(Workbook workbook) throws IOException {
        var out = new ByteArrayOutputStream();
        try (workbook) {
            workbook.createSheet("表");
            workbook.write(out);
        }
        return out.toByteArray();
    }

    private static byte[] zip(String name, int size) throws IOException {
        var out = new ByteArrayOutputStream();
        byte[] zeros = new byte[1 << 20];
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            for (int left = size; left > 0; left -= zeros.length) {
                zip.write(zeros, 0, Math.min(left, zeros.length));
            }
            zip.closeEntry();
        }
        return out.toByteArray();
    }
}
