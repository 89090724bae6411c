package org.jianfu.vault;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.jianfu.vault.ReadersCopy.NotClean;

/**
 * Documents that are packages of parts, Office Open XML (ISO/IEC 29500) and OFD (GB/T 33190): without macros, embedded
 * programs, who wrote and changed them and when, and with the pictures in them cleaned like pictures.
 */
final class PackageCopy {

    private static final int MOST_PARTS = 5_000;
    private static final long MOST_UNPACKED = 200L << 20;

    /** Parts that run, or tell about people and machines and show nothing. */
    private static final Pattern GONE = Pattern.compile(
            "(?i).*(vbaProject\\.bin|vbaProjectSignature.*|vbaData\\.xml|/activeX/.*|/ctrlProps/.*|/embeddings/.*|/printerSettings/.*"
                    + "|/persons?/.*|/people\\.xml|customXml/.*|docProps/(thumbnail.*|custom\\.xml)|/webextensions/.*|/diagrams/drawing.*\\.bin)");

    private static final Pattern RELATIONSHIP = Pattern.compile("<Relationship\\b[^>]*?(/>|>\\s*</Relationship>)");
    private static final Pattern TARGET = Pattern.compile("\\bTarget\\s*=\\s*\"([^\"]*)\"");
    private static final Pattern RUNS_ELSEWHERE = Pattern.compile(
            "/(attachedTemplate|oleObject|frame|vbaProject|subDocument|control|package|thumbnail|customXml)\"");
    private static final Pattern OVERRIDE = Pattern.compile("<Override\\b[^>]*?/>");
    private static final Pattern PART_NAME = Pattern.compile("\\bPartName\\s*=\\s*\"/([^\"]*)\"");

    /** Names and hours at comments and changes. */
    private static final Pattern AUTHOR = Pattern.compile(
            "\\b((?:w|w15|x15|p|p15)?:?(?:author|initials|userId|providerId|lastModifiedBy|userName))\\s*=\\s*\"[^\"]*\"");

    private static final Pattern HOUR = Pattern.compile("\\s(w:date|w16du:dateUtc|dt|created)\\s*=\\s*\"[0-9][^\"]*\"");
    private static final Pattern AUTHOR_ELEMENT = Pattern.compile("<author>[^<]*</author>");
    private static final Pattern COMMENT_AUTHOR =
            Pattern.compile("(<p(?:188)?:(?:cmAuthor|author)\\b[^>]*?\\bname=)\"[^\"]*\"");
    private static final Pattern OFD_TOLD = Pattern.compile(
            "<((?:\\w+:)?(?:Author|Creator|CreatorVersion|CreationDate|ModDate|DocID|Keywords|Subject|Abstract))>[^<]*</\\1>");
    private static final Pattern OFD_CUSTOM = Pattern.compile("(?s)<((?:\\w+:)?CustomDatas)>.*?</\\1>");

    private static final String NO_CORE = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
            + "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\"/>";
    private static final String NO_APP = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
            + "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\"/>";

    private PackageCopy() {}

    static byte[] of(byte[] in) throws IOException, NotClean {
        Map<String, byte[]> parts = parts(in);
        var out = new ByteArrayOutputStream(in.length);
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                // the zip's own clock would tell as well
                entry.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
                zip.putNextEntry(entry);
                zip.write(cleaned(part.getKey(), part.getValue()));
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private static Map<String, byte[]> parts(byte[] in) throws IOException, NotClean {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        long left = MOST_UNPACKED;
        try (var zip =
                new ZipArchiveInputStream(new ByteArrayInputStream(in), StandardCharsets.UTF_8.name(), true, true)) {
            for (ZipArchiveEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] content = zip.readNBytes((int) Math.min(left + 1, Integer.MAX_VALUE - 8));
                left -= content.length;
                if (left < 0 || parts.size() >= MOST_PARTS) {
                    throw new NotClean();
                }
                String name = entry.getName().replace('\\', '/');
                if (!entry.isDirectory() && !GONE.matcher("/" + name).matches()) {
                    parts.putIfAbsent(name, content);
                }
            }
        }
        return parts;
    }

    private static byte[] cleaned(String name, byte[] content) throws IOException, NotClean {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.equals("docprops/core.xml")) {
            return utf8(NO_CORE);
        }
        if (lower.equals("docprops/app.xml")) {
            return utf8(NO_APP);
        }
        if (lower.endsWith(".rels")) {
            return utf8(relationships(name, text(content)));
        }
        if (lower.equals("[content_types].xml")) {
            return utf8(types(text(content)));
        }
        if (lower.endsWith(".xml")) {
            return utf8(nameless(lower.endsWith("ofd.xml"), text(content)));
        }
        return picture(lower, content);
    }

    /** A picture that is none stays as it is: nothing shows it, and nothing of a camera is in it. */
    private static byte[] picture(String name, byte[] content) throws IOException {
        DetectedType type = name.endsWith(".jpg") || name.endsWith(".jpeg")
                ? DetectedType.JPEG
                : name.endsWith(".png") ? DetectedType.PNG : name.endsWith(".gif") ? DetectedType.GIF : null;
        if (type == null) {
            return content;
        }
        try {
            return ReadersCopy.rewritten(type, content);
        } catch (NotClean e) {
            return content;
        }
    }

    private static String relationships(String name, String xml) {
        String folder = name.substring(0, name.indexOf("_rels/") < 0 ? 0 : name.indexOf("_rels/"));
        return RELATIONSHIP.matcher(xml).replaceAll(found -> {
            Matcher target = TARGET.matcher(found.group());
            String to = target.find() ? target.group(1) : "";
            String part = "/" + (to.startsWith("/") ? to.substring(1) : folder + to);
            boolean gone = GONE.matcher(part).matches()
                    || RUNS_ELSEWHERE.matcher(found.group()).find();
            return gone ? "" : Matcher.quoteReplacement(found.group());
        });
    }

    private static String types(String xml) {
        return OVERRIDE.matcher(xml)
                .replaceAll(found -> {
                    Matcher part = PART_NAME.matcher(found.group());
                    boolean gone =
                            part.find() && GONE.matcher("/" + part.group(1)).matches();
                    return gone ? "" : Matcher.quoteReplacement(found.group());
                })
                .replace(
                        "application/vnd.ms-word.document.macroEnabled.main+xml",
                        DetectedType.DOCX.mediaType() + ".main+xml")
                .replace(
                        "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
                        DetectedType.XLSX.mediaType() + ".main+xml")
                .replace(
                        "application/vnd.ms-powerpoint.presentation.macroEnabled.main+xml",
                        DetectedType.PPTX.mediaType() + ".main+xml");
    }

    private static String nameless(boolean ofd, String xml) {
        if (ofd) {
            String untold = OFD_TOLD.matcher(xml).replaceAll("<$1></$1>");
            return OFD_CUSTOM.matcher(untold).replaceAll("");
        }
        String untold = AUTHOR.matcher(xml).replaceAll("$1=\"\"");
        untold = HOUR.matcher(untold).replaceAll("");
        untold = AUTHOR_ELEMENT.matcher(untold).replaceAll("<author></author>");
        return COMMENT_AUTHOR.matcher(untold).replaceAll("$1\"\"");
    }

    private static String text(byte[] content) throws NotClean {
        String text = new String(content, StandardCharsets.UTF_8);
        if (text.startsWith("\uFFFD") || text.contains("encoding=\"UTF-16")) {
            throw new NotClean();
        }
        return text;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
