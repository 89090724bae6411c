package org.jianfu.vault;

import java.awt.Dimension;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.jianfu.kernel.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Draws the pages of a PDF 逐页成像: no viewer runs what is in it, and a browser's own refuses to work in a frame that may do
 * nothing. In memory only, for nothing a reporter sent lies in clear on a disk.
 */
final class PdfPages {

    /** Who needs more takes the file. */
    static final int MOST_PAGES = 20;

    private static final long MOST_UNPACKED = 256L << 20;
    private static final int MOST_NESTED = 8;
    private static final float WIDTH = 1200;

    /** Drawing is work: few at a time, the others wait. */
    private static final Semaphore DRAWING = new Semaphore(2);

    private PdfPages() {}

    /** @throws Refused when it is locked, broken, or would unpack into more than is shown */
    static List<Preview.Picture> drawn(byte[] pdf) {
        DRAWING.acquireUninterruptibly();
        try (PDDocument document = Loader.loadPDF(
                new RandomAccessReadBuffer(pdf),
                "",
                null,
                null,
                MemoryUsageSetting.setupMainMemoryOnly(MOST_UNPACKED).streamCache)) {
            List<Preview.Picture> pages = new ArrayList<>();
            PDFRenderer renderer = new PDFRenderer(document);
            renderer.setSubsamplingAllowed(true);
            for (int page = 0; page < Math.min(MOST_PAGES, document.getNumberOfPages()); page++) {
                requireBounded(document.getPage(page).getResources(), new HashSet<>(), 0);
                pages.add(drawn(renderer, page, document.getPage(page).getCropBox()));
            }
            if (pages.isEmpty()) {
                throw new Refused("vault.preview.broken");
            }
            return pages;
        } catch (IOException | IllegalArgumentException | IllegalStateException broken) {
            throw new Refused("vault.preview.broken");
        } finally {
            DRAWING.release();
        }
    }

    private static Preview.Picture drawn(PDFRenderer renderer, int page, PDRectangle paper) throws IOException {
        float scale = WIDTH / Math.max(1, Math.min(paper.getWidth(), paper.getHeight()));
        Preview.requireBounded(
                new Dimension(Math.round(paper.getWidth() * scale), Math.round(paper.getHeight() * scale)));
        BufferedImage drawn = renderer.renderImage(page, scale, ImageType.RGB);
        var out = new ByteArrayOutputStream();
        ImageIO.write(drawn, "png", out);
        return new Preview.Picture(DetectedType.PNG.mediaType(), out.toByteArray());
    }

    /** What the pictures on a page say they are, before one of them is unpacked; each is looked at once. */
    private static void requireBounded(@Nullable PDResources resources, Set<COSBase> seen, int depth)
            throws IOException {
        if (resources == null || depth > MOST_NESTED) {
            return;
        }
        for (COSName name : resources.getXObjectNames()) {
            PDXObject object = resources.getXObject(name);
            if (object == null || !seen.add(object.getCOSObject())) {
                continue;
            }
            if (object instanceof PDImageXObject image) {
                Preview.requireBounded(new Dimension(image.getWidth(), image.getHeight()));
            } else if (object instanceof PDFormXObject form) {
                requireBounded(form.getResources(), seen, depth + 1);
            }
        }
    }
}
