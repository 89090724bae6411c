package org.jianfu.ecology;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What stands on a sheet, worded: what is signed is the words, not keys whose wording may change later.
 *
 * @param unit the unit's name as it was
 * @param lines in the order they are read
 */
public record SheetContent(String unit, Quarter quarter, List<Line> lines) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    public SheetContent {
        lines = List.copyOf(lines);
    }

    /** One entry, as its section gave it and as it is worded. */
    public record Line(
            LocalDate date,
            EcologyKind kind,
            String textKey,
            List<String> args,
            String text,
            @Nullable String number,
            @Nullable String link,
            int counts) {

        public Line {
            args = List.copyOf(args);
        }

        /** The same facts; a new wording of the portal is no reason to correct what was signed. */
        boolean statesTheSame(Line other) {
            return date.equals(other.date)
                    && kind.equals(other.kind)
                    && textKey.equals(other.textKey)
                    && args.equals(other.args)
                    && Objects.equals(number, other.number);
        }
    }

    static SheetContent parse(String json) {
        return JSON.readValue(json, SheetContent.class);
    }

    String json() {
        return JSON.writeValueAsString(this);
    }

    public List<Line> lines(EcologyPart part) {
        return lines.stream().filter(line -> line.kind().part() == part).toList();
    }

    public long count(EcologyKind kind) {
        return lines.stream()
                .filter(line -> line.kind().equals(kind))
                .mapToLong(Line::counts)
                .sum();
    }

    /** Whether the facts are the same, whatever the wording and the unit's name. */
    boolean statesTheSame(SheetContent other) {
        return lines.size() == other.lines.size()
                && IntStream.range(0, lines.size())
                        .allMatch(index -> lines.get(index).statesTheSame(other.lines.get(index)));
    }

    /** Tells whether two people saw the same: the SHA-256 of every word on the sheet. */
    public String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(json().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
