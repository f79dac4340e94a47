package dev.ipnledger.ledger.dynamodb;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBRequestHandler;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBServerHandler;

/** DynamoDB Local, once for all tests of this JVM, with a new table for each that asks. */
final class LocalTable {
  private static final URI ENDPOINT = start();
  private static final AtomicInteger TABLES = new AtomicInteger();

  private LocalTable() {}

  static DynamoDbClient client(ExecutionInterceptor... interceptors) {
    return DynamoDbClient.builder()
        .endpointOverride(ENDPOINT)
        .region(Region.EU_WEST_1)
        .credentialsProvider(
            StaticCredentialsProvider.create(AwsBasicCredentials.create("LOCALTEST", "none")))
        .httpClientBuilder(UrlConnectionHttpClient.builder())
        .overrideConfiguration(
            configuration -> configuration.executionInterceptors(List.of(interceptors)))
        .build();
  }

  /** The name of a new, empty table. */
  static String create(DynamoDbClient client) {
    String name = "ledger-" + TABLES.incrementAndGet();
    client.createTable(TableDefinition.create(name));
    return name;
  }

  /** Removes everything, which is faster than a new table. */
  static void clear(DynamoDbClient client, String table) {
    for (var item : client.scanPaginator(scan -> scan.tableName(table)).items()) {
      client.deleteItem(
          delete ->
              delete.tableName(table).key(Map.of("pk", item.get("pk"), "sk", item.get("sk"))));
    }
  }

  private static URI start() {
    pointToNativeLibrary();
    try {
      Server server = new Server(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
      server.setHandler(
          new LocalDynamoDBServerHandler(
              new LocalDynamoDBRequestHandler(0, true, null, true, false), null));
      server.start();
      int port = ((ServerConnector) server.getConnectors()[0]).getLocalPort();
      return URI.create("http://127.0.0.1:" + port);
    } catch (Exception e) {
      throw new IllegalStateException("DynamoDB Local did not start", e);
    }
  }

  /** In a Maven repository the native library lies in a folder beside its jar's. */
  private static void pointToNativeLibrary() {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    String artifact = system.contains("mac") ? "libsqlite4java-osx" : "libsqlite4java-linux-amd64";
    try {
      Class<?> library =
          Class.forName(
              "com.almworks.sqlite4java.SQLite", false, LocalTable.class.getClassLoader());
      Path jar = Path.of(library.getProtectionDomain().getCodeSource().getLocation().toURI());
      Path version = jar.getParent();
      Path folder = version.getParent().resolveSibling(artifact).resolve(version.getFileName());
      if (Files.isDirectory(folder)) {
        System.setProperty("sqlite4java.library.path", folder.toString());
      }
    } catch (ReflectiveOperationException | URISyntaxException e) {
      throw new IllegalStateException("sqlite4java is not on the class path", e);
    }
  }
}
