package org.jianfu.chain;

import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.openpdf.text.Document;
import org.openpdf.text.Paragraph;
import org.openpdf.text.pdf.PdfWriter;

/** A file somebody adds. */
public record Evidence(String name, String mediaType, byte[] content) {

    /** A real, small PDF. */
    public static Evidence pdf(String name) {
        var bytes = new ByteArrayOutputStream();
        try (var document = new Document()) {
            PdfWriter.getInstance(document, bytes);
            document.addAuthor("Zhang San");
            document.open();
            document.add(new Paragraph("An invented notice of seven pages"));
        }
        return new Evidence(name, "application/pdf", bytes.toByteArray());
    }

    /** A real, small photograph. */
    public static Evidence photo(String name) {
        var image = new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(Color.ORANGE);
        pen.fillOval(8, 8, 40, 32);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpeg", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Evidence(name, "image/jpeg", bytes.toByteArray());
    }

    public static Evidence text(String name, String words) {
        return new Evidence(name, "text/plain", words.getBytes(StandardCharsets.UTF_8));
    }

    /** A register so long that a slow line takes seconds for it. */
    public static Evidence longText(String name) {
        return text(name, "11月16日收到通知一份，要求当天报送。\n".repeat(2_000));
    }

    /** A program that calls itself a PDF. */
    public static Evidence disguised(String name) {
        return new Evidence(
                name, "application/pdf", "MZ\0\0 This program cannot be run".getBytes(StandardCharsets.US_ASCII));
    }

    FilePayload payload() {
        return new FilePayload(name, mediaType, content);
    }
}
