package org.jianfu;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.router.Route;
import jakarta.persistence.Entity;
import java.time.temporal.TemporalAccessor;

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

    private static boolean asksTheSystemForTheTime(JavaMethodCall call) {
        return call.getTarget().getName().equals("now")
                && call.getTargetOwner().isAssignableTo(TemporalAccessor.class)
                && call.getTarget().getRawParameterTypes().stream()
                        .noneMatch(type -> type.isEquivalentTo(java.time.Clock.class));
    }
}
