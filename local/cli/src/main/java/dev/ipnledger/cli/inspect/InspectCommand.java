package dev.ipnledger.cli.inspect;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.cli.ExitCodes;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./ledger inspect}: every file gets its word, whatever is wrong with the others. */
@Command(
    name = "inspect",
    description = {
      "Tell what captured documents are, what they state and what is odd about them:",
      "SNS envelopes, notification JSON, NotificationData XML, API answers and errors."
    },
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:every file is understood, and no signature is invalid",
      "1:a signature is invalid",
      "2:a file or the certificate is not understood or cannot be read"
    })
public final class InspectCommand implements Callable<Integer> {
  private final InputStream standardInput;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "Files to look at; - is the standard input.")
  private List<String> files = new ArrayList<>();

  @Option(
      names = "--certificate",
      paramLabel = "PEM",
      description =
          "The certificate of Amazon SNS to check envelopes against, at each envelope's own time.")
  private @Nullable String certificate;

  @Option(names = "--json", description = "Print a JSON array with one object per file.")
  private boolean json;

  @Spec private @Nullable CommandSpec spec;

  /** Takes {@code -} for the process's standard input. */
  public InspectCommand() {
    this(System.in);
  }

  InspectCommand(InputStream standardInput) {
    this.standardInput = standardInput;
  }

  @Override
  public Integer call() {
    Recognition recognition = new Recognition(signatureInHand());
    List<Inspection> inspections = files.stream().map(file -> inspect(recognition, file)).toList();
    PrintWriter out = spec().commandLine().getOut();
    if (json) {
      out.println(InspectionJson.of(inspections));
    } else {
      inspections.forEach(inspection -> InspectionText.of(inspection).forEach(out::println));
    }
    out.flush();
    return exitCode(inspections);
  }

  private Inspection inspect(Recognition recognition, String file) {
    try {
      return recognition.inspect(file, read(file));
    } catch (IOException | InvalidPathException e) {
      return Inspection.bare(
          file,
          DocumentKind.UNKNOWN,
          Content.notUnderstood("The file cannot be read; is the name right, may you read it?"));
    }
  }

  /** No more than it takes to tell that a file is too large. */
  private byte[] read(String file) throws IOException {
    if (file.equals("-")) {
      return standardInput.readNBytes(Recognition.MAX_BYTES + 1);
    }
    try (InputStream stream = Files.newInputStream(Path.of(file))) {
      return stream.readNBytes(Recognition.MAX_BYTES + 1);
    }
  }

  private SignatureInHand signatureInHand() {
    if (certificate == null) {
      return SignatureInHand.NONE;
    }
    try {
      return CertificateInHand.read(Path.of(certificate));
    } catch (IOException | InvalidPathException e) {
      throw wrong("cannot be read");
    } catch (CertificateException e) {
      throw wrong("holds no X.509 certificate in PEM");
    }
  }

  private ParameterException wrong(String problem) {
    return new ParameterException(
        spec().commandLine(), "--certificate: " + certificate + " " + problem);
  }

  private CommandSpec spec() {
    return requireNonNull(spec, "picocli sets it");
  }

  private static int exitCode(List<Inspection> inspections) {
    if (!inspections.stream().allMatch(inspection -> inspection.content().understood())) {
      return ExitCodes.MISUSED;
    }
    return inspections.stream().anyMatch(inspection -> inspection.signature().isInvalid())
        ? ExitCodes.FOUND_WRONG
        : ExitCodes.OK;
  }
}
