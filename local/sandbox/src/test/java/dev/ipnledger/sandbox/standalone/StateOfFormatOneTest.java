package dev.ipnledger.sandbox.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ipnledger.sandbox.SandboxClient;
import dev.ipnledger.sandbox.notify.Certificates;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.bouncycastle.operator.OperatorCreationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A state file of the first format: a paid order, and one whose authorization is pending. A team
 * keeps such files beside its tests, so they must begin the same world as ever; never edit it.
 * {@link AuthorityOfFormatOne} is put into it when it is read.
 */
class StateOfFormatOneTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String MEANT =
      "A state file is written in another form than before. If that is meant, raise StateFile.FORMAT,"
          + " read both, and keep a fixture of the new one beside this";

  @TempDir private Path folder;
  private Path file;
  private AuthorityOfFormatOne authority;

  @BeforeEach
  void write() throws IOException, GeneralSecurityException, OperatorCreationException {
    file = folder.resolve("state.json");
    authority = AuthorityOfFormatOne.create();
    ObjectNode state = (ObjectNode) fixture("state.json");
    Files.writeString(file, state.set("certificates", authority.json()).toString());
  }

  @Test
  void anOldFileBeginsTheSameWorld() throws IOException {
    try (StandaloneSandbox running = start(file)) {
      assertThat(running.repeated()).isEqualTo(fixture("state.json").path("calls").size());
      assertThat(truth(running)).isEqualTo(fixture("truth.json"));
    }
  }

  @Test
  void theOldKeySignsOnAndTheOldCertificateIsServed() throws IOException, GeneralSecurityException {
    try (StandaloneSandbox running = start(file)) {
      Certificates certificates = running.sandbox().certificates();

      assertThat(certificates.caCertificate()).isEqualTo(authority.root());
      assertThat(certificates.certificate(AuthorityOfFormatOne.LEAF).orElseThrow())
          .asString(StandardCharsets.US_ASCII)
          .isEqualTo(authority.leaf());
      byte[] issued = certificates.certificate(certificates.rotate()).orElseThrow();
      assertThatCode(
              () -> AuthorityOfFormatOne.read(issued).verify(authority.root().getPublicKey()))
          .doesNotThrowAnyException();
    }
  }

  @Test
  void whatIsWrittenTodayIsTheFixture() throws IOException, GeneralSecurityException {
    start(file).close();

    ObjectNode today = (ObjectNode) JSON.readTree(file.toFile());
    // The run itself registers its seller once more.
    ObjectNode registration =
        (ObjectNode)
            ((ArrayNode) today.path("calls")).remove(fixture("state.json").path("calls").size());

    assertThat(today.path("certificates")).as(MEANT).isEqualTo(authority.json());
    today.put("runs", 1).set("certificates", fixture("state.json").path("certificates"));
    assertThat(today).as(MEANT).isEqualTo(fixture("state.json"));
    JsonNode first = fixture("state.json").path("calls").get(0);
    registration.set("at", first.path("at"));
    assertThat(registration).as(MEANT).isEqualTo(first);
  }

  private static JsonNode truth(StandaloneSandbox running) throws IOException {
    DemoSeller seller = running.seller();
    SandboxClient client =
        new SandboxClient(
            running.sandbox(),
            InstantSource.system(),
            seller.sellerId(),
            seller.accessKeyId(),
            seller.secretKey());
    return JSON.readTree(client.control("GET", "/control/truth", null).body());
  }

  private static JsonNode fixture(String name) throws IOException {
    try (InputStream in = StateOfFormatOneTest.class.getResourceAsStream("/format-1/" + name)) {
      return JSON.readTree(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  private static StandaloneSandbox start(Path state) {
    return StandaloneSandbox.start(
        new StandaloneOptions(
            0,
            4,
            Optional.of(Instant.parse("2026-03-01T13:00:00Z")),
            Optional.of(state),
            Optional.empty(),
            "de",
            false,
            InstantSource.system()));
  }
}
