package dev.ipnledger.process;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import dev.ipnledger.domain.agenda.Policy;
import dev.ipnledger.lambda.Meter;
import dev.ipnledger.ledger.Ledger;
import dev.ipnledger.ledger.Occurrences;
import dev.ipnledger.ledger.quarantine.Quarantine;
import dev.ipnledger.mws.MwsClient;
import dev.ipnledger.settings.SellerRegistry;
import dev.ipnledger.settings.Variables;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Executors;
import software.amazon.lambda.powertools.logging.PowertoolsLogging;

/** What Lambda calls for each batch of the notification queue; failures are told per message. */
public final class ProcessHandler implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final Batch batch;

  /**
   * For Lambda: reads the environment variables once.
   *
   * @throws dev.ipnledger.settings.SettingException naming the one that is missing or wrong
   */
  public ProcessHandler() {
    this(ProcessWiring.batch(ProcessSettings.from(new Variables(System.getenv()))));
  }

  /**
   * For a local run and tests.
   *
   * @param mws within {@code Share.PROCESS} of the quota
   * @param registry whose notifications are applied
   * @param policy how often the ledger asks by itself
   */
  public ProcessHandler(
      Ledger ledger,
      Occurrences occurrences,
      Quarantine quarantine,
      MwsClient mws,
      SellerRegistry registry,
      Policy policy,
      InstantSource clock) {
    this(
        Assembly.batch(
            ledger,
            occurrences,
            quarantine,
            mws,
            registry,
            policy,
            Meter.NONE,
            clock,
            Executors::newVirtualThreadPerTaskExecutor));
  }

  private ProcessHandler(Batch batch) {
    this.batch = batch;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    return PowertoolsLogging.withLogging(context, () -> response(event));
  }

  private SQSBatchResponse response(SQSEvent event) {
    List<BatchItemFailure> failures =
        batch.take(event.getRecords()).stream().map(BatchItemFailure::new).toList();
    return new SQSBatchResponse(failures);
  }
}
