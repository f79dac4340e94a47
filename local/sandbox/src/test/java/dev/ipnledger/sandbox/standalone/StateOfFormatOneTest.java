package dev.ipnledger.sandbox.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ipnledger.sandbox.SandboxClient;
import dev.ipnledger.sandbox.notify.CertificateArchive;
import dev.ipnledger.sandbox.state.StateFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A state file of the first format: a paid order, and one whose authorization is pending. A team
 * keeps such files beside its tests, so they must begin the same world as ever; never edit it. Its
 * authority is put in when it is read, because a key has no place among sources.
 */
class StateOfFormatOneTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String MEANT =
      "A state file is written in another form than before. If that is meant, raise StateFile.FORMAT,"
          + " read both, and keep a fixture of the new one beside this";

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void write() throws IOException {
    file = folder.resolve("state.json");
    String authority;
    try (StandaloneSandbox any = start(folder.resolve("other.json"))) {
      authority = JSON.writeValueAsString(any.sandbox().certificates().archive());
    }
    ObjectNode state = (ObjectNode) fixture("state.json");
    Files.writeString(file, state.set("certificates", JSON.readTree(authority)).toString());
  }

  @Test
  void anOldFileBeginsTheSameWorld() throws IOException {
    try (StandaloneSandbox running = start(file)) {
      assertThat(running.repeated()).isEqualTo(fixture("state.json").path("calls").size());
      assertThat(truth(running)).isEqualTo(fixture("truth.json"));
    }
  }

  @Test
  void whatIsWrittenTodayIsTheFixture() throws IOException {
    CertificateArchive kept = StateFile.read(file).certificates();
    start(file).close();

    ObjectNode today = (ObjectNode) JSON.readTree(file.toFile());
    // The run itself registers its seller once more.
    ObjectNode registration =
        (ObjectNode)
            ((ArrayNode) today.path("calls")).remove(fixture("state.json").path("calls").size());

    assertThat(StateFile.read(file).certificates()).isEqualTo(kept);
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
