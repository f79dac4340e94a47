package dev.ipnledger.mws.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ipnledger.domain.quota.Operation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ParametersTest {
  @ParameterizedTest
  @CsvSource({
    "AUTHORIZE, SellerAuthorizationNote, 255",
    "CAPTURE, SellerCaptureNote, 255",
    "REFUND, SellerRefundNote, 255",
    "CLOSE_AUTHORIZATION, ClosureReason, 255",
    "CLOSE_ORDER_REFERENCE, ClosureReason, 1024",
    "CANCEL_ORDER_REFERENCE, CancelationReason, 1024",
    "SET_ORDER_REFERENCE_DETAILS, OrderReferenceAttributes.SellerNote, 1024",
    "CAPTURE, SoftDescriptor, 16"
  })
  void aTextMayBeAsLongAsItsLimitInCharactersNotInBytes(
      Operation operation, String name, int limit) {
    Parameters none = Parameters.of(operation);

    // A character outside the basic plane is two of Java's.
    assertThatCode(() -> none.with(name, "\uD83D\uDE00".repeat(limit))).doesNotThrowAnyException();
    assertThatThrownBy(() -> none.with(name, "x".repeat(limit + 1)))
        .hasMessage(
            "%s: %s has %d characters, and %d are allowed"
                .formatted(operation.wireName(), name, limit + 1, limit));
  }

  @Test
  void whatXmlCannotCarryIsRefused() {
    Parameters none = Parameters.of(Operation.CAPTURE);

    assertThatThrownBy(() -> none.with("SellerCaptureNote", "a\u0000b"))
        .hasMessageContaining("a character that XML can't carry");
    assertThatThrownBy(() -> none.with("SellerCaptureNote", "a\uD83Db"))
        .hasMessageContaining("a character that XML can't carry");
    assertThatThrownBy(() -> none.with("SellerCaptureNote", "")).hasMessageContaining("is empty");
  }

  @ParameterizedTest
  @EnumSource(Operation.class)
  void withoutWhatIsRequiredARequestIsNotComplete(Operation operation) {
    List<Parameter> required =
        Catalogue.of(operation).parameters().stream().filter(Parameter::required).toList();

    if (required.isEmpty()) {
      assertThat(Parameters.of(operation).complete().values()).isEmpty();
    } else {
      assertThatThrownBy(() -> Parameters.of(operation).complete())
          .hasMessage(operation.wireName() + ": " + required.getFirst().name() + " is missing");
    }
  }

  @Test
  void itsTextHidesTheValues() {
    assertThat(
            Parameters.of(Operation.GET_ORDER_REFERENCE_DETAILS).with("AccessToken", "Atza|secret"))
        .hasToString("GetOrderReferenceDetails[AccessToken]");
  }
}
