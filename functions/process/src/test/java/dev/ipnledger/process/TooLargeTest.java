package dev.ipnledger.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import dev.ipnledger.domain.AmazonId;
import dev.ipnledger.domain.agenda.Policy;
import dev.ipnledger.domain.quota.InMemoryQuotaGate;
import dev.ipnledger.ledger.Evidence;
import dev.ipnledger.ledger.Ledger;
import dev.ipnledger.ledger.PageRequest;
import dev.ipnledger.ledger.TooLargeException;
import dev.ipnledger.ledger.key.ItemKey;
import dev.ipnledger.ledger.memory.InMemoryLedger;
import dev.ipnledger.ledger.memory.InMemoryOccurrences;
import dev.ipnledger.ledger.memory.InMemoryQuarantine;
import dev.ipnledger.ledger.quarantine.Cause;
import dev.ipnledger.ledger.quarantine.Quarantined;
import dev.ipnledger.testing.FakeContext;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A notification that no item can hold is set aside at once, and takes no other along. */
class TooLargeTest {
  private static final String AUTHORIZATION = "S02-1234567-1234567-A012345";

  private final InMemoryLedger ledger = new InMemoryLedger();
  private final InMemoryQuarantine quarantine = new InMemoryQuarantine(ledger);
  private final InstantSource clock = () -> Instant.parse("2015-11-21T17:00:00Z");

  @Test
  void itIsKeptAsideAndTheOthersAboutTheSameObjectAreRecorded() {
    byte[] large =
        Deliveries.body(
            "m2",
            Deliveries.authorization(AUTHORIZATION)
                .put("NotificationReferenceId", "n2")
                .toString());

    process(
        Deliveries.message(
            "m1",
            Deliveries.body("m1", Deliveries.authorization(AUTHORIZATION).toString()),
            Optional.empty()),
        Deliveries.message("m2", large, Optional.empty()));

    assertThat(ledger.object(Deliveries.SELLER, new AmazonId(AUTHORIZATION))).isPresent();
    assertThat(quarantine.open(PageRequest.first(5)).items())
        .extracting(message -> message.key().id(), Cause::of)
        .containsExactly(tuple("m2", Cause.TOO_LARGE));
    Quarantined kept = quarantine.named("m2").getFirst();
    assertThat(kept.document().original()).isEqualTo(large);
    assertThat(kept.details().get(Quarantined.PROBLEM)).contains("would take 500,000 bytes");
  }

  private void process(SQSMessage... messages) {
    ProcessHandler handler =
        new ProcessHandler(
            refusing("n2"),
            new InMemoryOccurrences(),
            quarantine,
            new FakeAmazon().client(new InMemoryQuotaGate(), clock),
            Deliveries.REGISTRY,
            Policy.STANDARD,
            clock);
    assertThat(
            handler
                .handleRequest(Deliveries.batch(messages), new FakeContext())
                .getBatchItemFailures())
        .isEmpty();
  }

  /** The ledger in memory, but that one notification is too large for it. */
  private Ledger refusing(String notificationReferenceId) {
    return (Ledger)
        Proxy.newProxyInstance(
            Ledger.class.getClassLoader(),
            new Class<?>[] {Ledger.class},
            (proxy, called, arguments) -> {
              if (called.getName().equals("put")
                  && arguments[0] instanceof Evidence evidence
                  && notificationReferenceId.equals(evidence.notificationReferenceId())) {
                throw new TooLargeException(new ItemKey("pk", "sk"), 500_000, 409_600);
              }
              try {
                return called.invoke(ledger, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }
}
