package dev.ipnledger.cli.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipnledger.mws.catalogue.Catalogue;
import dev.ipnledger.mws.catalogue.Entry;
import dev.ipnledger.sandbox.service.OperationSpec;
import dev.ipnledger.sandbox.service.Parameter;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Client and sandbox were written apart; here their two tables meet. */
class OperationsPageTest {
  private final List<OperationSpec> sandbox = OperationsPage.specs();

  @Test
  void theSandboxHasEveryOperationOfTheClientAndNoOther() {
    assertThat(sandbox)
        .extracting(OperationSpec::action)
        .containsExactlyInAnyOrderElementsOf(
            Catalogue.all().stream().map(entry -> entry.operation().wireName()).toList());
  }

  @TestFactory
  Stream<DynamicTest> theSandboxReadsEveryParameterThatTheClientSends() {
    return Catalogue.all().stream()
        .map(
            entry ->
                DynamicTest.dynamicTest(
                    entry.operation().wireName(),
                    () ->
                        assertThat(entry.parameters())
                            .allSatisfy(
                                parameter ->
                                    assertThat(spec(entry).parameters())
                                        .as(parameter.name())
                                        .anyMatch(known -> covers(known, parameter.name())))));
  }

  @TestFactory
  Stream<DynamicTest> theClientSendsEveryParameterThatTheSandboxRequires() {
    return Catalogue.all().stream()
        .map(
            entry ->
                DynamicTest.dynamicTest(
                    entry.operation().wireName(),
                    () ->
                        assertThat(spec(entry).parameters().stream().filter(Parameter::required))
                            .allSatisfy(
                                needed ->
                                    assertThat(entry.parameters())
                                        .as(needed.name())
                                        .anyMatch(sent -> covers(needed, sent.name())))));
  }

  private OperationSpec spec(Entry entry) {
    return sandbox.stream()
        .filter(spec -> spec.action().equals(entry.operation().wireName()))
        .findFirst()
        .orElseThrow();
  }

  private static boolean covers(Parameter known, String name) {
    return name.equals(known.name()) || name.startsWith(known.name() + ".");
  }
}
