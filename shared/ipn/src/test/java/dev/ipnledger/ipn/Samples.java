package dev.ipnledger.ipn;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Real notifications, from the folder that IPN_LEDGER_SAMPLES names; they are not ours to copy. */
final class Samples {
  private Samples() {}

  static Notification understood(String file) throws IOException {
    String folder = System.getenv("IPN_LEDGER_SAMPLES");
    assumeTrue(folder != null, "IPN_LEDGER_SAMPLES is not set, so real documents are not read");
    byte[] envelope = Files.readAllBytes(Path.of(folder, "ipn", file));
    String message = new ObjectMapper().readTree(envelope).path("Message").textValue();
    return (Notification) NotificationReader.read(message);
  }
}
