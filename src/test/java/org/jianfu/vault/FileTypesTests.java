package org.jianfu.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.CRC32;
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
        "动图.gif, 474946383961, GIF",
        "图.bmp, 424d3a000000000000003600000028000000010000000100000001001800, BMP",
        "录音.amr, 2321414d520a, AMR",
        "录音.aac, fff15080, AAC",
        "录音.wav, 524946462400000057415645666d7420, WAV",
        "录像.3gp, 0000001866747970336770340000000033677034, THREE_GP",
        "通知.rtf, 7b5c727466315c616e7369, RTF",
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
        assertThat(accepted("通知.xlsx", docx.toByteArray())).isEqualTo("通知.docx");
        assertThat(accepted("通知.doc", docx.toByteArray())).isEqualTo("通知.docx");
        assertThat(accepted("表.doc", bytes(new HSSFWorkbook()))).isEqualTo("表.xls");
    }

    /** As telephones, chat programs and old office systems hand files on. */
    @ParameterizedTest
    @CsvSource({
        "mmexport1.jpg, 52494646240000005745425056503820, mmexport1.webp",
        "IMG_1.jpg, 000000186674797068656963000000006d69663168656963, IMG_1.heic",
        "IMG_2.HEIC, ffd8ffe000104a46494600010100, IMG_2.jpg",
        "截图.png, ffd8ffe000104a46494600010100, 截图.jpg",
        "图.jfif, ffd8ffe000104a46494600010100, 图.jpg",
        "照片, ffd8ffe000104a46494600010100, 照片.jpg",
        "2026.11.23 现场, ffd8ffe000104a46494600010100, 2026.11.23 现场.jpg",
        "连拍.heic, 00000018667479706865766300000000686576636d736631, 连拍.heic",
        "录音.m4a, 0000001866747970336770340000000033677034, 录音.m4a",
        "录像.mp4, 0000001866747970336770350000000033677035, 录像.mp4",
        "录像.mov, 00000020667479706d703432000000006d703432, 录像.mp4",
        "照片.jpg, 255044462d312e370a, 照片.pdf",
        "双.pdf.exe, 255044462d312e370a, 双.pdf",
    })
    void theContentDecidesAndTheNameIsCorrected(String name, String head, String corrected) {
        assertThat(accepted(name, HexFormat.of().parseHex(head))).isEqualTo(corrected);
    }

    @Test
    void whatOldSystemsExportIsTakenForWhatOpensIt() {
        assertThat(accepted("统计.xls", "<html><table><tr><td>村</td></tr></table></html>".getBytes()))
                .isEqualTo("统计.xls");
        assertThat(accepted("统计.xls", "村,表\r\n甲,7\r\n".getBytes())).isEqualTo("统计.csv");
        assertThat(accepted("统计.csv", "村,表\r\n甲,7\r\n".getBytes())).isEqualTo("统计.csv");
        assertThat(accepted("邮件.txt", "From: 某局\r\nSubject: 报表\r\n\r\n请速报".getBytes()))
                .isEqualTo("邮件.txt");
        assertThat(accepted("说明", "今天收到三份表格。".getBytes())).isEqualTo("说明.txt");
    }

    @Test
    void aDocumentWrittenToAStreamIsOneToo() throws IOException {
        assertThat(check("通知.docx", stored("[Content_Types].xml", "_rels/.rels", "word/document.xml")))
                .isEqualTo(DetectedType.DOCX);
        assertThat(check("公文.ofd", stored("OFD.xml", "Doc_0/Document.xml"))).isEqualTo(DetectedType.OFD);
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
    void whatWouldRunIsRefusedWhateverItIsCalled() {
        byte[] program = "MZ\u0090\0\3\0\0\0".getBytes(StandardCharsets.ISO_8859_1);
        assertRefused("说明.txt", program, "vault.refused.notWhatItSays");
        assertRefused("程序.pdf", program, "vault.refused.notWhatItSays");
        assertRefused("程序.exe", program, "vault.refused.unsupported");
        assertRefused("说明.txt", "<html><script>1</script></html>".getBytes(), "vault.refused.notWhatItSays");
        assertRefused("图.png", "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(), "vault.refused.notWhatItSays");
    }

    @Test
    void otherKindsAreRefusedByName() throws IOException {
        assertRefused("包.zip", zip("a.exe", 100), "vault.refused.unsupported");
        assertRefused("页.html", "<html>".getBytes(), "vault.refused.unsupported");
        assertRefused(
                "图.avif", HexFormat.of().parseHex("0000001c667479706176696600000000"), "vault.refused.unsupported");
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

    private static String accepted(String name, byte[] content) {
        return FileName.of(name).fitting(check(name, content)).value();
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

    /** Entries stored as they are, with their sizes behind them. */
    private static byte[] stored(String... names) throws IOException {
        var out = new ByteArrayOutputStream();
        for (String name : names) {
            byte[] content = ("<" + name + "/>").getBytes(StandardCharsets.UTF_8);
            byte[] title = name.getBytes(StandardCharsets.UTF_8);
            var crc = new CRC32();
            crc.update(content);
            var header = ByteBuffer.allocate(30).order(ByteOrder.LITTLE_ENDIAN);
            header.putInt(0x04034b50)
                    .putShort((short) 20)
                    .putShort((short) 8)
                    .putShort((short) 0)
                    .putInt(0);
            header.putInt(0).putInt(0).putInt(0).putShort((short) title.length).putShort((short) 0);
            out.write(header.array());
            out.write(title);
            out.write(content);
            var sizes = ByteBuffer.allocate(16).order(ByteOrder.LITTLE_ENDIAN);
            sizes.putInt(0x08074b50)
                    .putInt((int) crc.getValue())
                    .putInt(content.length)
                    .putInt(content.length);
            out.write(sizes.array());
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
