package org.jianfu.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.poi.hpsf.SummaryInformation;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jianfu.kernel.Refused;
import org.junit.jupiter.api.Test;
import org.openpdf.text.Document;
import org.openpdf.text.Image;
import org.openpdf.text.Paragraph;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfWriter;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/** What people read of a file is the same to look at, and tells nothing of who made it, where and when; and nothing in it runs. */
class ReadersCopyTest {

    /** Stands for a place, a device, a name or an hour; none may be found anywhere in a copy. */
    private static final String SECRET = "N26.59-E104.83-ZhangSan";

    @Test
    void aPhotographKeepsItsPixelsAndHowItWasHeld() throws IOException {
        byte[] plain = picture("jpeg");
        byte[] copy = copy(DetectedType.JPEG, withExif(plain, 6));

        assertThat(told(copy)).isFalse();
        assertThat(pixels(copy)).isEqualTo(pixels(plain));
        assertThat(HexFormat.of().formatHex(copy)).contains("011200030000000100060000");
    }

    @Test
    void whatHangsOnBehindAPhotographStaysBehind() throws IOException {
        assertThat(told(copy(DetectedType.JPEG, join(picture("jpeg"), secret()))))
                .isFalse();
    }

    @Test
    void aScreenshotKeepsItsPixels() throws IOException {
        byte[] plain = picture("png");
        byte[] told = join(
                Arrays.copyOf(plain, 33),
                chunk("tEXt", ("Author\0" + SECRET).getBytes(StandardCharsets.ISO_8859_1)),
                chunk("eXIf", secret()),
                Arrays.copyOfRange(plain, 33, plain.length),
                secret());

        byte[] copy = copy(DetectedType.PNG, told);
        assertThat(told(copy)).isFalse();
        assertThat(pixels(copy)).isEqualTo(pixels(plain));
    }

    @Test
    void aMovingPictureKeepsItsPixels() throws IOException {
        byte[] plain = picture("gif");
        int first = 13 + (3 << ((plain[10] & 7) + 1));
        byte[] comment = join(new byte[] {0x21, (byte) 0xFE, (byte) SECRET.length()}, secret(), new byte[] {0});
        byte[] told = join(Arrays.copyOf(plain, first), comment, Arrays.copyOfRange(plain, first, plain.length));

        byte[] copy = copy(DetectedType.GIF, told);
        assertThat(told(copy)).isFalse();
        assertThat(pixels(copy)).isEqualTo(pixels(plain));
    }

    @Test
    void aWebPictureAndARecordingKeepTheirLength() throws IOException {
        byte[] webp = riff(
                "WEBP",
                riffChunk("VP8X", new byte[] {0x0C, 0, 0, 0, 1, 0, 0, 1, 0, 0}),
                riffChunk("VP8 ", new byte[8]),
                riffChunk("EXIF", secret()));
        byte[] copy = copy(DetectedType.WEBP, webp);
        assertThat(told(copy)).isFalse();
        assertThat(copy).hasSameSizeAs(webp);
        assertThat(copy[20]).isZero();

        byte[] wav = riff(
                "WAVE",
                riffChunk("fmt ", new byte[16]),
                riffChunk("LIST", secret()),
                riffChunk("data", "听得见".getBytes(StandardCharsets.UTF_8)));
        copy = copy(DetectedType.WAV, wav);
        assertThat(told(copy)).isFalse();
        assertThat(new String(copy, StandardCharsets.UTF_8)).contains("听得见");
    }

    @Test
    void aSongKeepsItsSoundOnly() throws IOException {
        byte[] sound = new byte[70_000];
        Arrays.fill(sound, (byte) 0x55);
        byte[] tag = join(
                "ID3".getBytes(StandardCharsets.US_ASCII),
                new byte[] {4, 0, 0, 0, 0, 0, (byte) SECRET.length()},
                secret());
        byte[] end = Arrays.copyOf(("TAG" + SECRET).getBytes(StandardCharsets.US_ASCII), 128);

        assertThat(copy(DetectedType.MP3, join(tag, tag, sound, end))).isEqualTo(sound);
        assertThat(copy(DetectedType.AAC, sound)).isEqualTo(sound);
    }

    @Test
    void aFilmKeepsEveryOffsetAndLosesPlaceDeviceAndHour() throws IOException {
        byte[] hours = join(new byte[4], new byte[] {1, 2, 3, 4, 5, 6, 7, 8}, new byte[12]);
        byte[] film = join(
                box("ftyp", "isom0000isom".getBytes(StandardCharsets.US_ASCII)),
                box(
                        "moov",
                        box("mvhd", hours),
                        box(
                                "trak",
                                box("tkhd", hours),
                                box(
                                        "mdia",
                                        box("mdhd", hours),
                                        box(
                                                "hdlr",
                                                join(
                                                        new byte[8],
                                                        "vide".getBytes(StandardCharsets.US_ASCII),
                                                        new byte[12])))),
                        box(
                                "trak",
                                box(
                                        "mdia",
                                        box(
                                                "hdlr",
                                                join(
                                                        new byte[8],
                                                        "meta".getBytes(StandardCharsets.US_ASCII),
                                                        new byte[12]))),
                                box("edts", secret())),
                        box("udta", secret())),
                box("uuid", secret()),
                box("mdat", "看得见".getBytes(StandardCharsets.UTF_8)));
        byte[] copy = copy(DetectedType.MP4, film);

        assertThat(told(copy)).isFalse();
        assertThat(copy).hasSameSizeAs(film);
        assertThat(HexFormat.of().formatHex(copy)).doesNotContain("0102030405060708");
        assertThat(new String(copy, StandardCharsets.UTF_8))
                .contains("看得见", "vide")
                .doesNotContain("udta", "uuid");
    }

    @Test
    void aPictureOfAnIphoneLosesItsExifWhereverThatLies() throws IOException {
        byte[] types = box("iinf", join(new byte[] {0, 0, 0, 0, 0, 2}, entry(1, "hvc1"), entry(2, "Exif")));
        byte[] head = box("ftyp", "heic0000mif1heic".getBytes(StandardCharsets.US_ASCII));
        byte[] shown = "看得见".getBytes(StandardCharsets.UTF_8);
        int places = 6 + 2 + 2 * (2 + 2 + 2 + 4 + 4);
        int mdat = head.length + 8 + 4 + types.length + 8 + places + 8;
        var list = ByteBuffer.allocate(places)
                .putInt(0)
                .put((byte) 0x44)
                .put((byte) 0)
                .putShort((short) 2);
        list.putShort((short) 1)
                .putShort((short) 0)
                .putShort((short) 1)
                .putInt(mdat)
                .putInt(shown.length);
        list.putShort((short) 2)
                .putShort((short) 0)
                .putShort((short) 1)
                .putInt(mdat + shown.length)
                .putInt(SECRET.length());
        byte[] picture =
                join(head, box("meta", new byte[4], types, box("iloc", list.array())), box("mdat", shown, secret()));
        assertThat(told(picture)).isTrue();

        byte[] copy = copy(DetectedType.HEIC, picture);
        assertThat(told(copy)).isFalse();
        assertThat(copy).hasSameSizeAs(picture);
        assertThat(new String(copy, StandardCharsets.UTF_8)).contains("看得见");
    }

    @Test
    void aDocumentKeepsItsWordsAndLosesItsAuthorsMacrosAndTheirCameras() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var document = new XWPFDocument()) {
            document.getProperties().getCoreProperties().setCreator(SECRET);
            document.getProperties().getCoreProperties().setLastModifiedByUser(SECRET);
            document.getProperties().getExtendedProperties().setCompany(SECRET);
            document.createParagraph().createRun().setText("下班前报七张表");
            var run = document.createParagraph().createRun();
            run.addPicture(
                    new ByteArrayInputStream(withExif(picture("jpeg"), 1)),
                    XWPFDocument.PICTURE_TYPE_JPEG,
                    "照片.jpg",
                    914400,
                    914400);
            var comments = document.createComments();
            var comment = comments.createComment(java.math.BigInteger.ONE);
            comment.setAuthor(SECRET);
            comment.createParagraph().createRun().setText("批注还在");
            document.write(out);
        } catch (org.apache.poi.openxml4j.exceptions.InvalidFormatException e) {
            throw new IOException(e);
        }
        byte[] told = withPart(out.toByteArray(), "word/vbaProject.bin", secret());

        byte[] copy = copy(DetectedType.DOCX, told);
        assertThat(unpacked(told)).contains(SECRET);
        assertThat(unpacked(copy)).doesNotContain(SECRET, "vbaProject").contains("批注还在");
        try (var document = new XWPFDocument(new ByteArrayInputStream(copy));
                var text = new XWPFWordExtractor(document)) {
            assertThat(text.getText()).contains("下班前报七张表");
            assertThat(pixels(document.getAllPictures().getFirst().getData())).isEqualTo(pixels(picture("jpeg")));
        }
    }

    @Test
    void aTableKeepsItsCells() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new XSSFWorkbook()) {
            book.getProperties().getCoreProperties().setCreator(SECRET);
            book.createSheet("台账").createRow(0).createCell(0).setCellValue("七张表");
            book.write(out);
        }
        byte[] copy = copy(DetectedType.XLSX, out.toByteArray());

        assertThat(unpacked(copy)).doesNotContain(SECRET);
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(copy))) {
            assertThat(book.getSheet("台账").getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("七张表");
        }
    }

    @Test
    void anOlderTableKeepsItsCells() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new HSSFWorkbook()) {
            book.createInformationProperties();
            book.getSummaryInformation().setAuthor(SECRET);
            book.createSheet("台账").createRow(0).createCell(0).setCellValue("七张表");
            book.write(out);
        }
        var withMacro = new ByteArrayOutputStream();
        try (var file = new POIFSFileSystem(new ByteArrayInputStream(out.toByteArray()))) {
            file.getRoot()
                    .createDirectory("_VBA_PROJECT_CUR")
                    .createDocument("VBA", new ByteArrayInputStream(secret()));
            file.writeFilesystem(withMacro);
        }
        assertThat(told(withMacro.toByteArray())).isTrue();

        byte[] copy = copy(DetectedType.XLS, withMacro.toByteArray());
        assertThat(told(copy)).isFalse();
        try (var book = new HSSFWorkbook(new ByteArrayInputStream(copy))) {
            assertThat(book.getSheet("台账").getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("七张表");
        }
        try (var file = new POIFSFileSystem(new ByteArrayInputStream(copy))) {
            assertThat(file.getRoot().getEntryNames())
                    .doesNotContain(SummaryInformation.DEFAULT_STREAM_NAME, "_VBA_PROJECT_CUR");
        }
    }

    @Test
    void aPdfKeepsItsPagesAndLosesParticularsScriptsAttachmentsAndCameras() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var document = new Document()) {
            var writer = PdfWriter.getInstance(document, out);
            document.addAuthor(SECRET);
            document.open();
            writer.addJavaScript("app.alert('" + SECRET + "')");
            writer.addFileAttachment("attached", secret(), null, SECRET + ".exe");
            document.add(new Paragraph("An invented notice"));
            document.add(Image.getInstance(withExif(picture("jpeg"), 1)));
        }
        byte[] copy = copy(DetectedType.PDF, out.toByteArray());

        try (var reader = new PdfReader(copy)) {
            assertThat(new PdfTextExtractor(reader).getTextFromPage(1)).contains("An invented notice");
            assertThat(reader.getInfo().values()).noneMatch(value -> value.contains(SECRET));
            assertThat(reader.getJavaScript()).isNullOrEmpty();
            for (int number = 1; number < reader.getXrefSize(); number++) {
                assertThat(String.valueOf(reader.getPdfObject(number))).doesNotContain(SECRET, "EmbeddedFile");
            }
        }
        assertThat(told(copy)).isFalse();
    }

    @Test
    void richTextKeepsItsWords() throws IOException {
        String told = "{\\rtf1\\ansi{\\info{\\author " + SECRET + "}}{\\*\\template " + SECRET
                + "}\\pard seven forms \\{again\\}{\\object{\\*\\objdata " + SECRET + "}}\\par}";

        assertThat(new String(
                        copy(DetectedType.RTF, told.getBytes(StandardCharsets.US_ASCII)), StandardCharsets.US_ASCII))
                .isEqualTo("{\\rtf1\\ansi\\pard seven forms \\{again\\}\\par}");
    }

    @Test
    void ofWhatIsNotBuiltAsItSaysNoCopyIsMade() {
        for (DetectedType type : java.util.List.of(
                DetectedType.JPEG, DetectedType.PNG, DetectedType.PDF, DetectedType.DOC, DetectedType.HEIC)) {
            assertThatExceptionOfType(Refused.class)
                    .as(type.name())
                    .isThrownBy(() -> copy(type, "这不是它".getBytes(StandardCharsets.UTF_8)))
                    .withMessage("vault.refused.noCopy");
        }
    }

    private static byte[] copy(DetectedType type, byte[] original) throws IOException {
        try (InputStream copy = ReadersCopy.of(type, new ByteArrayInputStream(original))) {
            return copy.readAllBytes();
        }
    }

    private static boolean told(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1).contains(SECRET);
    }

    private static byte[] secret() {
        return SECRET.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] picture(String format) throws IOException {
        var image = new BufferedImage(24, 16, BufferedImage.TYPE_INT_RGB);
        image.createGraphics().fillOval(4, 4, 12, 8);
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }

    private static int[] pixels(byte[] picture) throws IOException {
        var image = ImageIO.read(new ByteArrayInputStream(picture));
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    /** As a telephone writes it: how it was held, and behind that whatever it knows. */
    private static byte[] withExif(byte[] jpeg, int orientation) {
        byte[] tiff = ByteBuffer.allocate(26)
                .put(new byte[] {'M', 'M', 0, 42})
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putInt(0)
                .array();
        byte[] content = join("Exif\0\0".getBytes(StandardCharsets.US_ASCII), tiff, secret());
        byte[] head = ByteBuffer.allocate(4)
                .putShort((short) 0xFFE1)
                .putShort((short) (content.length + 2))
                .array();
        byte[] comment = join(new byte[] {(byte) 0xFF, (byte) 0xFE, 0, (byte) (SECRET.length() + 2)}, secret());
        return join(Arrays.copyOf(jpeg, 2), head, content, comment, Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    private static byte[] chunk(String name, byte[] content) {
        byte[] named = join(name.getBytes(StandardCharsets.US_ASCII), content);
        var crc = new CRC32();
        crc.update(named);
        return ByteBuffer.allocate(named.length + 8)
                .putInt(content.length)
                .put(named)
                .putInt((int) crc.getValue())
                .array();
    }

    private static byte[] riff(String kind, byte[]... chunks) {
        byte[] content = join(kind.getBytes(StandardCharsets.US_ASCII), join(chunks));
        return riffChunk("RIFF", content);
    }

    private static byte[] riffChunk(String name, byte[] content) {
        return ByteBuffer.allocate(8 + content.length + content.length % 2)
                .put(name.getBytes(StandardCharsets.US_ASCII))
                .putInt(Integer.reverseBytes(content.length))
                .put(content)
                .array();
    }

    private static byte[] box(String name, byte[]... content) {
        byte[] inside = join(content);
        return ByteBuffer.allocate(8 + inside.length)
                .putInt(8 + inside.length)
                .put(name.getBytes(StandardCharsets.US_ASCII))
                .put(inside)
                .array();
    }

    private static byte[] entry(int id, String type) {
        return box(
                "infe",
                ByteBuffer.allocate(13)
                        .put(new byte[] {2, 0, 0, 0})
                        .putShort((short) id)
                        .putShort((short) 0)
                        .put(type.getBytes(StandardCharsets.US_ASCII))
                        .array());
    }

    private static byte[] withPart(byte[] zip, String name, byte[] content) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip));
                var again = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                again.putNextEntry(new ZipEntry(entry.getName()));
                String text = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
                again.write(text.replace(
                                "</Types>",
                                "<Override PartName=\"/" + name
                                        + "\" ContentType=\"application/vnd.ms-office.vbaProject\"/></Types>")
                        .getBytes(StandardCharsets.ISO_8859_1));
            }
            again.putNextEntry(new ZipEntry(name));
            again.write(content);
        }
        return out.toByteArray();
    }

    private static String unpacked(byte[] zip) throws IOException {
        var all = new StringBuilder();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] content = in.readAllBytes();
                all.append(entry.getName())
                        .append(new String(content, StandardCharsets.UTF_8))
                        .append(new String(content, StandardCharsets.ISO_8859_1));
            }
        }
        return all.toString();
    }

    private static byte[] join(byte[]... parts) {
        var out = new ByteArrayOutputStream();
        Arrays.stream(parts).forEach(out::writeBytes);
        return out.toByteArray();
    }
}
