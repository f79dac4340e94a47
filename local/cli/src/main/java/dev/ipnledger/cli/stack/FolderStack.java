package dev.ipnledger.cli.stack;

import dev.ipnledger.runtime.StartException;
import dev.ipnledger.runtime.Started;
import dev.ipnledger.runtime.stores.Stores;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The folder of a local run that is not up, opened in this process. */
final class FolderStack {
  private FolderStack() {}

  static Stack open(Path data) {
    if (!Files.isDirectory(data)) {
      throw new StackException(
          "there is no folder " + data + "; name the one of ./ledger run --data");
    }
    Started parts = new Started();
    try {
      DynamoDbClient dynamoDb = Stores.openTable(data, parts);
      TableCheck.check(dynamoDb, Stores.TABLE, "the folder " + data, "");
      return new Stack(
          Stack.Kind.FOLDER,
          "the folder " + data,
          dynamoDb,
          Stores.TABLE,
          Optional.empty(),
          Optional.empty(),
          parts);
    } catch (StartException e) {
      parts.close();
      throw new StackException(String.valueOf(e.getMessage()), e);
    } catch (StackException e) {
      parts.close();
      throw e;
    }
  }
}
