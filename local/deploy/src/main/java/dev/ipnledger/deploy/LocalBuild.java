package dev.ipnledger.deploy;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What {@code sam build} made, copied, with the overlay over its template and a bootstrap in each
 * function's folder.
 */
final class LocalBuild {
  private static final YAMLMapper YAML = new YAMLMapper();
  static final String TEMPLATE = "template.yaml";

  private final Path folder;

  private LocalBuild(Path folder) {
    this.folder = requireNonNull(folder, "folder is null");
  }

  /**
   * @param built the folder of {@code sam build}
   * @param folder where the copy goes; what is there is replaced
   * @param values what stands for the names between {@code @} in the bootstrap
   */
  static LocalBuild make(Path built, Path folder, Map<String, String> values) throws IOException {
    Folders.delete(folder);
    Folders.copy(built, folder);
    LocalBuild build = new LocalBuild(folder);
    ObjectNode template = (ObjectNode) YAML.readTree(built.resolve(TEMPLATE).toFile());
    YAML.writeValue(folder.resolve(TEMPLATE).toFile(), Overlay.over(template));
    String bootstrap = bootstrap(values);
    for (String function : Overlay.functionNames(template)) {
      Path file = folder.resolve(function).resolve("bootstrap");
      Files.writeString(file, bootstrap);
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
    return build;
  }

  /** The folder, with the template and a folder for each function. */
  Path folder() {
    return folder;
  }

  private static String bootstrap(Map<String, String> values) throws IOException {
    try (InputStream in = LocalBuild.class.getResourceAsStream("bootstrap")) {
      String text =
          new String(
              requireNonNull(in, "the bootstrap is part of this jar").readAllBytes(),
              StandardCharsets.UTF_8);
      for (Map.Entry<String, String> value : values.entrySet()) {
        text = text.replace("@" + value.getKey() + "@", value.getValue());
      }
      return text;
    }
  }

  /** Whole folders, copied and deleted. */
  private static final class Folders {
    static void copy(Path from, Path to) throws IOException {
      try (Stream<Path> files = Files.walk(from)) {
        files.forEach(file -> copyOne(file, to.resolve(from.relativize(file).toString())));
      }
    }

    private static void copyOne(Path file, Path target) {
      try {
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    static void delete(Path folder) throws IOException {
      if (Files.exists(folder)) {
        try (Stream<Path> files = Files.walk(folder)) {
          for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
            Files.delete(file);
          }
        }
      }
    }
  }
}
