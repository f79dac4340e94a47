package dev.ipnledger.domain.attention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What people and their filters are told of each kind of condition. */
class AttentionKindTest {
  @Test
  void whatLosesMoneyOrGoodsCannotWait() {
    assertThat(
            Arrays.stream(AttentionKind.values()).filter(it -> it.severity() == Severity.CRITICAL))
        .extracting(AttentionKind::wireName)
        .containsExactlyInAnyOrder(
            "AmazonClosed",
            "AmazonCanceled",
            "ShipmentHeld",
            "Chargeback",
            "AuthorizationExpires",
            "ChargedAboveCap",
            "RefundedAboveCap",
            "OpenAfterClose",
            "ViewDiffersFromEvidence");
  }

  @Test
  void whatTheSystemDidItselfIsOnlyANotice() {
    assertThat(Arrays.stream(AttentionKind.values()).filter(it -> it.severity() == Severity.NOTICE))
        .containsExactly(AttentionKind.CLOSED_BY_POLICY);
  }

  @ParameterizedTest
  @EnumSource
  void everyKindSaysInASentenceOfItsOwnWhyAPersonIsNeeded(AttentionKind kind) {
    assertThat(kind.paragraph()).endsWith(".").hasSizeGreaterThan(20);
    assertThat(Arrays.stream(AttentionKind.values()).map(AttentionKind::paragraph))
        .doesNotHaveDuplicates();
  }

  @Test
  void aSeverityIsAWordForFiltersAndASentenceForPeople() {
    assertThat(Arrays.stream(Severity.values()).map(Severity::label))
        .containsExactlyElementsOf(List.of("critical", "warning", "notice"));
    assertThat(Arrays.stream(Severity.values()).map(Severity::paragraph))
        .doesNotHaveDuplicates()
        .allMatch(paragraph -> paragraph.endsWith("."));
  }
}
