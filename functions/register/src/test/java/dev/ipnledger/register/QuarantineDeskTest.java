package dev.ipnledger.register;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipnledger.domain.Account;
import dev.ipnledger.domain.Environment;
import dev.ipnledger.ledger.Owner;
import dev.ipnledger.ledger.PageRequest;
import dev.ipnledger.ledger.quarantine.QuarantineKey;
import dev.ipnledger.ledger.quarantine.Quarantined;
import dev.ipnledger.sns.QueueFormat;
import dev.ipnledger.sns.QueueFormatException;
import dev.ipnledger.sns.QueuedNotification;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuarantineDeskTest {
  private static final Owner SELLER = Owner.of(new Account("A1EXAMPLESELLER", Environment.SANDBOX));
  private static final Owner STRANGER = Owner.of(new Account("A9NOBODY", Environment.LIVE));
  private static final byte[] BODY = {'{', 0, (byte) 0xff, '}'};

  private final Api api = new Api();

  @Test
  void aMessageIsListedAndShownWithItsBytesItsCauseAndWhatToDo() {
    keep(SELLER, "m1", "NOT_JSON", Api.TOPIC);

    Api.Answer list = api.get(Api.SANDBOX + "quarantine");
    assertThat(list.document().path("messages")).hasSize(1);
    assertThat(list.document().at("/messages/0/bodyBase64").isMissingNode()).isTrue();

    Api.Answer shown = api.get(Api.SANDBOX + "quarantine/m1");
    assertThat(Base64.getDecoder().decode(shown.text("bodyBase64"))).isEqualTo(BODY);
    assertThat(shown.text("cause")).isEqualTo("not_json");
    assertThat(shown.text("remedy")).isNotEmpty();
    assertThat(shown.document().at("/details/problem").asString()).isEqualTo("It is wrong.");
  }

  @Test
  void eachPathReachesItsOwnMessagesOnly() {
    keep(SELLER, "m1", "NOT_JSON", Api.TOPIC);
    keep(STRANGER, "m2", "unknown_seller", Api.TOPIC);
    keep(Owner.UNKNOWN, "m3", "NOT_JSON", Api.TOPIC);

    assertThat(api.get(Api.SANDBOX + "quarantine").document().path("messages")).hasSize(1);
    assertThat(api.get(Api.SANDBOX + "quarantine/m2").status()).isEqualTo(404);
    assertThat(api.get(Api.NOBODYS + "quarantine").document().path("messages")).hasSize(2);
    assertThat(api.get(Api.NOBODYS + "quarantine/m2").text("sellerId")).isEqualTo("A9NOBODY");
    assertThat(api.get(Api.NOBODYS + "quarantine/m3").status()).isEqualTo(200);
    assertThat(api.get(Api.NOBODYS + "quarantine/m1").status()).isEqualTo(404);
    assertThat(api.get("/v1/sellers/A9NOBODY/environments/live/quarantine").status())
        .isEqualTo(404);
  }

  @Test
  void aReplayGoesBackToTheQueueAsItCame() throws QueueFormatException {
    keep(SELLER, "m1", "NOT_JSON", Api.TOPIC);

    assertThat(replay("m1?dryRun=true")).isEqualTo("would_be_sent");
    assertThat(api.queue).isEmpty();
    assertThat(replay("m1")).isEqualTo("sent");

    assertThat(api.queue.getFirst().decode().body()).isEqualTo(BODY);
    assertThat(api.get(Api.SANDBOX + "quarantine/m1").document().path("replays").asInt())
        .isEqualTo(1);
  }

  @Test
  void whatTheRegistryDoesNotLetInIsNotSent() {
    keep(SELLER, "m1", "unknown_topic", Api.TOPIC + "2");
    keep(STRANGER, "m2", "unknown_seller", Api.TOPIC);

    assertThat(replay("m1")).isEqualTo("still_unlisted_topic");
    assertThat(api.post(Api.NOBODYS + "quarantine/m2/replay", null).text("outcome"))
        .isEqualTo("still_unknown_seller");
    assertThat(api.queue).isEmpty();
  }

  @Test
  void aResolutionNamesWhoClosedItAndWhy() {
    keep(SELLER, "m1", "NOT_JSON", Api.TOPIC);

    Api.Answer closed =
        api.post(Api.SANDBOX + "quarantine/m1/resolution", "{\"note\": \"a test of ours\"}");

    assertThat(closed.document().at("/resolution/note").asString()).isEqualTo("a test of ours");
    assertThat(closed.document().at("/resolution/by").asString())
        .isEqualTo("arn:aws:iam::123456789012:role/shop");
    Api.Answer again =
        api.post(Api.SANDBOX + "quarantine/m1/resolution", "{\"note\": \"another note\"}");
    assertThat(again.document()).isEqualTo(closed.document());
    assertThat(api.get(Api.SANDBOX + "quarantine").document().path("messages")).isEmpty();
    assertThat(api.get(Api.SANDBOX + "quarantine?state=resolved").document().path("messages"))
        .hasSize(1);
    assertThat(replay("m1")).isEqualTo("already_resolved");
  }

  @Test
  void aConditionWithoutAnObjectIsAcknowledgedToo() {
    keep(SELLER, "m1", "NOT_JSON", Api.TOPIC);

    String seen = "{\"id\": \"SYSTEM#QUARANTINE#m1\"}";
    assertThat(api.post(Api.SANDBOX + "attention/acknowledgements", seen).status()).isEqualTo(200);

    assertThat(api.ledger.attention(SELLER, PageRequest.first(10)).items()).isEmpty();
    assertThat(api.get(Api.SANDBOX + "quarantine").document().path("messages")).hasSize(1);
  }

  @Test
  void aConditionOfNobodyIsAcknowledgedAtTheirPath() {
    keep(STRANGER, "m2", "unknown_seller", Api.TOPIC);
    keep(SELLER, "m1", "NOT_JSON", Api.TOPIC);

    String seen = "{\"id\": \"SYSTEM#QUARANTINE#m2\"}";
    String servedOnes = "{\"id\": \"SYSTEM#QUARANTINE#m1\"}";
    assertThat(api.post(Api.NOBODYS + "attention/acknowledgements", seen).status()).isEqualTo(200);
    assertThat(api.post(Api.NOBODYS + "attention/acknowledgements", servedOnes).status())
        .isEqualTo(404);

    assertThat(api.ledger.attention(STRANGER, PageRequest.first(10)).items()).isEmpty();
    assertThat(api.ledger.attention(SELLER, PageRequest.first(10)).items()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nonsense",
        "SYSTEM#QUARANTINE#m9",
        "SYSTEM#NOTHING#m1",
        "S02-1234567-1234567#DeclinedByAmazon#Declined"
      })
  void aConditionThatIsNotThereIsUnknown(String id) {
    String seen = "{\"id\": \"" + id + "\"}";
    assertThat(api.post(Api.SANDBOX + "attention/acknowledgements", seen).text("type"))
        .isEqualTo("problems.md#unknown-id");
  }

  @Test
  void whatIsNotThereOrNotSaidIsAProblem() {
    keep(SELLER, "m1", "NOT_JSON", Api.TOPIC);

    assertThat(api.post(Api.SANDBOX + "quarantine/m1/resolution", "{}").status()).isEqualTo(400);
    assertThat(api.post(Api.SANDBOX + "quarantine/m9/replay", null).status()).isEqualTo(404);
    assertThat(api.post(Api.SANDBOX + "quarantine/m1/replay?dryRun=maybe", null).status())
        .isEqualTo(400);
    assertThat(api.get(Api.SANDBOX + "quarantine?state=closed").text("detail")).contains("state");
    assertThat(api.get(Api.SANDBOX + "quarantine?cursor=bm9uZQ").text("type"))
        .isEqualTo("problems.md#bad-cursor");
    assertThat(api.send("PUT", Api.SANDBOX + "quarantine", null).headers())
        .containsEntry("Allow", "GET, HEAD, OPTIONS");
  }

  private String replay(String idAndQuery) {
    String[] parts = idAndQuery.split("\\?", 2);
    String query = parts.length == 2 ? "?" + parts[1] : "";
    return api.post(Api.SANDBOX + "quarantine/" + parts[0] + "/replay" + query, null)
        .text("outcome");
  }

  private void keep(Owner owner, String id, String cause, String topic) {
    QueuedNotification queued =
        new QueuedNotification(
            BODY,
            Instant.parse("2015-11-21T15:00:00Z"),
            id,
            topic,
            "Notification",
            Optional.empty(),
            Optional.empty());
    api.quarantine.put(
        Quarantined.arrived(
            new QuarantineKey(owner, id),
            queued.receivedAt(),
            Map.of("cause", cause, "problem", "It is wrong.", "topicArn", topic),
            Quarantined.Form.NOTIFICATION,
            QueueFormat.encode(queued).attributes(),
            BODY));
  }
}
