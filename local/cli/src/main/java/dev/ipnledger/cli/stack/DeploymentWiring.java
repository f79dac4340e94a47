package dev.ipnledger.cli.stack;

import dev.ipnledger.mws.SellerAccess;
import dev.ipnledger.runtime.Started;
import dev.ipnledger.settings.KnownSellerKeys;
import dev.ipnledger.settings.SecretsManagerSellerKeys;
import dev.ipnledger.settings.SellerKeys;
import dev.ipnledger.settings.SellerRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.secretsmanager.SecretsManagerClient;
import software.amazon.awssdk.services.sqs.SqsClient;

/** A ledger in AWS, by the credentials, region and endpoint that this shell has. */
final class DeploymentWiring {
  private final DeploymentOptions options;
  private final Started parts = new Started();

  private DeploymentWiring(DeploymentOptions options) {
    this.options = options;
  }

  static Stack open(String table, DeploymentOptions options) {
    DeploymentWiring opening = new DeploymentWiring(options);
    try {
      return opening.open(table);
    } catch (StackException e) {
      opening.parts.close();
      throw e;
    } catch (SdkClientException e) { // No region, before any request.
      opening.parts.close();
      throw new StackException(
          "cannot reach AWS: " + SdkWords.of(e) + " Set AWS_REGION or AWS_PROFILE.", e);
    }
  }

  private Stack open(String table) {
    Optional<SellerRegistry> registry =
        options.registry == null
            ? Optional.ofNullable(options.registryJson)
                .map(json -> registry(json, "of the stack's parameter SellerRegistry"))
            : Optional.of(registry(options.registry));
    DynamoDbClient dynamoDb = parts.add(AwsClients.build(DynamoDbClient.builder()));
    TableCheck.check(
        dynamoDb,
        table,
        "the region " + dynamoDb.serviceClientConfiguration().region(),
        "; if it was there, see docs/RUNBOOK.md, The table is gone");
    return new Stack(
        Stack.Kind.DEPLOYED,
        "the table " + table,
        dynamoDb,
        table,
        registry.map(
            known -> new SellerAccess(known, keys(), Optional.ofNullable(options.mwsEndpoint))),
        queues(),
        parts);
  }

  private Optional<StackQueues> queues() {
    return Optional.ofNullable(options.queue)
        .map(
            queue ->
                new StackQueues(
                    parts.add(AwsClients.build(SqsClient.builder())),
                    queue,
                    Optional.ofNullable(options.deadLetters)));
  }

  private SellerKeys keys() {
    String secret = options.secret;
    return secret == null
        ? new KnownSellerKeys(Map.of())
        : new SecretsManagerSellerKeys(
            parts.add(AwsClients.build(SecretsManagerClient.builder())),
            secret,
            InstantSource.system());
  }

  private static SellerRegistry registry(Path file) {
    try {
      return registry(Files.readString(file), file.toString());
    } catch (IOException e) {
      throw new StackException("cannot read the registry " + file, e);
    }
  }

  private static SellerRegistry registry(String json, String place) {
    try {
      return SellerRegistry.parse(json);
    } catch (IllegalArgumentException e) {
      throw new StackException("the registry " + place + " is wrong: " + e.getMessage(), e);
    }
  }
}
