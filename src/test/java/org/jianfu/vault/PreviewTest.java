package org.jianfu.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Dimension;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.jianfu.kernel.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PreviewTest {

    @Test
    void aPictureIsShownAsWhatItIsAndNotAsItIsCalled() throws IOException {
        List<Preview.Picture> shown = Preview.of("通知.pdf", in(png(40, 30)));
        assertThat(shown).extracting(Preview.Picture::mediaType).containsExactly("image/png");
    }

    @Test
    void eachPageOfAPdfIsDrawnAsAPicture() throws IOException {
        List<Preview.Picture> shown = Preview.of("通知.pdf", in(pdf(2)));
        assertThat(shown).hasSize(2).allSatisfy(page -> {
            assertThat(page.mediaType()).isEqualTo("image/png");
            assertThat(ImageIO.read(in(page.bytes())).getWidth()).isBetween(1190, 1210);
        });
    }

    @Test
    void onlyTheFirstPagesOfAThickFileAreDrawn() throws IOException {
        assertThat(Preview.of("厚.pdf", in(pdf(25)))).hasSize(PdfPages.MOST_PAGES);
    }

    @Test
    void aPictureThatSaysItIsHugeIsNotUnpacked() {
        refused("炸弹.png", headOfPng(100_000, 100_000), "vault.preview.large");
    }

    @Test
    void norIsOneInsideAPdf() throws IOException {
        refused("炸弹.pdf", pdfWithAPictureThatSaysItIs(100_000), "vault.preview.large");
    }

    @Test
    void whatIsBrokenOrLockedSaysSo() {
        refused("坏.pdf", "%PDF-1.7\n坏的".getBytes(StandardCharsets.UTF_8), "vault.preview.broken");
        refused("坏.png", HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452"), "vault.preview.broken");
    }

    @Test
    void aPageOfScriptsIsNoPictureWhateverItIsCalled() {
        assertThatThrownBy(() -> Preview.of("照片.png", in("<svg onload=alert(1)>".getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @CsvSource({
        "5249464624000000574542505650384c0000000000ff3f0000, 16384, 1",
        "5249464624000000574542505650385800000000000000001f03002a0200, 800, 555",
        "52494646240000005745425056503820000000000000009d012a20038002, 800, 640",
    })
    void webpSaysItsSizeInEachOfItsThreeKinds(String head, int width, int height) {
        assertThat(PictureSize.of(DetectedType.WEBP, HexFormat.of().parseHex(head)))
                .isEqualTo(new Dimension(width, height));
    }

    @ParameterizedTest
    @CsvSource({
        "照片.JPG, true",
        "通知.pdf, true",
        "截图.webp, true",
        "网页.html, false",
        "方案.docx, false",
        "图.svg, false",
        "无名, false"
    })
    void onlyPicturesAndPdfsAreOffered(String name, boolean offered) {
        assertThat(Preview.isOffered(name)).isEqualTo(offered);
    }

    private static void refused(String name, byte[] bytes, String key) {
        assertThatThrownBy(() -> Preview.of(name, in(bytes)))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }

    private static ByteArrayInputStream in(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }

    static byte[] png(int width, int height) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }

    /** A signature and a head, with nothing behind them. */
    private static byte[] headOfPng(int width, int height) {
        byte[] head = ByteBuffer.allocate(17)
                .put("IHDR".getBytes(StandardCharsets.US_ASCII))
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 2, 0, 0, 0})
                .array();
        var crc = new CRC32();
        crc.update(head);
        return ByteBuffer.allocate(33)
                .put(HexFormat.of().parseHex("89504e470d0a1a0a"))
                .putInt(13)
                .put(head)
                .putInt((int) crc.getValue())
                .array();
    }

    private static byte[] pdf(int pages) throws IOException {
        return pdf(pages, 10);
    }

    private static byte[] pdfWithAPictureThatSaysItIs(int wide) throws IOException {
        return pdf(1, wide);
    }

    /** Each page has a picture that says it is so wide and as high. */
    private static byte[] pdf(int pages, int wide) throws IOException {
        try (var document = new PDDocument()) {
            PDImageXObject picture =
                    LosslessFactory.createFromImage(document, new BufferedImage(10, 10, BufferedImage.TYPE_INT_RGB));
            picture.getCOSObject().setInt(COSName.WIDTH, wide);
            picture.getCOSObject().setInt(COSName.HEIGHT, wide);
            for (int i = 0; i < pages; i++) {
                var page = new PDPage();
                document.addPage(page);
                try (var content = new PDPageContentStream(document, page)) {
                    content.drawImage(picture, 50, 50, 100, 100);
                }
            }
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }
}
