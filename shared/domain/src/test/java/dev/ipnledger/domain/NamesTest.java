package dev.ipnledger.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The names by which kinds, environments, accounts and objects are known outside. */
class NamesTest {
  private static final Account ACCOUNT = new Account("A1SELLER", Environment.SANDBOX);

  @ParameterizedTest
  @EnumSource
  void aKindIsReadByItsNameInAnyCase(ObjectKind kind) {
    assertThat(ObjectKind.parse(" " + kind.wireName().toUpperCase(Locale.ROOT))).contains(kind);
    assertThat(ObjectKind.parse(kind.wireName() + "s")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void anEnvironmentIsReadByItsNameInAnyCase(Environment environment) {
    assertThat(Environment.parse(environment.wireName() + "\n")).contains(environment);
    assertThat(Environment.parse(environment.slug())).contains(environment);
    assertThat(Environment.parse("beta")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "A1#live"})
  void whatWouldBreakAKeyIsNoSeller(String sellerId) {
    assertThatThrownBy(() -> new Account(sellerId, Environment.LIVE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("not a seller id");
  }

  @ParameterizedTest
  @CsvSource({
    "AUTHORIZATION, S01-2063624-0128488-A000001, true, ORDER_REFERENCE",
    "ORDER_REFERENCE, S01-2063624-0128488, false, ORDER_REFERENCE",
    "BILLING_AGREEMENT, C01-2063624-0128488, false, BILLING_AGREEMENT"
  })
  void anObjectHangsUnderItsRoot(ObjectKind kind, String id, boolean child, ObjectKind parent) {
    ObjectRef object = ObjectRef.of(ACCOUNT, kind, new AmazonId(id));
    assertThat(object.isChild()).isEqualTo(child);
    assertThat(object.parent().kind()).isEqualTo(parent);
    assertThat(object.parent().id()).isEqualTo(object.root());
  }

  @Test
  void aChargebacksIdTellsNoEnvironment() {
    assertThat(new AmazonId("C9KORZRXQ655G").environment()).isEmpty();
    assertThat(new AmazonId("S23-1234567-1234567-0000001").environment()).isEmpty();
    assertThat(new AmazonId("C01-2063624-0128488").environment()).contains(Environment.SANDBOX);
    assertThat(new AmazonId("B01-2063624-0128488").environment()).contains(Environment.LIVE);
  }
}
