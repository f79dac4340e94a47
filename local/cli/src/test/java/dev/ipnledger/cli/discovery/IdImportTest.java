package dev.ipnledger.cli.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.ipnledger.cli.discovery.Taken.Outcome;
import dev.ipnledger.domain.Account;
import dev.ipnledger.domain.Environment;
import dev.ipnledger.domain.ObjectRef;
import dev.ipnledger.domain.agenda.Policy;
import dev.ipnledger.domain.observation.Fact;
import dev.ipnledger.domain.observation.Statement;
import dev.ipnledger.domain.value.Moment;
import dev.ipnledger.domain.value.Money;
import dev.ipnledger.domain.value.Status;
import dev.ipnledger.ledger.Asked;
import dev.ipnledger.ledger.Evidence;
import dev.ipnledger.ledger.Recorder;
import dev.ipnledger.ledger.memory.InMemoryLedger;
import dev.ipnledger.xml.XmlRefusedException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ids, with an Amazon that knows one capture of one seller. */
class IdImportTest {
  private static final Instant NOW = Instant.parse("2017-01-02T10:00:00Z");
  private static final Account OTHER = new Account("A1OTHER", Environment.SANDBOX);
  private static final Account SELLER = new Account("A2SELLER", Environment.SANDBOX);
  private static final String CAPTURE = "S01-1234567-7654321-C000001";

  @TempDir Path folder;
  private final List<ObjectRef> calls = new ArrayList<>();
  private final InMemoryLedger ledger = new InMemoryLedger();
  private int withoutQuota;
  private long pausedMs;

  @Test
  void anIdIsAskedOfEachSellerUntilOneHasItAndWaitsForQuota() throws IOException {
    withoutQuota = 2;

    List<Taken> taken = run("# captures\n\n" + CAPTURE + "\nwhat\nP01-1234567-7654321\n");

    assertThat(taken)
        .extracting(Taken::line, Taken::outcome)
        .containsExactly(
            tuple(3L, Outcome.NEW), tuple(4L, Outcome.NOT_TAKEN), tuple(5L, Outcome.NOT_TAKEN));
    assertThat(pausedMs).isEqualTo(2_000);
    assertThat(calls).extracting(ObjectRef::account).containsExactly(OTHER, OTHER, OTHER, SELLER);
    assertThat(ledger.object(SELLER, calls.getLast().id())).isPresent();
    assertThat(ledger.object(OTHER, calls.getLast().id())).isEmpty();
  }

  @Test
  void theSameFileAgainChangesNothing() throws IOException {
    run(CAPTURE);

    assertThat(run(CAPTURE)).extracting(Taken::outcome).containsExactly(Outcome.SAME);
  }

  private List<Taken> run(String text) throws IOException {
    List<Taken> taken = new ArrayList<>();
    new IdImport(
            new Asking(
                ledger,
                new Recorder(ledger, account -> Policy.STANDARD, () -> NOW),
                new PatientInquiry(this::ask, ms -> pausedMs += ms)),
            List.of(OTHER, SELLER))
        .run(Files.writeString(folder.resolve("ids.txt"), text), 1, taken::add);
    return taken;
  }

  private Asked ask(ObjectRef object) {
    calls.add(object);
    if (withoutQuota-- > 0) {
      return Asked.nothing();
    }
    if (object.account().equals(OTHER)) {
      return new Asked.Failed("InvalidCaptureId", NOW);
    }
    Statement statement =
        new Statement(
            object,
            new Status("Completed", null, null, Moment.parse("2017-01-02T09:00:00Z")),
            Map.of(Fact.CAPTURE_AMOUNT, new Money("EUR", 5_000)),
            new TreeSet<>(),
            List.of());
    try {
      return new Asked.Answered(
          Evidence.get(statement, NOW, NOW, "<Answer/>".getBytes(StandardCharsets.UTF_8)));
    } catch (XmlRefusedException e) {
      throw new AssertionError(e);
    }
  }
}
