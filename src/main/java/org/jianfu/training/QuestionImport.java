package org.jianfu.training;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jianfu.kernel.AccountId;
import org.jianfu.kernel.CurrentUser;
import org.jianfu.kernel.Refused;
import org.jianfu.kernel.Texts;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes questions from an Excel file: what is good is kept, the rest comes back in a file like it, marked. */
@Service
@PreAuthorize("hasAnyRole('EDITOR', 'SUPERVISOR')")
public class QuestionImport {

    /** Text keys of the columns, in the order of {@link QuestionRow}. */
    static final List<String> COLUMNS = Stream.of(
                    "course", "code", "kind", "wording", "choices", "answer", "explanation", "rule", "place")
            .map(column -> "training.field." + column)
            .toList();

    /** Rows that are kept at once. */
    private static final int PART = 500;

    private final QuestionRepository questions;
    private final QuestionCheck check;
    private final Texts texts;
    private final CurrentUser currentUser;
    private final TransactionTemplate transaction;

    QuestionImport(
            QuestionRepository questions,
            QuestionCheck check,
            Texts texts,
            CurrentUser currentUser,
            TransactionTemplate transaction) {
        this.questions = questions;
        this.check = check;
        this.texts = texts;
        this.currentUser = currentUser;
        this.transaction = transaction;
    }

    /**
     * What became of a file.
     *
     * @param taken how many questions are in the bank now, new or mended
     * @param bad those that were not taken
     */
    public record Taken(int taken, List<BadRow> bad) {

        public Taken {
            bad = List.copyOf(bad);
        }
    }

    /**
     * Takes the good rows of an Excel file. A row whose course and code are known mends that question.
     *
     * @param locale the language in which the bad rows are told what to mend
     * @throws Refused when it cannot be read, or is too long
     */
    public Taken take(File file, Locale locale) {
        AccountId by = currentUser.require().id();
        Function<QuestionRow, CheckedQuestion> checked = check.now();
        List<BadRow> bad = new ArrayList<>();
        List<CheckedQuestion> part = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        QuestionSheet.read(file, (row, formula) -> {
            try {
                require(!formula, "training.refused.formula");
                CheckedQuestion good = checked.apply(row);
                require(seen.add(good.course() + "/" + good.code()), "training.refused.twice", good.code());
                part.add(good);
            } catch (Refused refused) {
                bad.add(new BadRow(row, texts.in(locale, refused.key(), refused.args())));
            }
            if (part.size() == PART) {
                keep(part, by);
                part.clear();
            }
        });
        keep(part, by);
        return new Taken(seen.size(), bad);
    }

    /** Writes the rows that were not taken into a file like the one they came from, each with what to mend behind it. */
    public void writeBad(List<BadRow> bad, Locale locale, OutputStream into) throws IOException {
        List<String> headings = Stream.concat(COLUMNS.stream(), Stream.of("training.field.problem"))
                .map(key -> texts.in(locale, key))
                .toList();
        QuestionSheet.write(headings, bad, into);
    }

    private void keep(List<CheckedQuestion> part, AccountId by) {
        transaction.executeWithoutResult(kept -> part.stream()
                .collect(Collectors.groupingBy(CheckedQuestion::course))
                .forEach((course, rows) -> keep(course, rows, by)));
    }

    private void keep(String course, List<CheckedQuestion> rows, AccountId by) {
        List<String> codes = rows.stream().map(CheckedQuestion::code).toList();
        Map<String, Question> known = questions.withCodes(course, codes).stream()
                .collect(Collectors.toMap(Question::code, Function.identity()));
        for (CheckedQuestion row : rows) {
            Question question = known.get(row.code());
            if (question == null) {
                questions.save(new Question(course, row.code(), row.text(), by));
            } else {
                question.write(row.text(), by);
            }
        }
    }

    private static void require(boolean holds, String key, Object... args) {
        if (!holds) {
            throw new Refused(key, args);
        }
    }
}
