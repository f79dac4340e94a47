package dev.ipnledger.cli.sellers;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.ipnledger.cli.ExitCodes;
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
      "A topic that does not end in its seller's id is worth a warning: it may be a provider's.",
      "No key is printed, and of a registry no value but the ARN of such a topic."
    },
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:the functions take the document, warnings or not",
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

  @Override
  public Integer call() {
    CommandSpec command = requireNonNull(spec, "picocli sets the spec");
    PrintWriter out = command.commandLine().getOut();
    String text = read(command);
    List<Finding> findings = secret ? inKeys(text) : inRegistry(text);
    long errors = findings.stream().filter(Finding::isError).count();
    if (json) {
      print(findings, out);
    } else {
      findings.forEach(one -> out.println(one.text()));
      out.println(errors == 0 ? good(text) : errors + " to mend");
    }
    out.flush();
    return errors == 0 ? ExitCodes.OK : ExitCodes.FOUND_WRONG;
  }

  private static List<Finding> inKeys(String text) {
    return KnownSellerKeys.check(text).stream().map(Finding::error).toList();
  }

  /** The warnings come with a document that is taken; before that there is no registry. */
  private static List<Finding> inRegistry(String text) {
    List<Finding> errors = SellerRegistry.check(text).stream().map(Finding::error).toList();
    return errors.isEmpty() ? ForeignTopics.in(SellerRegistry.parse(text)) : errors;
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
