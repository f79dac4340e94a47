package dev.ipnledger.mws.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real error documents, which are not part of this repository. */
class CapturedErrorsTest {
  @ParameterizedTest
  @CsvSource({
    "ErrorResponse.xml, OrderReferenceNotModifiable, 6d4699b8-1238-4c09-b539-176e2c2f5462",
    "Throttled.xml, RequestThrottled, d702fd8e-206f-4da4-95e0-1e7422474077"
  })
  void areRead(String file, String code, String requestId) throws IOException {
    String samples = System.getenv("IPN_LEDGER_SAMPLES");
    assumeTrue(samples != null, "IPN_LEDGER_SAMPLES names no folder of captured documents");

    ErrorDocument error =
        ErrorDocument.parse(Files.readAllBytes(Path.of(samples, "responses", file)));

    assertThat(error.code()).contains(code);
    assertThat(error.known()).isPresent();
    assertThat(error.message()).isPresent();
    assertThat(error.requestId()).contains(requestId);
  }
}
