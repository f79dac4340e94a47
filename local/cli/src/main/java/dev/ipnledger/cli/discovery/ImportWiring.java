package dev.ipnledger.cli.discovery;

import dev.ipnledger.cli.stack.Stack;
import dev.ipnledger.cli.stack.StackException;
import dev.ipnledger.domain.Account;
import dev.ipnledger.domain.Environment;
import dev.ipnledger.domain.quota.Share;
import dev.ipnledger.inquiry.Inquiry;
import dev.ipnledger.ledger.Recorder;
import dev.ipnledger.ledger.dynamodb.DynamoDbQuotaGate;
import dev.ipnledger.mws.MwsClient;
import dev.ipnledger.mws.transport.HttpTransport;
import dev.ipnledger.mws.transport.TransportSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Puts together what takes a file in. */
final class ImportWiring {
  private ImportWiring() {}

  /**
   * What the file needs.
   *
   * @param accounts whose it may be
   * @throws StackException when a report's account is not clear, or ids can't be asked about
   */
  static Import of(Path file, Stack stack, List<Account> accounts) throws IOException {
    InstantSource clock = InstantSource.system();
    Recorder recorder = new Recorder(stack.ledger(), account -> stack.policy(), clock);
    return switch (FileKind.of(file)) {
      case IDS -> new IdImport(asking(stack, recorder, mws(stack, clock), clock), accounts);
      case TRANSACTIONS ->
          new TransactionImport(stack.ledger(), recorder, account(file, accounts), clock);
      case SETTLEMENT -> new SettlementImport(stack.ledger(), account(file, accounts));
    };
  }

  /**
   * What a file of seller order ids needs.
   *
   * @param accounts whose orders they may be
   * @throws StackException when nobody can be asked
   */
  static Import ofSellerOrderIds(Stack stack, List<Account> accounts) {
    InstantSource clock = InstantSource.system();
    MwsClient mws = mws(stack, clock);
    Recorder recorder = new Recorder(stack.ledger(), account -> stack.policy(), clock);
    return new SellerOrderImport(
        asking(stack, recorder, mws, clock),
        new OrderSearch(mws, stack.requireRegistry(), Thread::sleep),
        accounts.stream().filter(stack.requireRegistry()::knows).toList());
  }

  private static Asking asking(Stack stack, Recorder recorder, MwsClient mws, InstantSource clock) {
    return new Asking(
        stack.ledger(), recorder, new PatientInquiry(new Inquiry(mws, clock)::ask, Thread::sleep));
  }

  private static MwsClient mws(Stack stack, InstantSource clock) {
    return new MwsClient(
        stack.requireAccess(),
        new DynamoDbQuotaGate(stack.dynamoDb(), stack.table()),
        Share.RECONCILE,
        new HttpTransport(TransportSettings.STANDARD),
        clock);
  }

  /** A report does not say whose it is, but its ids tell the environment. */
  private static Account account(Path file, List<Account> accounts) throws IOException {
    Optional<Environment> environment = FileKind.environment(file);
    List<Account> possible =
        accounts.stream()
            .filter(account -> environment.map(account.environment()::equals).orElse(true))
            .toList();
    if (possible.size() != 1) {
      throw new StackException(
          "whose report is "
              + file
              + "? "
              + possible.size()
              + " accounts fit; add --seller ID and --environment NAME");
    }
    return possible.getFirst();
  }
}
