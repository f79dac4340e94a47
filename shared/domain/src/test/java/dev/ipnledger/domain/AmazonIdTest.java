package dev.ipnledger.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmazonIdTest {
  @ParameterizedTest
  @CsvSource({
    "P01-7128087-7259534,ORDER_REFERENCE,LIVE,P01-7128087-7259534",
    "S02-7295856-8712939,ORDER_REFERENCE,SANDBOX,S02-7295856-8712939",
    "B01-7746179-0109340,BILLING_AGREEMENT,LIVE,B01-7746179-0109340",
    "C01-4249881-9140092,BILLING_AGREEMENT,SANDBOX,C01-4249881-9140092",
    "S01-2063624-0128488-A098527,AUTHORIZATION,SANDBOX,S01-2063624-0128488",
    "P01-2063624-0128488-C098527,CAPTURE,LIVE,P01-2063624-0128488",
    "S01-1024662-1173740-R095796,REFUND,SANDBOX,S01-1024662-1173740",
    "S01-0458164-4040121-P098523,PROVIDER_CREDIT,SANDBOX,S01-0458164-4040121",
    "S01-0458164-4040121-Q021623,PROVIDER_CREDIT_REVERSAL,SANDBOX,S01-0458164-4040121",
  })
  void theShapeTellsKindEnvironmentAndRoot(
      String text, ObjectKind kind, Environment environment, String root) {
    AmazonId id = new AmazonId(text);
    assertThat(id.classify()).contains(kind);
    assertThat(id.environment()).contains(environment);
    assertThat(id.root()).isEqualTo(new AmazonId(root));
    assertThat(id.isPlaceholder()).isFalse();
  }

  @Test
  void aChargebackTellsNothingButItsKind() {
    AmazonId id = new AmazonId("C9KORZRXQ655G");
    assertThat(id.classify()).contains(ObjectKind.CHARGEBACK);
    assertThat(id.environment()).isEmpty();
    assertThat(id.root()).isEqualTo(id);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "S23-1234567-1234567-0000001",
        "SD0-3878800-6705015-A078460",
        "S01-2718849-1908555-EXAMPLE",
        "P01-0000000-0000000-000000"
      })
  void documentationPlaceholdersAreStorableAndUnclassified(String text) {
    assertThat(AmazonId.parse(text)).isPresent();
    assertThat(new AmazonId(text).classify()).isEmpty();
  }

  @Test
  void surroundingWhiteSpaceIsDropped() {
    assertThat(AmazonId.parse("\n  S01-2063624-0128488 \t"))
        .contains(new AmazonId("S01-2063624-0128488"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "S01",
        "S01-206362-0128488",
        "s01-2063624-0128488",
        "S01-2063624-0128488-",
        "S01-2063624-0128488-A098527-A098527",
        "S01-2063624-0128488#A",
        "C9KORZRXQ655",
        "P01 "
      })
  void whatCannotBeAnIdIsNone(String text) {
    assertThat(AmazonId.parse(text)).isEqualTo(Optional.empty());
    assertThatThrownBy(() -> new AmazonId(text)).isInstanceOf(IllegalArgumentException.class);
  }

  /** One character changed, put in or left out: the pictures tell the same as the rule in words. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "P01-7128087-7259534",
        "SD0-3878800-6705015-A07846",
        "S01-2063624-0128488-A098527",
        "S01-2063624-0128488-A0985271",
        "C9KORZRXQ655G"
      })
  void anIdIsStoredByItsShape(String text) {
    Pattern rule =
        Pattern.compile("[A-Z][A-Z0-9]\\d-\\d{7}-\\d{7}(-[A-Z]?[0-9A-Z]{6,7})?|C[0-9A-Z]{12}");
    for (int at = 0; at <= text.length(); at++) {
      for (String piece : List.of("", "A", "C", "Z", "0", "9", "a", "-", "#", "٣")) {
        for (int left = at; left <= Math.min(at + 1, text.length()); left++) {
          String changed = text.substring(0, at) + piece + text.substring(left);
          assertThat(AmazonId.parse(changed).isPresent())
              .as(changed)
              .isEqualTo(rule.matcher(changed).matches());
        }
      }
    }
  }
}
