package dev.ipnledger.cli.sellers;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.ipnledger.cli.ExitCodes;
import dev.ipnledger.settings.DocumentProblem;
import dev.ipnledger.settings.KnownSellerKeys;
import dev.ipnledger.settings.SellerRegistry;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Names everything that is wrong in a document, each with its path and its remedy. */
@Command(
    name = "check",
    description = {
      "Name everything that is wrong in a seller registry, or with --secret in the sellers' keys.",
      "No value of the document is printed."
    },
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:the functions take the document",
      "1:something is wrong in it",
      "2:the file cannot be read"
    })
final class CheckSellers implements Callable<Integer> {
  @Parameters(paramLabel = "FILE", description = "A JSON document.")
  private @Nullable Path file;

  @Option(names = "--secret", description = "The document is the secret with the sellers' keys.")
  private boolean secret;

  @Option(names = "--json", description = "Print a JSON array instead of lines.")
  private boolean json;

  @Spec private @Nullable CommandSpec spec;

  /** A problem as {@code --json} prints it. */
  record Finding(String path, String problem, String remedy) {}

  @Override
  public Integer call() {
    CommandSpec command = requireNonNull(spec, "picocli sets the spec");
    PrintWriter out = command.commandLine().getOut();
    String text = read(command);
    List<DocumentProblem> problems =
        secret ? KnownSellerKeys.check(text) : SellerRegistry.check(text);
    List<Finding> findings =
        problems.stream()
            .map(one -> new Finding(one.path(), one.sentence(), Remedies.of(one.field())))
            .toList();
    if (json) {
      print(findings, out);
    } else {
      findings.forEach(one -> out.printf("%s.%n  %s%n", one.problem(), one.remedy()));
      out.println(findings.isEmpty() ? good(text) : findings.size() + " to mend");
    }
    out.flush();
    return findings.isEmpty() ? ExitCodes.OK : ExitCodes.FOUND_WRONG;
  }

  private String good(String text) {
    int sellers =
        secret
            ? KnownSellerKeys.parse(text).bySellerId().size()
            : SellerRegistry.parse(text).accounts().size();
    return secret ? "good: keys of " + sellers : "good: " + sellers + " sellers and environments";
  }

  private String read(CommandSpec command) {
    Path path = requireNonNull(file, "picocli demands the file");
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw new ParameterException(
          command.commandLine(), "cannot read " + path + "; is the name right, may you read it?");
    }
  }

  private static void print(List<Finding> findings, PrintWriter out) {
    try {
      out.println(new JsonMapper().writerWithDefaultPrettyPrinter().writeValueAsString(findings));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("texts are always JSON", e);
    }
  }
}
