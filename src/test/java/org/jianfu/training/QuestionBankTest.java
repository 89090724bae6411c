package org.jianfu.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;
import org.jianfu.kernel.Role;
import org.jianfu.kernel.Staff;
import org.jianfu.security.TestPeople;
import org.jianfu.testing.PortalTest;
import org.jianfu.units.Units;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

/** Questions come and go as an Excel file; what is wrong in one comes back, the rest is taken. */
@PortalTest
@Transactional
class QuestionBankTest {

    private static final String COURSE = "sample-course";
    private static final BankFilter OURS = BankFilter.ALL.withCourse(COURSE);

    @Autowired
    QuestionBank bank;

    @Autowired
    QuestionImport incoming;

    @Autowired
    Quizzes quizzes;

    @Autowired
    TestPeople people;

    @Autowired
    Units units;

    @TempDir
    Path folder;

    private Staff editor;

    @BeforeEach
    void anEditorComes() {
        editor = people.someone(units.all().getFirst().id(), Role.EDITOR);
    }

    private static void row(Sheet sheet, String... cells) {
        Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        for (int column = 0; column < cells.length; column++) {
            row.createCell(column).setCellValue(cells[column]);
        }
    }

    private static void good(Sheet sheet, String code) {
        row(sheet, COURSE, code, "单选", code + "：哪个？", "甲 | 乙", "B", "因为乙", "doc-disguise 第一条", "first");
    }

    private File sheet(Consumer<Sheet> rows) throws IOException {
        File file = folder.resolve("questions.xlsx").toFile();
        try (Workbook workbook = new XSSFWorkbook();
                var out = new FileOutputStream(file)) {
            Sheet sheet = workbook.createSheet();
            row(sheet, "课程", "编号", "题型", "题目", "选项", "答案", "说明", "依据", "课文");
            rows.accept(sheet);
            workbook.write(out);
        }
        return file;
    }

    private QuestionImport.Taken take(File file) {
        return people.by(editor, () -> incoming.take(file, Locale.SIMPLIFIED_CHINESE));
    }

    private List<QuestionRow> bank() {
        return people.by(editor, () -> bank.rows(0, OURS, 100)).stream()
                .map(BankRow::row)
                .toList();
    }

    @Test
    void goodRowsAreTaken() throws IOException {
        QuestionImport.Taken taken = take(sheet(sheet -> {
            good(sheet, "one");
            row(sheet, COURSE, "two", "多选", "哪些？", "甲|乙|丙", "AC", "因为");
            row(sheet, COURSE, "three", "排序", "怎么排？", "后|先|中", "2、3、1", "因为");
            row(sheet, COURSE, "four", "填空", "几天？", "", "3|三天", "因为");
            row(sheet, COURSE, "five", "判断", "对不对？", "对|错", "错", "因为");
        }));

        assertThat(taken.bad()).isEmpty();
        assertThat(taken.taken()).isEqualTo(5);
        assertThat(bank()).extracting(QuestionRow::answer).containsExactly("2", "1 | 3", "1 | 2 | 3", "3 | 三天", "2");
        assertThat(bank().get(2).choices()).isEqualTo("先 | 中 | 后");
    }

    @Test
    void badRowsComeBackWithWhatToMendAndTheOthersAreTaken() throws IOException {
        QuestionImport.Taken taken = take(sheet(sheet -> {
            good(sheet, "kept");
            row(sheet, "nothing", "a", "单选", "哪个？", "甲|乙", "1", "因为");
            row(sheet, COURSE, "b", "连线", "哪个？", "甲|乙", "1", "因为");
            row(sheet, COURSE, "c", "单选", "哪个？", "甲|乙", "3", "因为");
            row(sheet, COURSE, "d", "单选", "哪个？", "甲|乙", "1", "");
            row(sheet, COURSE, "e", "单选", "哪个？", "甲|乙", "1", "因为", "no-such-rule");
            row(sheet, COURSE, "f", "单选", "哪个？", "甲|乙", "1", "因为", "", "no-such-lesson#x");
            good(sheet, "kept");
        }));

        assertThat(taken.taken()).isEqualTo(1);
        assertThat(taken.bad())
                .extracting(BadRow::problem)
                .hasSize(7)
                .allSatisfy(problem -> assertThat(problem).isNotBlank());
        assertThat(taken.bad().getFirst().problem()).contains("nothing");
        assertThat(bank()).extracting(QuestionRow::code).containsExactly("kept");

        var back = new ByteArrayOutputStream();
        people.as(editor, () -> {
            try {
                incoming.writeBad(taken.bad(), Locale.SIMPLIFIED_CHINESE, back);
            } catch (IOException unwritable) {
                throw new java.io.UncheckedIOException(unwritable);
            }
        });
        Path mended = folder.resolve("back.xlsx");
        Files.write(mended, back.toByteArray());
        try (Workbook workbook = WorkbookFactory.create(mended.toFile())) {
            Sheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getLastRowNum()).isEqualTo(7);
            assertThat(sheet.getRow(1).getCell(QuestionRow.CELLS).getStringCellValue())
                    .isEqualTo(taken.bad().getFirst().problem());
        }
        assertThat(take(mended.toFile()).bad()).hasSize(6);
    }

    @Test
    void formulasAndMergedCellsAreNotGuessedAt() throws IOException {
        QuestionImport.Taken taken = take(sheet(sheet -> {
            good(sheet, "formula");
            sheet.getRow(1).getCell(3).setCellFormula("\"哪\"&\"个\"");
            good(sheet, "merged");
            good(sheet, "under");
            sheet.getRow(3).removeCell(sheet.getRow(3).getCell(2));
            sheet.addMergedRegion(new CellRangeAddress(2, 3, 2, 2));
        }));

        assertThat(taken.bad()).extracting(bad -> bad.row().code()).containsExactly("formula", "under");
        assertThat(taken.bad().getFirst().problem()).contains("公式");
        assertThat(taken.bad().getLast().problem()).contains("合并");
    }

    @Test
    void aKnownCodeMendsItsQuestion() throws IOException {
        take(sheet(sheet -> good(sheet, "one")));
        take(sheet(sheet -> row(sheet, COURSE, "one", "判断", "对吗？", "对|错", "对", "因为")));

        assertThat(bank()).extracting(QuestionRow::wording).containsExactly("对吗？");
    }

    @Test
    void whatGoesOutComesInAgain() throws IOException {
        List<QuestionRow> out =
                people.by(editor, () -> bank.rows(0, BankFilter.ALL.withCourse(AnswerSheet.COURSE), 100)).stream()
                        .map(BankRow::row)
                        .toList();
        QuestionImport.Taken taken = take(sheet(sheet ->
                out.forEach(question -> row(sheet, question.cells().toArray(String[]::new)))));

        assertThat(taken.taken() + taken.bad().size()).isEqualTo(20);
        assertThat(taken.bad()).extracting(BadRow::problem).isEmpty();
        assertThat(people.by(editor, () -> bank.rows(0, BankFilter.ALL.withCourse(AnswerSheet.COURSE), 100)))
                .extracting(BankRow::row)
                .isEqualTo(out);
    }

    @Test
    void fiftyThousandRowsAreRead() throws IOException {
        File file = folder.resolve("long.xlsx").toFile();
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(100);
                var out = new FileOutputStream(file)) {
            Sheet sheet = workbook.createSheet();
            row(sheet, "课程");
            for (int number = 1; number <= QuestionSheet.MOST_ROWS; number++) {
                sheet.createRow(number).createCell(0).setCellValue("nothing");
            }
            workbook.write(out);
        }

        assertThat(take(file).bad()).hasSize(QuestionSheet.MOST_ROWS);
    }

    @Test
    void anotherFileIsRefused() throws IOException {
        Path text = Files.writeString(folder.resolve("text.xlsx"), "not a spreadsheet");

        assertThatThrownBy(() -> take(text.toFile())).hasMessage("training.refused.file");
    }

    @Test
    void anEncryptedFileIsRefused() throws Exception {
        Path file = folder.resolve("secret.xlsx");
        var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
        encryptor.confirmPassword("secret");
        try (POIFSFileSystem sealed = new POIFSFileSystem();
                var out = Files.newOutputStream(file)) {
            try (OPCPackage plain = OPCPackage.open(sheet(sheet -> good(sheet, "one")));
                    var into = encryptor.getDataStream(sealed)) {
                plain.save(into);
            }
            sealed.writeFilesystem(out);
        }

        assertThatThrownBy(() -> take(file.toFile())).hasMessage("training.refused.file");
    }

    @Test
    void aFileWithMacrosIsRefusedWhateverItIsCalled() throws IOException {
        File file = folder.resolve("macros.xlsx").toFile();
        try (XSSFWorkbook workbook = new XSSFWorkbook(XSSFWorkbookType.XLSM);
                var out = new FileOutputStream(file)) {
            good(workbook.createSheet(), "one");
            workbook.write(out);
        }

        assertThatThrownBy(() -> take(file)).hasMessage("training.refused.macros");
    }

    @Test
    void aFileThatBreaksOffIsRefused() throws IOException {
        Path whole = sheet(sheet -> good(sheet, "one")).toPath();
        byte[] bytes = Files.readAllBytes(whole);
        Path half = Files.write(folder.resolve("half.xlsx"), Arrays.copyOf(bytes, bytes.length / 2));

        assertThatThrownBy(() -> take(half.toFile())).hasMessage("training.refused.file");
    }

    @Test
    void onlyEditorsMayTouchTheBank() throws IOException {
        File file = sheet(sheet -> good(sheet, "one"));
        Staff trainee = people.someone(units.all().getFirst().id(), Role.TRAINEE);

        assertThatThrownBy(() -> people.by(trainee, () -> incoming.take(file, Locale.SIMPLIFIED_CHINESE)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private static QuestionRow typed(String wording) {
        return new QuestionRow(COURSE, "", "SINGLE", wording, "甲\n乙", "2", "因为乙", "", "first");
    }

    private BankRow onlyOne() {
        return people.by(editor, () -> bank.rows(0, OURS, 100)).getFirst();
    }

    @Test
    void anEditorAddsAQuestionAndMendsIt() {
        people.as(editor, () -> bank.add(typed("第一种问法？")));
        BankRow added = onlyOne();
        people.as(editor, () -> bank.mend(added.id(), added.seen(), typed("第二种问法？")));

        assertThat(onlyOne().row().wording()).isEqualTo("第二种问法？");
        assertThat(onlyOne().row().code()).isEqualTo(added.row().code());
        assertThat(onlyOne().row().choices()).isEqualTo("甲 | 乙");
    }

    @Test
    void theSameQuestionIsNotAddedTwice() {
        people.as(editor, () -> bank.add(typed("问过了吗？")));

        assertThatThrownBy(() -> people.as(editor, () -> bank.add(typed("问过了吗？"))))
                .hasMessage("training.refused.taken");
    }

    @Test
    void aWithdrawnQuestionIsAskedNoMoreUntilItIsTakenBack() {
        people.as(editor, () -> bank.add(typed("还问吗？")));
        people.as(editor, () -> bank.withdraw(onlyOne().id(), onlyOne().seen()));
        assertThat(quizzes.asksAbout(COURSE)).isFalse();
        assertThat(onlyOne().asked()).isFalse();

        people.as(editor, () -> bank.askAgain(onlyOne().id(), onlyOne().seen()));
        assertThat(quizzes.asksAbout(COURSE)).isTrue();
    }

    @Test
    void whatAnotherEditorChangedMeanwhileIsNotOverwritten() {
        people.as(editor, () -> bank.add(typed("谁先改？")));
        BankRow seen = onlyOne();

        assertThatThrownBy(() -> people.as(editor, () -> bank.withdraw(seen.id(), 7)))
                .isInstanceOf(org.springframework.orm.ObjectOptimisticLockingFailureException.class);
        assertThat(onlyOne().asked()).isTrue();
    }
}
