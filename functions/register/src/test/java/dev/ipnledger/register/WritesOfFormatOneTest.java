package dev.ipnledger.register;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipnledger.domain.Account;
import dev.ipnledger.domain.Environment;
import dev.ipnledger.ledger.Owner;
import dev.ipnledger.ledger.quarantine.QuarantineKey;
import dev.ipnledger.ledger.quarantine.Quarantined;
import dev.ipnledger.sns.QueueFormat;
import dev.ipnledger.sns.QueuedNotification;
import dev.ipnledger.testing.OpenApi;
import dev.ipnledger.testing.SavedAnswer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What a client of the API that was written against the first version writes and does with
 * quarantine, one after the other, and what it reads in the answers. Never edit the fixture.
 */
class WritesOfFormatOneTest {
  private static final String FIXTURE = "/format-1/answers.json";
  private static final Owner SELLER = Owner.of(new Account("A1EXAMPLESELLER", Environment.SANDBOX));

  private final Api api = new Api();
  private final List<SavedAnswer> saved = SavedAnswer.read(WritesOfFormatOneTest.class, FIXTURE);
  private List<SavedAnswer> today = List.of();

  @BeforeEach
  void answer() {
    keep("m1", Instant.parse("2015-11-21T15:00:00Z"));
    keep("m2", Instant.parse("2015-11-21T15:01:00Z"));
    today = saved.stream().map(this::today).toList();
  }

  @Test
  void anEarlierClientFindsWhatItKnows() {
    assertThat(SavedAnswer.missing(saved, today)).isEmpty();
  }

  @Test
  void whatIsAnsweredTodayIsInTheFixture() {
    assertThat(SavedAnswer.missing(today, saved)).as(SavedAnswer.remedy(FIXTURE, today)).isEmpty();
  }

  @Test
  void everyPathOfThisFunctionIsInTheFixture() {
    OpenApi description = OpenApi.read();
    Set<String> operations =
        saved.stream()
            .map(one -> one.method() + " " + description.template(one.path()))
            .collect(Collectors.toSet());

    assertThat(operations)
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(
                    description.paths("post").stream().map(path -> "POST " + path),
                    description.paths("get").stream()
                        .filter(path -> path.contains("quarantine"))
                        .map(path -> "GET " + path))
                .toList());
  }

  private SavedAnswer today(SavedAnswer then) {
    String query =
        then.query().entrySet().stream()
            .map(one -> one.getKey() + "=" + one.getValue())
            .collect(Collectors.joining("&", "?", ""));
    Api.Answer answer =
        api.send(
            then.method(),
            then.path() + (then.query().isEmpty() ? "" : query),
            then.body().isNull() ? null : then.body().toString());
    return then.answered(answer.status(), answer.document());
  }

  private void keep(String id, Instant receivedAt) {
    byte[] body = "{".getBytes(StandardCharsets.UTF_8);
    QueuedNotification queued =
        new QueuedNotification(
            body, receivedAt, id, Api.TOPIC, "Notification", Optional.empty(), Optional.empty());
    api.quarantine.put(
        Quarantined.arrived(
            new QuarantineKey(SELLER, id),
            receivedAt,
            Map.of("cause", "NOT_JSON", "problem", "It is wrong.", "topicArn", Api.TOPIC),
            Quarantined.Form.NOTIFICATION,
            QueueFormat.encode(queued).attributes(),
            body));
  }
}
