package dev.ipnledger.mws.response;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ipnledger.mws.error.ErrorCode;
import dev.ipnledger.mws.error.ErrorDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where Amazon's documents contradict one another about answers, the reading that was chosen. */
@DisplayName("Contradictions about answers")
class AmbiguitiesTest {
  @ParameterizedTest
  @ValueSource(strings = {"GetOrderReferenceDetailsResult", "Result", "Anything"})
  @DisplayName("the details are found with any wrapper and without one")
  void wrapper(String wrapper) {
    String other = Answers.ORDER_REFERENCE.replace("GetOrderReferenceDetailsResult", wrapper);
    String none = Answers.ORDER_REFERENCE.replaceAll("</?GetOrderReferenceDetailsResult>", "");
    assertThat(Answers.read(other)).isEqualTo(Answers.read(Answers.ORDER_REFERENCE));
    assertThat(Answers.read(none)).isEqualTo(Answers.read(Answers.ORDER_REFERENCE));
  }

  @Test
  @DisplayName("members in lists of ids, or Ids")
  void members() {
    String ids = Answers.ORDER_REFERENCE.replace("<member>", "<Id>").replace("</member>", "</Id>");
    assertThat(Answers.read(ids)).isEqualTo(Answers.read(Answers.ORDER_REFERENCE));
  }

  @Test
  @DisplayName("an answer that ends with an opening tag, as the guide prints one, is none")
  void unclosed() {
    String printed =
        Answers.ORDER_REFERENCE.replace("</OrderReferenceDetails>", "<OrderReferenceDetails>");
    assertThat(Answers.read(printed))
        .isInstanceOfSatisfying(
            DetailsAnswer.Unusable.class,
            it -> assertThat(it.cause()).isEqualTo(DetailsAnswer.Unusable.Cause.NOT_XML));
  }

  @Test
  @DisplayName("percent-encoded times, as the guide prints them")
  void percentEncodedTimes() {
    String encoded = Answers.ORDER_REFERENCE.replace("07:00:00", "07%3A00%3A00");
    assertThat(encoded).isNotEqualTo(Answers.ORDER_REFERENCE);
    assertThat(Answers.read(encoded)).isEqualTo(Answers.read(Answers.ORDER_REFERENCE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"RequestId", "RequestID"})
  @DisplayName("RequestId in both spellings")
  void requestId(String name) {
    String xml =
        "<ErrorResponse><Error><Code>RequestThrottled</Code></Error><%1$s>r-1</%1$s></ErrorResponse>"
            .formatted(name);
    assertThat(ErrorDocument.parse(xml.getBytes(UTF_8)).requestId()).contains("r-1");
  }

  @Test
  @DisplayName("ConstraintsExist is told by its code, whatever its status")
  void constraintsExist() {
    ErrorDocument error =
        ErrorDocument.parse(
            "<ErrorResponse><Error><Code>ConstraintsExist</Code></Error></ErrorResponse>"
                .getBytes(UTF_8));
    assertThat(error.known()).contains(ErrorCode.CONSTRAINTS_EXIST);
  }
}
