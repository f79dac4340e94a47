package dev.ipnledger.runtime.system;

import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import dev.ipnledger.runtime.front.Route;
import dev.ipnledger.runtime.functions.SandboxSellers;
import dev.ipnledger.runtime.lambda.LambdaWire;
import dev.ipnledger.runtime.lambda.LocalFunction;
import dev.ipnledger.runtime.sns.LocalSns;
import dev.ipnledger.runtime.stack.StackDescription;
import dev.ipnledger.runtime.stack.StackHandler;
import dev.ipnledger.runtime.stores.Stores;
import dev.ipnledger.sandbox.Sandbox;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;

/** Tells the other commands of this machine where the parts of this run are. */
final class LocalStack {
  private final Stores stores;
  private final Telling telling;
  private final Sandbox sandbox;
  private final SandboxSellers sellers;
  private final InstantSource clock;

  LocalStack(Stores stores, Telling telling, Sandbox sandbox, InstantSource clock) {
    this.stores = stores;
    this.telling = telling;
    this.sandbox = sandbox;
    this.sellers = new SandboxSellers(sandbox.control());
    this.clock = clock;
  }

  Route route() {
    return new Route(
        StackDescription.PATH,
        false,
        new LocalFunction<>(
            "stack",
            new StackHandler(this::description),
            LambdaWire.of(APIGatewayProxyRequestEvent.class),
            Duration.ofSeconds(10),
            clock));
  }

  private StackDescription description() {
    return new StackDescription(
        stores.dynamoDb().serviceClientConfiguration().endpointOverride().orElseThrow(),
        stores.table(),
        URI.create(stores.queues().notificationsUrl()),
        URI.create(stores.queues().deadLettersUrl()),
        telling.topics(),
        LocalSns.CHANGE_TOPIC_ARN,
        LocalSns.ALERT_TOPIC_ARN,
        sandbox.endpoint(),
        sellers.registry(),
        sellers.allKeys());
  }
}
