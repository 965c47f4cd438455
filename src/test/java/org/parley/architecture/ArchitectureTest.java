package org.parley.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.JavaModifier.STATIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.parley.audience.Audience;
import org.parley.audience.Reveal;
import org.parley.audience.Reveals;
import org.parley.domain.catalog.GroupId;

/** The package rules of docs/architecture.md, held by the build. */
@AnalyzeClasses(packages = "org.parley", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String[] FEATURES = {
        "org.parley.ui.start..",
        "org.parley.ui.intent..",
        "org.parley.ui.relationship..",
        "org.parley.ui.stakeholders..",
        "org.parley.ui.positions..",
        "org.parley.ui.compare..",
        "org.parley.ui.bids..",
        "org.parley.ui.documents..",
        "org.parley.ui.rank..",
        "org.parley.ui.meeting..",
        "org.parley.ui.room.."
    };

    @ArchTest static final ArchRule ARROWS_RUN_ONE_WAY = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("app").definedBy("org.parley.app..")
            .layer("ui").definedBy("org.parley.ui..")
            .layer("cli").definedBy("org.parley.cli..")
            .layer("store").definedBy("org.parley.store..")
            .layer("exchange").definedBy("org.parley.exchange..")
            .layer("documents").definedBy("org.parley.documents..")
            .layer("session").definedBy("org.parley.session..")
            .layer("text").definedBy("org.parley.text..")
            .layer("analysis").definedBy("org.parley.analysis..")
            .layer("audience").definedBy("org.parley.audience..")
            .layer("domain").definedBy("org.parley.domain..")
            .whereLayer("app").mayNotBeAccessedByAnyLayer()
            .whereLayer("ui").mayOnlyBeAccessedByLayers("app")
            .whereLayer("cli").mayOnlyBeAccessedByLayers("app")
            .whereLayer("store").mayOnlyBeAccessedByLayers("app", "cli")
            .whereLayer("session").mayOnlyBeAccessedByLayers("app", "ui", "cli", "store")
            .whereLayer("exchange").mayOnlyBeAccessedByLayers("app", "ui", "cli")
            .whereLayer("documents").mayOnlyBeAccessedByLayers("app", "ui", "cli", "exchange")
            .whereLayer("text").mayOnlyBeAccessedByLayers("app", "ui", "cli", "exchange", "documents", "store")
            .whereLayer("audience").mayOnlyBeAccessedByLayers("app", "ui")
            .whereLayer("analysis").mayOnlyBeAccessedByLayers("app", "ui", "cli", "exchange", "session", "audience");

    @ArchTest static final ArchRule DOMAIN_AND_ANALYSIS_ARE_PURE = noClasses()
            .that().resideInAnyPackage("org.parley.domain..", "org.parley.analysis..", "org.parley.audience..")
            .should().dependOnClassesThat()
            .resideInAnyPackage(
                    "javafx..", "java.sql..", "java.io..", "java.nio.file..", "java.net..", "com.fasterxml..",
                    "org.jdbi..",
                    "org.slf4j..");

    @ArchTest static final ArchRule DOMAIN_AND_ANALYSIS_KNOW_NO_CLOCK = noClasses()
            .that().resideInAnyPackage("org.parley.domain..", "org.parley.analysis..", "org.parley.audience..")
            .should().dependOnClassesThat().haveFullyQualifiedName("java.time.Clock")
            .orShould().callMethod(System.class, "currentTimeMillis")
            .orShould().callMethod(System.class, "nanoTime")
            .orShould().callMethod(java.time.Instant.class, "now");

    @ArchTest static final ArchRule ONLY_THE_WINDOW_SEES_JAVAFX = noClasses()
            .that().resideOutsideOfPackages("org.parley.ui..", "org.parley.app..")
            .should().dependOnClassesThat().resideInAnyPackage("javafx..", "atlantafx..", "org.controlsfx..");

    @ArchTest static final ArchRule ONLY_THE_STORE_SPEAKS_SQL = noClasses()
            .that().resideOutsideOfPackage("org.parley.store..")
            .should().dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "org.jdbi..", "org.h2..", "org.flywaydb..");

    @ArchTest static final ArchRule ONLY_EXCHANGE_AND_DOCUMENTS_READ_FILE_FORMATS = noClasses()
            .that().resideOutsideOfPackages("org.parley.exchange..", "org.parley.documents..", "org.parley.file..")
            .should().dependOnClassesThat()
            .resideInAnyPackage("org.apache.poi..", "org.apache.pdfbox..", "org.apache.commons.csv..");

    @ArchTest static final ArchRule VIEW_MODELS_NEED_NO_TOOLKIT = noClasses()
            .that().haveSimpleNameEndingWith("ViewModel")
            .should().dependOnClassesThat()
            .resideInAnyPackage("javafx.scene..", "javafx.stage..", "javafx.application..");

    @ArchTest static final ArchRule THREADS_AND_RUN_LATER_ONLY_IN_TASK = noClasses()
            .that().resideInAPackage("org.parley.ui..").and().resideOutsideOfPackage("org.parley.ui.task..")
            .should().dependOnClassesThat().haveFullyQualifiedName("java.lang.Thread")
            .orShould().dependOnClassesThat().haveFullyQualifiedName("java.util.concurrent.Executors")
            .orShould().callMethod(javafx.application.Platform.class, "runLater", Runnable.class);

    @ArchTest static final ArchRule FEATURES_DO_NOT_KNOW_EACH_OTHER = slices()
            .matching(
                    "org.parley.ui.(start|intent|relationship|stakeholders|positions|compare|bids|documents|rank|meeting|room)..")
            .should().notDependOnEachOther();

    @ArchTest static final ArchRule FEATURES_DO_NOT_KNOW_THE_SHELL = noClasses()
            .that().resideInAnyPackage(FEATURES)
            .should().dependOnClassesThat().resideInAPackage("org.parley.ui.shell..");

    /** What a room sees is drawn from public pages alone; not even the maker of the pages is in reach. */
    @ArchTest static final ArchRule AUDIENCES_SEE_PUBLIC_PAGES_ONLY = classes()
            .that().resideInAPackage("org.parley.ui.room.audience..")
            .should().onlyDependOnClassesThat(
                    resideInAnyPackage(
                            "java..", "javafx..", "org.jspecify..", "org.parley.text..",
                            "org.parley.ui.room.audience..", "org.parley.audience..")
                            .or(equivalentTo(GroupId.class)))
            .andShould().onlyDependOnClassesThat(
                    not(equivalentTo(Audience.class).or(equivalentTo(Reveals.class))
                            .or(assignableTo(Reveal.class))));

    @ArchTest static final ArchRule NO_CYCLES = slices().matching("org.parley.(*)..").should().beFreeOfCycles();

    @ArchTest static final ArchRule STATICS_ARE_FINAL = fields().that().haveModifier(STATIC).should()
            .haveModifier(FINAL);

    @ArchTest static final ArchRule DEALS_ARE_RECORDS_OR_CLOSED = classes()
            .that().resideInAPackage("org.parley.domain.deal..").and().areNotInterfaces().and().areNotEnums()
            .and().areTopLevelClasses().and().doNotHaveSimpleName("package-info")
            .and().doNotHaveSimpleName("NewDeal")
            .should().beRecords();
}
