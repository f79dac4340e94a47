package dev.ipnledger.cli.listen;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.cli.ExitCodes;
import dev.ipnledger.runtime.system.LocalOptions;
import java.io.PrintWriter;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Prints or forwards what the ledger tells, from a queue that waits while this is off. */
@Command(
    name = "listen",
    description = {
      "Bring change events and alerts to a program on this desk.",
      "",
      "Makes a queue of its own and subscribes it to both topics; prints a line for each message and,"
          + " with --forward-to, POSTs it as JSON. A message is deleted only after a 2xx answer, and"
          + " what comes while this is off waits in the queue for up to 14 days. The"
          + " queue of a local run ends with it, unless that has a folder (./ledger run --data)."
    },
    footer = {
      "",
      "Exit codes: 0 ended, 1 --drain left something in the queue, 2 called wrongly,",
      "3 no run, stack or queue was reached."
    },
    sortOptions = false,
    mixinStandardHelpOptions = true)
public final class ListenCommand implements Callable<Integer> {
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]{1,40}");
  private static final Duration FORWARD_TIMEOUT = Duration.ofSeconds(30);

  @Option(
      names = "--forward-to",
      paramLabel = "URL",
      description = "POST each message there; without it they are only printed.")
  private @Nullable URI forwardTo;

  @Option(
      names = "--kinds",
      paramLabel = "KIND",
      split = ",",
      description = "Only these kinds of objects (Capture ...) and of alerts (HardDecline ...).")
  private List<String> kinds = new ArrayList<>();

  @Option(names = "--changes", description = "Change events only.")
  private boolean changes;

  @Option(names = "--alerts", description = "Alerts only.")
  private boolean alerts;

  @Option(names = "--json", description = "Print the documents, one JSON object a line.")
  private boolean json;

  @Option(
      names = "--name",
      paramLabel = "NAME",
      defaultValue = "desk",
      description = "Which listener: each has a queue of its own (${DEFAULT-VALUE}).")
  private String name = "desk";

  @Option(names = "--drain", description = "End as soon as nothing waits.")
  private boolean drain;

  @Option(
      names = "--delete",
      description = "Remove the listener's queue and subscriptions, and what waits in it.")
  private boolean delete;

  @Option(
      names = "--change-topic",
      paramLabel = "ARN",
      description = "Of a deployed stack: its output ChangeTopicArn, with --alert-topic.")
  private @Nullable String changeTopic;

  @Option(
      names = "--alert-topic",
      paramLabel = "ARN",
      description = "Of a deployed stack: its output AlertTopicArn, with --change-topic.")
  private @Nullable String alertTopic;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "" + LocalOptions.DEFAULT_PORT,
      description = "Without topics: the port of the local run that is up (${DEFAULT-VALUE}).")
  private int port;

  @Spec private @Nullable CommandSpec spec;

  private final CountDownLatch stop = new CountDownLatch(1);

  @Override
  public Integer call() throws InterruptedException {
    Interest interest = interest();
    PrintWriter err = command().commandLine().getErr();
    try (Source source = source()) {
      Subscriber subscriber = new Subscriber(source, name);
      if (delete) {
        boolean was = subscriber.delete();
        err.println(
            was ? "deleted " + subscriber.queueName() : "there was no " + subscriber.queueName());
        err.flush();
        return ExitCodes.OK;
      }
      String queueUrl = subscriber.subscribe(interest);
      err.printf("listening to %s; the queue %s waits%n", source.place(), subscriber.queueName());
      err.flush();
      return listen(source, queueUrl) ? ExitCodes.OK : ExitCodes.FOUND_WRONG;
    }
  }

  /** Whether nothing was left in the queue; without --drain nobody asks. */
  private boolean listen(Source source, String queueUrl) throws InterruptedException {
    ListenPrinter printer =
        new ListenPrinter(command().commandLine().getOut(), command().commandLine().getErr(), json);
    // Ctrl-C ends the process; what is being forwarded then is not deleted, so it comes again.
    Runtime.getRuntime().addShutdownHook(new Thread(stop::countDown, "ctrl-c"));
    if (forwardTo == null) {
      return run(
          new Listening(
              source.sqs(),
              queueUrl,
              told -> new Forwarding.Outcome.Taken(),
              printer,
              this::pause));
    }
    try (HttpForwarding forwarding = new HttpForwarding(forwardTo, FORWARD_TIMEOUT)) {
      return run(new Listening(source.sqs(), queueUrl, forwarding, printer, this::pause));
    }
  }

  private boolean run(Listening listening) throws InterruptedException {
    if (drain) {
      return listening.drain();
    }
    listening.run();
    return true;
  }

  private boolean pause(Duration duration) {
    try {
      return !stop.await(duration.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private Interest interest() {
    if (!NAME.matcher(name).matches()) {
      throw misused("--name has letters, digits, - and _, 40 at most; not '" + name + "'");
    }
    URI address = forwardTo;
    if (address != null && (address.getHost() == null || !isHttp(address))) {
      throw misused("--forward-to is an http(s) URL, not '" + address + "'");
    }
    boolean both = changes == alerts;
    try {
      return Interest.of(kinds, changes || both, alerts || both);
    } catch (IllegalArgumentException e) {
      throw misused("--kinds: " + e.getMessage());
    }
  }

  private static boolean isHttp(URI address) {
    return "http".equals(address.getScheme()) || "https".equals(address.getScheme());
  }

  private Source source() {
    if (changeTopic == null && alertTopic == null) {
      return Sources.local(port);
    }
    if (changeTopic == null || alertTopic == null) {
      throw misused("--change-topic and --alert-topic belong together");
    }
    return Sources.deployed(changeTopic, alertTopic);
  }

  private CommandSpec command() {
    return requireNonNull(spec, "picocli sets the spec");
  }

  private ParameterException misused(String message) {
    return new ParameterException(command().commandLine(), message);
  }
}
