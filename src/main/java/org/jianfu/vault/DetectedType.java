package org.jianfu.vault;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The kinds of file the portal accepts 允许的文件类型, found from their content; the extension must agree. */
public enum DetectedType {
    PDF("application/pdf", Container.NONE, Set.of("application/pdf"), "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", Container.OOXML, "word/", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Container.OOXML, "xl/", "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", Container.OOXML, "ppt/", "pptx"),
    DOC("application/msword", Container.OLE2, "WordDocument", "doc"),
    XLS("application/vnd.ms-excel", Container.OLE2, "Workbook", "xls"),
    PPT("application/vnd.ms-powerpoint", Container.OLE2, "PowerPoint Document", "ppt"),
    WPS("application/wps-office.wps", Container.OLE2, "WordDocument", "wps"),
    ET("application/wps-office.et", Container.OLE2, "Workbook", "et"),
    DPS("application/wps-office.dps", Container.OLE2, "PowerPoint Document", "dps"),
    JPEG("image/jpeg", Container.NONE, Set.of("image/jpeg"), "jpg", "jpeg"),
    PNG("image/png", Container.NONE, Set.of("image/png"), "png"),
    WEBP("image/webp", Container.NONE, Set.of("image/webp"), "webp"),
    HEIC("image/heic", Container.NONE, Set.of("image/heic", "image/heif"), "heic", "heif"),
    TEXT("text/plain", Container.TEXT, Set.of("text/plain", "application/octet-stream"), "txt"),
    MP3("audio/mpeg", Container.NONE, Set.of("audio/mpeg"), "mp3"),
    M4A("audio/mp4", Container.NONE, Signatures.ISO_MEDIA, "m4a"),
    MP4("video/mp4", Container.NONE, Signatures.ISO_MEDIA, "mp4", "m4v"),
    /** What an iPhone records. */
    MOV("video/quicktime", Container.NONE, Set.of("video/quicktime"), "mov");

    private static final class Signatures {

        /** The same format under many brands, which Tika tells apart by one field that every device fills differently. */
        static final Set<String> ISO_MEDIA =
                Set.of("video/mp4", "audio/mp4", "application/mp4", "video/x-m4v", "video/quicktime");
    }

    private final String mediaType;
    private final Container container;
    private final Set<String> signatures;
    private final String marker;
    private final List<String> extensions;

    DetectedType(String mediaType, Container container, Set<String> signatures, String... extensions) {
        this.mediaType = mediaType;
        this.container = container;
        this.signatures = signatures;
        this.marker = "";
        this.extensions = List.of(extensions);
    }

    DetectedType(String mediaType, Container container, String marker, String extension) {
        this.mediaType = mediaType;
        this.container = container;
        this.signatures = container.signatures();
        this.marker = marker;
        this.extensions = List.of(extension);
    }

    static Optional<DetectedType> byExtension(String extension) {
        return Arrays.stream(values())
                .filter(type -> type.extensions.contains(extension))
                .findFirst();
    }

    public String mediaType() {
        return mediaType;
    }

    /** In lower case, without a dot. */
    public List<String> extensions() {
        return extensions;
    }

    Container container() {
        return container;
    }

    /** What Tika may call the first bytes of such a file. */
    Set<String> signatures() {
        return signatures;
    }

    /** What a container of this type must hold. */
    String marker() {
        return marker;
    }
}
