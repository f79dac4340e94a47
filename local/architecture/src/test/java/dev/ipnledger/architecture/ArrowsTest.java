package dev.ipnledger.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.util.Arrays;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Arrows point one way. A rule about a package that does not exist fails by itself. */
class ArrowsTest {
  @ParameterizedTest
  @EnumSource
  void aModuleUsesOnlyWhatItMay(ProjectModule module) {
    noClasses()
        .that()
        .resideInAPackage(module.packages())
        .should()
        .dependOnClassesThat(
            resideInAPackage("dev.ipnledger..").and(not(resideInAnyPackage(module.mayUse()))))
        .because("functions use ledger, mws, ipn, sns and settings, and all of these use domain")
        .check(Classes.MAIN);
  }

  @Test
  void everyModuleIsHeldToItsArrows() {
    TreeSet<String> present = new TreeSet<>();
    Classes.MAIN.forEach(
        type ->
            present.add(type.getPackageName().replaceFirst("^(dev\\.ipnledger\\.\\w+).*", "$1")));
    assertThat(Arrays.stream(ProjectModule.values()).map(ProjectModule::packageName))
        .as("every module stands in ProjectModule, with the modules that it may use")
        .containsExactlyInAnyOrderElementsOf(present);
  }

  @Test
  void theDomainIsPlainJava() {
    classes()
        .that()
        .resideInAPackage(ProjectModule.DOMAIN.packages())
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            ProjectModule.DOMAIN.packages(),
            "java.lang..",
            "java.util..",
            "java.time..",
            "java.math..",
            "org.jspecify..")
        .because("the rules of payments outlive AWS, XML and JSON")
        .check(Classes.MAIN);
  }

  @Test
  void theDomainIsToldTheTime() {
    noClasses()
        .that()
        .resideInAPackage(ProjectModule.DOMAIN.packages())
        .should()
        .dependOnClassesThat()
        .areAssignableTo(InstantSource.class)
        .because("what is due at a time is a function of that time")
        .check(Classes.MAIN);
  }

  @Test
  void packagesHaveNoCycles() {
    slices()
        .matching("dev.ipnledger.(**)")
        .should()
        .beFreeOfCycles()
        // Keys are made from items, and an item's id is a key: these two are one idea in two
        // folders.
        .ignoreDependency(
            resideInAPackage("dev.ipnledger.ledger.key"), resideInAPackage("dev.ipnledger.ledger"))
        .because("a package is read after those that it uses")
        .check(Classes.MAIN);
  }
}
