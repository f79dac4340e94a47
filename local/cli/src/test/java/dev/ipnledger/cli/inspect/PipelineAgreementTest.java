package dev.ipnledger.cli.inspect;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ipnledger.cli.testing.Signing;
import dev.ipnledger.domain.Account;
import dev.ipnledger.domain.Environment;
import dev.ipnledger.domain.observation.Statement;
import dev.ipnledger.ledger.Evidence;
import dev.ipnledger.ledger.Occurrence;
import dev.ipnledger.ledger.Owner;
import dev.ipnledger.ledger.PageRequest;
import dev.ipnledger.ledger.Raised;
import dev.ipnledger.ledger.quarantine.QuarantineKey;
import dev.ipnledger.ledger.quarantine.Quarantined;
import dev.ipnledger.sns.envelope.EnvelopeException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@code inspect} says of a document is what the pipeline makes of it, for every document. */
class PipelineAgreementTest {
  private static final Path FIXTURES =
      Path.of("..", "..", "shared", "ipn", "src", "test", "resources", "dev", "ipnledger", "ipn");
  private static final Signing SIGNING = new Signing();
  private static final JsonMapper JSON = new JsonMapper();
  private static final String SELLER = "A1MADEUPSELLER";

  @TempDir Path folder;

  static Stream<Arguments> documents() throws IOException {
    List<Arguments> documents = new ArrayList<>();
    for (Path fixture : files(FIXTURES, ".xml")) {
      String name = fixture.getFileName().toString();
      String xml = Files.readString(fixture);
      ObjectNode whole = message(name.replace(".xml", ""), xml);
      documents.add(document(name, whole));
      documents.add(document(name + " as a test", whole.deepCopy().put("IsSample", true)));
      documents.add(
          document(name + " of another type", whole.deepCopy().put("NotificationType", "?")));
      documents.add(
          document(name + " of the successor", whole.deepCopy().put("NotificationVersion", "V2")));
      documents.add(document(name + " without a seller", without(whole, "SellerId")));
      documents.add(document(name + " without data", without(whole, "NotificationData")));
      documents.add(document(name + " cut off", bent(whole, xml.substring(0, xml.length() / 2))));
      documents.add(
          document(
              name + " in upper case",
              bent(whole, xml.replaceAll("(<State>)(.)([a-z]*)", "$1CLOSED"))));
      documents.add(
          document(
              name + " with strange amounts",
              bent(whole, xml.replaceAll("(<Amount>)[^<]*", "$11e-3"))));
      documents.add(
          document(
              name + " with strange times",
              bent(whole, xml.replaceAll("(Timestamp>)2016[^<]*", "$1soon"))));
      documents.add(
          document(name + " with another id", bent(whole, xml.replaceAll("4400001", "4400001X"))));
      documents.add(
          document(
              name + " of another order",
              bent(whole, xml.replaceAll("-7700002-([A-Z])", "-7700002-Z"))));
      documents.add(
          document(name + " with a DTD", bent(whole, xml.replace("?>", "?><!DOCTYPE a>"))));
    }
    String samples = System.getenv("IPN_LEDGER_SAMPLES");
    if (samples != null) {
      for (Path sample : files(Path.of(samples, "ipn"), ".json")) {
        documents.add(Arguments.of(sample.getFileName().toString(), Files.readAllBytes(sample)));
      }
    }
    return documents.stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("documents")
  void bothSayTheSame(String name, byte[] envelope) throws IOException, EnvelopeException {
    Path file = Files.write(folder.resolve("envelope.json"), envelope);
    JsonNode seen = Inspect.run("--json", file.toString()).json().path(0);
    String seller = seen.path("sellerId").asText(SELLER);
    Pipeline pipeline = new Pipeline(seller, seen.path("topicArn").textValue());

    pipeline.take(envelope);

    Owner owner = owner(seen);
    Optional<Quarantined> quarantined =
        pipeline.quarantine.find(new QuarantineKey(owner, seen.path("messageId").textValue()));
    if (seen.path("sample").booleanValue()) {
      assertThat(quarantined).isEmpty();
      assertThat(raised(pipeline, owner)).isEmpty();
    } else if (quarantined.isPresent()) {
      assertThat(seen.path("observations")).isEmpty();
      assertThat(quarantined.get().details().get("problem"))
          .isEqualTo(seen.path("problems").path(0).textValue());
    } else {
      assertSameStatement(seen, pipeline, owner);
    }
  }

  private static void assertSameStatement(JsonNode seen, Pipeline pipeline, Owner owner) {
    Account account =
        new Account(owner.sellerId().orElseThrow(), owner.environment().orElseThrow());
    String reference = seen.path("notificationReferenceId").textValue();
    if (seen.path("observations").isEmpty()) {
      List<Occurrence> kept = new ArrayList<>(pipeline.occurrences.providerEvents(account));
      kept.addAll(
          pipeline.occurrences.batch(
              account, seen.path("details").path("BatchReferenceId").asText("none")));
      assertThat(kept).hasSize(1);
      assertThat(JSON.valueToTree(kept.getFirst().details()).equals(seen.path("details"))).isTrue();
      assertThat(kept.getFirst().notificationReferenceId()).isEqualTo(reference);
      return;
    }
    List<Evidence> kept = pipeline.ledger.byNotification(account, reference);
    assertThat(kept).hasSize(1);
    Statement statement = kept.getFirst().observation().statement();
    assertThat(ObservationJson.of(SeenObject.of(statement)))
        .isEqualTo(seen.path("observations").path(0));
    List<String> problems = new ArrayList<>();
    seen.path("problems").forEach(problem -> problems.add(problem.textValue()));
    assertThat(statement.problems()).isEqualTo(problems);
  }

  private static List<Raised> raised(Pipeline pipeline, Owner owner) {
    return pipeline.ledger.attention(owner, PageRequest.first(10)).items();
  }

  private static Owner owner(JsonNode seen) {
    return new Owner(
        Optional.ofNullable(seen.path("sellerId").textValue()),
        Optional.ofNullable(seen.path("environment").textValue()).flatMap(Environment::parse));
  }

  private static Arguments document(String name, ObjectNode message) {
    return Arguments.of(name, SIGNING.envelope(message.toString(), "1").toString().getBytes(UTF_8));
  }

  private static ObjectNode message(String type, String xml) {
    return JSON.createObjectNode()
        .put("NotificationReferenceId", "0a0b0c0d-1111-2222-3333-444455556666")
        .put("NotificationType", type)
        .put("SellerId", SELLER)
        .put("ReleaseEnvironment", xml.contains("P02-") ? "Live" : "Sandbox")
        .put("Version", "2013-01-01")
        .put("NotificationData", xml);
  }

  private static ObjectNode bent(ObjectNode message, String xml) {
    return message.deepCopy().put("NotificationData", xml);
  }

  private static ObjectNode without(ObjectNode message, String name) {
    ObjectNode less = message.deepCopy();
    less.remove(name);
    return less;
  }

  private static List<Path> files(Path folder, String ending) {
    try (Stream<Path> found = Files.list(folder)) {
      return found.filter(it -> it.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
