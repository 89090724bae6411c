package org.jianfu.training.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jianfu.kernel.Role.Name;
import org.jianfu.kernel.Texts;
import org.jianfu.training.BadRow;
import org.jianfu.training.BankFilter;
import org.jianfu.training.BankRow;
import org.jianfu.training.QuestionBank;
import org.jianfu.training.QuestionImport;
import org.jianfu.training.QuestionKind;
import org.jianfu.training.TrainingLinks;
import org.jianfu.ui.Columns;
import org.jianfu.ui.Failures;
import org.jianfu.ui.ListPage;
import org.jianfu.ui.Listing;
import org.jianfu.ui.ProblemText;

/**
 * The bank of questions: its list goes out as an Excel file and comes back as one. What is good in it is taken, the rest
 * comes back with what to mend.
 */
@Route(TrainingLinks.BANK)
@Menu(title = "training.bank", order = 325, icon = "vaadin:question-circle")
@RolesAllowed({Name.EDITOR, Name.SUPERVISOR})
class QuestionBankView extends ListPage<BankRow, BankFilter> {

    private static final int MOST_BYTES = 20 << 20;
    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final transient QuestionBank bank;
    private final transient QuestionImport incoming;
    private final transient QuestionDialogs dialogs;
    private final Div result = new Div();

    QuestionBankView(QuestionBank bank, QuestionImport incoming) {
        super("training.bank", BankFilter.ALL);
        this.bank = bank;
        this.incoming = incoming;
        this.dialogs = new QuestionDialogs(bank, this::refresh);
        actions(new Button(getTranslation("training.bank.add"), click -> dialogs.add(filter().course())));
        lead(getTranslation("training.bank.lead"));
        result.getElement().setAttribute("role", "status");
        above(upload(), result);
        Map<String, String> titles = bank.courseTitles();
        filters()
                .search(getTranslation("training.bank.search"), BankFilter::q, BankFilter::withWords)
                .choice(
                        getTranslation("training.field.course"),
                        List.copyOf(titles.keySet()),
                        code -> titles.getOrDefault(code, code),
                        BankFilter::course,
                        BankFilter::withCourse)
                .choice(
                        getTranslation("training.field.kind"),
                        List.of(QuestionKind.values()),
                        kind -> getTranslation(Texts.key(kind)),
                        BankFilter::kind,
                        BankFilter::withKind);
        list(
                new Listing<>(
                        (last, filter, limit) -> bank.rows(last == null ? 0 : last.id(), filter, limit),
                        (bound, filter) -> bank.count(filter)),
                columns());
    }

    /** The file has the columns, in their order, in which it is taken again. */
    private Columns<BankRow> columns() {
        return new Columns<BankRow>()
                .exported("training.field.course", row -> row.row().course())
                .exported("training.field.code", row -> row.row().code())
                .exported("training.field.kind", row -> row.row().kind())
                .show("training.field.wording", this::wording, row -> row.row().wording())
                .text("training.field.choices", row -> row.row().choices())
                .text("training.field.answer", row -> row.row().answer())
                .acts("training.field.kind", row -> new Span(getTranslation(Texts.key(row.kind()))))
                .exported("training.field.explanation", row -> row.row().explanation())
                .exported("training.field.rule", row -> row.row().rule())
                .exported("training.field.place", row -> row.row().place())
                .acts("training.field.deeds", this::deeds);
    }

    private Div wording(BankRow row) {
        Div cell = new Div(new Span(row.row().wording()));
        cell.addClassName("jf-cell");
        if (!row.asked()) {
            cell.add(new Span(getTranslation("training.bank.withdrawn")));
        }
        return cell;
    }

    private Div deeds(BankRow row) {
        Div deeds = new Div(deed("training.bank.mend", row, dialogs::mend));
        deeds.add(
                row.asked()
                        ? deed("training.bank.withdraw", row, dialogs::withdraw)
                        : deed("training.bank.askAgain", row, dialogs::askAgain));
        return deeds;
    }

    private Button deed(String key, BankRow row, Consumer<BankRow> act) {
        Button deed = new Button(getTranslation(key), click -> act.accept(row));
        deed.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        deed.setAriaLabel(getTranslation(key) + " " + row.row().wording());
        return deed;
    }

    private Upload upload() {
        Upload upload = new Upload(new Taking());
        upload.setAcceptedFileTypes(".xlsx");
        upload.setMaxFileSize(MOST_BYTES);
        upload.setUploadButton(new Button(getTranslation("training.bank.take"), VaadinIcon.UPLOAD_ALT.create()));
        upload.setI18n(new UploadI18N()
                .setDropFiles(new UploadI18N.DropFiles()
                        .setOne(getTranslation("training.bank.drop"))
                        .setMany(getTranslation("training.bank.drop"))));
        upload.addFileRejectedListener(refused -> problem(getTranslation("training.refused.file")));
        return upload;
    }

    private void problem(String words) {
        ProblemText problem = new ProblemText();
        problem.say(words);
        result.removeAll();
        result.add(problem);
    }

    private void show(QuestionImport.Taken taken) {
        result.removeAll();
        result.add(new Paragraph(
                getTranslation("training.bank.taken", taken.taken(), taken.bad().size())));
        if (!taken.bad().isEmpty()) {
            Anchor back = new Anchor(back(taken.bad(), getLocale()), getTranslation("training.bank.bad"));
            back.getElement().setAttribute("download", true);
            result.add(back);
        }
        refresh();
    }

    private DownloadHandler back(List<BadRow> bad, Locale locale) {
        String name = getTranslation("training.bank.bad") + ".xlsx";
        return download -> {
            download.setFileName(name);
            download.setContentType(EXCEL);
            incoming.writeBad(bad, locale, download.getOutputStream());
        };
    }

    /** Runs on the thread of its own request, outside the page's lock: a long file holds nobody up. */
    private final class Taking implements UploadHandler {

        @Override
        public void handleUploadRequest(UploadEvent event) throws IOException {
            Path file = Files.createTempFile("questions", ".xlsx");
            try (InputStream content = event.getInputStream()) {
                Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
                QuestionImport.Taken taken =
                        incoming.take(file.toFile(), event.getUI().getLocale());
                event.getUI().access(() -> show(taken));
            } catch (RuntimeException failure) {
                event.getUI().access(() -> problem(Failures.wording(failure, QuestionBankView.this)));
            } finally {
                Files.deleteIfExists(file);
            }
        }

        @Override
        public long getFileSizeMax() {
            return MOST_BYTES;
        }

        @Override
        public long getRequestSizeMax() {
            return MOST_BYTES;
        }
    }
}
