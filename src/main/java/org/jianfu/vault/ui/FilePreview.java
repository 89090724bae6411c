package org.jianfu.vault.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Supplier;
import org.jianfu.ui.ProblemText;
import org.jianfu.vault.Preview;

/**
 * Shows a file before anybody takes it away 预览. Whatever was sent is drawn in a frame that has no origin, runs nothing and
 * asks for nothing: the pictures travel within its one answer, whose type is fixed.
 */
public final class FilePreview {

    /** Once in the frame's attribute, and once more for whoever opens the address by itself. */
    private static final String NOTHING_BUT_PICTURES =
            "default-src 'none'; img-src data:; style-src 'unsafe-inline'; sandbox; frame-ancestors 'self'";

    private static final String HEAD = "<!doctype html><meta charset=utf-8><title></title><style>"
            + "body{margin:0;background:#6b747c}img{display:block;max-width:100%;margin:0 auto .5rem;background:#fff}"
            + "</style>";

    private FilePreview() {}

    /** Whether a file of this name may be looked at. */
    public static boolean isOffered(String name) {
        return Preview.isOffered(name);
    }

    /**
     * The button that opens the preview.
     *
     * @param content is opened when somebody looks, and closed again
     */
    public static Button of(String name, Supplier<InputStream> content) {
        UI ui = UI.getCurrent();
        Button look = new Button(ui.getTranslation("vault.preview"), click -> open(name, content));
        look.setAriaLabel(ui.getTranslation("vault.preview.of", name));
        look.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return look;
    }

    private static void open(String name, Supplier<InputStream> content) {
        Dialog dialog = new Dialog();
        dialog.addClassNames("jf-dialog", "jf-preview");
        dialog.setHeaderTitle(name);
        try {
            List<Preview.Picture> pictures = Preview.of(name, content.get());
            IFrame frame = new IFrame((DownloadHandler) event -> answer(event, pictures));
            // IFrame.setSandbox() without a type leaves the attribute away, and with it every restriction
            frame.getElement().setAttribute("sandbox", "");
            frame.setTitle(name);
            dialog.add(frame);
        } catch (RuntimeException failure) {
            ProblemText problem = new ProblemText();
            problem.say(failure);
            dialog.add(problem);
        }
        dialog.getFooter().add(new Button(dialog.getTranslation("vault.preview.close"), click -> dialog.close()));
        dialog.open();
    }

    private static void answer(DownloadEvent event, List<Preview.Picture> pictures) throws IOException {
        VaadinResponse response = event.getResponse();
        response.setHeader("Content-Security-Policy", NOTHING_BUT_PICTURES);
        response.setHeader("X-Frame-Options", "SAMEORIGIN");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "no-store");
        event.setContentType("text/html;charset=utf-8");
        var out = event.getOutputStream();
        out.write(HEAD.getBytes(StandardCharsets.UTF_8));
        for (Preview.Picture picture : pictures) {
            String before = "<img alt=\"\" src=\"data:" + picture.mediaType() + ";base64,";
            out.write(before.getBytes(StandardCharsets.UTF_8));
            out.write(Base64.getEncoder().encode(picture.bytes()));
            out.write("\">".getBytes(StandardCharsets.UTF_8));
        }
    }
}
