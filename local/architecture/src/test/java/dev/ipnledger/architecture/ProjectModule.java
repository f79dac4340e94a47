package dev.ipnledger.architecture;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The modules, lowest first, and the arrows between them: what each may use of the others. */
enum ProjectModule {
  DOMAIN,
  LAMBDA,
  XML,
  DOCUMENTS(DOMAIN, XML),
  SETTINGS(DOMAIN),
  SNS,
  IPN(DOMAIN, XML, DOCUMENTS),
  MWS(DOMAIN, XML, DOCUMENTS, SETTINGS),
  REPORTS(DOMAIN),
  LEDGER(DOMAIN, XML),
  INQUIRY(DOMAIN, XML, MWS, LEDGER),
  API(DOMAIN, SETTINGS, LEDGER),
  QUARANTINE(DOMAIN, SETTINGS, SNS, IPN, LEDGER),
  TESTING,
  INGEST(LAMBDA, SETTINGS, SNS),
  PROCESS(LAMBDA, DOMAIN, SETTINGS, SNS, IPN, MWS, INQUIRY, LEDGER),
  RECONCILE(LAMBDA, DOMAIN, XML, SETTINGS, MWS, INQUIRY, LEDGER, QUARANTINE),
  QUERY(LAMBDA, DOMAIN, SETTINGS, LEDGER, API),
  REGISTER(LAMBDA, DOMAIN, SETTINGS, SNS, LEDGER, API, QUARANTINE),
  PUBLISH(LAMBDA, DOMAIN, SETTINGS, LEDGER),
  SANDBOX,
  RUNTIME,
  SIMULATION,
  DEPLOY,
  CLI;

  private static final String ROOT = "dev.ipnledger.";

  private final List<ProjectModule> uses;

  ProjectModule(ProjectModule... uses) {
    this.uses = List.of(uses);
  }

  String packageName() {
    return ROOT + name().toLowerCase(Locale.ROOT);
  }

  /** The module's packages, as ArchUnit writes them. */
  String packages() {
    return packageName() + "..";
  }

  /** Its own packages and those that it may use. */
  String[] mayUse() {
    return allPackages(
        switch (this) {
          // What runs on a desk sees everything that stands above it here.
          case RUNTIME, SIMULATION, DEPLOY, CLI -> Arrays.copyOf(values(), ordinal() + 1);
          default -> Stream.concat(Stream.of(this), uses.stream()).toArray(ProjectModule[]::new);
        });
  }

  static String[] allPackages(ProjectModule... modules) {
    return Arrays.stream(modules).map(ProjectModule::packages).toArray(String[]::new);
  }
}
