package dev.ipnledger.runtime.dynamodb;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tells sqlite4java, the storage under DynamoDB Local, where its native library is.
 *
 * <p>It looks beside its own jar, which is right when all jars lie in one folder. In a Maven
 * repository each artifact has a folder of its own, and the library is an artifact too.
 */
final class NativeSqlite {
  private static final String PROPERTY = "sqlite4java.library.path";

  private NativeSqlite() {}

  /** Sets the property, unless somebody did or the library needs no help to be found. */
  static void point() {
    if (System.getProperty(PROPERTY) == null) {
      jar()
          .flatMap(NativeSqlite::siblingArtifact)
          .ifPresent(folder -> System.setProperty(PROPERTY, folder));
    }
  }

  private static Optional<Path> jar() {
    try {
      // By name, because DynamoDB Local brings the class for running only, not for compiling.
      Class<?> library =
          Class.forName(
              "com.almworks.sqlite4java.SQLite", false, NativeSqlite.class.getClassLoader());
      CodeSource source = library.getProtectionDomain().getCodeSource();
      return source == null ? Optional.empty() : Optional.of(Path.of(source.getLocation().toURI()));
    } catch (ClassNotFoundException | URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** {@code .../sqlite4java/VERSION/x.jar} to {@code .../libsqlite4java-linux-amd64/VERSION}. */
  private static Optional<String> siblingArtifact(Path jar) {
    Path version = jar.getParent();
    if (version == null || version.getParent() == null) {
      return Optional.empty();
    }
    Path folder = version.getParent().resolveSibling(artifact()).resolve(version.getFileName());
    return holdsFiles(folder) ? Optional.of(folder.toString()) : Optional.empty();
  }

  private static String artifact() {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    if (system.contains("mac")) {
      return "libsqlite4java-osx";
    }
    return system.contains("win") ? "sqlite4java-win32-x64" : "libsqlite4java-linux-amd64";
  }

  private static boolean holdsFiles(Path folder) {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isPresent();
    } catch (IOException e) {
      return false;
    }
  }
}
