package dev.ipnledger.cli.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ipnledger.domain.Account;
import dev.ipnledger.domain.AmazonId;
import dev.ipnledger.domain.Environment;
import dev.ipnledger.ledger.dynamodb.TableDefinition;
import dev.ipnledger.runtime.Started;
import dev.ipnledger.runtime.Watcher;
import dev.ipnledger.runtime.dynamodb.LocalDynamoDb;
import dev.ipnledger.runtime.play.PlaySeller;
import dev.ipnledger.runtime.sqs.Queues;
import dev.ipnledger.runtime.stores.Stores;
import dev.ipnledger.runtime.system.LocalOptions;
import dev.ipnledger.runtime.system.LocalSystem;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParameterException;

class StackOptionsTest {
  private static final String SELLER = PlaySeller.ALL.getFirst().sellerId();
  private static final Account ACCOUNT = new Account(SELLER, Environment.SANDBOX);

  @Command(name = "try")
  private static final class TryCommand {
    @Mixin private final StackOptions stack = new StackOptions();
    @Mixin private final DeploymentOptions deployment = new DeploymentOptions();
  }

  @Test
  void aRunThatIsUpIsFoundByItsPortWithAllItsParts() {
    try (LocalSystem system =
            LocalSystem.start(
                LocalOptions.quick(0, Optional.empty(), 1),
                Watcher.NOBODY,
                InstantSource.system());
        Stack stack = open("--port", Integer.toString(system.front().getPort()))) {
      assertThat(stack.ledger().order(ACCOUNT, new AmazonId("S01-1234567-1234567"))).isEmpty();
      assertThat(stack.requireRegistry().accounts()).contains(ACCOUNT);
      assertThat(stack.requireAccess().keys().keys(SELLER))
          .contains(PlaySeller.ALL.getFirst().keys());
      assertThat(stack.requireAccess().server()).contains(system.sandbox());
      StackQueues queues = stack.requireQueues();
      assertThat(Queues.depth(queues.sqs(), queues.notificationsUrl().toString())).isZero();
      assertThat(Queues.depth(queues.sqs(), queues.deadLettersUrl().orElseThrow().toString()))
          .isZero();
    }
  }

  @Test
  void aPortThatNobodyAnswersOnIsNamedWithTheRemedy() throws IOException {
    int port;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = socket.getLocalPort();
    }

    assertThatThrownBy(() -> open("--port", Integer.toString(port)))
        .isInstanceOf(StackException.class)
        .hasMessage(
            "no local run answers on port %d; start ./ledger run, or name --table or --data"
                .formatted(port));
  }

  @Test
  void anotherServerOnThePortIsToldFromARun() {
    try (LocalDynamoDb other = LocalDynamoDb.inMemory()) {
      String port = Integer.toString(other.endpoint().getPort());

      assertThatThrownBy(() -> open("--port", port))
          .isInstanceOf(StackException.class)
          .hasMessageContaining("is no run of this ledger");
    }
  }

  @Test
  void theFolderOfARunThatIsNotUpIsOpened(@TempDir Path data) {
    try (Started parts = new Started()) {
      Stores.openTable(data, parts).createTable(TableDefinition.create(Stores.TABLE));
    }

    try (Stack stack = open("--data", data.toString())) {
      assertThat(stack.ledger().order(ACCOUNT, new AmazonId("S01-1234567-1234567"))).isEmpty();
      assertThatThrownBy(stack::requireQueues)
          .isInstanceOf(StackException.class)
          .hasMessageContaining("start ./ledger run");
      assertThatThrownBy(() -> open("--data", data.toString()))
          .isInstanceOf(StackException.class)
          .hasMessageContaining("is in use by a run that is up");
    }
  }

  @Test
  void aFolderWithoutALedgerIsNamed(@TempDir Path data) {
    assertThatThrownBy(() -> open("--data", data.toString()))
        .isInstanceOf(StackException.class)
        .hasMessageContaining("there is no table ledger in the folder " + data);
    assertThatThrownBy(() -> open("--data", data.resolve("none").toString()))
        .isInstanceOf(StackException.class)
        .hasMessageContaining("there is no folder " + data.resolve("none"));
  }

  @Test
  void aDeployedTableIsReachedAsTheSdkIsToldToReachAws(@TempDir Path folder) throws IOException {
    Path registry =
        Files.writeString(
            folder.resolve("registry.json"),
            """
            {"A1": {"environments": {"live": {"topics": ["arn:aws:sns:eu-west-1:291180941288:T"],
              "region": "de", "marketplaceId": "M"}}}}""");
    try (LocalDynamoDb local = LocalDynamoDb.inMemory()) {
      try (var client = local.newClient()) {
        client.createTable(TableDefinition.create("deployed"));
      }
      withSdkProperties(
          Map.of(
              "aws.endpointUrl", local.endpoint().toString(),
              "aws.region", "eu-west-1",
              "aws.accessKeyId", "TESTKEY",
              "aws.secretAccessKey", "secret"),
          () -> {
            try (Stack stack =
                open(
                    "--table",
                    "deployed",
                    "--registry",
                    registry.toString(),
                    "--queue",
                    "http://127.0.0.1:9/1/notifications")) {
              assertThat(stack.ledger().order(ACCOUNT, new AmazonId("S01-1234567-1234567")))
                  .isEmpty();
              assertThat(stack.requireRegistry().accounts())
                  .containsExactly(new Account("A1", Environment.LIVE));
              assertThat(stack.requireAccess().keys().keys("A1")).isEmpty();
              assertThat(stack.requireQueues().deadLettersUrl()).isEmpty();
            }
            assertThatThrownBy(() -> open("--table", "missing"))
                .isInstanceOf(StackException.class)
                .hasMessageContaining("there is no table missing in the region eu-west-1")
                .hasMessageContaining("docs/RUNBOOK.md, The table is gone");
          });
    }
  }

  @Test
  void twoLedgersAtOnceAreMisuse() {
    assertThatThrownBy(() -> open("--table", "t", "--data", "d"))
        .isInstanceOf(ParameterException.class);
    assertThatThrownBy(() -> open("--queue", "http://127.0.0.1:9/1/q"))
        .isInstanceOf(ParameterException.class)
        .hasMessageContaining("--table");
  }

  private static Stack open(String... arguments) {
    TryCommand command = new TryCommand();
    new CommandLine(command).parseArgs(arguments);
    return command.stack.open(command.deployment);
  }

  private static void withSdkProperties(Map<String, String> properties, Runnable body) {
    properties.forEach(System::setProperty);
    try {
      body.run();
    } finally {
      properties.keySet().forEach(System::clearProperty);
    }
  }
}
