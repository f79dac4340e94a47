package dev.ipnledger.sandbox.trigger;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ipnledger.sandbox.state.StateException;
import dev.ipnledger.sandbox.story.Casting;
import dev.ipnledger.sandbox.story.Stories;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** One word plays a story, and what the endpoint answered is told message by message. */
@Command(
    name = "trigger",
    description = {
      "Play a named story: what must exist first is made, and its notifications are delivered.",
      "",
      "Against the system or sandbox that is up on this machine; with --to, from a sandbox of its"
          + " own to any endpoint, signed by that sandbox's authority."
    },
    footer = {
      "",
      "Exit codes: 0 the endpoint did what a sound one does, 1 it did not, 2 no such story or",
      "field, 3 no sandbox answers, or a file cannot be used."
    },
    sortOptions = false,
    mixinStandardHelpOptions = true)
public final class TriggerCommand implements Callable<Integer> {
  private static final int WRONG = 1;
  private static final int MISUSED = 2;
  private static final int MISSING = 3;
  private static final List<URI> USUAL =
      List.of(URI.create("http://127.0.0.1:8787"), URI.create("http://127.0.0.1:8788"));
  private static final ObjectMapper JSON = new ObjectMapper();

  @Parameters(index = "0", arity = "0..1", paramLabel = "SCENARIO", description = "See --list.")
  private @Nullable String scenario;

  @Option(names = "--list", description = "Tell every scenario and every FIELD.")
  private boolean list;

  @Option(
      names = "--to",
      paramLabel = "URL",
      description = "Deliver to this endpoint from a sandbox of its own.")
  private @Nullable URI to;

  @Option(
      names = "--state",
      paramLabel = "FILE",
      description = "With --to: keep the sandbox, and the authority it signs with, in this file.")
  private @Nullable Path state;

  @Option(
      names = "--authority",
      paramLabel = "FILE",
      description =
          "With --to: write the certificate of the authority that signs (PEM), for the endpoint to"
              + " trust.")
  private @Nullable Path authority;

  @Option(
      names = "--at",
      paramLabel = "URL",
      description = "The running sandbox; else ports 8787 and 8788 of this machine are tried.")
  private @Nullable URI at;

  @Option(names = "--seller", paramLabel = "ID", description = "Whose shop it is; else the first.")
  private @Nullable String seller;

  @Option(names = "--set", paramLabel = "FIELD=VALUE", description = "Play it with another value.")
  private Map<String, String> set = new LinkedHashMap<>();

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "0",
      description = "With --to: seed of the ids; 0 takes another every time (${DEFAULT-VALUE}).")
  private long seed;

  @Option(names = "--json", description = "Print one JSON document.")
  private boolean json;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    CommandSpec command = requireNonNull(spec, "picocli sets the spec");
    PrintWriter out = command.commandLine().getOut();
    PrintWriter err = command.commandLine().getErr();
    if (list) {
      Listing.print(Stories.all(), Casting.DEFAULTS, json, out);
      return 0;
    }
    if (scenario == null) {
      throw new ParameterException(
          command.commandLine(), "name a SCENARIO; ./ledger trigger --list tells them");
    }
    if (Stories.named(scenario).isEmpty()) {
      err.println(
          "ledger trigger: no scenario is called '"
              + scenario
              + "'; ./ledger trigger --list tells them");
      return MISUSED;
    }
    try (StoryPlace place = place(InstantSource.system())) {
      JsonNode played = place.ask(request(scenario));
      PlayedText.print(place.title(), played, place.advice(played), json, out);
      return played.path("asExpected").asBoolean() ? 0 : WRONG;
    } catch (TriggerException e) {
      err.println("ledger trigger: " + e.getMessage());
      return e.misused() ? MISUSED : MISSING;
    } catch (StateException e) {
      err.println("ledger trigger: " + e.getMessage());
      return MISSING;
    }
  }

  private StoryPlace place(InstantSource wallClock) {
    if (to != null) {
      long ids = seed == 0 ? wallClock.millis() : seed;
      OwnPlace place = OwnPlace.delivering(to, Optional.ofNullable(state), ids, wallClock);
      if (authority != null) {
        place.writeAuthority(authority);
      }
      return place;
    }
    return new RunningPlace(at == null ? USUAL : List.of(at));
  }

  private String request(String story) {
    ObjectNode request = JSON.createObjectNode().put("story", story);
    if (seller != null) {
      request.put("sellerId", seller);
    }
    ObjectNode fields = request.putObject("set");
    set.forEach(fields::put);
    return request.toString();
  }
}
