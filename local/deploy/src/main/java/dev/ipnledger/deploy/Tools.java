package dev.ipnledger.deploy;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.runtime.StartException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The programs that {@code ./ledger} installs below the project's folder.
 *
 * @param root the project's folder
 * @param sam the AWS SAM CLI
 * @param emulator the command that starts MiniStack
 */
record Tools(Path root, Path sam, List<Path> emulator) {
  /** The system property that {@code ./ledger} sets to the project's folder. */
  static final String HOME = "ledger.home";

  Tools {
    requireNonNull(root, "root is null");
    requireNonNull(sam, "sam is null");
    emulator = List.copyOf(emulator);
  }

  /**
   * @throws StartException when the process was not started by {@code ./ledger}, or a tool is
   *     missing
   */
  static Tools find() {
    Path root = home();
    return new Tools(
        root,
        installed(root.resolve(".tools/sam/bin/sam")),
        List.of(
            installed(root.resolve(".tools/ministack/bin/python")),
            root.resolve("tools/start-ministack.py")));
  }

  /**
   * The project's folder.
   *
   * @throws StartException when the process was not started by {@code ./ledger}
   */
  static Path home() {
    String home = System.getProperty(HOME);
    if (home == null) {
      throw new StartException("start this by ./ledger, which installs what it needs", null);
    }
    return Path.of(home);
  }

  /** What {@code sam build} made. */
  Path built() {
    return root.resolve(".aws-sam/build");
  }

  /** Where everything of a local deployment is kept. */
  Path local() {
    return root.resolve(".aws-sam/local");
  }

  private static Path installed(Path program) {
    if (!Files.isExecutable(program)) {
      throw new StartException(
          program + " is missing: run ./ledger deploy-local, which installs it", null);
    }
    return program;
  }
}
