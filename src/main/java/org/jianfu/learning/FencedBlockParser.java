package org.jianfu.learning;

import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;

/** Reads a box from its {@code :::} line to the next one, or to the end of the text. */
final class FencedBlockParser extends AbstractBlockParser {

    private static final Pattern OPENING = Pattern.compile(" {0,3}:{3,}\\s*([a-z]+)(?:\\s+(.*?))?\\s*");
    private static final Pattern CLOSING = Pattern.compile(" {0,3}:{3,}\\s*");

    private final FencedBlock block;

    private FencedBlockParser(FencedBlock block) {
        this.block = block;
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @Override
    public boolean canContain(Block child) {
        return !(child instanceof FencedBlock);
    }

    @Override
    public @Nullable BlockContinue tryContinue(ParserState state) {
        return CLOSING.matcher(state.getLine().getContent()).matches()
                ? BlockContinue.finished()
                : BlockContinue.atIndex(state.getIndex());
    }

    /** Lines with an unknown word behind the colons are no boxes; they stay to be seen as what they are. */
    static final class Factory extends AbstractBlockParserFactory {

        @Override
        public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser open) {
            if (state.getIndent() > 3) {
                return BlockStart.none();
            }
            var line = OPENING.matcher(state.getLine().getContent());
            if (!line.matches()) {
                return BlockStart.none();
            }
            String caption = Optional.ofNullable(line.group(2)).orElse("");
            return BlockKind.of(line.group(1))
                    .map(kind -> BlockStart.of(new FencedBlockParser(new FencedBlock(kind, caption)))
                            .atIndex(state.getLine().getContent().length()))
                    .orElseGet(BlockStart::none);
        }
    }
}
