package dev.ipnledger.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaPackage;
import java.time.Clock;
import java.time.InstantSource;
import java.time.temporal.Temporal;
import java.util.TreeSet;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules that every class keeps, wherever it is. */
class HouseRulesTest {
  private static final String[] LIBRARIES =
      ProjectModule.allPackages(
          ProjectModule.DOMAIN,
          ProjectModule.XML,
          ProjectModule.DOCUMENTS,
          ProjectModule.SETTINGS,
          ProjectModule.SNS,
          ProjectModule.IPN,
          ProjectModule.MWS,
          ProjectModule.REPORTS,
          ProjectModule.LEDGER,
          ProjectModule.INQUIRY,
          ProjectModule.API,
          ProjectModule.QUARANTINE);

  @ParameterizedTest
  @ValueSource(strings = {"Utils", "Util", "Impl", "Manager", "Helper", "Enum"})
  void aNameSaysWhatTheClassIs(String ending) {
    noClasses()
        .should()
        .haveSimpleNameEndingWith(ending)
        .because("'" + ending + "' says nothing; name the idea")
        .check(Classes.MAIN);
  }

  @Test
  void nothingReadsAClockOfItsOwn() {
    noClasses()
        .should()
        .callMethodWhere(target(name("now")).and(target(owner(assignableTo(Temporal.class)))))
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethodWhere(
            target(nameMatching("system.*")).and(target(owner(assignableTo(Clock.class)))))
        .because("time comes through an injected InstantSource, so that a test can set it")
        .check(Classes.MAIN);
  }

  @Test
  void theSystemClockIsChosenInWiring() {
    noClasses()
        .that()
        .haveNameNotMatching(".*(Wiring|Command|SandboxSettings|LocalSystem)(\\$.*)?")
        .should()
        .callMethod(InstantSource.class, "system")
        .because("one place per program chooses the clock")
        .check(Classes.MAIN);
  }

  @Test
  void theEnvironmentIsReadOnceAtTheDoor() {
    noClasses()
        .that()
        .haveNameNotMatching(".*(Handler|Wiring|Command)(\\$.*)?")
        .should()
        .callMethod(System.class, "getenv")
        .orShould()
        .callMethod(System.class, "getenv", String.class)
        .because("settings are typed records; a handler makes them and passes them on")
        .check(Classes.MAIN);
  }

  @Test
  void nothingSleeps() {
    noClasses()
        .that()
        .resideInAnyPackage(LIBRARIES)
        .should()
        .callMethodWhere(target(name("sleep")).and(target(owner(assignableTo(Thread.class)))))
        .because("waiting is the agenda's task")
        .check(Classes.MAIN);
  }

  @Test
  void librariesReturnOutcomesAndDoNotLog() {
    noClasses()
        .that()
        .resideInAnyPackage(LIBRARIES)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.logging..", "org.slf4j..", "java.util.logging..")
        .orShould(ACCESS_STANDARD_STREAMS)
        .because("the function that calls them knows what to log, and with which ids")
        .check(Classes.MAIN);
  }

  @Test
  void everyPackageIsNullMarkedAndSaysWhereToStart() {
    TreeSet<String> unmarked = new TreeSet<>();
    Classes.MAIN.forEach(
        type -> {
          JavaPackage owner = type.getPackage();
          if (!owner.isAnnotatedWith(NullMarked.class)) {
            unmarked.add(owner.getName());
          }
        });
    assertThat(unmarked).as("packages without a @NullMarked package-info.java").isEmpty();
  }
}
