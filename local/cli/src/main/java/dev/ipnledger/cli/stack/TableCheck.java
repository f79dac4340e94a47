package dev.ipnledger.cli.stack;

import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;

/** Asks for the table before anything else, so that a wrong name or missing keys are told first. */
final class TableCheck {
  private TableCheck() {}

  /**
   * @param place where the table should be, in words
   * @param remedy what to do when it is not, in words; empty for nothing more
   * @throws StackException when the table is not there or can't be asked about
   */
  static void check(DynamoDbClient dynamoDb, String table, String place, String remedy) {
    try {
      dynamoDb.describeTable(request -> request.tableName(table));
    } catch (ResourceNotFoundException e) {
      throw new StackException("there is no table " + table + " in " + place + remedy, e);
    } catch (DynamoDbException e) {
      throw new StackException(
          "AWS does not let the table %s be described: %s"
              .formatted(table, e.awsErrorDetails().errorMessage()),
          e);
    } catch (SdkClientException e) {
      throw new StackException("cannot ask AWS about the table " + table + ": " + reason(e), e);
    }
  }

  /** The SDK lists every place where it looked for credentials, and hides which host failed. */
  private static String reason(SdkClientException e) {
    String message = String.valueOf(e.getMessage());
    if (e.getCause() instanceof SdkClientException cause) {
      return reason(cause);
    }
    return message.contains("credentials")
        ? "no AWS credentials were found; set AWS_PROFILE, or AWS_ACCESS_KEY_ID and"
            + " AWS_SECRET_ACCESS_KEY"
        : message;
  }
}
