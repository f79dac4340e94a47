package dev.ipnledger.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The main classes of every module, read once. */
final class Classes {
  static final JavaClasses MAIN =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          // A quick build has them in a folder that the option above does not know.
          .withImportOption(location -> !location.contains("/test-classes/"))
          .importPackages("dev.ipnledger");

  private Classes() {}
}
