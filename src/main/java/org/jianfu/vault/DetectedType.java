package org.jianfu.vault;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The kinds of file the portal accepts 允许的文件类型; what a file is, {@link FileTypes} finds from its content. */
public enum DetectedType {
    PDF("application/pdf", "pdf"),
    /** 版式文档, GB/T 33190-2016 */
    OFD("application/ofd", "ofd"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    DOC("application/msword", "doc"),
    XLS("application/vnd.ms-excel", "xls"),
    PPT("application/vnd.ms-powerpoint", "ppt"),
    WPS("application/wps-office.wps", "wps"),
    ET("application/wps-office.et", "et"),
    DPS("application/wps-office.dps", "dps"),
    RTF("application/rtf", "rtf"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    PNG("image/png", "png"),
    GIF("image/gif", "gif"),
    BMP("image/bmp", "bmp"),
    WEBP("image/webp", "webp"),
    HEIC("image/heic", "heic", "heif"),
    TEXT("text/plain", "txt"),
    CSV("text/csv", "csv"),
    MP3("audio/mpeg", "mp3"),
    M4A("audio/mp4", "m4a"),
    AAC("audio/aac", "aac"),
    AMR("audio/amr", "amr"),
    WAV("audio/wav", "wav"),
    MP4("video/mp4", "mp4", "m4v"),
    /** What older telephones record. */
    THREE_GP("video/3gpp", "3gp", "3gpp"),
    /** What an iPhone records. */
    MOV("video/quicktime", "mov");

    private final String mediaType;
    private final List<String> extensions;

    DetectedType(String mediaType, String... extensions) {
        this.mediaType = mediaType;
        this.extensions = List.of(extensions);
    }

    static Optional<DetectedType> byExtension(String extension) {
        return Arrays.stream(values())
                .filter(type -> type.extensions.contains(extension))
                .findFirst();
    }

    public String mediaType() {
        return mediaType;
    }

    /** In lower case, without a dot; the usual one first. */
    public List<String> extensions() {
        return extensions;
    }
}
