package dev.ipnledger.cli.stack;

import dev.ipnledger.mws.SellerAccess;
import dev.ipnledger.runtime.FakeCredentials;
import dev.ipnledger.runtime.Started;
import dev.ipnledger.runtime.stack.StackDescription;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.sqs.SqsClient;

/** The local run that is up: it tells where its parts are. */
final class RunningStack {
  private static final Duration TIMEOUT = Duration.ofSeconds(10);

  private RunningStack() {}

  static Stack open(int port) {
    StackDescription run = ask(port);
    Started parts = new Started();
    return new Stack(
        Stack.Kind.RUNNING,
        "the local run on port " + port,
        parts.add(local(DynamoDbClient.builder(), run.dynamoDb())),
        run.table(),
        Optional.of(new SellerAccess(run.registry(), run.keys(), Optional.of(run.mws()))),
        Optional.of(
            new StackQueues(
                parts.add(local(SqsClient.builder(), run.notificationsUrl().resolve("/"))),
                run.notificationsUrl(),
                Optional.of(run.deadLettersUrl()))),
        parts);
  }

  static <B extends AwsClientBuilder<B, C> & AwsSyncClientBuilder<B, C>, C> C local(
      B builder, URI endpoint) {
    return AwsClients.build(
        builder
            .endpointOverride(endpoint)
            .region(FakeCredentials.REGION)
            .credentialsProvider(FakeCredentials.provider()));
  }

  static StackDescription ask(int port) {
    URI address = URI.create("http://127.0.0.1:" + port + StackDescription.PATH);
    try (HttpClient http = HttpClient.newBuilder().connectTimeout(TIMEOUT).build()) {
      HttpResponse<String> answer =
          http.send(
              HttpRequest.newBuilder(address).timeout(TIMEOUT).build(), BodyHandlers.ofString());
      return StackDescription.parse(answer.body());
    } catch (IllegalArgumentException e) {
      throw new StackException(
          "what answers on port " + port + " is no run of this ledger; give the run's --port", e);
    } catch (IOException e) {
      throw new StackException(
          "no local run answers on port "
              + port
              + "; start ./ledger run, or name --table or --data",
          e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StackException("interrupted while asking the local run on port " + port, e);
    }
  }
}
