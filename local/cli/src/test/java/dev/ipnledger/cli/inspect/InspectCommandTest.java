package dev.ipnledger.cli.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.ipnledger.cli.testing.Signing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InspectCommandTest {
  private static final Signing SIGNING = new Signing();

  private static final String OBSERVATIONS =
      """
      [{
        "object": "Capture",
        "id": "S03-3333333-4444444-C555555",
        "orderReferenceId": "S03-3333333-4444444",
        "state": "Completed",
        "lastUpdatedAt": "2017-01-02T03:04:05.006Z",
        "createdAt": "2017-01-01T18:04:05Z",
        "referenceId": "cap_9",
        "amounts": {
          "CaptureAmount": {"amount": "1050", "currency": "JPY"},
          "RefundedAmount": {"amount": "50", "currency": "JPY"}
        },
        "ids": ["S03-3333333-4444444-R666666"]
      }]
      """;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"1", "2"})
  void aSignedEnvelopeSaysEverything(String version) throws IOException {
    String file = file("e", SIGNING.envelope(Documents.notification(), version).toString());
    Inspect run = Inspect.run("--json", "--certificate", pem(), file);
    assertThat(run.exitCode()).isZero();
    assertThat(run.json())
        .isEqualTo(
            json(
                """
                [{
                  "file": "%s",
                  "kind": "SnsEnvelope",
                  "signature": "valid",
                  "signatureVersion": "%s",
                  "topicArn": "arn:aws:sns:us-east-1:291180941288:A1MARKETA3MADEUP",
                  "messageId": "11112222-3333-4444-5555-666677778888",
                  "notificationReferenceId": "0a0b0c0d-1111-2222-3333-444455556666",
                  "notificationType": "PaymentCapture",
                  "sellerId": "A3MADEUP",
                  "environment": "sandbox",
                  "sample": false,
                  "observations": %s,
                  "problems": [
                    "CaptureFee 'NaN' is not a plain or exponent decimal number; left out"
                  ]
                }]
                """
                    .formatted(file, version, OBSERVATIONS)));
  }

  @Test
  void withoutACertificateNothingIsSaidOfTheSignature() throws IOException {
    String file = file("e", SIGNING.envelope(Documents.notification(), "1").toString());
    Inspect run = Inspect.run(file, "--json");
    assertThat(run.exitCode()).isZero();
    assertThat(run.json().path(0).path("signature").textValue()).isEqualTo("unchecked");
    assertThat(run.json().path(0).has("signatureProblem")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"MessageId, 99990000", "Timestamp, 2017-01-02T03:04:06.788Z", "Signature, AAAA"})
  void aChangedEnvelopeIsInvalidAndStillRead(String field, String value) throws IOException {
    String changed = SIGNING.envelope(Documents.notification(), "1").put(field, value).toString();
    Inspect run = Inspect.run("--json", "--certificate", pem(), file("e", changed));
    assertThat(run.exitCode()).isEqualTo(1);
    JsonNode inspection = run.json().path(0);
    assertThat(inspection.path("signature").textValue()).isEqualTo("invalid");
    assertThat(inspection.path("signatureProblem").textValue()).contains("does not match");
    assertThat(inspection.path("observations")).isEqualTo(json(OBSERVATIONS));
  }

  @Test
  void innerJsonAndItsXmlAreRecognisedByContent() throws IOException {
    Inspect run =
        Inspect.run(
            "--json",
            file("a.xml", "\uFEFF \n" + Documents.notification()),
            file("b.json", "\uFEFF\n" + Documents.CAPTURE_DATA));
    assertThat(run.exitCode()).isZero();
    assertThat(run.json().path(0).path("kind").textValue()).isEqualTo("Notification");
    assertThat(run.json().path(0).path("observations")).isEqualTo(json(OBSERVATIONS));
    assertThat(run.json().path(1).path("kind").textValue()).isEqualTo("NotificationData");
    assertThat(run.json().path(1).path("observations")).isEqualTo(json(OBSERVATIONS));
    assertThat(run.json().path(1).has("sellerId")).isFalse();
  }

  @Test
  void anAnswerIsReadByTheSameReader() throws IOException {
    String answer =
        Documents.CAPTURE_DATA.replace("CaptureNotification", "GetCaptureDetailsResponse");
    Inspect run = Inspect.run("--json", file("a", answer));
    assertThat(run.exitCode()).isZero();
    assertThat(run.json().path(0).path("kind").textValue()).isEqualTo("ApiResponse");
    assertThat(run.json().path(0).path("observations")).isEqualTo(json(OBSERVATIONS));
  }

  @Test
  void anErrorSaysWhetherToTryAgain() throws IOException {
    Inspect run = Inspect.run("--json", file("e", Documents.ERROR));
    assertThat(run.exitCode()).isZero();
    assertThat(run.json().path(0).path("kind").textValue()).isEqualTo("ErrorResponse");
    assertThat(run.json().path(0).path("error"))
        .isEqualTo(
            json("{\"code\": \"RequestThrottled\", \"httpStatus\": 503, \"retriable\": true}"));
  }

  @Test
  void anUnknownErrorCodeHasNeitherStatusNorAdvice() throws IOException {
    Inspect run =
        Inspect.run("--json", file("e", Documents.ERROR.replace("RequestThrottled", "Novel")));
    assertThat(run.exitCode()).isZero();
    assertThat(run.json().path(0).path("error")).isEqualTo(json("{\"code\": \"Novel\"}"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "hello",
        "{",
        "{}",
        "[]",
        "<a/>",
        "<a>",
        "<html><br></html>",
        "{\"Message\": 5}",
        "{\"Type\": \"Notification\", \"Message\": \"{}\"}",
        "{\"NotificationType\": \"Batch\"}",
        "<ErrorResponse/>",
        "<CaptureNotification/>",
        "<X_Response><CaptureDetails/></X_Response>"
      })
  void whatIsNotUnderstoodSaysWhyAndDoesNotStopTheOthers(String document) throws IOException {
    Inspect run = Inspect.run("--json", file("bad", document), file("good", Documents.ERROR));
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.json()).hasSize(2);
    assertThat(run.json().path(0).path("problems")).isNotEmpty();
    assertThat(run.json().path(0).path("observations")).isEmpty();
    assertThat(run.json().path(1).path("kind").textValue()).isEqualTo("ErrorResponse");
  }

  @Test
  void aFileThatCannotBeReadIsNamed() throws IOException {
    String missing = folder.resolve("missing.json").toString();
    Inspect run = Inspect.run("--json", missing, folder.toString(), file("e", Documents.ERROR));
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.json().path(0).path("file").textValue()).isEqualTo(missing);
    assertThat(run.json().path(0).path("problems").path(0).textValue()).contains("cannot be read");
    assertThat(run.json().path(1).path("problems").path(0).textValue()).contains("cannot be read");
    assertThat(run.json().path(2).path("error").path("code").textValue()).isNotEmpty();
  }

  @Test
  void aFileThatIsTooLargeIsNotRead() throws IOException {
    Inspect run = Inspect.run("--json", file("big", " ".repeat(1 << 20) + "{}"));
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.json().path(0).path("problems").path(0).textValue()).contains("1 MiB");
  }

  @Test
  void aConfirmationIsUnderstoodAndStatesNothing() throws IOException {
    String confirmation =
        SIGNING
            .envelope("You have chosen to subscribe", "1")
            .put("Type", "SubscriptionConfirmation")
            .put("Token", "t")
            .put("SubscribeURL", "https://sns.us-east-1.amazonaws.com/?Action=x")
            .toString();
    Inspect run = Inspect.run("--json", file("c", confirmation));
    assertThat(run.exitCode()).isZero();
    assertThat(run.json().path(0).path("kind").textValue()).isEqualTo("SnsEnvelope");
    assertThat(run.json().path(0).path("observations")).isEmpty();
    assertThat(run.json().path(0).path("problems")).isEmpty();
  }

  @Test
  void aDashIsTheStandardInput() throws IOException {
    Inspect run = Inspect.withInput(Documents.ERROR, "--json", "-");
    assertThat(run.exitCode()).isZero();
    assertThat(run.json().path(0).path("file").textValue()).isEqualTo("-");
  }

  @Test
  void aCertificateThatIsNoneIsMisuseAndNamed() throws IOException {
    String none = file("none.pem", "hello");
    Inspect run = Inspect.run("--certificate", none, file("e", Documents.ERROR));
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains(none, "certificate");
    assertThat(Inspect.run("--certificate", "no-such.pem", none).err()).contains("no-such.pem");
  }

  @Test
  void forAPersonItIsAFewLines() throws IOException {
    String file = file("e", SIGNING.envelope(Documents.notification(), "1").toString());
    Inspect run = Inspect.run("--certificate", pem(), file);
    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .contains("SnsEnvelope", "signature valid", "PaymentCapture", "for A3MADEUP/sandbox")
        .contains("Capture S03-3333333-4444444-C555555 is Completed since 2017-01-02T03:04:05.006Z")
        .contains("CaptureAmount JPY 1050", "! CaptureFee");
  }

  @Test
  void aDocumentCannotSteerTheTerminal() throws IOException {
    String escape = Documents.notification().replace("cap_9", "cap\\u009b2J\\u007f");
    assertThat(Inspect.run(file("e", escape)).out()).doesNotContain("\u009b", "\u007f");
  }

  private String file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content).toString();
  }

  private String pem() throws IOException {
    return Files.write(folder.resolve("signer.pem"), SIGNING.pem()).toString();
  }

  private static JsonNode json(String text) throws IOException {
    return new JsonMapper().readTree(text);
  }
}
