package dev.ipnledger.cli.inspect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All real documents there are: understood, and nothing odd about them. */
class RealDocumentsTest {
  @Test
  void allAreUnderstoodWithoutProblems() throws IOException {
    String[] files;
    try (Stream<Path> found = Files.walk(samples())) {
      files =
          found
              .map(Path::toString)
              .filter(name -> name.endsWith(".json") || name.endsWith(".xml"))
              .toArray(String[]::new);
    }
    assertThat(files).isNotEmpty();
    Inspect run =
        Inspect.run(Stream.concat(Stream.of("--json"), Stream.of(files)).toArray(String[]::new));
    assertThat(run.exitCode()).isZero();
    assertThat(run.json()).hasSize(files.length).allMatch(it -> it.path("problems").isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "ipn/AuthorizationNotification2.json, SnsEnvelope, PaymentAuthorize, sandbox, false, Authorization, Closed",
    "ipn/AuthorizeNotification.json, SnsEnvelope, PaymentAuthorize, sandbox, true, Authorization, Closed",
    "ipn/BillingAgreementNotification.json, SnsEnvelope, BillingAgreementNotification, sandbox, false, BillingAgreement, Closed",
    "ipn/ChargebackNotification_Service.json, SnsEnvelope, Chargeback Detailed Notification, live, false, Chargeback, RECEIVED",
    "ipn/OrderReferenceNotification2.json, SnsEnvelope, OrderReferenceNotification, sandbox, false, OrderReference, Closed",
    "responses/GetOROwithoutPaymentDescriptor.xml, ApiResponse, , live, , OrderReference, Draft",
    "responses/GetRefundDetails.xml, ApiResponse, , sandbox, , Refund, Completed",
    "responses/CloseOrderReferenceResponse.xml, ApiResponse, , , , ,",
    "responses/ErrorResponse.xml, ErrorResponse, , , , ,"
  })
  void eachIsWhatItIs(
      String file,
      String kind,
      String type,
      String environment,
      Boolean sample,
      String object,
      String state)
      throws IOException {
    JsonNode inspection = Inspect.run("--json", samples().resolve(file).toString()).json().path(0);
    assertThat(inspection.path("kind").textValue()).isEqualTo(kind);
    assertThat(inspection.path("notificationType").textValue()).isEqualTo(type);
    assertThat(inspection.path("environment").textValue()).isEqualTo(environment);
    assertThat(inspection.has("sample") ? inspection.path("sample").booleanValue() : null)
        .isEqualTo(sample);
    JsonNode observation = inspection.path("observations").path(0);
    assertThat(observation.path("object").textValue()).isEqualTo(object);
    assertThat(observation.path("state").textValue()).isEqualTo(state);
  }

  private static Path samples() {
    String folder = System.getenv("IPN_LEDGER_SAMPLES");
    assumeTrue(folder != null, "IPN_LEDGER_SAMPLES is not set, so real documents are not read");
    return Path.of(folder);
  }
}
