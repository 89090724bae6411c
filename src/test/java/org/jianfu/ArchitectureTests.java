package org.jianfu;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noConstructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.router.Route;
import jakarta.persistence.Entity;
import java.time.temporal.TemporalAccessor;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.jianfu.vault.DataKey;
import org.springframework.data.repository.Repository;

/** The few rules of the house that Modulith does not know. */
@AnalyzeClasses(packages = "org.jianfu", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    @ArchTest
    static final ArchRule entitiesHaveVerbsNotSetters = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .haveNameMatching("set[A-Z].*");

    /** Spring Data reads through an accessor named like the field; it takes null to mean "new". */
    @ArchTest
    static final ArchRule anEntitysVersionMayBeAskedBeforeItIsSaved = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .and()
            .haveName("version")
            .should()
            .haveRawReturnType(Integer.class)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule viewsAreKnownOnlyToTheirModulesUi = classes()
            .that()
            .areAnnotatedWith(Route.class)
            .should()
            .bePackagePrivate()
            .andShould()
            .resideInAPackage("..ui..")
            .allowEmptyShould(true);

    /** Spring Security's rules are told about Vaadin by Vaadin's own configurer. */
    @ArchTest
    static final ArchRule onlyTheUiKnowsVaadin = noClasses()
            .that(DescribedPredicate.not(resideInAPackage("..ui..")
                    .or(resideInAPackage("org.jianfu.platform.."))
                    .or(equivalentTo(JianfuApplication.class))))
            .should()
            .dependOnClassesThat(resideInAPackage("com.vaadin..")
                    .and(DescribedPredicate.not(resideInAPackage("com.vaadin.flow.spring.security.."))));

    @ArchTest
    static final ArchRule timeIsJavaTime = noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.Date")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.Calendar");

    @ArchTest
    static final ArchRule theTimeComesFromTheClock = noClasses()
            .should()
            .callMethodWhere(DescribedPredicate.describe(
                    "a now() without the clock", ArchitectureTests::asksTheSystemForTheTime));

    @ArchTest
    static final ArchRule aModuleIsItsRootAndItsPages = classes()
            .should()
            .resideInAnyPackage(
                    "org.jianfu",
                    "org.jianfu.*",
                    "org.jianfu.*.ui",
                    // each with an API of its own: the database's life, and where the server listens
                    "org.jianfu.platform.database..",
                    "org.jianfu.platform.ports..");

    @ArchTest
    static final ArchRule packagesMakeNoCircle =
            slices().matching("org.jianfu.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule repositoriesAreKnownOnlyToTheirPackage =
            classes().that().areAssignableTo(Repository.class).should().notBePublic();

    @ArchTest
    static final ArchRule keysAreHandedOutByTheVaultAlone = noMethods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .resideOutsideOfPackage("org.jianfu.vault..")
            .should()
            .haveRawReturnType(DataKey.class);

    /** What a module shows of an entity is a record; those below are looked at by others, and have no public verb. */
    private static final Set<String> READ_BY_OTHERS =
            Set.of("Unit", "UnitChange", "Desk", "Rule", "Deadline", "CalendarDay", "Account", "Mail");

    private static final DescribedPredicate<JavaClass> AN_ENTITY =
            DescribedPredicate.describe("an entity", type -> type.isAnnotatedWith(Entity.class));

    private static final DescribedPredicate<JavaClass> AN_ENTITY_OF_ITS_MODULE_ALONE = AN_ENTITY.and(
            DescribedPredicate.describe("of its module alone", type -> !READ_BY_OTHERS.contains(type.getSimpleName())));

    @ArchTest
    static final ArchRule entitiesAreKnownOnlyToTheirPackage =
            classes().that(AN_ENTITY_OF_ITS_MODULE_ALONE).should().notBePublic();

    @ArchTest
    static final ArchRule anEntitysVerbsAreCalledByItsServicesOnly = noMethods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat(AN_ENTITY)
            .and()
            .areDeclaredInClassesThat()
            .arePublic()
            .should()
            .haveRawReturnType(void.class);

    @ArchTest
    static final ArchRule viewsHoldRecords = noFields()
            .that()
            .areDeclaredInClassesThat()
            .resideInAPackage("..ui..")
            .should(new ArchCondition<JavaField>("hold an entity") {
                @Override
                public void check(JavaField field, ConditionEvents events) {
                    boolean holds =
                            field.getType().getAllInvolvedRawTypes().stream().anyMatch(AN_ENTITY_OF_ITS_MODULE_ALONE);
                    events.add(new SimpleConditionEvent(field, holds, field.getDescription()));
                }
            });

    /** A record's components are its columns; anything else with more than seven parts is two things. */
    @ArchTest
    static final ArchRule constructorsTakeSevenAtMost = noConstructors()
            .that()
            .areDeclaredInClassesThat(DescribedPredicate.describe("are no records", type -> !type.isRecord()))
            .should(new ArchCondition<JavaConstructor>("take more than seven parameters") {
                @Override
                public void check(JavaConstructor constructor, ConditionEvents events) {
                    int parameters = constructor.getRawParameterTypes().size();
                    events.add(new SimpleConditionEvent(
                            constructor, parameters > 7, constructor.getFullName() + " has " + parameters));
                }
            });

    /** What the largest module offers fits on a page: new work goes into what is there, or into a module of its own. */
    @ArchTest
    static final ArchRule caseworkOffersFifteenTypesAtMost = classes()
            .that()
            .resideInAPackage("org.jianfu.casework..")
            .and()
            .arePublic()
            .and()
            .areTopLevelClasses()
            .should(new ArchCondition<>("be fifteen at most") {
                private final Set<String> offered = new TreeSet<>();

                @Override
                public void init(Collection<JavaClass> types) {
                    offered.clear();
                }

                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    offered.add(type.getSimpleName());
                }

                @Override
                public void finish(ConditionEvents events) {
                    events.add(new SimpleConditionEvent(offered, offered.size() <= 15, "offered: " + offered));
                }
            });

    private static boolean asksTheSystemForTheTime(JavaMethodCall call) {
        return call.getTarget().getName().equals("now")
                && call.getTargetOwner().isAssignableTo(TemporalAccessor.class)
                && call.getTarget().getRawParameterTypes().stream()
                        .noneMatch(type -> type.isEquivalentTo(java.time.Clock.class));
    }
}
