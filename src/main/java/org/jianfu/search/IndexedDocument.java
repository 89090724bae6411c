package org.jianfu.search;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Norms;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Searchable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.DocumentId;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FullTextField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.SearchEntity;

/** A {@link org.jianfu.search.Searchable} in the index: its words as {@link Tokens}, so that any engine only has to split at blanks. */
@SearchEntity
@Indexed(index = "jianfu-" + IndexedDocument.VERSION)
class IndexedDocument {

    /** Goes up when texts are cut into words in another way: then everything is indexed anew. */
    static final String VERSION = "1";

    private static final String BLANKS = "whitespace";

    @DocumentId
    @KeywordField(name = "place", sortable = Sortable.YES)
    private final String address;

    @KeywordField
    private final String source;

    @KeywordField(aggregable = Aggregable.YES)
    private final String part;

    @KeywordField(projectable = Projectable.YES)
    private final String fingerprint;

    @KeywordField(aggregable = Aggregable.YES)
    private final String kind;

    @KeywordField(aggregable = Aggregable.YES)
    private final String shelf;

    @KeywordField(aggregable = Aggregable.YES)
    private final String status;

    @GenericField
    private final boolean whole;

    @GenericField
    private final boolean over;

    /** The titles and the number, each in one piece. */
    @KeywordField
    private final List<String> exact;

    /** The number from each of its parts on. */
    @FullTextField(analyzer = BLANKS, norms = Norms.NO)
    private final String numbers;

    @FullTextField(analyzer = BLANKS, norms = Norms.NO)
    private final String number;

    @FullTextField(analyzer = BLANKS, norms = Norms.NO)
    private final String pinyin;

    @FullTextField(analyzer = BLANKS, norms = Norms.NO)
    private final String initials;

    @FullTextField(analyzer = BLANKS)
    private final String titlePairs;

    @FullTextField(analyzer = BLANKS)
    private final String titleSingles;

    /** The title of a whole thing once more. */
    @FullTextField(analyzer = BLANKS)
    private final String wholePairs;

    @FullTextField(analyzer = BLANKS)
    private final String wholeSingles;

    @FullTextField(analyzer = BLANKS)
    private final String belongingPairs;

    @FullTextField(analyzer = BLANKS)
    private final String belongingSingles;

    @FullTextField(analyzer = BLANKS)
    private final String textPairs;

    @FullTextField(analyzer = BLANKS)
    private final String textSingles;

    /** What is shown of it. */
    @GenericField(searchable = Searchable.NO, projectable = Projectable.YES)
    private final String shown;

    /** @param shown the text itself, written down */
    IndexedDocument(String source, String part, org.jianfu.search.Searchable text, String shown) {
        this.address = text.place().address();
        this.source = source;
        this.part = part;
        this.fingerprint = fingerprint(shown);
        this.kind = text.kind().code();
        this.shelf = text.belonging().shelf().chinese();
        var standing = text.standing();
        this.status = standing == null ? "" : standing.statusKey();
        this.over = standing != null && standing.over();
        this.whole = text.kind().whole();
        String title = folded(text.title());
        String foldedNumber = Folded.of(text.number()).text();
        this.exact = Stream.of(title.split("\n"))
                .flatMap(one -> Stream.of(Tokens.whole(one), Tokens.whole(withoutAside(one))))
                .distinct()
                .toList();
        this.number = Tokens.singles(foldedNumber);
        this.numbers = DocumentNumber.beginnings(foldedNumber);
        this.pinyin = TypedPinyin.full(text.title().chinese());
        this.initials = TypedPinyin.initials(text.title().chinese());
        this.titlePairs = Tokens.pairs(title);
        this.titleSingles = Tokens.singles(title);
        this.wholePairs = whole ? titlePairs : "";
        this.wholeSingles = whole ? titleSingles : "";
        var belonging = text.belonging().whole();
        String around = (belonging == null ? "" : folded(belonging)) + "\n"
                + folded(text.belonging().shelf());
        this.belongingPairs = Tokens.pairs(around);
        this.belongingSingles = Tokens.singles(around);
        String words = Folded.of(text.text()).text();
        this.textPairs = Tokens.pairs(words);
        this.textSingles = Tokens.singles(words);
        this.shown = shown;
    }

    private static String folded(org.jianfu.search.Searchable.Name name) {
        String english = name.english();
        return Folded.of(english == null ? name.chinese() : name.chinese() + "\n" + english)
                .text();
    }

    /** A title as people say it: 监测点 of 监测点：收到什么记什么. */
    private static String withoutAside(String title) {
        return title.replaceFirst("[:(—].*", "");
    }

    /** Tells two states of a text apart, and two ways to cut it into words. */
    static String fingerprint(String shown) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest((VERSION + shown).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    String address() {
        return address;
    }

    String fingerprint() {
        return fingerprint;
    }
}
